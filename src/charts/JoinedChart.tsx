import type { Joined, RowsPanel, Scale } from '../figures/figure'
import { FONT_PX, LINE_PX, place, px, type DrawingWords, type Width } from './drawing'
import { ColumnHead, JoinedMarkShape, JoinedSlotShape, Legend } from './JoinedMarks'
import { layoutJoined, type JoinedLane, type JoinedLayout, type JoinedMark } from './layoutJoined'
import { textWidthPx } from './measureText'
import { BOLD, MUTED, RAIL, taperPaint } from './theme'
import { TextLines } from './TextLines'

type JoinedChartProps = { panel: RowsPanel; joined: Joined; width: Width; words: DrawingWords; label: string }

/** Lanes of several marks on one scale, joined from the old to the new, in groups. */
export function JoinedChart({ panel, joined, width, words, label }: JoinedChartProps) {
  const layout = layoutJoined(panel, joined, width, words)
  const marks = new Map(layout.lanes.flatMap((lane) => lane.marks.map((one) => [one.mark.key, { one, lane }] as const)))
  return (
    <svg
      viewBox={`0 0 ${layout.widthPx} ${layout.heightPx}`}
      width={layout.widthPx}
      height={layout.heightPx}
      role="group"
      aria-label={label}
    >
      <Legend entries={layout.legend} />
      {layout.columns.map((column) => (
        <ColumnHead key={column.entry.column} column={column} />
      ))}
      {panel.scale && layout.headings.length > 0 ? <Axis scale={panel.scale} layout={layout} words={words} /> : null}
      <path className="rail" {...RAIL} d={layout.bordersPx.map((y) => `M0 ${px(y)}H${layout.widthPx}`).join('')} />
      {panel.links.map((link) => {
        const from = marks.get(link.from)
        const to = marks.get(link.to)
        return from && to && layout.drawing ? (
          <path
            key={link.key}
            className={`taper p-${link.party}`}
            {...taperPaint(link.party)}
            data-all={`${link.from} ${link.to}`}
            d={taper(from.one, to.one, from.lane.yPx)}
          />
        ) : null
      })}
      {panel.groups.map((group) => (
        <g key={group.key} data-whole="">
          <Name lines={layout.headings.find(({ key }) => key === group.key)} />
          {layout.lanes
            .filter(({ lane }) => group.lanes.includes(lane))
            .map((lane) => (
              <LaneOfJoined key={lane.lane.key} lane={lane} words={words} />
            ))}
        </g>
      ))}
      {layout.meanings.map(({ line, yPx }) => (
        <text key={line} className="note" {...MUTED} x={0} y={px(yPx)}>
          {line}
        </text>
      ))}
    </svg>
  )
}

/** A line that grows from the old limit to the new one, so that it has a direction. */
function taper(from: JoinedMark, to: JoinedMark, yPx: number): string {
  const [start, end] = [from.xPx ?? 0, to.xPx ?? 0]
  return `M${start} ${px(yPx) - 0.5}L${end} ${px(yPx) - 2.5}v5L${start} ${px(yPx) + 0.5}z`
}

/** The scale of the drawing beside the numbers, on the last line of their headings. */
function Axis({ scale, layout, words }: { scale: Scale; layout: JoinedLayout; words: DrawingWords }) {
  if (scale.kind !== 'number' || !layout.drawing) return null
  const { axisPx, gridToPx } = layout
  const { fromPx, toPx } = layout.drawing
  const x = (tick: number) => px(place(scale, tick, fromPx, toPx))
  const text = (tick: number) => words.tick(tick, scale.unit)
  const ticks = scale.ticks.filter(
    (tick, index) =>
      index % 2 === 0 && (index === 0 || x(tick) + textWidthPx(text(tick), FONT_PX) / 2 <= layout.widthPx),
  )
  return (
    <g className="axis">
      <path
        className="rail"
        {...RAIL}
        d={ticks.map((tick) => `M${x(tick)} ${px(axisPx + LINE_PX)}V${px(gridToPx)}`).join('')}
      />
      {ticks.map((tick) => (
        <text key={tick} className="tick" {...MUTED} x={x(tick)} y={px(axisPx + FONT_PX)} textAnchor="middle">
          {text(tick)}
        </text>
      ))}
    </g>
  )
}

function Name({ lines: heading }: { lines: JoinedLayout['headings'][number] | undefined }) {
  return heading && heading.lines.length > 0 ? (
    <text className="group-name" {...BOLD} x={0} y={px(heading.yPx)}>
      <TextLines lines={heading.lines} x={0} />
    </text>
  ) : null
}

function LaneOfJoined({ lane, words }: { lane: JoinedLane; words: DrawingWords }) {
  return (
    <g className="lane" data-mark={lane.lane.marks.map(({ key }) => key).join(' ')}>
      {lane.lines.length === 0 ? null : (
        <text x={0} y={px(lane.namePx + FONT_PX * 0.35)}>
          <TextLines lines={lane.lines} x={0} />
        </text>
      )}
      {lane.marks.map((placed) => (
        <JoinedMarkShape key={placed.mark.key} placed={placed} yPx={lane.yPx} words={words} />
      ))}
      {lane.slots.map((slot) => (
        <JoinedSlotShape key={slot.mark.key} slot={slot} words={words} />
      ))}
    </g>
  )
}
