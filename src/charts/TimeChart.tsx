import { CartesianGrid, ComposedChart, usePlotArea, useXAxisScale, useYAxisScale, XAxis, YAxis } from 'recharts'
import type { Label, Mark, TimePanel } from '../figures/figure'
import { FONT_PX, isNarrow, px, WIDTHS, type DrawingWords, type Width } from './drawing'
import { MarkerShape } from './MarkerShape'
import { MarkLink } from './MarkLink'
import { textWidthPx } from './measureText'
import { BAND, BASE, isHollow, MUTED, RAIL, slotPaint, strokePaint } from './theme'
import { EndLabels, endLabelsPx, KeyAbove, keyHeightPx } from './TimeLabels'
import { areaOfStep, placeStep, type PlacedStep } from './placeStep'
import { TextLines } from './TextLines'
import { bracketOffset, Brackets, Retroactive, Rules, StepLines, type Places } from './TimeLines'

type TimeChartProps = { panel: TimePanel; width: Width; words: DrawingWords; label: string }

const PLOT = {
  phone: { heightPx: 230, left: 34, right: 8 },
  small: { heightPx: 240, left: 34, right: 8 },
  column: { heightPx: 250, left: 34, right: 100 },
  wide: { heightPx: 320, left: 44, right: 100 },
  slide: { heightPx: 176, left: 34, right: 100 },
  board: { heightPx: 176, left: 34, right: 100 },
} as const
const BAND_PX = 22
const RULE_PX = 20

/** Step lines and marks over time. Draws what it is given; decides nothing about it. */
export function TimeChart({ panel, width, words, label }: TimeChartProps) {
  const { heightPx, left, right } = PLOT[width]
  const topPx = (isNarrow(width) ? keyHeightPx(panel, width, words) : 4) + RULE_PX
  const [first, last] = panel.y.domain
  return (
    <ComposedChart
      width={WIDTHS[width]}
      height={topPx + heightPx + BAND_PX}
      data={[{ x: panel.x.domain[0], y: first }]}
      margin={{
        top: topPx,
        right: !isNarrow(width) ? Math.max(right, endLabelsPx(panel, width, words)) : right,
        bottom: BAND_PX,
        left: 0,
      }}
      accessibilityLayer={false}
      role="group"
      aria-label={label}
    >
      <CartesianGrid vertical={false} className="grid" {...RAIL} />
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
        tick={{ className: 'tick', fontSize: FONT_PX, ...MUTED }}
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
  const y = (level: number) => px(yAxis(level) ?? 0)
  const bottom = plot.y + plot.height
  return (
    <g className="lines">
      {panel.bands.map(({ from, to, label }, index) => (
        <g key={from} className={`band${index % 2 === 0 ? ' is-even' : ''}`}>
          <rect
            x={x(from)}
            y={px(plot.y)}
            width={px(x(to) - x(from))}
            height={px(plot.height + BAND_PX)}
            {...(index % 2 === 0 ? BAND.even : BAND.odd)}
          />
          <text {...MUTED} x={px((x(from) + x(to)) / 2)} y={px(bottom + 16)} textAnchor="middle">
            {bandName(label, x(to) - x(from), words)}
          </text>
        </g>
      ))}
      <path className="base" {...BASE} d={`M${px(plot.x)} ${y(0)}h${px(plot.width)}`} />
      <Rules panel={panel} x={x} words={words} topPx={topPx} bottomPx={bottom} rightPx={WIDTHS[width] - 2} />
      <StepLines panel={panel} x={x} y={y} />
      <Brackets panel={panel} x={x} y={y} words={words} isNarrow={isNarrow(width)} />
      <Retroactive panel={panel} x={x} y={y} words={words} />
      {panel.marks.map((mark) => (
        <TimeMark
          key={mark.key}
          mark={mark}
          x={x}
          y={mark.shape === 'tick' ? y(mark.level) + bracketOffset(panel, mark.level, y) : y(mark.level)}
          isRight={x(mark.at) > plot.x + plot.width / 2}
          step={mark.text && mark.labelled ? placeStep(panel, mark, { x, y }, words) : null}
          words={words}
        />
      ))}
      {!isNarrow(width) ? (
        <EndLabels panel={panel} width={width} words={words} x={x} y={y} low={plot.y + 6} high={bottom - 6} />
      ) : (
        <KeyAbove panel={panel} width={width} words={words} />
      )}
    </g>
  )
}

/** A school year, as short as its band is narrow. */
function bandName(label: Label, widthPx: number, words: DrawingWords): string {
  const name = words.name(label)
  return textWidthPx(name, FONT_PX) > widthPx ? words.short(label) : name
}

type TimeMarkProps = Pick<Places, 'x'> & {
  mark: Mark
  y: number
  isRight: boolean
  /** Where the words of a step stand. */
  step: PlacedStep | null
  words: DrawingWords
}

/** One mark, with its number beside it: to its left if it is far to the right. */
function TimeMark({ mark, x, y, isRight, step, words }: TimeMarkProps) {
  const from = x(mark.at)
  return (
    <MarkLink
      mark={mark}
      words={words}
      written={step?.lines.join(' ') ?? ''}
      hit={
        step ? (
          <rect className="hit" {...areaOfStep(step, from, y)} />
        ) : (
          <rect
            className="hit"
            x={px(from - 10)}
            y={px(y - 6)}
            width={mark.to === null ? 20 : px(x(mark.to) - from + 10)}
            height={12}
          />
        )
      }
    >
      {drawn(mark, from, mark.to === null ? from : x(mark.to), y)}
      {step && mark.shape === 'step' ? (
        <text className="value" x={px(step.xPx)} y={px(step.yPx + FONT_PX * 0.35)} textAnchor={step.anchor}>
          <TextLines lines={step.lines} x={px(step.xPx)} />
        </text>
      ) : null}
      {mark.labelled && mark.shape === 'step' && !step ? (
        <text className="value" x={px(from + 8)} y={px(y + 20)}>
          {words.value(mark)}
        </text>
      ) : null}
      {mark.labelled && mark.shape !== 'slot' && mark.shape !== 'step' ? (
        <text
          className="value"
          x={px(from + (isRight ? -10 : 10))}
          y={px(y + FONT_PX * 0.35)}
          textAnchor={isRight ? 'end' : 'start'}
        >
          {[...mark.where.map(words.name), words.value(mark)].join(' ')}
        </text>
      ) : null}
    </MarkLink>
  )
}

function drawn(mark: Mark, from: number, to: number, y: number) {
  switch (mark.shape) {
    case 'tick':
      return (
        <path className="shape stroke" {...strokePaint(mark.party, isHollow(mark))} d={`M${from} ${px(y - 5)}v10`} />
      )
    case 'slot':
      return <path className="slot-line" {...slotPaint(mark.party)} d={`M${from} ${px(y)}H${to}`} />
    case 'step': // the line draws it; this is what the pointer and the keys find
      return <path className="step" fill="none" d={`M${from} ${px(y - 5)}v10`} />
    case 'dot':
    case 'bar':
    case 'blocks':
      return <MarkerShape party={mark.party} x={from} y={y} size={9} isOpen={isHollow(mark)} />
  }
}
