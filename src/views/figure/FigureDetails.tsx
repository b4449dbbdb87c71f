import type { Dataset } from '../../domain/record'
import { catalogOf } from '../../figures/catalog'
import { marksOf, type Figure } from '../../figures/figure'
import { formatDate, messagesIn } from '../../i18n/format'
import { FigureTable } from '../../tables/FigureTable'
import { ownLanguage } from '../ownLanguage'
import type { Site } from '../site'
import { tableWordsOf } from '../tableWords'

type FigureDetailsProps = {
  figure: Figure
  dataset: Dataset
  site: Site
  isOpen: boolean
}

/** The table and the sources of a figure, in `<details>`: readable without script. */
export function FigureDetails({ figure, dataset, site, isOpen }: FigureDetailsProps) {
  const text = messagesIn(site.language)
  const shown = marksOf(figure).filter((mark) => mark.shown)
  const sources = catalogOf(dataset).sources.filter(({ id }) => figure.sources.includes(id))
  const words = tableWordsOf(figure, dataset, site)
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
        <ul translate="no">
          {sources.map(({ id, publisher, title, url, published }) => (
            <li key={id}>
              {publisher}:{' '}
              {url !== null ? (
                <a href={url} lang={ownLanguage(title, site.language)}>
                  {title}
                </a>
              ) : (
                <cite lang={ownLanguage(title, site.language)}>{title}</cite>
              )}
              {published === null ? `, ${text.figure.noDate}` : `, ${formatDate(published, site.language)}`}
            </li>
          ))}
        </ul>
      </details>
    </>
  )
}
