import { FIGURES, type FigureId } from './figure'
import { FIGURE_PAGES } from './figures'

/** Terms to explain in a figure: those not already explained in an earlier one. */
export function newTermsIn(id: FigureId): readonly string[] {
  const before = new Set(FIGURES.slice(0, FIGURES.indexOf(id)).flatMap((earlier) => FIGURE_PAGES[earlier].terms))
  return FIGURE_PAGES[id].terms.filter((term) => !before.has(term))
}
