import { Resvg } from '@resvg/resvg-js'
import { JSDOM } from 'jsdom'
import { WIDTHS } from '../charts/drawing'
import { EVERYTHING } from '../domain/choices'
import type { Dataset } from '../domain/record'
import { sharedPicture, tallPicture, type DrawnPanel, type PictureParts } from '../export/pictureFile'
import { cardPicture } from '../export/cardPicture'
import { pictureFoot } from '../export/pictureFoot'
import { shownKeysOf, type Figure, type FigureId } from '../figures/figure'
import { figureOf } from '../figures/figures'
import { messagesIn } from '../i18n/format'
import { namerOf } from '../i18n/nameOf'
import { wordFinding } from '../i18n/wordFinding'
import { showMarks } from '../views/chart/showMarks'
import { pathOf } from '../views/pages'
import { SNIPPET_SCALE } from '../export/snippetPictures'
import type { Site } from '../views/site'
import { addressOf, type Place } from './addresses'

/** The picture files of a figure, by what follows its id in their names. */
export type PictureFiles = { '.svg': string } & Readonly<
  Record<
    '.png' | '-dark.png' | '-column.png' | '-column-dark.png' | '-phone.png' | '-phone-dark.png' | '-card.png',
    Uint8Array
  >
>

type Drawer = {
  dataset: Dataset
  site: Site
  place: Place
}

/**
 * Makes a figure's files from the picture on its page, each with the whole chart: an SVG, a PNG for link previews, and
 * PNGs at twice their size for a column of text and for a phone; PNGs on a light and on a dark ground.
 */
export function drawPictureFiles(id: FigureId, picture: string, drawer: Drawer): PictureFiles {
  const { dataset, site, place } = drawer
  const text = messagesIn(site.language)
  const figure = figureOf(id, dataset, EVERYTHING)
  const address = addressOf(place, pathOf({ page: 'figure', figure: id }, site.language))
  const partsAt = (width: 'wide' | 'column' | 'phone'): PictureParts => ({
    ...text.figures[id],
    finding: wordFinding(figure.finding, site.language, namerOf(dataset, site.language), null),
    panels: drawnPanelsIn(picture, figure, width),
    chartPx: WIDTHS[width],
    foot: pictureFoot(figure, dataset, site.language, place.origin === null ? null : address),
  })
  const wide = partsAt('wide')
  const column = partsAt('column')
  const phone = partsAt('phone')
  const snippet = (parts: PictureParts, theme: 'light' | 'dark') => pngOf(tallPicture(parts, theme), SNIPPET_SCALE)
  return {
    '.svg': tallPicture(wide, 'light'),
    '.png': pngOf(sharedPicture(wide, 'light'), 1),
    '-dark.png': pngOf(sharedPicture(wide, 'dark'), 1),
    '-column.png': snippet(column, 'light'),
    '-column-dark.png': snippet(column, 'dark'),
    '-phone.png': snippet(phone, 'light'),
    '-phone-dark.png': snippet(phone, 'dark'),
    '-card.png': pngOf(cardPicture({ ...wide, place: text.site.place }), 1),
  }
}

function pngOf(svg: string, scale: number): Uint8Array {
  return new Resvg(svg, { font: { loadSystemFonts: false }, fitTo: { mode: 'zoom', value: scale } }).render().asPng()
}

/** The panels of a drawing at one width, with the figure's hidden marks hidden. */
function drawnPanelsIn(picture: string, figure: Figure, width: string): readonly DrawnPanel[] {
  const drawing = new JSDOM(picture).window.document.querySelector(`.drawing.is-${width}`)
  if (!drawing) throw new Error(`Expected a ${width} drawing of ${figure.id}.`)
  showMarks(drawing, shownKeysOf(figure))
  return [...drawing.querySelectorAll('.panel')].map((panel) => {
    const svg = panel.querySelector('svg')
    const heightPx = Number(svg?.getAttribute('viewBox')?.split(' ')[3])
    if (!svg || !heightPx) throw new Error(`Expected every panel of ${figure.id} to hold a drawing with a height.`)
    return { title: panel.querySelector('.panel-title')?.textContent ?? null, svg, heightPx }
  })
}
