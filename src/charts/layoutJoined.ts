import type { Joined, Label, Lane, LegendEntry, Look, Mark, RowsPanel } from '../figures/figure'
import { FONT_PX, isNarrow, LINE_PX, place, px, WIDTHS, type DrawingWords, type Width } from './drawing'
import { textWidthPx, wrapText } from './measureText'
import { COLUMN_GAP_PX, isSlot, placeColumns, slotLines, SYMBOL_PX, type JoinedColumn } from './placeColumns'
import { placeLegend, placeMeanings, type PlacedEntry, type PlacedSlot } from './placeLegend'

/** The most room for the names of rows. */
const NAME_PX = { phone: 84, small: 84, column: 250, wide: 300, slide: 250, board: 84 } as const
const LANE_PX = { phone: 17, small: 16, column: 15.5, wide: 18, slide: 18, board: 18 } as const
const GROUP_GAP_PX = { phone: 5, small: 5, column: 3, wide: 8, slide: 5, board: 5 } as const
/** Half the width of a mark that is drawn around another at the same place. */
export const AROUND_PX = 7

export type JoinedMark = {
  mark: Mark
  look: Look
  /** Its place in the drawing. */
  xPx: number | null
  /** Whether it is drawn around the marks at the same place. */
  isAround: boolean
  /** Where its number begins, below the heading of its column. */
  valuePx: number
  text: string
}

export type JoinedLane = {
  lane: Lane
  lines: readonly string[]
  /** The centre of the first line of its name. */
  namePx: number
  yPx: number
  marks: readonly JoinedMark[]
  slots: readonly PlacedSlot[]
}

export type JoinedLayout = {
  widthPx: number
  heightPx: number
  columns: readonly JoinedColumn[]
  /** The drawing beside the numbers; none where there is no room. */
  drawing: { fromPx: number; toPx: number } | null
  axisPx: number
  /** How far down the scale's hairlines reach. */
  gridToPx: number
  /** What is no column's heading: marks of some classes alone, and sides without a number. */
  legend: readonly PlacedEntry[]
  headings: readonly { key: string; lines: readonly string[]; yPx: number }[]
  /** Hairlines between the groups. */
  bordersPx: readonly number[]
  lanes: readonly JoinedLane[]
  meanings: readonly { line: string; yPx: number }[]
}

/** The layout of joined lanes, from the top down, in pixels of the drawn width: names, a column a proposal, the drawing. */
export function layoutJoined(panel: RowsPanel, joined: Joined, width: Width, words: DrawingWords): JoinedLayout {
  const widthPx = WIDTHS[width]
  const silent = panel.groups.filter(({ label }) => label === null).flatMap(({ lanes }) => lanes)
  const named = panel.groups.flatMap(({ key, label, lanes }) => (label === null ? [] : [{ key, label, lanes }]))
  const heads = joined.legend.filter(
    ({ column }, index) => joined.legend.findIndex((other) => other.column === column) === index,
  )
  const widest = Math.max(
    0,
    ...named.flatMap(({ lanes }) => lanes.map(({ label }) => textWidthPx(nameIn(width, words, label), FONT_PX))),
  )
  const namePx = Math.min(NAME_PX[width], widest)
  // what narrows a column stands before the columns' headings, where it fits
  const others = joined.legend.filter((entry) => !heads.includes(entry))
  const isBeside = (entry: LegendEntry) =>
    heads.length > 0 &&
    others.length === 1 &&
    SYMBOL_PX + textWidthPx(words.name(entry.label), FONT_PX) <= namePx + COLUMN_GAP_PX[width] - 4
  const legend = placeLegend(
    { legend: others.filter((entry) => !isBeside(entry)) },
    silent.flatMap(({ marks }) => marks),
    widthPx,
    words,
  )
  const room = { panel, joined, width, words, topPx: legend.heightPx, fromPx: Math.ceil(namePx) }
  const { columns, bottomPx, drawing } = placeColumns(heads, room)
  const axisPx = bottomPx - LINE_PX
  const beside = others.filter(isBeside).map((entry) => ({
    entry,
    text: words.name(entry.label),
    xPx: 0,
    yPx: axisPx + LINE_PX / 2,
  }))
  const frame: Frame = { panel, width, words, columns, drawing, namePx, lookOf: looksIn(joined) }
  const headings: JoinedLayout['headings'][number][] = []
  const bordersPx: number[] = []
  const lanes: JoinedLane[] = []
  let y = named.length > 0 ? bottomPx + 1 : legend.heightPx
  for (const group of named) {
    if (bordersPx.length > 0) y += GROUP_GAP_PX[width] / 2
    bordersPx.push(y)
    y += GROUP_GAP_PX[width] / 2
    const name = nameIn(width, words, group.label)
    const lines = name === '' ? [] : wrapText(name, widthPx, FONT_PX, 'bold')
    headings.push({ key: group.key, lines, yPx: y + FONT_PX })
    y += lines.length * LINE_PX
    for (const lane of group.lanes) {
      const one = placeLane(frame, lane, y)
      lanes.push(one.placed)
      y += one.heightPx
    }
  }
  const meanings = placeMeanings(joined, widthPx, y, words)
  return {
    widthPx,
    heightPx: Math.ceil((meanings.at(-1)?.yPx ?? y) + 5),
    columns,
    drawing,
    axisPx,
    gridToPx: y,
    legend: [...legend.entries, ...beside],
    headings,
    bordersPx,
    lanes: [
      ...lanes,
      ...silent.map((lane): JoinedLane => ({ lane, lines: [], namePx: 0, yPx: 0, marks: [], slots: legend.slots })),
    ],
    meanings,
  }
}

function nameIn(width: Width, words: DrawingWords, label: Label): string {
  return isNarrow(width) || width === 'board' ? words.short(label) : words.name(label)
}

/** The look of each mark, by its key. */
export function looksIn({ legend }: Pick<Joined, 'legend'>): ReadonlyMap<string, Look> {
  return new Map(legend.flatMap(({ look, marks }) => marks.map((key) => [key, look] as const)))
}

type Frame = {
  panel: RowsPanel
  width: Width
  words: DrawingWords
  columns: readonly JoinedColumn[]
  drawing: JoinedLayout['drawing']
  namePx: number
  lookOf: ReadonlyMap<string, Look>
}

function placeLane(frame: Frame, lane: Lane, topPx: number): { placed: JoinedLane; heightPx: number } {
  const { panel, width, words, columns, drawing, namePx, lookOf } = frame
  const lines = wrapText(nameIn(width, words, lane.label), namePx, FONT_PX)
  const slots = lane.marks.filter(isSlot).map((mark) => ({ mark, lines: slotLines(mark, width, words) }))
  const most = Math.max(lines.length, ...slots.map((slot) => slot.lines.length))
  const heightPx = most === 1 ? LANE_PX[width] : most * LINE_PX + 4
  const yPx = topPx + heightPx / 2
  const { scale } = panel
  const drawn = lane.marks.filter((mark) => !isSlot(mark))
  const look = (mark: Mark): Look => lookOf.get(mark.key) ?? 'side'
  const columnPx = ({ proposal }: Mark) => columns.find(({ entry }) => entry.column === proposal)?.xPx ?? 0
  return {
    heightPx,
    placed: {
      lane,
      lines,
      namePx: yPx - ((lines.length - 1) * LINE_PX) / 2,
      yPx,
      marks: drawn.map((mark) => ({
        mark,
        look: look(mark),
        xPx: scale && drawing ? px(place(scale, mark.at, drawing.fromPx, drawing.toPx)) : null,
        isAround: look(mark) !== 'after' && drawn.some((other) => look(other) === 'after' && other.at === mark.at),
        valuePx: columnPx(mark),
        text: scale?.kind === 'number' ? words.tick(mark.at, scale.unit) : '',
      })),
      slots: slots.map((slot) => ({
        mark: slot.mark,
        text: slot.lines.join(' '),
        lines: slot.lines,
        xPx: columnPx(slot.mark),
        yPx,
      })),
    },
  }
}
