import type { Dataset } from '../../domain/record'
import type { FigureId } from '../../figures/figure'
import type { Filters } from '../../filters/filters'
import { knownIdsOf, writeFilters } from '../../filters/filtersInUrl'
import { hrefOf } from '../pages'
import type { Site } from '../site'

/** The address of a figure as it is chosen now; without the sharer's theme. */
export function sharedHref(
  site: Site,
  figure: FigureId,
  dataset: Pick<Dataset, 'proposals' | 'conflicts'>,
  filters: Filters,
): string {
  const { show } = filters
  const whole = show === null ? {} : { show }
  const query = writeFilters('', { ...filters, show: null, theme: 'auto', slide: 1 }, knownIdsOf(dataset))
  return `${hrefOf(site, { page: 'figure', figure, ...whole })}${query}`
}
