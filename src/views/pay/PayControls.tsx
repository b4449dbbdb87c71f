import { useEffect, useEffectEvent, useId, useRef, useState } from 'react'
import { monthsFrom } from '../../domain/day'
import { COUNTED_UNTIL, FIRST_MONTH, LAST_MONTH, monthsThrough } from '../../domain/pay'
import { readSalary, SALARY_USD, type SalaryProblem } from '../../domain/readSalary'
import type { Dataset } from '../../domain/record'
import { landmarksOf } from '../../figures/payLines'
import { useFilters, useFilterStore } from '../../filters/filterStore'
import { formatDate, formatUsd } from '../../i18n/format'
import { evidenceHref } from '../pages'
import { useSite, useText } from '../site'

/** Debounce of the typed salary, in milliseconds. */
const PAUSE_MS = 350

type PayControlsProps = {
  dataset: Dataset
  /** The salary now in use, in dollars a year. */
  salaryUsd: number
  /** Whether it is in the URL, or was never typed. */
  isPrivate: boolean
  onSalary: (usd: number) => void
}

/** The controls of `pay`: the salary, the last month, and the proposal to compare with. */
export function PayControls({ dataset, salaryUsd, isPrivate, onSalary }: PayControlsProps) {
  const site = useSite()
  const { pay: text } = useText()
  const store = useFilterStore()
  const until = useFilters((filters) => filters.until) ?? COUNTED_UNTIL
  const landmarks = landmarksOf(dataset)
  const usd = (value: number) => formatUsd(value, site.language)
  return (
    <div className="pay-controls js-only">
      <SalaryField salaryUsd={salaryUsd} onSalary={onSalary} />
      <label className="field">
        {text.until}
        <select
          name="pay-until"
          value={until}
          onChange={({ target }) => store.setState({ until: target.value === COUNTED_UNTIL ? null : target.value })}
        >
          {monthsFrom(`${FIRST_MONTH}-01`, monthsThrough(FIRST_MONTH, LAST_MONTH)).map((day) => (
            <option key={day} value={day.slice(0, 7)}>
              {formatDate(day.slice(0, 7), site.language)}
            </option>
          ))}
        </select>
      </label>
      <p className="landmarks">
        {landmarks.map(({ fact, usd: value }) => (
          <span key={fact}>
            <button
              type="button"
              className="text-button"
              aria-pressed={value === salaryUsd}
              onClick={() => onSalary(value)}
            >
              {text.landmarks[statisticOf(dataset, fact)]} {usd(value)}
            </button>
            <a href={evidenceHref(site, fact)} aria-label={text.sourceOf(usd(value))}>
              {text.source}
            </a>
          </span>
        ))}
      </p>
      {isPrivate ? (
        <p className="private">
          {text.private}{' '}
          <button type="button" className="text-button" onClick={() => store.setState({ salary: salaryUsd })}>
            {text.share}
          </button>
        </p>
      ) : null}
    </div>
  )
}

function statisticOf(dataset: Dataset, id: string): 'minimum' | 'average' | 'maximum' {
  const statistic = dataset.facts.find((fact) => fact.id === id)?.statistic
  return statistic === 'minimum' || statistic === 'maximum' ? statistic : 'average'
}

/**
 * The salary field. It reads money as people type it and reports what it cannot read; the figure keeps the last valid
 * one.
 */
function SalaryField({ salaryUsd, onSalary }: Pick<PayControlsProps, 'salaryUsd' | 'onSalary'>) {
  const site = useSite()
  const { pay: text } = useText()
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
      className="field"
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
