import { useEffect, useId, useRef, useState } from 'react'
import { CHECK_FILE } from '../../i18n/checkFileWords'
import type { CheckResult } from '../../workbook/checkFiles'
import type { NamedFile } from '../../workbook/readWorkbook'
import { useSite } from '../site'
import { CheckReport } from './CheckReport'

/** Starts a check. The promise rejects if the check itself cannot be loaded; `stop` ends it, and it never settles. */
export type StartCheck = (files: readonly NamedFile[]) => { result: Promise<CheckResult>; stop: () => void }

type State =
  | { kind: 'waiting' | 'stopped' | 'broken' }
  | { kind: 'checking'; names: string }
  | { kind: 'done'; result: CheckResult; name: string }

async function read(files: readonly File[]): Promise<readonly NamedFile[]> {
  return Promise.all(files.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })))
}

/**
 * Checks a file of one's own in the browser: choose it, or drop it on the field; problems come as a table. Nothing is
 * uploaded.
 */
export function CheckFile({ startCheck }: { startCheck: StartCheck }) {
  const text = CHECK_FILE[useSite().language]
  const [state, setState] = useState<State>({ kind: 'waiting' })
  const running = useRef<(() => void) | null>(null)
  const help = useId()
  useEffect(() => () => running.current?.(), [])

  const check = async (chosen: readonly File[]) => {
    const [first] = chosen
    if (!first) return
    running.current?.()
    const names = chosen.map(({ name }) => name).join(', ')
    setState({ kind: 'checking', names })
    try {
      const { result, stop } = startCheck(await read(chosen))
      running.current = stop
      setState({ kind: 'done', result: await result, name: first.name.replace(/\.\w+$/, '') })
    } catch {
      setState({ kind: 'broken' })
    }
    running.current = null
  }
  const stop = () => {
    running.current?.()
    running.current = null
    setState({ kind: 'stopped' })
  }

  return (
    <div className="check-file">
      <label className="drop">
        <span>{text.choose}</span>
        <input
          type="file"
          multiple
          accept=".xlsx,.csv,.tsv,.json"
          aria-describedby={help}
          onChange={({ target }) => {
            void check([...(target.files ?? [])])
            target.value = '' // the same file can be chosen again once it is mended
          }}
        />
      </label>
      <p id={help} className="check-help">
        {text.help}
      </p>
      <div role="status">
        {state.kind === 'checking' && (
          <p>
            <span>{text.checking(state.names)}</span> <progress aria-label={text.checking(state.names)} />
          </p>
        )}
        {state.kind === 'stopped' && <p>{text.stopped}</p>}
        {state.kind === 'broken' && <p>{text.broken}</p>}
        {state.kind === 'done' && state.result.counts && (
          <p className="check-good">
            {text.good(state.result.counts.facts, state.result.counts.sources, state.result.counts.proposals)}
          </p>
        )}
        {state.kind === 'done' && !state.result.counts && (
          <p className="check-bad">{text.problems(state.result.problems.length)}</p>
        )}
      </div>
      {state.kind === 'checking' && (
        <button type="button" onClick={stop}>
          {text.stop}
        </button>
      )}
      {state.kind === 'done' && <CheckReport result={state.result} name={state.name} />}
    </div>
  )
}
