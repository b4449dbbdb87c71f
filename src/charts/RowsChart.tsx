import { CartesianGrid, ComposedChart, useXAxisScale, XAxis, YAxis } from 'recharts'
import type { Mark, RowsPanel, Scale } from '../figures/figure'
import { FONT_PX, place, px, WIDTHS, type DrawingWords, type Width } from './drawing'
import { layoutRows, type PlacedLane, type RowsLayout } from './layoutRows'
import { MarkerShape } from './MarkerShape'
import { textWidthPx } from './measureText'
import { RowMark } from './RowMark'
import { BOLD, linkPaint, MUTED, RAIL, spanPaint } from './theme'
import { TextLines } from './TextLines'

type RowsChartProps = { panel: RowsPanel; width: Width; words: DrawingWords; label: string }

/** Marks on a common horizontal scale, a lane each. Draws what it is given; decides nothing about it. */
export function RowsChart({ panel, width, words, label }: RowsChartProps) {
  const layout = layoutRows(panel, width, words)
  const { scale } = panel
  return (
    <ComposedChart
      width={WIDTHS[width]}
      height={layout.heightPx}
      data={FRAME}
      margin={{ top: 0, right: WIDTHS[width] - layout.toPx, bottom: 0, left: layout.fromPx }}
      accessibilityLayer={false}
      role="group"
      aria-label={label}
    >
      {scale && scale.ticks.length > 0 ? <CartesianGrid horizontal={false} className="grid" {...RAIL} /> : null}
      <XAxis
        type="number"
        dataKey="x"
        orientation="top"
        height={layout.topPx}
        domain={[...(scale?.domain ?? [0, 1])]}
        ticks={scale?.kind === 'number' ? roomyTicks(scale, layout, words) : []}
        allowDataOverflow
        axisLine={false}
        tickLine={false}
        interval={0}
        tick={scale ? { className: 'tick', fontSize: FONT_PX, ...MUTED } : false}
        tickFormatter={(value: number) => (scale?.kind === 'number' ? words.tick(value, scale.unit) : '')}
      />
      <YAxis type="number" hide domain={[0, layout.heightPx]} />
      <Rows panel={panel} layout={layout} words={words} />
    </ComposedChart>
  )
}

/** The ticks whose labels do not touch: all, or every second, or the first and the last. */
function roomyTicks(scale: Extract<Scale, { kind: 'number' }>, layout: RowsLayout, words: DrawingWords): number[] {
  const fits = (ticks: readonly number[]) =>
    ticks.slice(1).every((tick, index) => {
      const before = ticks[index] ?? tick
      const half = (value: number) => textWidthPx(words.tick(value, scale.unit), FONT_PX) / 2
      return (
        place(scale, tick, layout.fromPx, layout.toPx) - place(scale, before, layout.fromPx, layout.toPx) >
        half(tick) + half(before) + 6
      )
    })
  const second = scale.ticks.filter((_, index) => index % 2 === 0)
  return [...([scale.ticks, second].find(fits) ?? [...scale.ticks.slice(0, 1), ...scale.ticks.slice(-1)])]
}

/** Recharts needs a row of data before it creates scales; our values come from the figure. */
const FRAME = [{ x: 0 }]

/** The height of the band between the ends of a range: less than that of the markers at its ends. */
const RANGE_PX = 7

type RowsProps = { panel: RowsPanel; layout: RowsLayout; words: DrawingWords }

function Rows({ panel, layout, words }: RowsProps) {
  const axis = useXAxisScale()
  const xOf = (scale: Scale | null) => (value: number) =>
    scale ? place(scale, value, layout.fromPx, layout.toPx) : px(axis?.(value) ?? layout.fromPx)
  const places = new Map<string, { x: number; y: number }>()
  for (const { lane, scale, yPx } of layout.lanes)
    for (const mark of lane.marks) places.set(mark.key, { x: xOf(scale)(mark.to ?? mark.at), y: yPx })
  const placed = new Map(layout.lanes.map((one) => [one.lane, one]))
  return (
    <g className="rows">
      {panel.links.map((link) => {
        const from = places.get(link.from)
        const to = places.get(link.to)
        return from && to ? (
          <path
            key={link.key}
            className={`link p-${link.party}`}
            {...linkPaint(link.party)}
            data-all={`${link.from} ${link.to}`}
            d={`M${px(from.x)} ${px(from.y)}L${px(to.x)} ${px(to.y)}`}
          />
        ) : null
      })}
      {panel.groups.map((group) => {
        const heading = layout.headings.find(({ key }) => key === group.key)
        const lanes = group.lanes.flatMap((lane) => placed.get(lane) ?? [])
        return (
          <g key={group.key} data-whole="">
            {heading ? <Heading heading={heading} linePx={layout.linePx} /> : null}
            <path className="rail" {...RAIL} d={railsOf(lanes, layout)} />
            {lanes.map((one) => (
              <LaneOfMarks key={one.lane.key} placed={one} layout={layout} words={words} xOf={xOf(one.scale)} />
            ))}
          </g>
        )
      })}
    </g>
  )
}

/** A hairline for every lane with a scale, as one path: separate elements would be a tenth of the drawing's bytes. */
function railsOf(lanes: readonly PlacedLane[], { fromPx, toPx }: RowsLayout): string {
  return lanes
    .filter(({ body }) => body.length === 0)
    .map(({ yPx }) => `M${fromPx} ${px(yPx)}H${toPx}`)
    .join('')
}

/** The name of a group, and beside a question what kind of disagreement it is. */
function Heading({
  heading: { lines, note, yPx },
  linePx,
}: {
  heading: RowsLayout['headings'][number]
  linePx: number
}) {
  return (
    <text className="heading" {...BOLD} x={0} y={yPx}>
      <TextLines lines={lines} x={0} linePx={linePx} />
      {note === null ? null : ' '}
      {note === null ? null : (
        <tspan x={0} dy={linePx} className="kind" {...MUTED} fontWeight={400}>
          {note}
        </tspan>
      )}
    </text>
  )
}

type LaneOfMarksProps = { placed: PlacedLane; layout: RowsLayout; words: DrawingWords; xOf: (value: number) => number }

/** Heights inside are relative to the lane: repeated numbers compress well and make a page a tenth lighter. */
function LaneOfMarks({ placed: { yPx: lanePx, ...rest }, layout, words, xOf }: LaneOfMarksProps) {
  const placed = { ...rest, yPx: 0, labelPx: rest.labelPx - lanePx, bodyPx: rest.bodyPx - lanePx }
  const { lane, lines, labelPx, yPx } = placed
  const sides = sidesOf(lane.marks)
  return (
    <g className="lane" transform={`translate(0 ${px(lanePx)})`} data-mark={lane.marks.map(({ key }) => key).join(' ')}>
      <g className={`lane-label p-${lane.party ?? 'none'}`}>
        {lane.party === null ? null : <MarkerShape party={lane.party} x={6} y={labelPx} size={9} />}
        <text x={lane.party === null ? 0 : 16} y={px(labelPx + FONT_PX * 0.35)}>
          <TextLines lines={lines} x={lane.party === null ? 0 : 16} linePx={layout.linePx} />
        </text>
      </g>
      {lane.spans.map((span) => (
        <path
          key={span.key}
          className={`span is-${span.kind} p-${span.party}`}
          {...spanPaint(span)}
          data-fact={span.facts.join(' ')}
          d={
            span.kind === 'range'
              ? `M${px(xOf(span.from))} ${px(yPx - RANGE_PX / 2)}H${px(xOf(span.to))}v${RANGE_PX}H${px(xOf(span.from))}z`
              : `M${px(xOf(span.from))} ${px(yPx + 6)}v6H${px(xOf(span.to))}v-6`
          }
        />
      ))}
      {lane.marks.map((mark) => (
        <RowMark
          key={mark.key}
          mark={mark}
          placed={placed}
          layout={layout}
          words={words}
          xOf={xOf}
          side={sides.get(mark) ?? 'none'}
        />
      ))}
    </g>
  )
}

/** The side of each mark's number: to the right of the last mark, to the left of the first, none for others. */
function sidesOf(marks: readonly Mark[]): ReadonlyMap<Mark, 'left' | 'right'> {
  const labelled = marks.filter((one) => one.labelled)
  const endOf = ({ at, to }: Mark) => Math.max(at, to ?? at)
  const startOf = ({ at, to }: Mark) => Math.min(at, to ?? at)
  const last = labelled.toSorted((a, b) => endOf(a) - endOf(b) || startOf(a) - startOf(b)).at(-1)
  if (!last) return new Map()
  const first = labelled.filter((one) => one !== last).toSorted((a, b) => startOf(a) - startOf(b))[0]
  return first && startOf(first) < startOf(last)
    ? new Map([
        [first, 'left'],
        [last, 'right'],
      ])
    : new Map([[last, 'right']])
}
