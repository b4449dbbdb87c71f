import type { Joined, Lane, Mark, RowsPanel } from '../figures/figure'
import { FONT_PX, isNarrow, LINE_PX, px, WIDTHS, type DrawingWords, type Width } from './drawing'
import { Legend } from './JoinedMarks'
import { placeLegend, placeMeanings, slotWidthPx } from './placeLegend'
import { MarkLink } from './MarkLink'
import { wrapText } from './measureText'
import { BOLD, isHollow, linkPaint, MUTED, RAIL, shapePaint, slotPaint } from './theme'
import { TextLines } from './TextLines'

/** The column of the rows' names; in narrow drawings they stand above. */
const NAME_PX = { phone: 0, small: 0, column: 150, wide: 190, slide: 150, board: 110 } as const
/** How much higher a number is drawn that is larger by one. */
const STEP_PX = { phone: 3.5, small: 4, column: 4, wide: 4.5, slide: 4, board: 4 } as const
const HEAD_PX = 22
const VALUE_PX = 18
const GAP_PX = 12
/** The height of a mark: a limit is a ceiling over its year. */
const MARK_PX = 5

type YearsChartProps = {
  panel: RowsPanel
  joined: Joined
  columns: NonNullable<Joined['columns']>
  width: Width
  words: DrawingWords
  label: string
}

/** Lanes of marks by year, each as high as its number on a scale that is the same in every lane. */
export function YearsChart({ panel, joined, columns, width, words, label }: YearsChartProps) {
  const layout = layoutYears(panel, joined, columns, width, words)
  const { widthPx, heightPx, legend, headPx, lanes, meanings, xOf } = layout
  return (
    <svg viewBox={`0 0 ${widthPx} ${heightPx}`} width={widthPx} height={heightPx} role="group" aria-label={label}>
      <Legend entries={legend} isFlat />
      {columns.map(({ at, label: name }) => (
        <text key={at} className="tick" {...MUTED} x={px(xOf(at))} y={px(headPx)} textAnchor="middle">
          {words.name(name)}
        </text>
      ))}
      {lanes.map((lane) => (
        <LaneOfYears
          key={lane.lane.key}
          placed={lane}
          layout={layout}
          panel={panel}
          words={words}
          isFirst={lane === lanes.find(({ lane: { marks } }) => marks.some(({ shape }) => shape === 'slot'))}
        />
      ))}
      {meanings.map(({ line, yPx }) => (
        <text key={line} className="note" {...MUTED} x={0} y={px(yPx)}>
          {line}
        </text>
      ))}
    </svg>
  )
}

type PlacedLane = {
  lane: Lane
  lines: readonly string[]
  topPx: number
  nameYPx: number
  yOf: (level: number) => number
  bottomPx: number
}
type YearsLayout = ReturnType<typeof layoutYears>

/** The layout of lanes by year, from the top down. */
export function layoutYears(
  panel: RowsPanel,
  joined: Joined,
  columns: NonNullable<Joined['columns']>,
  width: Width,
  words: DrawingWords,
) {
  const widthPx = WIDTHS[width]
  const namePx = NAME_PX[width]
  const columnPx = (widthPx - namePx) / columns.length
  const xOf = (at: number) => namePx + (columns.findIndex((column) => column.at === at) + 0.5) * columnPx
  const legend = placeLegend(joined, [], widthPx, words)
  const headPx = legend.heightPx + FONT_PX + 2
  let y = headPx + HEAD_PX - FONT_PX
  const lanes = panel.groups
    .flatMap((group) => group.lanes)
    .map((lane): PlacedLane => {
      const levels = lane.marks.filter(({ shape }) => shape === 'dot').map(({ level }) => level)
      const [low, high] = [Math.min(...levels), Math.max(...levels)]
      const lines = wrapText(words.name(lane.label), isNarrow(width) ? widthPx : namePx - 14, FONT_PX, 'bold')
      const topPx = y
      if (isNarrow(width)) y += lines.length * LINE_PX + 4
      const highestPx = y + GAP_PX / 2 + VALUE_PX
      const bottomPx = Math.max(
        highestPx + (high - low) * STEP_PX[width] + MARK_PX + GAP_PX / 2,
        isNarrow(width) ? 0 : y + lines.length * LINE_PX + GAP_PX,
      )
      y = bottomPx
      return {
        lane,
        lines,
        topPx,
        nameYPx: topPx + FONT_PX + (isNarrow(width) ? 2 : GAP_PX / 2),
        yOf: (level) => highestPx + (high - level) * STEP_PX[width],
        bottomPx,
      }
    })
  const meanings = placeMeanings(joined, widthPx, y, words)
  return {
    widthPx,
    heightPx: Math.ceil((meanings.at(-1)?.yPx ?? y) + 5),
    legend: legend.entries,
    headPx,
    lanes,
    meanings,
    xOf,
    columnPx,
    markPx: Math.min(64, columnPx * 0.66),
  }
}

type LaneProps = { placed: PlacedLane; layout: YearsLayout; panel: RowsPanel; words: DrawingWords; isFirst: boolean }

function LaneOfYears({ placed, layout, panel, words, isFirst }: LaneProps) {
  const { lane, lines, topPx, nameYPx, yOf } = placed
  const dots = lane.marks.filter(({ shape }) => shape === 'dot')
  const edge = (mark: Mark, side: -1 | 1) =>
    `${px(layout.xOf(mark.at) + (side * layout.markPx) / 2)} ${px(yOf(mark.level))}`
  const find = (key: string) => dots.find((mark) => mark.key === key)
  return (
    <g className="lane" data-whole="">
      <path className="rail" {...RAIL} d={`M0 ${px(topPx)}H${layout.widthPx}`} />
      <text className="group-name" {...BOLD} x={0} y={px(nameYPx)}>
        <TextLines lines={lines} x={0} />
      </text>
      {panel.links.map((link) => {
        const [from, to] = [find(link.from), find(link.to)]
        const isNext = from && to && !lane.marks.some(({ shape, at }) => shape === 'slot' && at > from.at && at < to.at)
        return isNext ? (
          <path
            key={link.key}
            className={`link p-${link.party}`}
            {...linkPaint(link.party)}
            data-all={`${link.from} ${link.to}`}
            d={`M${edge(from, 1)}L${edge(to, -1)}`}
          />
        ) : null
      })}
      {lane.marks.map((mark) =>
        mark.shape === 'slot' ? (
          <YearsSlot key={mark.key} mark={mark} placed={placed} layout={layout} words={words} hasWords={isFirst} />
        ) : (
          <MarkLink
            key={mark.key}
            mark={mark}
            words={words}
            hit={
              <rect
                className="hit"
                x={px(layout.xOf(mark.at) - layout.markPx / 2)}
                y={px(yOf(mark.level) - VALUE_PX)}
                width={px(layout.markPx)}
                height={VALUE_PX + 6}
              />
            }
          >
            <rect
              className="shape"
              {...shapePaint(mark.party, isHollow(mark))}
              x={px(layout.xOf(mark.at) - layout.markPx / 2)}
              y={px(yOf(mark.level) - MARK_PX / 2)}
              width={px(layout.markPx)}
              height={MARK_PX}
            />
            <text className="value" x={px(layout.xOf(mark.at))} y={px(yOf(mark.level) - 7)} textAnchor="middle">
              {words.tick(mark.level, mark.quantity?.unit ?? 'students-per-class')}
            </text>
          </MarkLink>
        ),
      )}
    </g>
  )
}

type SlotProps = { mark: Mark; placed: PlacedLane; layout: YearsLayout; words: DrawingWords; hasWords: boolean }

/** The years whose limits could not be read; said in the first lane alone. */
function YearsSlot({ mark, placed: { lane, yOf }, layout, words, hasWords }: SlotProps) {
  const text = words.missing(mark.missing ?? 'not-read')
  const levels = lane.marks.filter(({ shape }) => shape === 'dot').map(({ level }) => level)
  const y = yOf((Math.max(...levels) + Math.min(...levels)) / 2)
  const middle = (layout.xOf(mark.at) + layout.xOf(mark.to ?? mark.at)) / 2
  const wide = Math.max(
    layout.xOf(mark.to ?? mark.at) - layout.xOf(mark.at) + layout.markPx,
    hasWords ? slotWidthPx(text) : 0,
  )
  return (
    <MarkLink mark={mark} words={words}>
      <rect
        className="slot"
        {...slotPaint(mark.party)}
        x={px(middle - wide / 2)}
        y={px(y - 9)}
        width={px(wide)}
        height={18}
      />
      {hasWords ? (
        <text className="slot-words" {...MUTED} x={px(middle)} y={px(y + FONT_PX * 0.35)} textAnchor="middle">
          {text}
        </text>
      ) : null}
    </MarkLink>
  )
}
