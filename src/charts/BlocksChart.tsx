import type { RowsPanel } from '../figures/figure'
import { FONT_PX, LINE_PX, px, type DrawingWords, type Width } from './drawing'
import { layoutBlocks, type BlockLane, type BlocksLayout } from './layoutBlocks'
import { slotWidthPx } from './placeLegend'
import { POSTS_PER_SQUARE } from './layoutRows'
import { MarkerShape } from './MarkerShape'
import { MarkLink } from './MarkLink'
import { squares } from './RowMark'
import { BOLD, MUTED, slotPaint, spanPaint, squaresPaint } from './theme'
import { TextLines } from './TextLines'

type BlocksChartProps = { panel: RowsPanel; width: Width; words: DrawingWords; label: string }

/** Blocks of squares of one size, each with its name and number. */
export function BlocksChart({ panel, width, words, label }: BlocksChartProps) {
  const layout = layoutBlocks(panel, width, words)
  const { widthPx, heightPx } = layout
  return (
    <svg viewBox={`0 0 ${widthPx} ${heightPx}`} width={widthPx} height={heightPx} role="group" aria-label={label}>
      {panel.groups.map((group) => (
        <g key={group.key} data-whole="">
          <Heading heading={layout.headings.find(({ key }) => key === group.key)} />
          {layout.lanes
            .filter(({ lane }) => group.lanes.includes(lane))
            .map((lane) => (
              <LaneOfBlocks key={lane.lane.key} placed={lane} layout={layout} words={words} />
            ))}
        </g>
      ))}
    </svg>
  )
}

function Heading({ heading }: { heading: BlocksLayout['headings'][number] | undefined }) {
  return heading ? (
    <text className="heading" {...BOLD} x={0} y={px(heading.yPx)}>
      <TextLines lines={heading.lines} x={0} />
      {heading.lines.length > 0 && heading.note.length > 0 ? ' ' : null}
      {heading.note.map((line, index) => (
        <tspan
          key={line}
          x={0}
          dy={index === 0 && heading.lines.length === 0 ? 0 : LINE_PX}
          className="kind"
          {...MUTED}
          fontWeight={400}
        >
          {line}
        </tspan>
      ))}
    </text>
  ) : null
}

type LaneProps = { placed: BlockLane; layout: BlocksLayout; words: DrawingWords }

function LaneOfBlocks({ placed, layout: { pxPerPost, squareRows }, words }: LaneProps) {
  const { lane, mark, name, nameXPx, textPx, value, valueXPx, fromPx, yPx, brief, other } = placed
  const isSlot = mark.shape === 'slot'
  const columnPx = pxPerPost * POSTS_PER_SQUARE * squareRows
  const end = (posts: number) => px(fromPx + posts * pxPerPost)
  return (
    <g className="lane" data-mark={mark.key}>
      <g className={`lane-label p-${lane.party ?? 'none'}`}>
        {lane.party === null ? null : <MarkerShape party={lane.party} x={6} y={textPx - FONT_PX * 0.35} size={10} />}
        <text x={nameXPx} y={px(textPx)}>
          {name}
        </text>
      </g>
      <MarkLink mark={mark} words={words} written={value}>
        {isSlot ? (
          <>
            <rect
              className="slot"
              {...slotPaint(mark.party)}
              x={valueXPx}
              y={px(yPx - 8.5)}
              width={slotWidthPx(value)}
              height={17}
            />
            <text className="slot-words" {...MUTED} x={valueXPx + 6} y={px(textPx)}>
              {value}
            </text>
          </>
        ) : (
          <>
            <text
              className="value total"
              {...BOLD}
              x={px(valueXPx)}
              y={px(textPx)}
              textAnchor={lane.label.of === 'role' || lane.label.of === 'word' ? 'end' : 'start'}
            >
              {value}
            </text>
            <path
              className="shape squares"
              {...squaresPaint(mark)}
              d={squares(mark.to ?? 0, fromPx, yPx, columnPx, squareRows)}
            />
          </>
        )}
      </MarkLink>
      {brief.length === 0 ? null : (
        <text
          className="note"
          {...MUTED}
          x={px(fromPx)}
          y={px(brief.length === 1 && fromPx > valueXPx ? textPx : textPx + LINE_PX)}
        >
          <TextLines lines={brief} x={px(fromPx)} />
        </text>
      )}
      {lane.spans
        .filter(({ from, to }) => to > from)
        .map((span) => (
          <path
            key={span.key}
            className={`span is-${span.kind} p-${span.party}`}
            {...spanPaint(span)}
            data-fact={span.facts.join(' ')}
            d={`M${end(span.from)} ${px(yPx + (columnPx * squareRows) / 2 + 1)}v5H${end(span.to)}v-5`}
          />
        ))}
      {other === null ? null : (
        <text className="note" {...MUTED} x={other.xPx} y={other.yPx}>
          {other.text}
        </text>
      )}
    </g>
  )
}
