import type { Group, Lane, Mark, RowsPanel } from '../figures/figure'
import { FONT_PX, LINE_PX, px, WIDTHS, type DrawingWords, type Width } from './drawing'
import { slotWidthPx } from './placeLegend'
import { POSTS_PER_SQUARE } from './layoutRows'
import { textWidthPx, wrapText } from './measureText'

/** Squares in one column of a block. */
const SQUARE_ROWS = { phone: 3, small: 2, column: 2, wide: 2, slide: 2, board: 2 } as const
const GROUP_GAP_PX = 14
const LANE_GAP_PX = 8
const MARKER_PX = 18
/** Between a name and its number. */
const SPACE_PX = 8

/** A lane of one block or dotted place. Parts of a whole stand beside their names, others below. */
export type BlockLane = {
  lane: Lane
  mark: Mark
  name: string
  nameXPx: number
  /** The baseline of the name. */
  textPx: number
  /** The number, or why there is none. */
  value: string
  valueXPx: number
  /** Where the block begins, and its middle. */
  fromPx: number
  yPx: number
  /** What it says in words, under a dotted place. */
  brief: readonly string[]
  /** What other sources say, and where. */
  other: { text: string; xPx: number; yPx: number } | null
}

export type BlocksLayout = {
  widthPx: number
  heightPx: number
  pxPerPost: number
  squareRows: number
  headings: readonly { key: string; lines: readonly string[]; note: readonly string[]; yPx: number }[]
  lanes: readonly BlockLane[]
}

/** The layout of blocks, from the top down. All have one scale, so that a square is as large everywhere. */
export function layoutBlocks(panel: RowsPanel, width: Width, words: DrawingWords): BlocksLayout {
  const widthPx = WIDTHS[width]
  const squareRows = SQUARE_ROWS[width]
  const pxPerPost = (widthPx - MARKER_PX - 2) / (panel.scale?.domain[1] ?? 1)
  const blockPx = pxPerPost * POSTS_PER_SQUARE * squareRows * squareRows
  const headings: BlocksLayout['headings'][number][] = []
  const lanes: BlockLane[] = []
  let y = 0
  for (const group of panel.groups) {
    if (headings.length > 0) y += GROUP_GAP_PX
    const lines = group.label ? wrapText(words.name(group.label), widthPx, FONT_PX + 1, 'bold') : []
    const note = group.note ? wrapText(words.name(group.note), widthPx, FONT_PX) : []
    headings.push({ key: group.key, lines, note, yPx: y + FONT_PX + 1 })
    y += (lines.length + note.length) * LINE_PX + 8
    const asidePx = nameRoom(group, words)
    for (const lane of group.lanes) {
      const placed = placeLane({ lane, words, widthPx, pxPerPost, blockPx, asidePx, topPx: y })
      lanes.push(...placed.lane)
      y = placed.bottomPx
    }
  }
  return { widthPx, heightPx: Math.ceil(y), pxPerPost, squareRows, headings, lanes }
}

/** How wide the names and numbers are that stand beside their blocks. */
function nameRoom({ lanes }: Group, words: DrawingWords): number {
  const beside = lanes.filter(isBeside)
  if (beside.length === 0) return 0
  const name = Math.max(...beside.map(({ label }) => textWidthPx(words.name(label), FONT_PX)))
  const value = Math.max(
    ...beside.flatMap(({ marks }) => marks.map((mark) => textWidthPx(words.shortValue(mark), FONT_PX, 'bold'))),
  )
  return Math.ceil(name + SPACE_PX + value + SPACE_PX)
}

/** Parts of an agreement stand beside their names: a proposal's own total has the whole width. */
function isBeside({ label }: Lane): boolean {
  return label.of === 'role' || label.of === 'word'
}

type LaneFrame = {
  lane: Lane
  words: DrawingWords
  widthPx: number
  pxPerPost: number
  blockPx: number
  asidePx: number
  topPx: number
}

function placeLane({ lane, words, widthPx, pxPerPost, blockPx, asidePx, topPx }: LaneFrame): {
  lane: readonly BlockLane[]
  bottomPx: number
} {
  const [mark] = lane.marks
  if (!mark) return { lane: [], bottomPx: topPx }
  const name = words.name(lane.label)
  const nameXPx = isBeside(lane) ? 0 : MARKER_PX
  const isSlot = mark.shape === 'slot'
  const value = isSlot
    ? words.missing(mark.missing ?? 'not-found')
    : isBeside(lane)
      ? words.shortValue(mark)
      : words.value(mark)
  if (isBeside(lane)) {
    const yPx = topPx + Math.max(blockPx, LINE_PX) / 2
    const endPx = asidePx + (mark.to ?? 0) * pxPerPost
    const [span] = lane.spans
    const text = span?.label ? words.name(span.label) : ''
    const fits = endPx + 10 + textWidthPx(text, FONT_PX) <= widthPx
    const other =
      text === ''
        ? null
        : {
            text,
            xPx: px(fits ? endPx + 10 : Math.min(asidePx, widthPx - textWidthPx(text, FONT_PX))),
            yPx: px(fits ? yPx + FONT_PX * 0.35 : yPx + blockPx / 2 + FONT_PX + 8),
          }
    const bottomPx = topPx + Math.max(blockPx, LINE_PX) + LANE_GAP_PX - 2
    return {
      lane: [
        {
          lane,
          mark,
          name,
          nameXPx,
          textPx: px(yPx + FONT_PX * 0.35),
          value,
          valueXPx: asidePx - SPACE_PX,
          fromPx: asidePx,
          yPx: px(yPx),
          brief: [],
          other,
        },
      ],
      bottomPx: other === null ? bottomPx : fits ? bottomPx + 6 : bottomPx + LINE_PX + 6,
    }
  }
  const textPx = topPx + FONT_PX
  const besidePx = nameXPx + textWidthPx(name, FONT_PX) + SPACE_PX
  // widths are measured with room to spare: a dotted place may use some of it
  const valueXPx = px(isSlot ? Math.min(besidePx, widthPx - slotWidthPx(value)) : besidePx)
  const label = mark.where.find(({ of }) => of === 'brief')
  const said = isSlot && label ? words.name(label) : ''
  const aside = px(valueXPx + slotWidthPx(value) + SPACE_PX)
  const brief = said === '' ? [] : wrapText(said, widthPx - MARKER_PX, FONT_PX)
  const isOneLine = said !== '' && aside + textWidthPx(said, FONT_PX) <= widthPx
  return {
    lane: [
      {
        lane,
        mark,
        name,
        nameXPx,
        textPx,
        value,
        valueXPx,
        fromPx: isOneLine ? aside : MARKER_PX,
        yPx: isSlot ? px(topPx + LINE_PX / 2) : px(topPx + LINE_PX + 1 + blockPx / 2),
        brief,
        other: null,
      },
    ],
    bottomPx: topPx + LINE_PX + (isSlot ? (isOneLine ? 0 : brief.length * LINE_PX) : blockPx + 1) + LANE_GAP_PX,
  }
}
