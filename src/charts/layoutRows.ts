import type { Lane, Mark, RowsPanel, Scale } from '../figures/figure'
import { FONT_PX, LINE_PX, WIDTHS, type DrawingWords, type Width } from './drawing'
import { wrapText } from './measureText'

/** One square stands for ten posts. */
export const POSTS_PER_SQUARE = 10

const LABEL_PX = { phone: 122, wide: 232 } as const
/** Room at the right for the number beside the last mark. */
const VALUE_PX = { phone: 46, wide: 88 } as const
const LANE_PX = 26
const HEADING_GAP_PX = 16
const AXIS_PX = 24

/** A lane with its place: the middle of its marks, its label in lines, or its words. */
export type PlacedLane = {
  lane: Lane
  scale: Scale | null
  lines: readonly string[]
  yPx: number
  /** The words of an answer that has no number; empty for a lane of marks. */
  body: readonly string[]
  bodyPx: number
}

export type RowsLayout = {
  widthPx: number
  heightPx: number
  topPx: number
  /** Where the scale begins and ends. */
  fromPx: number
  toPx: number
  linePx: number
  /** Squares stacked in one column of posts. */
  squareRows: number
  headings: readonly { key: string; lines: readonly string[]; note: string | null; yPx: number }[]
  lanes: readonly PlacedLane[]
}

/** The words in a dotted place. */
export function slotWords(mark: Mark, words: DrawingWords): string {
  return words.missing(mark.missing ?? 'not-published')
}

/** Where everything on a panel of rows stands, from the top down, in pixels of the drawn width. */
export function layoutRows(panel: RowsPanel, width: Width, words: DrawingWords): RowsLayout {
  const widthPx = WIDTHS[width]
  const topPx = panel.scale ? AXIS_PX : 4
  const squareRows = width === 'phone' ? 5 : 3
  const fromPx = LABEL_PX[width]
  const toPx = widthPx - VALUE_PX[width]
  const headings: RowsLayout['headings'][number][] = []
  const lanes: PlacedLane[] = []
  let y = topPx
  for (const group of panel.groups) {
    if (group.label) {
      const lines = wrapText(words.name(group.label), widthPx, FONT_PX + 1, 'bold')
      const note = group.note ? words.name(group.note) : null
      y += headings.length === 0 ? 4 : HEADING_GAP_PX
      headings.push({ key: group.key, lines, note, yPx: y + FONT_PX })
      y += (lines.length + (note === null ? 0 : 1)) * LINE_PX + 6
    }
    for (const lane of group.lanes) {
      const isWords = panel.scale === null && group.scale === null
      const indent = lane.party === null ? 0 : 16
      const lines = wrapText(words.name(lane.label), (isWords ? widthPx : fromPx) - indent - 8, FONT_PX)
      const body = isWords ? lane.marks.flatMap((mark) => wrapText(words.value(mark), widthPx - 20, FONT_PX)) : []
      const heightPx = isWords
        ? (lines.length + body.length) * LINE_PX + 10
        : Math.max(LANE_PX, lines.length * LINE_PX + 6, isBlocks(lane) ? squareRows * columnPx(panel, fromPx, toPx, squareRows) + 10 : 0)
      lanes.push({
        lane,
        scale: group.scale,
        lines,
        yPx: isWords ? y + (lines.length * LINE_PX) / 2 : y + heightPx / 2,
        body,
        bodyPx: y + lines.length * LINE_PX + FONT_PX,
      })
      y += heightPx
    }
  }
  return { widthPx, heightPx: Math.ceil(y + 6), topPx, fromPx, toPx, linePx: LINE_PX, squareRows, headings, lanes }
}

function isBlocks(lane: Lane): boolean {
  return lane.marks.some(({ shape }) => shape === 'blocks')
}

function columnPx(panel: RowsPanel, fromPx: number, toPx: number, squareRows: number): number {
  if (!panel.scale) return 0
  const [low, high] = panel.scale.domain
  return ((toPx - fromPx) / (high - low)) * POSTS_PER_SQUARE * squareRows
}

