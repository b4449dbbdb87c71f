import type { Language } from '../domain/language'
import type { Dataset } from '../domain/record'
import { frameMarkup } from '../export/embedSnippets'
import { SHARED_PICTURE } from '../export/pictureFile'
import { figureOf } from '../figures/figures'
import { knownIdsOf, writeFilters } from '../filters/filtersInUrl'
import { messagesIn } from '../i18n/format'
import { namerOf } from '../i18n/nameOf'
import { wordFinding } from '../i18n/wordFinding'
import { pathOf } from '../views/pages'
import type { PublishedView } from '../views/publishedViews'
import type { Site } from '../views/site'
import { addressOf, picturePath, type Place } from './addresses'
import { FRAME_WIDTHS_PX, frameHeightsOf } from './frameHeights'

/** The frame's width: a column of a story. */
const FRAME_WIDTH_PX = 640
const A_DAY_S = 86_400

/** The path of a view's oEmbed response, below the base path. */
export function oEmbedPath({ figure, path }: Pick<PublishedView, 'figure' | 'path'>, language: Language): string {
  return `oembed/${language}/${figure}${path === '' ? '' : `/${path}`}.json`
}

/** The finding of a view. */
export function findingOfView({ figure, filters }: PublishedView, dataset: Dataset, site: Site): string {
  const { finding } = figureOf(figure, dataset, filters)
  return wordFinding(finding, site.language, namerOf(dataset, site.language), filters.asof)
}

/** The address of a view on its figure's page, or in its frame. */
export function addressOfView(
  { figure, filters }: PublishedView,
  dataset: Dataset,
  site: Site,
  place: Place,
  page: 'figure' | 'embed' = 'figure',
): string {
  const query = writeFilters('', filters, knownIdsOf(dataset))
  return `${addressOf(place, pathOf({ page, figure }, site.language))}${query}`
}

/**
 * A view's oEmbed 1.0 response, of type `rich`. A file cannot answer a `maxwidth`: its frame fills its column and has the
 * height for it, and `heights` gives those of several widths.
 */
export function oEmbedOf(view: PublishedView, dataset: Dataset, site: Site, place: Place): string {
  const text = messagesIn(site.language)
  const { figure, path } = view
  const heights = frameHeightsOf(view, site.language)
  const picture = {
    thumbnail_url: addressOf(place, picturePath(figure, site.language, 'png')),
    thumbnail_width: SHARED_PICTURE.widthPx,
    thumbnail_height: SHARED_PICTURE.heightPx,
  }
  const answer = {
    version: '1.0',
    type: 'rich',
    title: `${text.figures[figure].name}: ${findingOfView(view, dataset, site)}`,
    provider_name: text.site.name,
    provider_url: addressOf(place, pathOf({ page: 'dashboard' }, site.language)),
    cache_age: A_DAY_S,
    html: frameMarkup({
      address: addressOfView(view, dataset, site, place, 'embed'),
      title: text.figure.chartOf(text.figures[figure].name),
      width: String(FRAME_WIDTH_PX),
      columnPx: heights[FRAME_WIDTH_PX],
      phonePx: heights[FRAME_WIDTHS_PX[0]],
    }),
    width: FRAME_WIDTH_PX,
    height: heights[FRAME_WIDTH_PX],
    heights: FRAME_WIDTHS_PX.map((maxwidth) => ({ maxwidth, height: heights[maxwidth] })),
    // the published picture is of the figure as drawn, and of no other view
    ...(path === '' ? picture : {}),
    url: addressOfView(view, dataset, site, place),
  }
  return `${JSON.stringify(answer, null, 2)}\n`
}
