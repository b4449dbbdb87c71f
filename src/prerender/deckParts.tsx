import { DECK_WIDTHS } from '../charts/drawing'
import type { Dataset } from '../domain/record'
import { SLIDES, slideFigure } from '../figures/slides'
import { messagesIn } from '../i18n/format'
import { drawingWordsOf } from '../views/chart/drawingWords'
import { codeOf, type Code } from '../views/deck/codeOf'
import { pathOf } from '../views/pages'
import type { Site } from '../views/site'
import { addressOf, type Place } from './addresses'
import { pictureIn, type Easel } from './drawPictures'

/** The drawings of the deck's figures at every width of the deck, with only what the slide shows, by slide. */
export async function drawSlides(
  easel: Easel,
  dataset: Dataset,
  site: Site,
): Promise<Readonly<Record<string, string>>> {
  const { Drawing } = await import('../views/chart/Drawing')
  // a press on a mark must not lead out of a talk
  const words = { ...drawingWordsOf(dataset, site), href: () => null }
  const text = messagesIn(site.language)
  const pictures: Record<string, string> = {}
  for (const slide of SLIDES) {
    if (slide.kind !== 'figure') continue
    const { panels } = slideFigure(dataset, slide)
    const label = text.figure.chartOf(text.figures[slide.figure].name)
    const drawn = new Map<(typeof DECK_WIDTHS)[number], string>()
    for (const width of DECK_WIDTHS)
      // sequentially: they share one document
      drawn.set(
        width,
        pictureIn(await easel.draw(<Drawing panels={panels} width={width} words={words} label={label} />)),
      )
    pictures[slide.id] = placed(drawn)
  }
  return pictures
}

/** The largest height of a square wall's drawing, in its own pixels, with which it fills a wide wall too. */
const ROOMY_PX = 176

/** The drawings of one slide, each with the shapes of slide that it is for. */
function placed(drawn: ReadonlyMap<(typeof DECK_WIDTHS)[number], string>): string {
  const board = drawn.get('board') ?? ''
  const heightPx = Number(/viewBox="0 0 \S+ (\S+)"/.exec(board)?.[1])
  const inShape = (shapes: string, picture = '') => `<div class="${shapes}">${picture}</div>`
  return [
    heightPx <= ROOMY_PX
      ? inShape('for-wide for-board', board)
      : inShape('for-wide', drawn.get('slide')) + inShape('for-board', board),
    inShape('for-phone', drawn.get('phone')),
  ].join('')
}

/** The public address that the last slide names, without its protocol; `null` if the site has none. */
export function shownAddress(site: Site, place: Place): string | null {
  if (place.origin === null) return null
  return addressOf(place, pathOf({ page: 'dashboard' }, site.language))
    .replace(/^https?:\/\//, '')
    .replace(/\/$/, '')
}

/** A QR code for every slide, in the listener's language; empty if the site has no public address. */
export function codesOf(site: Site, place: Place): readonly Code[] {
  if (place.origin === null) return []
  const deck = addressOf(place, pathOf({ page: 'present' }, site.language))
  return SLIDES.map((_, index) => codeOf(index === 0 ? deck : `${deck}?slide=${index + 1}`))
}
