import { monthsFrom } from '../../domain/day'
import { COUNTED_UNTIL, FIRST_MONTH, LAST_MONTH, monthsThrough } from '../../domain/pay'
import type { Dataset } from '../../domain/record'
import { landmarksOf } from '../../figures/payLines'
import { useFilters, useFilterStore } from '../../filters/filterStore'
import { formatDate, formatUsd } from '../../i18n/format'
import { evidenceHref } from '../pages'
import { ShareButton } from '../share/ShareButton'
import { useSite, useText } from '../site'
import { SalaryField } from './SalaryField'

type PayControlsProps = {
  dataset: Dataset
  /** The salary now in use, in dollars a year. */
  salaryUsd: number
  /** Whether it is in the URL, or was never typed. */
  isPrivate: boolean
  onSalary: (usd: number) => void
  /** The finding, and the link that leads to it with this salary. */
  answer: string
  href: string
}

/** The controls of `pay`: the salary, the last month, and the proposal to compare with. */
export function PayControls({ dataset, salaryUsd, isPrivate, onSalary, answer, href }: PayControlsProps) {
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
      <p className="private">
        <span>{isPrivate ? text.private : ''}</span>{' '}
        <ShareButton
          {...(isPrivate ? { label: text.share } : {})}
          text={answer}
          href={href}
          onShare={() => isPrivate && store.setState({ salary: salaryUsd })}
        />
      </p>
    </div>
  )
}

function statisticOf(dataset: Dataset, id: string): 'minimum' | 'average' | 'maximum' {
  const statistic = dataset.facts.find((fact) => fact.id === id)?.statistic
  return statistic === 'minimum' || statistic === 'maximum' ? statistic : 'average'
}
