import type { Joined, LegendEntry, Mark, RowsPanel } from '../figures/figure'
import { FONT_PX, LINE_PX, px, WIDTHS, type DrawingWords, type Width } from './drawing'
import { textWidthPx, wrapText } from './measureText'
import { slotWidthPx } from './placeLegend'

/** The most room for a line of a column's heading, and of a dotted place. */
const HEAD_PX = { phone: 90, small: 84, column: 110, wide: 160, slide: 110, board: 84 } as const
const SLOT_PX = { phone: 72, small: 72, column: 128, wide: 148, slide: 128, board: 72 } as const
export const COLUMN_GAP_PX = { phone: 7, small: 12, column: 13, wide: 24, slide: 13, board: 12 } as const
/** Room for a symbol before the heading of its column, and after a number that is for some classes alone. */
export const SYMBOL_PX = 16
/** With less room than this nothing can be told apart beside the numbers, which have it instead. */
const LEAST_DRAWING_PX = 40
/** Half of the last mark. */
const END_PX = 6

/** A column of numbers: its mark in the drawing beside, and whose numbers they are. */
export type JoinedColumn = { entry: LegendEntry; lines: readonly string[]; xPx: number; yPx: number; widthPx: number }

type Room = {
  panel: RowsPanel
  joined: Joined
  width: Width
  words: DrawingWords
  topPx: number
  fromPx: number
}

/** The columns beside the names, each as wide as its heading, its numbers and its dotted places; headings end on one line. */
export function placeColumns(
  heads: readonly LegendEntry[],
  { panel, joined, width, words, topPx, fromPx }: Room,
): { columns: readonly JoinedColumn[]; bottomPx: number; drawing: { fromPx: number; toPx: number } | null } {
  const slots = panel.groups.flatMap(({ lanes }) => lanes.flatMap(({ marks }) => marks.filter(isSlot)))
  const texts = heads.map((entry) => wrapAfterSymbol(words.name(entry.label), HEAD_PX[width]))
  const most = Math.max(1, ...texts.map(({ length }) => length))
  const wide = heads.map((entry, index) => {
    const lines = texts[index] ?? []
    const isInPart = joined.legend.some(({ column, look }) => column === entry.column && look === 'side-in-part')
    const numberPx = textWidthPx('00', FONT_PX) + (isInPart ? 6 + SYMBOL_PX : 0)
    const slotsPx = slots
      .filter(({ proposal }) => proposal === entry.column)
      .flatMap((mark) => slotLines(mark, width, words).map(slotWidthPx))
    const linesPx = lines.map((line, at) => textWidthPx(line, FONT_PX) + (at === 0 ? SYMBOL_PX : 0))
    return { entry, lines, widthPx: Math.max(numberPx, ...slotsPx, ...linesPx) }
  })
  const roomPx = WIDTHS[width] - fromPx - wide.reduce((sum, { widthPx }) => sum + widthPx, 0)
  const usualPx = COLUMN_GAP_PX[width]
  const hasDrawing = roomPx - (wide.length + 1) * usualPx - END_PX >= LEAST_DRAWING_PX
  const gapPx = hasDrawing ? usualPx : Math.min(roomPx / Math.max(1, wide.length), 3 * usualPx)
  let x = fromPx
  const columns = wide.map(({ widthPx, entry, lines }): JoinedColumn => {
    const xPx = px(x + gapPx)
    x = xPx + widthPx
    return { entry, lines, xPx, yPx: topPx + (most - lines.length + 0.5) * LINE_PX, widthPx }
  })
  return {
    columns,
    bottomPx: topPx + most * LINE_PX,
    drawing: hasDrawing ? { fromPx: Math.ceil(x + usualPx), toPx: WIDTHS[width] - END_PX } : null,
  }
}

export function isSlot({ shape }: Mark): boolean {
  return shape === 'slot'
}

/** The lines of a heading of which the first stands after a symbol; what follows a comma begins on a line of its own. */
function wrapAfterSymbol(text: string, roomPx: number): readonly string[] {
  const comma = text.indexOf(', ')
  if (comma >= 0) {
    const [before, after] = [text.slice(0, comma + 1), text.slice(comma + 2)]
    return [...wrapAfterSymbol(before, roomPx), ...wrapText(after, roomPx, FONT_PX)]
  }
  const [first = '', ...others] = text.split(' ')
  let line = first
  while (others[0] !== undefined && textWidthPx(`${line} ${others[0]}`, FONT_PX) <= roomPx - SYMBOL_PX)
    line += ` ${others.shift() ?? ''}`
  return [line, ...(others.length > 0 ? wrapText(others.join(' '), roomPx, FONT_PX) : [])]
}

export function slotLines(mark: Mark, width: Width, words: DrawingWords): readonly string[] {
  return wrapText(words.missing(mark.missing ?? 'not-found'), SLOT_PX[width], FONT_PX)
}
