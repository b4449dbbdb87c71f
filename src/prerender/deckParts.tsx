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
  const words = drawingWordsOf(dataset, site)
  const text = messagesIn(site.language)
  const pictures: Record<string, string> = {}
  for (const slide of SLIDES) {
    if (slide.kind !== 'figure') continue
    const { panels } = slideFigure(dataset, slide)
    const label = text.figure.chartOf(text.figures[slide.figure].name)
    const drawn: string[] = []
    for (const width of DECK_WIDTHS)
      // sequentially: they share one document
      drawn.push(pictureIn(await easel.draw(<Drawing panels={panels} width={width} words={words} label={label} />)))
    pictures[slide.id] = drawn.join('')
  }
  return pictures
}

/** A QR code for every slide, in the listener's language; empty if the site has no public address. */
export function codesOf(site: Site, place: Place): readonly Code[] {
  if (place.origin === null) return []
  const deck = addressOf(place, pathOf({ page: 'present' }, site.language))
  return SLIDES.map((_, index) => codeOf(index === 0 ? deck : `${deck}?slide=${index + 1}`))
}
