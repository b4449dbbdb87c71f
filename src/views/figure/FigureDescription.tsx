import type { Dataset } from '../../domain/record'
import { describeFigure } from '../../figures/description'
import type { Figure } from '../../figures/figure'
import { namerOf } from '../../i18n/nameOf'
import { wordDescription } from '../../i18n/wordDescription'
import type { Site } from '../site'

export type FigureDescriptionProps = { figure: Figure; dataset: Dataset; site: Site }

/** The text description of a figure's chart, made from the same `Figure`. */
export function FigureDescription({ figure, dataset, site }: FigureDescriptionProps) {
  return <p>{wordDescription(describeFigure(figure), site.language, namerOf(dataset, site.language)).join(' ')}</p>
}
