import { ComposedChart, XAxis, YAxis } from 'recharts'
import type { EventsPanel, Mark } from '../figures/figure'
import { FONT_PX, LINE_PX, px, WIDTHS, type DrawingWords, type Width } from './drawing'
import { EventDay } from './EventDay'
import { MarkerShape } from './MarkerShape'
import { MarkLink } from './MarkLink'
import { textWidthPx, wrapText } from './measureText'
import { BOLD, isHollow, MUTED, RAIL } from './theme'
import { TextLines } from './TextLines'

type EventLinesProps = { panel: EventsPanel; width: Width; words: DrawingWords; label: string }

const ROW_GAP_PX = { phone: 2, small: 3, column: 3, wide: 3, slide: 3, board: 3 } as const
/** More between two years. */
const YEAR_GAP_PX = { phone: 1, small: 4, column: 4, wide: 6, slide: 6, board: 6 } as const
/** Between the day and the middle of the marker, and from there to the words. */
const SIDE_PX = { phone: 11, small: 14, column: 14, wide: 16, slide: 16, board: 16 } as const
const FRAME = [{ x: 0 }]

type Row = { mark: Mark; lines: readonly string[]; yPx: number }
type Layout = { rows: readonly Row[]; railPx: number; textPx: number; heightPx: number }

/** Events down the page, a line each: the day, the marker of who acted, the words. */
export function EventLines({ panel, width, words, label }: EventLinesProps) {
  const layout = layoutOf(panel.marks, width, words)
  const { rows, railPx } = layout
  const [first] = rows
  const last = rows.at(-1)
  return (
    <ComposedChart
      width={WIDTHS[width]}
      height={layout.heightPx}
      data={FRAME}
      margin={{ top: 0, right: 0, bottom: 0, left: 0 }}
      accessibilityLayer={false}
      role="group"
      aria-label={label}
    >
      <XAxis type="number" dataKey="x" hide />
      <YAxis type="number" hide />
      <g className="events is-lines">
        {first && last ? (
          <path className="rail" {...RAIL} d={`M${px(railPx)} ${markerY(first)}V${markerY(last)}`} />
        ) : null}
        {rows.map((row) => (
          <EventLine key={row.mark.key} row={row} layout={layout} words={words} />
        ))}
      </g>
    </ComposedChart>
  )
}

function layoutOf(marks: readonly Mark[], width: Width, words: DrawingWords): Layout {
  const days = marks.map((mark) => words.short({ of: 'day', day: mark.day ?? '' }))
  const railPx = Math.ceil(Math.max(0, ...days.map((day) => textWidthPx(day, FONT_PX)))) + SIDE_PX[width]
  const textPx = railPx + SIDE_PX[width]
  const rows: Row[] = []
  let y = 0
  for (const [index, mark] of marks.entries()) {
    const isNewYear = index > 0 && mark.day?.slice(0, 4) !== marks[index - 1]?.day?.slice(0, 4)
    const said = width === 'phone' ? words.short(mark.who) : words.name(mark.who)
    const lines = wrapText(said, WIDTHS[width] - textPx, FONT_PX, isTurn(mark) ? 'bold' : 'regular')
    y += isNewYear ? YEAR_GAP_PX[width] : 0
    rows.push({ mark, lines, yPx: y + FONT_PX })
    y += lines.length * LINE_PX + ROW_GAP_PX[width]
  }
  return { rows, railPx, textPx, heightPx: Math.ceil(y) }
}

function markerY({ yPx }: Row): number {
  return px(yPx - FONT_PX * 0.35)
}

/** The strike and the agreement: where the talks turned. */
function isTurn({ who }: Mark): boolean {
  return who.of === 'milestone' && (who.milestone.act === 'strike' || who.milestone.act === 'agreement')
}

type EventLineProps = { row: Row; layout: Layout; words: DrawingWords }

function EventLine({ row, layout: { railPx, textPx }, words }: EventLineProps) {
  const { mark, lines, yPx } = row
  return (
    <g className="event">
      <EventDay mark={mark} yPx={yPx} words={words} />
      <MarkLink mark={mark} words={words}>
        <MarkerShape
          party={mark.party}
          x={railPx}
          y={markerY(row)}
          size={10}
          isSlot={mark.missing !== null}
          isOpen={isHollow(mark)}
        />
        <text
          className={isTurn(mark) ? 'said is-proposal' : 'said'}
          x={textPx}
          y={px(yPx)}
          {...(isTurn(mark) ? BOLD : {})}
          {...(mark.missing === null ? {} : MUTED)}
        >
          <TextLines lines={lines} x={textPx} />
        </text>
      </MarkLink>
    </g>
  )
}
