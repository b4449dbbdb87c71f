import type { ReactNode } from 'react'
import type { Dataset } from '../../domain/record'
import { marksOf, type Figure } from '../../figures/figure'
import { DECK_WORDS } from '../../i18n/deckWords'
import { messagesIn } from '../../i18n/format'
import { namerOf } from '../../i18n/nameOf'
import { FigureTable } from '../../tables/FigureTable'
import type { Site } from '../site'
import { tableWordsOf } from '../tableWords'
import { sourceLine } from './sourceLine'

type SlideFigureProps = {
  figure: Figure
  dataset: Dataset
  site: Site
  isFile: boolean
  picture: ReactNode
  /** What the chart measures, where the slide shows less than its figure. */
  measure?: string | undefined
}

/** A figure on a slide: its measure, picture, sources, and its table, which T opens. Its finding is the slide's title. */
export function SlideFigure({ figure, dataset, site, isFile, picture, measure }: SlideFigureProps) {
  const marks = marksOf(figure)
  const tableWords = tableWordsOf(figure, dataset, site)
  return (
    <figure data-figure={figure.id} data-state="drawn" data-marks={marks.map(({ key }) => key).join(' ')}>
      <p className="slide-measure">{measure ?? messagesIn(site.language).figures[figure.id].measure}</p>
      <div className="slide-picture">{picture}</div>
      <p className="slide-source">{sourceLine(marks, namerOf(dataset, site.language), site.language)}</p>
      <details className="slide-table">
        <summary>{DECK_WORDS[site.language].table}</summary>
        <div className="slide-table-body">
          <FigureTable marks={marks} words={isFile ? { ...tableWords, href: null } : tableWords} />
        </div>
      </details>
    </figure>
  )
}
