import type { ReactNode } from 'react'
import type { Dataset } from '../../domain/record'
import { marksOf, type Figure } from '../../figures/figure'
import { messagesIn } from '../../i18n/format'
import { DECK_WORDS } from '../../i18n/deckWords'
import { namerOf } from '../../i18n/nameOf'
import { wordFinding } from '../../i18n/wordFinding'
import { FigureTable } from '../../tables/FigureTable'
import type { Site } from '../site'
import { tableWordsOf } from '../tableWords'

type SlideFigureProps = {
  figure: Figure
  dataset: Dataset
  site: Site
  isFile: boolean
  picture: ReactNode
  /** Whether the finding is shown below the title; `false` where it is the title. */
  hasFinding?: boolean
}

const MOST_OUTLETS = 5

/** A figure on a slide: its finding, measure, picture, sources, and its table, which T opens. */
export function SlideFigure({ figure, dataset, site, isFile, picture, hasFinding = false }: SlideFigureProps) {
  const words = DECK_WORDS[site.language]
  const namer = namerOf(dataset, site.language)
  const marks = marksOf(figure)
  const outlets = [...new Set(marks.flatMap(({ facts }) => facts.map(namer.outletOf)))].filter(Boolean)
  const tableWords = tableWordsOf(figure, dataset, site)
  return (
    <figure data-figure={figure.id} data-state="drawn" data-marks={marks.map(({ key }) => key).join(' ')}>
      {hasFinding ? <p className="slide-finding">{wordFinding(figure.finding, site.language, namer, null)}</p> : null}
      <p className="slide-measure">{messagesIn(site.language).figures[figure.id].measure}</p>
      <div className="slide-picture">{picture}</div>
      <p className="slide-source">
        {`${words.source(outlets.slice(0, MOST_OUTLETS).join(', '))}${outlets.length > MOST_OUTLETS ? ' …' : ''}`}
      </p>
      <details className="slide-table">
        <summary>{words.table}</summary>
        <div className="slide-table-body">
          <FigureTable marks={marks} words={isFile ? { ...tableWords, href: null } : tableWords} />
        </div>
      </details>
    </figure>
  )
}
