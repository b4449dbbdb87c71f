import { columnOf, fileOf, type PictureParts } from './pictureFile'
import { COLOURS } from '../charts/colours'
import { letterCase, type Letters } from './letters'

/** The size of a card, as messengers and networks show it, in pixels. */
export const CARD = { widthPx: 1200, heightPx: 630 } as const

const CARD_MARGIN_PX = 64

/** Type sizes for a card's finding. On a phone 360 px wide, 60 px become 18. */
const CARD_SIZES_PX = [84, 76, 68, 60, 54, 48, 44]

/** A figure as a card to share: its finding in large letters, who and when above it, its source and address below. */
export function cardPicture(parts: Pick<PictureParts, 'name' | 'finding' | 'foot'> & { place: string }): string {
  const letters = letterCase()
  const { ink, muted, ground } = { ink: COLOURS.ink.light, muted: COLOURS.muted.light, ground: COLOURS.ground.light }
  const place = { x: CARD_MARGIN_PX, widthPx: CARD.widthPx - 2 * CARD_MARGIN_PX }
  const top = columnOf(
    letters,
    parts.place,
    { face: 'sans-bold', sizePx: 32, linePx: 40, fill: muted },
    { ...place, y: CARD_MARGIN_PX - 8 },
  )
  const footPx = CARD.heightPx - CARD_MARGIN_PX - 28
  const foot = columnOf(
    letters,
    parts.foot.slice(1).join(' · '),
    { face: 'sans', sizePx: 26, linePx: 34, fill: muted },
    { ...place, y: footPx },
  )
  const findingIn = (sizePx: number, into: Letters) =>
    columnOf(
      into,
      parts.finding,
      { face: 'serif-bold', sizePx, linePx: Math.round(sizePx * 1.16), fill: ink },
      { ...place, y: top.endPx + 24 },
    )
  const sizePx = CARD_SIZES_PX.find((size) => findingIn(size, letterCase()).endPx + 24 <= footPx)
  if (sizePx === undefined)
    throw new Error(`Expected the finding of "${parts.name}" to fit on its card; it is too long.`)
  const body = [
    `<rect width="${CARD.widthPx}" height="16" fill="${ink}"/>`,
    top.markup,
    findingIn(sizePx, letters).markup,
    foot.markup,
  ].join('')
  return fileOf(parts, CARD, ground, letters, body)
}
