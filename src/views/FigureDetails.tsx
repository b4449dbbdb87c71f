import type { Dataset } from '../domain/record'
import { catalogOf } from '../figures/catalog'
import { marksOf, type Figure } from '../figures/figure'
import { formatDate, formatWithUnit, messagesIn } from '../i18n/format'
import { namerOf } from '../i18n/nameOf'
import { FigureTable, type TableWords } from '../tables/FigureTable'
import { evidenceHref, sourceHref, type Site } from './site'

type FigureDetailsProps = {
  figure: Figure
  dataset: Dataset
  site: Site
  isOpen: boolean
  /** Whether a source leads to its record among the evidence, which has its address: hundreds of addresses weigh more than a page of charts. */
  isBrief: boolean
}

/** The table and the sources of a figure, one press away and readable without script. */
export function FigureDetails({ figure, dataset, site, isOpen, isBrief }: FigureDetailsProps) {
  const text = messagesIn(site.language)
  const namer = namerOf(dataset, site.language)
  const shown = marksOf(figure).filter((mark) => mark.shown)
  const sources = catalogOf(dataset).sources.filter(({ id }) => figure.sources.includes(id))
  const words: TableWords = {
    caption: text.figure.tableOf(text.figures[figure.id].name),
    columns: text.figure.columns,
    who: (mark) => namer.name(mark.who),
    where: namer.path,
    value: (mark) => (mark.quantity ? formatWithUnit(mark.quantity, site.language) : namer.value(mark)),
    sure: text.statusNames,
    missing: ({ missing, quantity }) => (missing !== null && quantity === null ? text.missingLong[missing] : null),
    source: ({ facts: [fact] }) => (fact === undefined ? text.figure.noSource : namer.sourceOf(fact)),
    href: (fact) => evidenceHref(site, fact),
  }
  return (
    <>
      <details className="table" open={isOpen}>
        <summary>{text.figure.table}</summary>
        <div className="scroll" role="region" aria-label={words.caption} tabIndex={0}>
          <FigureTable marks={shown} words={words} />
        </div>
      </details>
      <details className="sources">
        <summary>{text.figure.sources(sources.length)}</summary>
        <ul>
          {sources.map(({ id, publisher, title, url, published }) => (
            <li key={id}>
              {publisher}:{' '}
              {isBrief || url !== null ? (
                <a href={isBrief || url === null ? sourceHref(site, id) : url}>{title}</a>
              ) : (
                <cite>{title}</cite>
              )}
              {published === null ? `, ${text.figure.noDate}` : `, ${formatDate(published, site.language)}`}
            </li>
          ))}
        </ul>
      </details>
    </>
  )
}
