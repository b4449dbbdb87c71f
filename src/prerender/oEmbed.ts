import { EVERYTHING } from '../domain/choices'
import type { Language } from '../domain/language'
import type { Dataset } from '../domain/record'
import { SANDBOX } from '../export/embedSnippets'
import { escaped } from '../export/markup'
import { SHARED_PICTURE } from '../export/pictureFile'
import type { FigureId } from '../figures/figure'
import { FIGURE_PAGES, figureOf } from '../figures/figures'
import { messagesIn } from '../i18n/format'
import { namerOf } from '../i18n/nameOf'
import { wordFinding } from '../i18n/wordFinding'
import { pathOf } from '../views/pages'
import type { Site } from '../views/site'
import { addressOf, picturePath, type Place } from './addresses'

/** The frame's width: a column of a story. */
const FRAME_WIDTH_PX = 640
const A_DAY_S = 86_400

/** The path of a figure's oEmbed response, below the base path. */
export function oEmbedPath(figure: FigureId, language: Language): string {
  return `oembed/${language}/${figure}.json`
}

/** A figure's oEmbed 1.0 response, of type `rich`. */
export function oEmbedOf(figure: FigureId, dataset: Dataset, site: Site, place: Place): string {
  const text = messagesIn(site.language)
  const { frameHeightPx } = FIGURE_PAGES[figure]
  const frame = addressOf(place, pathOf({ page: 'embed', figure }, site.language))
  const finding = wordFinding(
    figureOf(figure, dataset, EVERYTHING).finding,
    site.language,
    namerOf(dataset, site.language),
    null,
  )
  const answer = {
    version: '1.0',
    type: 'rich',
    title: `${text.figures[figure].name}: ${finding}`,
    provider_name: text.site.name,
    provider_url: addressOf(place, pathOf({ page: 'dashboard' }, site.language)),
    cache_age: A_DAY_S,
    html: `<iframe src="${escaped(frame)}" title="${escaped(text.figure.chartOf(text.figures[figure].name))}" width="${FRAME_WIDTH_PX}" height="${frameHeightPx}" frameborder="0" loading="lazy" sandbox="${SANDBOX}"></iframe>`,
    width: FRAME_WIDTH_PX,
    height: frameHeightPx,
    thumbnail_url: addressOf(place, picturePath(figure, site.language, 'png')),
    thumbnail_width: SHARED_PICTURE.widthPx,
    thumbnail_height: SHARED_PICTURE.heightPx,
    url: addressOf(place, pathOf({ page: 'figure', figure }, site.language)),
  }
  return `${JSON.stringify(answer, null, 2)}\n`
}
