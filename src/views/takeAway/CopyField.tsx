import { useEffect, useId, useRef, useState } from 'react'
import { TAKE_AWAY } from '../../i18n/takeAwayWords'
import { useSite } from '../site'

type CopyFieldProps = {
  label: string
  help?: string
  /** `null` until it is known: then there is nothing to copy yet. */
  text: string | null
  rows?: number
  /** Whether the clipboard was refused already: then the text is selected from the start. */
  isRefused?: boolean
}

/** A text with a button that copies it and says so; if the clipboard is refused, the text is selected instead. */
export function CopyField({ label, help, text, rows = 3, isRefused = false }: CopyFieldProps) {
  const words = TAKE_AWAY[useSite().language]
  const id = useId()
  const area = useRef<HTMLTextAreaElement>(null)
  const [said, setSaid] = useState(isRefused ? words.refused : '')
  useEffect(() => {
    if (isRefused) select(area.current)
  }, [isRefused])
  const copy = () => {
    if (text === null) return
    const refuse = () => {
      select(area.current)
      setSaid(words.refused)
    }
    // undefined in insecure contexts and in some frames
    const { clipboard } = navigator as { clipboard?: Clipboard } // safe: typed as always there, and it is not
    if (clipboard) clipboard.writeText(text).then(() => setSaid(words.copied), refuse)
    else refuse()
  }
  return (
    <div className="copy-field">
      <h3>
        <label htmlFor={id}>{label}</label>
      </h3>
      {help === undefined ? null : <p>{help}</p>}
      <textarea ref={area} id={id} readOnly rows={rows} value={text ?? words.download.preparing} spellCheck={false} />
      <p className="row">
        <button type="button" onClick={copy} disabled={text === null} aria-label={`${words.copy}: ${label}`}>
          {words.copy}
        </button>
        <span className="said" role="status">
          {said}
        </span>
      </p>
    </div>
  )
}

function select(area: HTMLTextAreaElement | null): void {
  area?.focus()
  area?.select()
}
