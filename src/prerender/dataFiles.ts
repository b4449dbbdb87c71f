import { EVERYTHING } from '../domain/choices'
import type { FigureId } from '../figures/figure'
import { figureOf } from '../figures/figures'
import { pathOf } from '../views/pages'
import type { Site } from '../views/site'
import { makeDataFiles, type DataFile } from '../views/takeAway/makeFiles'
import { addressOf, type Place } from './addresses'
import type { PageData } from './pageData'

/**
 * A whole figure as CSV and JSON, for pages without script and frames that forbid downloads. No workbook, which
 * contains the time of its creation and would differ from build to build.
 */
export async function dataFilesOf(
  id: FigureId,
  { figures, evidence }: PageData,
  site: Site,
  place: Place,
): Promise<readonly DataFile[]> {
  const address = addressOf(place, pathOf({ page: 'figure', figure: id }, site.language))
  const figure = figureOf(id, figures, { ...EVERYTHING, show: 'all' })
  const files = await makeDataFiles('all', { figure, dataset: figures, address, asof: null }, evidence, site)
  return files.filter(({ extension }) => extension !== 'xlsx')
}
