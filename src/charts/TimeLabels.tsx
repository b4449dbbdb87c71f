import type { Label, TimePanel } from '../figures/figure'
import type { Party } from '../domain/vocabulary'
import { FONT_PX, LINE_PX, px, type DrawingWords } from './drawing'
import { MarkerShape } from './MarkerShape'
import { textWidthPx } from './measureText'

const GAP_PX = 17

type End = {
  key: string
  party: Party
  who: Label
  at: number
  level: number
  text: (words: DrawingWords) => string
  day: (words: DrawingWords) => string
  proposal: string | null
}

/** The labels at the right end of the chart: one for every line and every dotted place, highest first. */
function endsOf(panel: TimePanel): readonly End[] {
  const paths = panel.paths.map((path): End => ({
    key: path.key,
    party: path.party,
    who: path.who,
    at: path.points.at(-1)?.at ?? 0,
    level: path.points.at(-1)?.level ?? 0,
    text: (words) => `${words.number(path.quantity)} ${words.short(path.who)}`,
    day: (words) => words.day(path.proposal),
    proposal: path.proposal,
  }))
  const slots = panel.marks
    .filter(({ shape }) => shape === 'slot')
    .map((mark): End => ({
      key: mark.key,
      party: mark.party,
      who: mark.who,
      at: mark.to ?? mark.at,
      level: mark.level,
      text: (words) => `${mark.quantity ? words.number(mark.quantity) : ''} ${words.short(mark.who)}`,
      day: (words) => words.day(mark.proposal ?? ''),
      proposal: mark.proposal,
    }))
  return [...paths, ...slots].toSorted((a, b) => b.level - a.level)
}

/** The width of the names at the ends of the lines, with their leaders and markers. */
export function endLabelsPx(panel: TimePanel, words: DrawingWords): number {
  return Math.ceil(Math.max(0, ...endsOf(panel).map((end) => textWidthPx(end.text(words), FONT_PX))) + 32)
}

type EndLabelsProps = {
  panel: TimePanel
  words: DrawingWords
  x: (at: number) => number
  y: (level: number, track?: number) => number
  low: number
  high: number
  spread: (wanted: readonly number[], gap: number, low: number, high: number) => readonly number[]
}

/** Names at the ends of their lines, moved apart with a thin leader where they would collide. */
export function EndLabels({ panel, words, x, y, low, high, spread }: EndLabelsProps) {
  const ends = endsOf(panel)
  const places = spread(
    ends.map(({ level }) => y(level)),
    GAP_PX,
    low,
    high,
  )
  const right = x(panel.x.domain[1])
  return (
    <g className="end-labels">
      {ends.map((end, index) => {
        const place = places[index] ?? 0
        return (
          <g key={end.key} className={`p-${end.party}`} data-mark={end.key}>
            <path className="leader" d={`M${x(end.at)} ${y(end.level)}L${px(right + 10)} ${px(place)}`} />
            <MarkerShape party={end.party} x={right + 18} y={place} size={9} />
            <text className="value" x={px(right + 28)} y={px(place + FONT_PX * 0.35)}>
              {end.text(words)}
            </text>
          </g>
        )
      })}
    </g>
  )
}

type KeyLine = { party: Party; isDotted: boolean; ends: readonly End[] }

/** Coinciding lines of one party share a line of the legend. */
function keyLinesOf(panel: TimePanel): readonly KeyLine[] {
  const lines: { party: Party; isDotted: boolean; ends: End[] }[] = []
  for (const end of endsOf(panel)) {
    const isDotted = !panel.paths.some(({ key }) => key === end.key)
    const twin = lines.find(
      (line) =>
        line.party === end.party &&
        line.isDotted === isDotted &&
        line.ends[0]?.level === end.level &&
        line.ends.length < 2,
    )
    if (twin) twin.ends.push(end)
    else lines.push({ party: end.party, isDotted, ends: [end] })
  }
  return lines
}

/** The height of the legend above a narrow chart. */
export function keyHeightPx(panel: TimePanel): number {
  return keyLinesOf(panel).length * LINE_PX + 8
}

/** The legend above a narrow chart, in the order of the lines. */
export function KeyAbove({ panel, words }: { panel: TimePanel; words: DrawingWords }) {
  return (
    <g className="end-labels">
      {keyLinesOf(panel).map(({ party, isDotted, ends }, index) => {
        const middle = index * LINE_PX + 9
        return (
          <g key={ends[0]?.key} className={`p-${party}`} data-mark={ends.map(({ key }) => key).join(' ')}>
            <path className={isDotted ? 'slot-line' : 'line'} d={`M0 ${px(middle)}H26`} />
            <MarkerShape party={party} x={13} y={middle} size={9} />
            <text className="value" x={34} y={px(middle + FONT_PX * 0.35)}>
              {ends.map((end, place) => (
                <tspan key={end.key} data-mark={end.key}>
                  {place === 0 ? end.text(words) : ` · ${end.day(words)}`}
                </tspan>
              ))}
            </text>
          </g>
        )
      })}
    </g>
  )
}
