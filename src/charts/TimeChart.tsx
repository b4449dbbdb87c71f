import { CartesianGrid, ComposedChart, usePlotArea, useXAxisScale, useYAxisScale, XAxis, YAxis } from 'recharts'
import type { Path, Span, TimePanel } from '../figures/figure'
import { FONT_PX, LINE_PX, px, WIDTHS, type DrawingWords, type Width } from './drawing'
import { MarkerShape } from './MarkerShape'
import { MarkLink } from './MarkLink'
import { spreadApart } from './spreadApart'
import { EndLabels, KeyAbove, keyHeightPx } from './TimeLabels'

type TimeChartProps = { panel: TimePanel; width: Width; words: DrawingWords; label: string }

const PLOT = { phone: { heightPx: 330, left: 34, right: 8 }, wide: { heightPx: 440, left: 44, right: 196 } } as const
const BAND_PX = 22
const RULE_PX = 20
/** Lines that coincide run side by side, this far apart. */
const TRACK_PX = 4

/** Step lines and marks over time. Draws what it is given; decides nothing about it. */
export function TimeChart({ panel, width, words, label }: TimeChartProps) {
  const { heightPx, left, right } = PLOT[width]
  const topPx = (width === 'phone' ? keyHeightPx(panel) : 4) + RULE_PX
  const [first, last] = panel.y.domain
  return (
    <ComposedChart
      width={WIDTHS[width]}
      height={topPx + heightPx + BAND_PX}
      data={[{ x: panel.x.domain[0], y: first }]}
      margin={{ top: topPx, right, bottom: BAND_PX, left: 0 }}
      accessibilityLayer={false}
      role="group"
      aria-label={label}
    >
      <CartesianGrid vertical={false} className="grid" />
      <XAxis type="number" dataKey="x" domain={[...panel.x.domain]} hide />
      <YAxis
        type="number"
        dataKey="y"
        width={left}
        domain={[first, last]}
        ticks={[...panel.y.ticks]}
        interval={0}
        axisLine={false}
        tickLine={false}
        tick={{ className: 'tick', fontSize: FONT_PX }}
        tickFormatter={(value: number) => words.tick(value, panel.y.unit, value === panel.y.ticks.at(-1))}
      />
      <Lines panel={panel} width={width} words={words} topPx={topPx} />
    </ComposedChart>
  )
}

function Lines({ panel, width, words, topPx }: Omit<TimeChartProps, 'label'> & { topPx: number }) {
  const xAxis = useXAxisScale()
  const yAxis = useYAxisScale()
  const plot = usePlotArea()
  if (!xAxis || !yAxis || !plot) return null
  const x = (at: number) => px(xAxis(at) ?? 0)
  const y = (level: number, track = 0) => px((yAxis(level) ?? 0) + track * TRACK_PX)
  const bottom = plot.y + plot.height
  return (
    <g className="lines">
      {panel.bands.map(({ from, to, label }, index) => (
        <g key={from} className={`band${index % 2 === 0 ? ' is-even' : ''}`}>
          <rect x={x(from)} y={px(plot.y)} width={px(x(to) - x(from))} height={px(plot.height + BAND_PX)} />
          <text x={px((x(from) + x(to)) / 2)} y={px(bottom + 16)} textAnchor="middle">
            {width === 'phone' ? words.short(label) : words.name(label)}
          </text>
        </g>
      ))}
      <path className="base" d={`M${px(plot.x)} ${y(0)}h${px(plot.width)}`} />
      {panel.rules.map((rule, index) => (
        <g key={rule.key} className="rule" data-mark={rule.key}>
          <path d={`M${x(rule.at)} ${px(plot.y - 4)}V${px(bottom)}`} />
          <text x={px(x(rule.at) + (index === 0 ? -4 : 4))} y={px(topPx - 8)} textAnchor={index === 0 ? 'end' : 'start'}>
            {words.name(rule.label)}
          </text>
        </g>
      ))}
      {panel.paths.map((path) => (
        <StepLine key={path.key} path={path} x={x} y={y} />
      ))}
      {panel.spans.map((span) => (
        <Bracket key={span.key} span={span} x={x} y={y} isTop={span.level >= topLevel(panel)} words={words} />
      ))}
      <Retroactive panel={panel} x={x} y={y} words={words} />
      {panel.marks.map((mark, index) => {
        const slots = panel.marks.slice(0, index).filter((other) => other.shape === 'slot' && other.level === mark.level)
        const level = mark.shape === 'slot' ? y(mark.level) + (slots.length + 1) * 6 : y(mark.level, trackOf(panel, mark.proposal))
        return (
          <MarkLink key={mark.key} mark={mark} words={words}>
            <rect className="hit" x={px(x(mark.at) - 10)} y={px(level - 6)} width={mark.to === null ? 20 : px(x(mark.to) - x(mark.at) + 10)} height={12} />
            {mark.shape === 'slot' ? (
              <path className="slot-line" d={`M${x(mark.at)} ${px(level)}H${x(mark.to ?? mark.at)}`} />
            ) : (
              <MarkerShape party={mark.party} x={x(mark.at)} y={level} size={9} />
            )}
          </MarkLink>
        )
      })}
      {width === 'wide' ? <EndLabels panel={panel} words={words} x={x} y={y} low={plot.y + 6} high={bottom - 6} spread={spreadApart} /> : <KeyAbove panel={panel} words={words} />}
    </g>
  )
}

function trackOf(panel: TimePanel, proposal: string | null): number {
  return panel.paths.find((path) => path.proposal === proposal)?.track ?? 0
}

function topLevel(panel: TimePanel): number {
  return Math.max(...panel.paths.flatMap(({ points }) => points.map(({ level }) => level)))
}

type StepLineProps = { path: Path; x: (at: number) => number; y: (level: number, track?: number) => number }

/** One line, with a lighter underlay where it reaches back before the day it was put on the table. */
function StepLine({ path, x, y }: StepLineProps) {
  const { points, retroactiveUntil, track } = path
  const line = (until: number) => {
    const before = points.filter(({ at }) => at <= until)
    const end = before.at(-1)
    const corners = end && end.at < until ? [...before, { at: until, level: end.level }] : before
    return corners.map(({ at, level }, index) => `${index === 0 ? 'M' : 'L'}${x(at)} ${y(level, track)}`).join('')
  }
  const last = points.at(-1)?.at ?? 0
  return (
    <g className={`path p-${path.party}`} data-mark={path.key} data-fact={path.facts.join(' ')} data-proposal={path.proposal}>
      {retroactiveUntil === null ? null : <path className="underlay" d={line(Math.min(retroactiveUntil, last))} />}
      <path className="line" d={line(last)} />
    </g>
  )
}

type BracketProps = { span: Span; x: (at: number) => number; y: (level: number) => number; isTop: boolean; words: DrawingWords }

/** A bracket between two readings of a first day, with two words. */
function Bracket({ span, x, y, isTop, words }: BracketProps) {
  const level = y(span.level) + (isTop ? -9 : 15)
  const arm = isTop ? 5 : -5
  return (
    <g className={`span is-${span.kind} p-${span.party}`} data-mark={span.key} data-fact={span.facts.join(' ')} data-proposal={span.proposal ?? undefined}>
      <path d={`M${x(span.from)} ${px(level + arm)}v${-arm}H${x(span.to)}v${arm}`} />
      <text x={px(x(span.from) + 2)} y={px(level + (isTop ? -5 : LINE_PX - 2))}>
        {words.disputedStart}
      </text>
    </g>
  )
}

/** Says "retroactive" once, on the highest line that is. */
function Retroactive({ panel, x, y, words }: { panel: TimePanel; x: (at: number) => number; y: (level: number) => number; words: DrawingWords }) {
  const top = panel.paths
    .filter(({ retroactiveUntil, points }) => retroactiveUntil !== null && points.some(({ level }) => level > 0))
    .toSorted((a, b) => (b.points.at(-1)?.level ?? 0) - (a.points.at(-1)?.level ?? 0))[0]
  if (!top?.retroactiveUntil) return null
  return (
    <text className="note" data-mark={top.key} x={px(x(top.retroactiveUntil) - 4)} y={px(y(top.points.at(-1)?.level ?? 0) - 9)} textAnchor="end">
      {words.retroactive}
    </text>
  )
}
