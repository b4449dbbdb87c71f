import { useEffect, useEffectEvent, useId, useRef, useState } from 'react'
import { readSalary, SALARY_USD, type SalaryProblem } from '../../domain/readSalary'
import { formatUsd } from '../../i18n/format'
import { useSite, usePageText } from '../site'

/** How long someone pauses before what they type is counted. */
const PAUSE_MS = 350

type SalaryFieldProps = {
  /** What is counted with now. */
  salaryUsd: number
  onSalary: (usd: number) => void
}

/**
 * The salary field. It reads money as people type it and reports what it cannot read; the figure keeps the last valid
 * one.
 */
export function SalaryField({ salaryUsd, onSalary }: SalaryFieldProps) {
  const site = useSite()
  const { pay: text } = usePageText()
  const id = useId()
  const usd = (value: number) => formatUsd(value, site.language)
  const [typed, setTyped] = useState<string | null>(null)
  const shown = typed ?? usd(salaryUsd)
  const [problem, setProblem] = useState<SalaryProblem | null>(null)
  const timer = useRef(0)
  useEffect(() => () => window.clearTimeout(timer.current), [])
  const take = (value: string, isDone: boolean) => {
    window.clearTimeout(timer.current)
    const read = readSalary(value)
    if ('usd' in read) {
      setProblem(null)
      onSalary(read.usd)
    } else if (isDone) setProblem(read.problem)
  }
  const input = useRef<HTMLInputElement>(null)
  const takeEarly = useEffectEvent(() => {
    const early = input.current?.value ?? ''
    if (early === shown) return
    setTyped(early)
    take(early, false)
  })
  // typed before hydration
  useEffect(() => takeEarly(), [])
  return (
    <form
      className="field js-only"
      onSubmit={(event) => {
        event.preventDefault()
        if (typed !== null) take(typed, true)
      }}
    >
      <label htmlFor={id}>{text.salary}</label>
      <input
        ref={input}
        id={id}
        type="text"
        inputMode="decimal"
        autoComplete="off"
        value={shown}
        aria-invalid={problem !== null}
        aria-describedby={problem === null ? undefined : `${id}-problem`}
        onChange={({ target }) => {
          const { value } = target
          setTyped(value)
          window.clearTimeout(timer.current)
          timer.current = window.setTimeout(() => take(value, problem !== null), PAUSE_MS)
        }}
        onBlur={() => {
          if (typed === null) return
          take(typed, true)
          if ('usd' in readSalary(typed)) setTyped(null)
        }}
      />
      {problem === null ? null : (
        <p id={`${id}-problem`} className="problem" role="alert">
          {text.problems[problem]({ least: usd(SALARY_USD.least), most: usd(SALARY_USD.most), kept: usd(salaryUsd) })}
        </p>
      )}
    </form>
  )
}
