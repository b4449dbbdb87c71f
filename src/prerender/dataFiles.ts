import { EVERYTHING } from '../domain/choices'
import type { FigureId } from '../figures/figure'
import { figureOf } from '../figures/figures'
import { pathOf } from '../views/pages'
import type { Site } from '../views/site'
import { makeDataFiles, type DataFile } from '../views/takeAway/makeFiles'
import { addressOf, type Place } from './addresses'
import type { PageData } from './pageData'

/** All of a figure as CSV and JSON (a workbook carries the time at which it was made): for pages without script, and for frames in which nothing may be saved. */
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
