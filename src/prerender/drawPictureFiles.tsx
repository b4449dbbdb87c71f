import { Resvg } from '@resvg/resvg-js'
import { JSDOM } from 'jsdom'
import { WIDTHS, type DrawingWords } from '../charts/drawing'
import { EVERYTHING } from '../domain/choices'
import type { Dataset } from '../domain/record'
import {
  CUT_ROOM_PX,
  LEAST_SCALE,
  panelsHeightPx,
  SHARED_ROOM_PX,
  sharedPicture,
  tallPicture,
  type DrawnPanel,
  type PictureParts,
} from '../export/pictureFile'
import { pictureFoot, withoutProtocol } from '../export/pictureFoot'
import { PICTURE_WORDS } from '../export/pictureWords'
import { shownKeysOf, type Figure, type FigureId, type Panel } from '../figures/figure'
import { figureOf } from '../figures/figures'
import { messagesIn } from '../i18n/format'
import { namerOf } from '../i18n/nameOf'
import { wordFinding } from '../i18n/wordFinding'
import { drawingWordsOf } from '../views/chart/drawingWords'
import { showMarks } from '../views/chart/showMarks'
import { pathOf } from '../views/pages'
import type { Site } from '../views/site'
import { addressOf, type Place } from './addresses'
import { beginningsOf, lastThat } from './cutPanels'
import { pictureIn, type Easel } from './drawPictures'

/** The picture files of a figure: an SVG as tall as its chart, and PNGs for link previews. */
export type PictureFiles = { svg: string; png: Uint8Array; darkPng: Uint8Array }

type Drawer = {
  easel: Easel
  dataset: Dataset
  site: Site
  place: Place
}

/** Makes a figure's files from the picture on its page. */
export async function drawPictureFiles(id: FigureId, picture: string, drawer: Drawer): Promise<PictureFiles> {
  const { dataset, site, place } = drawer
  const text = messagesIn(site.language)
  const figure = figureOf(id, dataset, EVERYTHING)
  const whole = drawnPanelsIn(picture, figure)
  const address = addressOf(place, pathOf({ page: 'figure', figure: id }, site.language))
  const parts: PictureParts = {
    ...text.figures[id],
    finding: wordFinding(figure.finding, site.language, namerOf(dataset, site.language), null),
    panels: whole,
    chartPx: WIDTHS.wide,
    continues: null,
    foot: pictureFoot(figure, dataset, site.language, place.origin === null ? null : address),
  }
  const shared =
    panelsHeightPx(whole, WIDTHS.wide) * LEAST_SCALE <= SHARED_ROOM_PX ? parts : await cutShort(figure, parts, drawer)
  const pngIn = (theme: 'light' | 'dark') =>
    new Resvg(sharedPicture(shared, theme), { font: { loadSystemFonts: false } }).render().asPng()
  return { svg: tallPicture(parts, 'light'), png: pngIn('light'), darkPng: pngIn('dark') }
}

/** The same picture with as many groups as fit at a readable size, and a line that says where the rest is. */
async function cutShort(
  figure: Figure,
  parts: PictureParts,
  { easel, dataset, site, place }: Drawer,
): Promise<PictureParts> {
  const text = messagesIn(site.language)
  const words = PICTURE_WORDS[site.language]
  const drawn = new Map<readonly Panel[], readonly DrawnPanel[]>()
  const fits = async (panels: readonly Panel[]) => {
    const cut = await drawPanels(easel, { ...figure, panels }, drawingWordsOf(dataset, site))
    drawn.set(panels, cut)
    return panelsHeightPx(cut, WIDTHS.wide) * LEAST_SCALE <= CUT_ROOM_PX
  }
  const last = await lastThat(beginningsOf(figure.panels), fits)
  const panels = last && drawn.get(last)
  if (!panels) throw new Error(`Expected at least the first group of ${figure.id} to fit into its picture.`)
  const address = addressOf(place, pathOf({ page: 'figure', figure: figure.id }, site.language))
  const { name } = text.figures[figure.id]
  return {
    ...parts,
    panels,
    continues:
      place.origin === null ? words.continuesIn(name, text.site.name) : words.continuesAt(withoutProtocol(address)),
  }
}

async function drawPanels(easel: Easel, figure: Figure, words: DrawingWords): Promise<readonly DrawnPanel[]> {
  const { Drawing } = await import('../views/chart/Drawing')
  return drawnPanelsIn(
    pictureIn(await easel.draw(<Drawing panels={figure.panels} width="wide" words={words} label="" />)),
    figure,
  )
}

/** The panels of a drawing at the wide width, with the figure's hidden marks hidden. */
function drawnPanelsIn(picture: string, figure: Figure): readonly DrawnPanel[] {
  const drawing = new JSDOM(picture).window.document.querySelector('.drawing.is-wide')
  if (!drawing) throw new Error(`Expected a wide drawing of ${figure.id}.`)
  showMarks(drawing, shownKeysOf(figure))
  return [...drawing.querySelectorAll('.panel')].map((panel) => {
    const svg = panel.querySelector('svg')
    const heightPx = Number(svg?.getAttribute('viewBox')?.split(' ')[3])
    if (!svg || !heightPx) throw new Error(`Expected every panel of ${figure.id} to hold a drawing with a height.`)
    return { title: panel.querySelector('.panel-title')?.textContent ?? null, svg, heightPx }
  })
}
