import type { Joined, Label, Lane, Look, Mark, RowsPanel } from '../figures/figure'
import { FONT_PX, isNarrow, LINE_PX, place, px, WIDTHS, type DrawingWords, type Width } from './drawing'
import { textWidthPx, wrapText } from './measureText'
import { placeLegend, placeMeanings, slotWidthPx, type PlacedEntry, type PlacedSlot } from './placeLegend'
import { placeValues, valuesEndPx, type PlacedValue } from './placeValues'

/** The column of the names of groups, left of the lanes' own. In narrow drawings both are abbreviated. */
const GROUP_PX = { phone: 46, small: 56, column: 128, wide: 168, slide: 150, board: 120 } as const
const NAME_PX = { phone: 92, small: 130, column: 150, wide: 180, slide: 120, board: 90 } as const
const LANE_PX = { phone: 16.5, small: 17, column: 16.5, wide: 19, slide: 17, board: 17 } as const
const GROUP_GAP_PX = 6
const AXIS_PX = 18
/** Room for a number at the right end of the scale. */
const END_PX = 30
/** Half the width of a mark of each look. */
const HALF_PX: Readonly<Record<Look, number>> = {
  before: 3.5,
  after: 3.5,
  side: 6,
  'side-in-part': 6,
  'side-earlier': 4.5,
}
/** Half the width of a mark that is drawn around another at the same place. */
export const AROUND_PX = 7

export type JoinedMark = {
  mark: Mark
  look: Look
  xPx: number
  /** Whether it is drawn around the marks at the same place. */
  isAround: boolean
  value: PlacedValue | null
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
  /** Where the lanes' names begin. */
  nameFromPx: number
  fromPx: number
  toPx: number
  axisPx: number
  /** How far down the scale's hairlines reach. */
  gridToPx: number
  legend: readonly PlacedEntry[]
  headings: readonly { key: string; lines: readonly string[]; yPx: number }[]
  /** Hairlines between the groups. */
  bordersPx: readonly number[]
  lanes: readonly JoinedLane[]
  meanings: readonly { line: string; yPx: number }[]
}

/** The layout of joined lanes, from the top down, in pixels of the drawn width. */
export function layoutJoined(panel: RowsPanel, joined: Joined, width: Width, words: DrawingWords): JoinedLayout {
  const widthPx = WIDTHS[width]
  const silent = panel.groups.filter(({ label }) => label === null).flatMap(({ lanes }) => lanes)
  const legend = placeLegend(
    joined,
    silent.flatMap(({ marks }) => marks),
    widthPx,
    words,
  )
  const named = panel.groups.flatMap(({ key, label, lanes }) => (label === null ? [] : [{ key, label, lanes }]))
  const widest = Math.max(
    0,
    ...named.flatMap(({ lanes }) => lanes.map(({ label }) => textWidthPx(nameIn(width, words, label), FONT_PX))),
  )
  const namePx = Math.min(NAME_PX[width], widest)
  // rows without names of their own leave their room to the names of the groups
  const nameFromPx = widest > 0 ? GROUP_PX[width] : Math.min(widthPx * 0.44, 12 + widestGroup(named, width, words))
  const fromPx = Math.ceil(nameFromPx + namePx + 10)
  const toPx = widthPx - END_PX
  const lookOf = looksIn(joined)
  const axisPx = legend.heightPx
  const headings: JoinedLayout['headings'][number][] = []
  const bordersPx: number[] = []
  const lanes: JoinedLane[] = []
  let y = axisPx + (named.length > 0 ? AXIS_PX : 0)
  let gridToPx = y
  const frame = { panel, width, words, fromPx, toPx, namePx, lookOf }
  for (const group of named) {
    if (bordersPx.length > 0 || headings.length > 0) y += GROUP_GAP_PX / 2
    bordersPx.push(y)
    y += GROUP_GAP_PX / 2
    const lines = wrapText(nameIn(width, words, group.label), nameFromPx - 8, FONT_PX, 'bold')
    headings.push({ key: group.key, lines, yPx: y + FONT_PX })
    const topPx = y
    for (const lane of group.lanes) {
      const one = placeLane(frame, lane, y)
      lanes.push(one.placed)
      y += one.heightPx
    }
    y = Math.max(y, topPx + lines.length * LANE_PX[width])
    gridToPx = y
  }
  const meanings = placeMeanings(joined, widthPx, y, words)
  return {
    widthPx,
    heightPx: Math.ceil((meanings.at(-1)?.yPx ?? y) + 5),
    nameFromPx,
    fromPx,
    toPx,
    axisPx,
    gridToPx,
    legend: legend.entries,
    headings,
    bordersPx,
    lanes: [
      ...lanes,
      ...silent.map((lane): JoinedLane => ({ lane, lines: [], namePx: 0, yPx: 0, marks: [], slots: legend.slots })),
    ],
    meanings,
  }
}

function widestGroup(groups: readonly { label: Label }[], width: Width, words: DrawingWords): number {
  return Math.max(0, ...groups.map(({ label }) => textWidthPx(nameIn(width, words, label), FONT_PX, 'bold')))
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
  fromPx: number
  toPx: number
  namePx: number
  lookOf: ReadonlyMap<string, Look>
}

function placeLane(
  { panel, width, words, fromPx, toPx, namePx, lookOf }: Frame,
  lane: Lane,
  topPx: number,
): { placed: JoinedLane; heightPx: number } {
  const lines = wrapText(nameIn(width, words, lane.label), namePx, FONT_PX)
  const heightPx = Math.max(LANE_PX[width], lines.length * LINE_PX)
  const yPx = topPx + heightPx / 2
  const { scale } = panel
  const drawn = lane.marks.filter(({ shape }) => shape !== 'slot')
  const xOf = (mark: Mark) => (scale ? px(place(scale, mark.at, fromPx, toPx)) : fromPx)
  const look = (mark: Mark): Look => lookOf.get(mark.key) ?? 'side'
  const text = (mark: Mark) => (scale?.kind === 'number' ? words.tick(mark.at, scale.unit) : '')
  const isAround = (mark: Mark) =>
    look(mark) !== 'after' && drawn.some((other) => look(other) === 'after' && other.at === mark.at)
  const half = (mark: Mark) => (isAround(mark) ? AROUND_PX : HALF_PX[look(mark)])
  // marks at one place share a number
  const places = [...new Set(drawn.map(({ at }) => at))].toSorted((a, b) => a - b)
  const valued = places.map((at) => {
    const here = drawn.filter((mark) => mark.at === at)
    const [first] = here
    return {
      xPx: first ? xOf(first) : fromPx,
      halfPx: Math.max(...here.map(half)),
      textPx: first ? textWidthPx(text(first), FONT_PX) : 0,
    }
  })
  const values = placeValues(valued, fromPx - 8)
  const endPx = valuesEndPx(valued, values)
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
        xPx: xOf(mark),
        isAround: isAround(mark),
        value: drawn.find(({ at }) => at === mark.at) === mark ? (values[places.indexOf(mark.at)] ?? null) : null,
        text: text(mark),
      })),
      slots: placeInLane(
        lane.marks.filter(({ shape }) => shape === 'slot'),
        endPx + 24,
        yPx,
        words,
      ),
    },
  }
}

/** Dotted places after the marks of a lane, one after the other. */
function placeInLane(slots: readonly Mark[], fromPx: number, yPx: number, words: DrawingWords): readonly PlacedSlot[] {
  let x = fromPx
  return slots.map((mark) => {
    const text = words.missing(mark.missing ?? 'not-found')
    const placed = { mark, text, xPx: px(x), yPx }
    x += slotWidthPx(text) + 24
    return placed
  })
}
