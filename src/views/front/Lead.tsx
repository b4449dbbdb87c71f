import type { Dataset } from '../../domain/record'
import { catalogOf } from '../../figures/catalog'
import { isKnown } from '../../figures/known'
import { useFilters } from '../../filters/filterStore'
import { formatNumber } from '../../i18n/format'
import { evidenceHref } from '../pages'
import { useSite, usePageText } from '../site'

/** The question, and one sentence that says who, when, and how long the strike was. */
export function Lead({ dataset }: { dataset: Dataset }) {
  const site = useSite()
  const { front } = usePageText()
  const asof = useFilters((filters) => filters.asof)
  // its length was known at its end; on an earlier day the sentence leaves it out
  const strike = dataset.facts.find(
    (fact) =>
      fact.measure === 'strike-length' && fact.unit === 'school-days' && isKnown(catalogOf(dataset), fact, { asof }),
  )
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
