import { CartesianGrid, ComposedChart, usePlotArea, useXAxisScale, useYAxisScale, XAxis, YAxis } from 'recharts'
import type { Path, Span, TimePanel } from '../figures/figure'
import { FONT_PX, isNarrow, LINE_PX, px, WIDTHS, type DrawingWords, type Width } from './drawing'
import { MarkerShape } from './MarkerShape'
import { MarkLink } from './MarkLink'
import { textWidthPx } from './measureText'
import { spreadApart } from './spreadApart'
import { EndLabels, endLabelsPx, KeyAbove, keyHeightPx } from './TimeLabels'

type TimeChartProps = { panel: TimePanel; width: Width; words: DrawingWords; label: string }

const PLOT = {
  phone: { heightPx: 300, left: 34, right: 8 },
  small: { heightPx: 300, left: 34, right: 8 },
  column: { heightPx: 280, left: 34, right: 100 },
  wide: { heightPx: 320, left: 44, right: 100 },
  slide: { heightPx: 350, left: 44, right: 240 },
  board: { heightPx: 380, left: 44, right: 200 },
} as const
const BAND_PX = 22
const RULE_PX = 20
/** Lines that coincide run side by side, this far apart, with their true place in the middle. */
const TRACK_PX = 3

/** Step lines and marks over time. Draws what it is given; decides nothing about it. */
export function TimeChart({ panel, width, words, label }: TimeChartProps) {
  const { heightPx, left, right } = PLOT[width]
  const topPx = (isNarrow(width) ? keyHeightPx(panel) : 4) + RULE_PX
  const [first, last] = panel.y.domain
  return (
    <ComposedChart
      width={WIDTHS[width]}
      height={topPx + heightPx + BAND_PX}
      data={[{ x: panel.x.domain[0], y: first }]}
      margin={{
        top: topPx,
        right: !isNarrow(width) ? Math.max(right, endLabelsPx(panel, words)) : right,
        bottom: BAND_PX,
        left: 0,
      }}
      accessibilityLayer={false}
      role="group"
      aria-label={label}
    >
      <CartesianGrid vertical={false} className="grid" />
      <XAxis type="number" dataKey="x" domain={[...panel.x.domain]} hide />
      <YAxis
        type="number"
        dataKey="y"
        width={tickRoomPx(panel, words, left)}
        domain={[first, last]}
        ticks={[...panel.y.ticks]}
        interval={0}
        axisLine={false}
        tickLine={false}
        tick={{ className: 'tick', fontSize: FONT_PX }}
        tickFormatter={(value: number) => words.tick(value, panel.y.unit)}
      />
      <Lines panel={panel} width={width} words={words} topPx={topPx} />
    </ComposedChart>
  )
}

/** The right edge of the value labels: as wide as the widest, and no narrower than the common minimum. */
function tickRoomPx({ y }: TimePanel, words: DrawingWords, leastPx: number): number {
  const widths = y.ticks.map((tick) => textWidthPx(words.tick(tick, y.unit), FONT_PX))
  return Math.max(leastPx, Math.ceil(Math.max(0, ...widths) + 10))
}

function Lines({ panel, width, words, topPx }: Omit<TimeChartProps, 'label'> & { topPx: number }) {
  const xAxis = useXAxisScale()
  const yAxis = useYAxisScale()
  const plot = usePlotArea()
  if (!xAxis || !yAxis || !plot) return null
  const x = (at: number) => px(xAxis(at) ?? 0)
  const y = (level: number, track = 0) => px((yAxis(level) ?? 0) + track * TRACK_PX)
  const middle = middleOf(panel)
  const top = topLevel(panel)
  const offsets = new Map(panel.paths.map((path) => [path.proposal, path.track - middle(path)]))
  const slotsAt = new Map<number, number>()
  const bottom = plot.y + plot.height
  return (
    <g className="lines">
      {panel.bands.map(({ from, to, label }, index) => (
        <g key={from} className={`band${index % 2 === 0 ? ' is-even' : ''}`}>
          <rect x={x(from)} y={px(plot.y)} width={px(x(to) - x(from))} height={px(plot.height + BAND_PX)} />
          <text x={px((x(from) + x(to)) / 2)} y={px(bottom + 16)} textAnchor="middle">
            {isNarrow(width) ? words.short(label) : words.name(label)}
          </text>
        </g>
      ))}
      <path className="base" d={`M${px(plot.x)} ${y(0)}h${px(plot.width)}`} />
      {panel.rules.map((rule, index) => (
        <g key={rule.key} className="rule" data-mark={rule.key}>
          <path d={`M${x(rule.at)} ${px(plot.y - 4)}V${px(bottom)}`} />
          <text
            x={px(x(rule.at) + (index === 0 ? -4 : 4))}
            y={px(topPx - 8)}
            textAnchor={index === 0 ? 'end' : 'start'}
          >
            {words.name(rule.label)}
          </text>
        </g>
      ))}
      {panel.paths.map((path) => (
        <StepLine key={path.key} path={path} x={x} y={(level) => y(level, path.track - middle(path))} />
      ))}
      {panel.spans.map((span) => (
        <Bracket
          key={span.key}
          span={span}
          x={x}
          y={y}
          isTop={span.level >= top}
          words={words}
          hasWords={!isNarrow(width) || span.level >= top}
        />
      ))}
      <Retroactive panel={panel} x={x} y={y} words={words} />
      {panel.marks.map((mark) => {
        const slots = (slotsAt.get(mark.level) ?? 0) + (mark.shape === 'slot' ? 1 : 0)
        slotsAt.set(mark.level, slots)
        const level =
          mark.shape === 'tick'
            ? y(mark.level) + bracketOffset(mark.level >= top)
            : mark.shape === 'slot'
              ? y(mark.level) + slots * 6
              : y(mark.level, offsets.get(mark.proposal ?? '') ?? 0)
        return (
          <MarkLink
            key={mark.key}
            mark={mark}
            words={words}
            hit={
              <rect
                className="hit"
                x={px(x(mark.at) - 10)}
                y={px(level - 6)}
                width={mark.to === null ? 20 : px(x(mark.to) - x(mark.at) + 10)}
                height={12}
              />
            }
          >
            {mark.shape === 'tick' ? (
              <path className="shape stroke" d={`M${x(mark.at)} ${px(level - 5)}v10`} />
            ) : mark.shape === 'slot' ? (
              <path className="slot-line" d={`M${x(mark.at)} ${px(level)}H${x(mark.to ?? mark.at)}`} />
            ) : (
              <MarkerShape party={mark.party} x={x(mark.at)} y={level} size={9} />
            )}
            {mark.labelled && mark.shape !== 'slot' ? (
              <text
                className="value"
                x={px(x(mark.at) + (isRight(x(mark.at), plot) ? -10 : 10))}
                y={px(level + FONT_PX * 0.35)}
                textAnchor={isRight(x(mark.at), plot) ? 'end' : 'start'}
              >
                {[...mark.where.map(words.name), words.value(mark)].join(' ')}
              </text>
            ) : null}
          </MarkLink>
        )
      })}
      {!isNarrow(width) ? (
        <EndLabels panel={panel} words={words} x={x} y={y} low={plot.y + 6} high={bottom - 6} spread={spreadApart} />
      ) : (
        <KeyAbove panel={panel} words={words} />
      )}
    </g>
  )
}

/** Whether a place is so far to the right that its label goes to the left. */
function isRight(x: number, plot: { x: number; width: number }): boolean {
  return x > plot.x + plot.width / 2
}

/** Half the number of tracks that a line shares with those that coincide with it. */
function middleOf({ paths }: TimePanel): (path: Path) => number {
  const shapes = new Map(paths.map((path) => [path, JSON.stringify(path.points)]))
  const counts = new Map<string, number>()
  for (const shape of shapes.values()) counts.set(shape, (counts.get(shape) ?? 0) + 1)
  return (path) => ((counts.get(shapes.get(path) ?? '') ?? 1) - 1) / 2
}

function topLevel(panel: TimePanel): number {
  return Math.max(...panel.paths.flatMap(({ points }) => points.map(({ level }) => level)))
}

type StepLineProps = { path: Path; x: (at: number) => number; y: (level: number) => number }

/** One line, hatched where it is retroactive. */
function StepLine({ path, x, y }: StepLineProps) {
  const { points, retroactiveUntil } = path
  const line = points.map(({ at, level }, index) => `${index === 0 ? 'M' : 'L'}${x(at)} ${y(level)}`).join('')
  const underlay = points
    .slice(1)
    .map((point, index) => ({
      from: points[index]?.at ?? point.at,
      to: Math.min(point.at, retroactiveUntil ?? 0),
      level: points[index]?.level ?? 0,
      next: point.level,
    }))
    .filter(({ from, to, level, next }) => to > from && level === next)
    .map(({ from, to, level }) => `M${x(from)} ${y(level)}H${x(to)}`)
    .join('')
  return (
    <g
      className={`path p-${path.party}`}
      data-mark={path.key}
      data-fact={path.facts.join(' ')}
      data-proposal={path.proposal}
    >
      {underlay === '' ? null : <path className="underlay" d={underlay} />}
      <path className="line" d={line} />
    </g>
  )
}

/** The distance of a bracket from its line: above the highest line, below the others. */
function bracketOffset(isTop: boolean): number {
  return isTop ? -9 : 15
}

type BracketProps = {
  span: Span
  x: (at: number) => number
  y: (level: number) => number
  isTop: boolean
  words: DrawingWords
  hasWords: boolean
}

/** A bracket between two readings of a first day, with a label. */
function Bracket({ span, x, y, isTop, words, hasWords }: BracketProps) {
  const level = y(span.level) + bracketOffset(isTop)
  const arm = isTop ? 5 : -5
  return (
    <g
      className={`span is-${span.kind} p-${span.party}`}
      data-mark={span.key}
      data-fact={span.facts.join(' ')}
      data-proposal={span.proposal ?? undefined}
    >
      <path d={`M${x(span.from)} ${px(level + arm)}v${-arm}H${x(span.to)}v${arm}`} />
      {hasWords ? (
        <text x={px(x(span.from) + 2)} y={px(level + (isTop ? -5 : LINE_PX - 2))}>
          {words.disputedStart}
        </text>
      ) : null}
    </g>
  )
}

/** Labels "retroactive" once, under the lowest such line, where there is room. */
function Retroactive({
  panel,
  x,
  y,
  words,
}: {
  panel: TimePanel
  x: (at: number) => number
  y: (level: number) => number
  words: DrawingWords
}) {
  const retroactive = panel.paths.filter(
    ({ retroactiveUntil, points }) => retroactiveUntil !== null && points.some(({ level }) => level > 0),
  )
  const runs = retroactive.flatMap(({ points }) => points.filter(({ level }) => level > 0).slice(0, 1))
  const lowest = runs.toSorted((a, b) => a.level - b.level)[0]
  if (!lowest) return null
  return (
    <text
      className="note"
      data-mark={retroactive.map(({ key }) => key).join(' ')}
      x={px(x(lowest.at) + 8)}
      y={px(y(lowest.level) + 26)}
    >
      {words.retroactive}
    </text>
  )
}
