import type { Label, Lane, Mark, RowsPanel, Scale } from '../figures/figure'
import { FONT_PX, isNarrow, LINE_PX, WIDTHS, type DrawingWords, type Width } from './drawing'
import { textWidthPx, wrapText } from './measureText'

/** One square stands for ten posts. */
export const POSTS_PER_SQUARE = 10

/** The widest that the names of lanes may be: beyond it they wrap, or on a phone stand above their marks. */
const LABEL_PX = { phone: 100, small: 130, column: 180, wide: 240, slide: 236, board: 200 } as const
/** The same where a name with its day is to keep to one line. */
const ONE_LINE_PX = { phone: 174, small: 200, column: 204, wide: 240, slide: 236, board: 210 } as const
const STACKED_FROM_PX = 12
/** The shortest that a scale may become to make room for numbers. */
const LEAST_SCALE_PX = { phone: 96, small: 140, column: 200, wide: 280, slide: 200, board: 96 } as const
/** The same where many rows say more beside their marks. */
const MANY_SCALE_PX = 68
const EDGE_PX = 8
const SQUARE_ROWS = { phone: 5, small: 4, column: 3, wide: 3, slide: 2, board: 2 } as const
const LANE_PX = { phone: 26, small: 26, column: 26, wide: 26, slide: 25, board: 25 } as const
const MANY_LANE_PX = 21.5
const HEADING_GAP_PX = 16
const AXIS_PX = 24

/** A lane with its position: the centre of its marks, the lines of its label, or its text. */
export type PlacedLane = {
  lane: Lane
  scale: Scale | null
  lines: readonly string[]
  /** The centre of the first line of its label. */
  labelPx: number
  yPx: number
  /** The text of an answer without a number; empty for a lane of marks. */
  body: readonly string[]
  bodyPx: number
}

export type RowsLayout = {
  width: Width
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

/** The label in a dotted place. */
export function slotWords(mark: Mark, words: DrawingWords): string {
  return mark.text ? words.name(mark.text) : words.missing(mark.missing ?? 'not-found')
}

/** The layout of a panel of rows, from the top down, in pixels of the drawn width. */
export function layoutRows(panel: RowsPanel, width: Width, words: DrawingWords): RowsLayout {
  const widthPx = WIDTHS[width]
  const topPx = panel.scale && panel.scale.ticks.length > 0 ? AXIS_PX : 4
  const squareRows = SQUARE_ROWS[width]
  const besidePx = labelRoom(panel, width, words)
  const stackedPx = Math.max(STACKED_FROM_PX, Math.ceil(tickRoom(panel, 'first', words)))
  // if names and numbers leave no room for the scale on a phone or a square wall, the names go above
  const isAbove =
    besidePx === STACKED_FROM_PX ||
    ((isNarrow(width) || width === 'board') &&
      panel.rows !== 'many' &&
      wantedEnd(panel, width, words, besidePx) < besidePx + LEAST_SCALE_PX[width])
  const fromPx = isAbove ? stackedPx : besidePx
  const leastPx = panel.rows === 'many' ? MANY_SCALE_PX : LEAST_SCALE_PX[panel.rows ? 'phone' : width]
  const toPx = Math.floor(Math.max(fromPx + leastPx, wantedEnd(panel, width, words, fromPx)))
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
      const isStacked = isWords || isAbove
      const roomPx = (isStacked ? widthPx : fromPx) - (lane.party === null ? 0 : 16) - 8
      const lines = partsOf(lane.label).flatMap((part) => wrapText(words.name(part), roomPx, FONT_PX))
      const body = isWords ? lane.marks.flatMap((mark) => wrapText(words.long(mark), widthPx - 20, FONT_PX)) : []
      const labelHeightPx = lines.length * LINE_PX
      const marksPx = isBlocks(lane)
        ? squareRows * columnPx(panel, fromPx, toPx, squareRows) + 10
        : panel.rows === 'many'
          ? MANY_LANE_PX
          : LANE_PX[width]
      const heightPx = isWords
        ? labelHeightPx + body.length * LINE_PX + 10
        : isStacked
          ? labelHeightPx + marksPx + 2
          : Math.max(labelHeightPx + (panel.rows === 'many' ? 4 : 6), marksPx)
      const middlePx = isStacked ? y + labelHeightPx + marksPx / 2 : y + heightPx / 2
      lanes.push({
        lane,
        scale: group.scale,
        lines,
        labelPx: isStacked ? y + LINE_PX / 2 : middlePx - ((lines.length - 1) * LINE_PX) / 2,
        yPx: middlePx,
        body,
        bodyPx: y + labelHeightPx + FONT_PX,
      })
      y += heightPx
    }
  }
  return {
    width,
    widthPx,
    heightPx: Math.ceil(y + 6),
    topPx,
    fromPx,
    toPx,
    linePx: LINE_PX,
    squareRows,
    headings,
    lanes,
  }
}

/** What stands on lines of its own in a name. */
function partsOf(label: Label): readonly Label[] {
  return label.of === 'joined' && label.by === '; ' ? label.labels : [label]
}

function labelRoom(panel: RowsPanel, width: Width, words: DrawingWords): number {
  const lanes = panel.groups.flatMap((group) => (panel.scale === null && group.scale === null ? [] : group.lanes))
  const widest = Math.max(
    0,
    ...lanes.flatMap(({ label, party }) =>
      partsOf(label).map((part) => textWidthPx(words.name(part), FONT_PX) + (party === null ? 0 : 16) + 12),
    ),
  )
  if (panel.rows === 'many' || (panel.rows === 'few' && !isNarrow(width)))
    return Math.ceil(Math.min(ONE_LINE_PX[width], widest))
  return isNarrow(width) && widest > LABEL_PX[width] ? STACKED_FROM_PX : Math.ceil(Math.min(LABEL_PX[width], widest))
}

/** Where the scale must end so that the number beside every mark stays inside the drawing. */
function wantedEnd(panel: RowsPanel, width: Width, words: DrawingWords, fromPx: number): number {
  const widthPx = WIDTHS[width]
  const ends = panel.groups.flatMap((group) => {
    const scale = group.scale ?? panel.scale
    if (!scale) return []
    const [low, high] = scale.domain
    return group.lanes.flatMap(({ marks }) =>
      marks
        .filter(({ labelled, shape }) => labelled && shape !== 'slot')
        .map((mark) => {
          const part = ((mark.to ?? mark.at) - low) / (high - low)
          const room = textWidthPx(valueWords(mark, width, words), FONT_PX) + 12
          return part <= 0 ? widthPx : fromPx + (widthPx - room - fromPx) / part
        }),
    )
  })
  return Math.min(widthPx - Math.max(EDGE_PX, tickRoom(panel, 'last', words)), ...ends)
}

/** What is written beside a mark, abbreviated if the drawing is narrow. */
export function valueWords(mark: Mark, width: Width, words: DrawingWords): string {
  const isShort = isNarrow(width) || width === 'board'
  if (mark.text) return isShort ? words.short(mark.text) : words.name(mark.text)
  return isShort ? words.shortValue(mark) : words.value(mark)
}

/** How far the number of the first or last tick reaches beyond its end of the scale. */
function tickRoom({ scale }: RowsPanel, end: 'first' | 'last', words: DrawingWords): number {
  if (scale?.kind !== 'number') return 0
  const tick = scale.ticks.at(end === 'first' ? 0 : -1)
  const isAtEnd = tick !== undefined && tick === scale.domain[end === 'first' ? 0 : 1]
  return isAtEnd ? textWidthPx(words.tick(tick, scale.unit), FONT_PX) / 2 : 0
}

function isBlocks(lane: Lane): boolean {
  return lane.marks.some(({ shape }) => shape === 'blocks')
}

function columnPx(panel: RowsPanel, fromPx: number, toPx: number, squareRows: number): number {
  if (!panel.scale) return 0
  const [low, high] = panel.scale.domain
  return ((toPx - fromPx) / (high - low)) * POSTS_PER_SQUARE * squareRows
}
