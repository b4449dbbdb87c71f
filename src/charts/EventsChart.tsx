import { ComposedChart, useXAxisScale, XAxis, YAxis } from 'recharts'
import type { EventsPanel, Mark } from '../figures/figure'
import type { Party } from '../domain/vocabulary'
import { FONT_PX, LINE_PX, px, WIDTHS, type DrawingWords, type Width } from './drawing'
import { EventDay } from './EventDay'
import { MarkerShape } from './MarkerShape'
import { MarkLink } from './MarkLink'
import { textWidthPx, wrapText } from './measureText'
import { BOLD, isHollow, RAIL } from './theme'
import { TextLines } from './TextLines'

type EventsChartProps = { panel: EventsPanel; width: Width; words: DrawingWords; label: string }

const COLUMNS = {
  phone: { datePx: 88, lanePx: 13 },
  small: { datePx: 96, lanePx: 16 },
  column: { datePx: 104, lanePx: 20 },
  wide: { datePx: 124, lanePx: 26 },
  slide: { datePx: 124, lanePx: 26 },
  board: { datePx: 124, lanePx: 26 },
} as const
const ROW_GAP_PX = 9

type Row = { mark: Mark; lines: readonly string[]; yPx: number }

/** Events down the page in the order of their days, a column a party. */
export function EventsChart({ panel, width, words, label }: EventsChartProps) {
  const { datePx, lanePx } = COLUMNS[width]
  const textPx = datePx + panel.parties.length * lanePx + 10
  const rows: Row[] = []
  const key = placeKey(
    panel.parties.map((party) => words.name({ of: 'party', party })),
    WIDTHS[width],
  )
  const headPx = (key.at(-1)?.y ?? 0) + 54
  let y: number = headPx
  for (const mark of panel.marks) {
    const lines = wrapText(
      words.name(mark.who),
      WIDTHS[width] - textPx,
      FONT_PX,
      mark.proposal === null ? 'regular' : 'bold',
    )
    rows.push({ mark, lines, yPx: y + FONT_PX })
    y += lines.length * LINE_PX + ROW_GAP_PX
  }
  return (
    <ComposedChart
      width={WIDTHS[width]}
      height={Math.ceil(y)}
      data={FRAME}
      margin={{ top: 0, right: WIDTHS[width] - textPx + 10, bottom: 0, left: datePx }}
      accessibilityLayer={false}
      role="group"
      aria-label={label}
    >
      <XAxis type="number" dataKey="x" domain={[0, panel.parties.length]} hide />
      <YAxis type="number" hide domain={[0, 1]} />
      <Events panel={panel} rows={rows} keyPlaces={key} headPx={headPx} textPx={textPx} bottomPx={y} words={words} />
    </ComposedChart>
  )
}

const FRAME = [{ x: 0 }]

type EventsProps = {
  panel: EventsPanel
  rows: readonly Row[]
  keyPlaces: readonly KeyPlace[]
  headPx: number
  textPx: number
  bottomPx: number
  words: DrawingWords
}

function Events({ panel, rows, keyPlaces, headPx, textPx, bottomPx, words }: EventsProps) {
  const axis = useXAxisScale()
  const laneOf = (party: Party) => px(axis?.(panel.parties.indexOf(party) + 0.5) ?? 0)
  return (
    <g className="events">
      {panel.parties.map((party, index) => (
        <g key={party} className={`lane-label p-${party}`}>
          <path className="rail" {...RAIL} d={`M${laneOf(party)} ${headPx - 18}V${Math.ceil(bottomPx)}`} />
          <MarkerShape party={party} x={laneOf(party)} y={headPx - 22} size={8} />
          <MarkerShape party={party} x={(keyPlaces[index]?.x ?? 0) + 6} y={(keyPlaces[index]?.y ?? 0) + 9} size={9} />
          <text x={(keyPlaces[index]?.x ?? 0) + 16} y={px((keyPlaces[index]?.y ?? 0) + 9 + FONT_PX * 0.35)}>
            {words.name({ of: 'party', party })}
          </text>
        </g>
      ))}
      {rows.map(({ mark, lines, yPx }) => (
        <g key={mark.key} className="event">
          <EventDay mark={mark} yPx={yPx} words={words} />
          <MarkLink mark={mark} words={words}>
            <MarkerShape
              party={mark.party}
              x={laneOf(mark.party)}
              y={yPx - FONT_PX * 0.35}
              size={mark.proposal === null ? 8 : 12}
              isOpen={isHollow(mark)}
            />
            <text
              className={mark.proposal === null ? 'said' : 'said is-proposal'}
              x={textPx}
              y={px(yPx)}
              {...(mark.proposal === null ? {} : BOLD)}
            >
              <TextLines lines={lines} x={textPx} />
            </text>
          </MarkLink>
        </g>
      ))}
    </g>
  )
}

type KeyPlace = { x: number; y: number }

/** The names of the parties above their columns, wrapped to the width of a column. */
function placeKey(names: readonly string[], widthPx: number): readonly KeyPlace[] {
  const places: KeyPlace[] = []
  let x = 0
  let y = 0
  for (const name of names) {
    const room = textWidthPx(name, FONT_PX) + 34
    if (x > 0 && x + room - 18 > widthPx) {
      x = 0
      y += LINE_PX
    }
    places.push({ x: px(x), y })
    x += room
  }
  return places
}
