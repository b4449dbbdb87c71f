import { EVERYTHING } from '../domain/choices'
import { GRADE_BANDS } from '../domain/gradeBand'
import type { Language } from '../domain/language'
import type { Dataset } from '../domain/record'
import { catalogOf } from '../figures/catalog'
import { questionsOf } from '../figures/contestedStanding'
import { dayStopsOf } from '../figures/dayStops'
import type { FigureId } from '../figures/figure'
import { DEFAULT_FILTERS, type Filters } from '../filters/filters'
import { knownIdsOf, writeFilters } from '../filters/filtersInUrl'
import { pathOf } from './pages'

/**
 * A view of a figure that has an address without a query. A site that makes an embed from a link reads the page at that
 * address, and static pages cannot answer a query: a link with one would be embedded without its day.
 */
export type PublishedView = { figure: FigureId; path: string; filters: Filters }

/** Every view of a figure that has an address of its own: as drawn, whole, on each day of the table, each question, each band of grades. */
export function publishedViewsOf(figure: FigureId, dataset: Dataset): readonly PublishedView[] {
  const view = (path: string, filters: Partial<Filters>): PublishedView => ({
    figure,
    path,
    filters: { ...DEFAULT_FILTERS, ...filters },
  })
  const questions = figure === 'contested' ? questionsOf(catalogOf(dataset), EVERYTHING) : []
  const bands = figure === 'class-size' || figure === 'class-size-steps' ? GRADE_BANDS : []
  return [
    view('', {}),
    view('all', { show: 'all' }),
    ...dayStopsOf(dataset).map(({ day }) => view(`asof/${day}`, { asof: day })),
    ...questions.flatMap((group) => group.questions.map(({ id }) => view(`question/${id}`, { question: id }))),
    ...bands.map((band) => view(`grades/${band}`, { grades: [band] })),
  ]
}

/** The path of a published view, from the site's base. */
export function viewPathOf({ figure, path }: Pick<PublishedView, 'figure' | 'path'>, language: Language): string {
  if (path === '') return pathOf({ page: 'figure', figure }, language)
  if (path === 'all') return pathOf({ page: 'figure', figure, show: 'all' }, language)
  return `${language === 'en' ? '' : `${language}/`}view/${figure}/${path}/`
}

/** The published view that shows what some filters show, whatever the theme; `null` where none does. */
export function publishedViewOf(figure: FigureId, filters: Filters, dataset: Dataset): PublishedView | null {
  const known = knownIdsOf(dataset)
  const said = (of: Filters) => writeFilters('', { ...of, theme: 'auto', slide: 1 }, known)
  const asked = said(filters)
  return publishedViewsOf(figure, dataset).find((view) => said(view.filters) === asked) ?? null
}
