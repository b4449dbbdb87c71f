import type { Dataset } from '../../domain/record'
import { formatNumber } from '../../i18n/format'
import { evidenceHref } from '../pages'
import { useSite, usePageText } from '../site'

/** The question, and one sentence that says who, when, and how long the strike was. */
export function Lead({ dataset }: { dataset: Dataset }) {
  const site = useSite()
  const { front } = usePageText()
  const strike = dataset.facts.find(({ measure, unit }) => measure === 'strike-length' && unit === 'school-days')
  const days = strike?.value ?? null
  const { before, number, after } = front.lead(dataset.title, days === null ? null : formatNumber(days, site.language))
  return (
    <>
      <h1>{front.question}</h1>
      <p className="lead">
        <span>{before}</span>
        {strike ? (
          <a href={evidenceHref(site, strike.id)} data-fact={strike.id}>
            {number}
          </a>
        ) : null}
        <span>{after}</span>
      </p>
    </>
  )
}
