import type { Joined, RowsPanel, Scale } from '../figures/figure'
import { FONT_PX, place, px, type DrawingWords, type Width } from './drawing'
import { JoinedMarkShape, JoinedSlotShape, Legend } from './JoinedMarks'
import { layoutJoined, type JoinedLane, type JoinedLayout, type JoinedMark } from './layoutJoined'
import { textWidthPx } from './measureText'
import { BOLD, GROUND, MUTED, RAIL, taperPaint } from './theme'
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
      {panel.scale && layout.headings.length > 0 ? <Axis scale={panel.scale} layout={layout} words={words} /> : null}
      <path className="rail" {...RAIL} d={layout.bordersPx.map((y) => `M0 ${px(y)}H${layout.widthPx}`).join('')} />
      {panel.links.map((link) => {
        const from = marks.get(link.from)
        const to = marks.get(link.to)
        return from && to ? (
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
              <LaneOfJoined key={lane.lane.key} lane={lane} nameFromPx={layout.nameFromPx} words={words} />
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
  return `M${from.xPx} ${px(yPx) - 0.5}L${to.xPx} ${px(yPx) - 2.5}v5L${from.xPx} ${px(yPx) + 0.5}z`
}

function Axis({ scale, layout, words }: { scale: Scale; layout: JoinedLayout; words: DrawingWords }) {
  if (scale.kind !== 'number') return null
  const { axisPx, gridToPx, fromPx, toPx } = layout
  const x = (tick: number) => px(place(scale, tick, fromPx, toPx))
  return (
    <g className="axis">
      <path
        className="rail"
        {...RAIL}
        d={scale.ticks.map((tick) => `M${x(tick)} ${axisPx + 16}V${px(gridToPx)}`).join('')}
      />
      {scale.ticks.map((tick) => (
        <text key={tick} className="tick" {...MUTED} x={x(tick)} y={px(axisPx + FONT_PX)} textAnchor="middle">
          {words.tick(tick, scale.unit)}
        </text>
      ))}
    </g>
  )
}

function Name({ lines: heading }: { lines: JoinedLayout['headings'][number] | undefined }) {
  return heading ? (
    <text className="group-name" {...BOLD} x={0} y={px(heading.yPx)}>
      <TextLines lines={heading.lines} x={0} />
    </text>
  ) : null
}

function LaneOfJoined({ lane, nameFromPx, words }: { lane: JoinedLane; nameFromPx: number; words: DrawingWords }) {
  return (
    <g className="lane" data-mark={lane.lane.marks.map(({ key }) => key).join(' ')}>
      {lane.lines.length === 0 ? null : (
        <text x={nameFromPx} y={px(lane.namePx + FONT_PX * 0.35)}>
          <TextLines lines={lane.lines} x={nameFromPx} />
        </text>
      )}
      <path className="ground" {...GROUND} d={groundsOf(lane)} />
      {lane.marks.map((placed) => (
        <JoinedMarkShape key={placed.mark.key} placed={placed} yPx={lane.yPx} words={words} />
      ))}
      {lane.slots.map((slot) => (
        <JoinedSlotShape key={slot.mark.key} slot={slot} words={words} />
      ))}
    </g>
  )
}

/** Patches of ground below the numbers, so that no line runs through a digit. */
function groundsOf({ marks, yPx }: JoinedLane): string {
  return marks
    .flatMap(({ value, text }) => {
      if (value === null) return []
      const wide = px(textWidthPx(text, FONT_PX) + 7)
      const left = value.anchor === 'end' ? value.xPx - wide + 5 : value.xPx - 5
      return [`M${px(left)} ${px(yPx - 6)}h${wide}v12h${-wide}z`]
    })
    .join('')
}
