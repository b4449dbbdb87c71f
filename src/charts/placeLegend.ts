import type { Joined, LegendEntry, Mark } from '../figures/figure'
import { FONT_PX, LINE_PX, px, type DrawingWords } from './drawing'
import { textWidthPx, wrapText } from './measureText'

const LEGEND_PX = 18

/** A dotted place, with its words; in a column of its side, those in lines. */
export type PlacedSlot = { mark: Mark; text: string; lines?: readonly string[]; xPx: number; yPx: number }

export type PlacedEntry = { entry: LegendEntry; text: string; xPx: number; yPx: number }

/** The legend in lines as wide as the drawing, and after it a dotted place for each side without a number. */
export function placeLegend(
  { legend }: Pick<Joined, 'legend'>,
  silent: readonly Mark[],
  widthPx: number,
  words: DrawingWords,
): { entries: readonly PlacedEntry[]; slots: readonly PlacedSlot[]; heightPx: number } {
  let [x, y] = [0, 0]
  const flow = (roomPx: number) => {
    if (x > 0 && x + roomPx > widthPx) [x, y] = [0, y + LEGEND_PX]
    const at = { xPx: px(x), yPx: y + LEGEND_PX / 2 }
    x += roomPx + 12
    return at
  }
  const entries = legend.map((entry) => {
    const text = words.name(entry.label)
    return { entry, text, ...flow(16 + textWidthPx(text, FONT_PX)) }
  })
  const slots = silent.map((mark) => {
    const text = `${words.name({ of: 'party', party: mark.party })}: ${words.missing(mark.missing ?? 'not-found')}`
    const { xPx, yPx } = flow(16 + slotWidthPx(text))
    return { mark, text, xPx: xPx + 16, yPx }
  })
  return { entries, slots, heightPx: entries.length + slots.length === 0 ? 0 : y + LEGEND_PX + 2 }
}

/** The meanings of the words in names, as one muted paragraph. */
export function placeMeanings(
  { meanings }: Pick<Joined, 'meanings'>,
  widthPx: number,
  fromPx: number,
  words: DrawingWords,
) {
  if (meanings.length === 0) return []
  return wrapText(meanings.map((label) => words.name(label)).join(' '), widthPx, FONT_PX).map((line, index) => ({
    line,
    yPx: fromPx + 4 + FONT_PX + index * LINE_PX,
  }))
}

/** The width of a dotted place around a text. */
export function slotWidthPx(text: string): number {
  return px(textWidthPx(text, FONT_PX) + 12)
}
