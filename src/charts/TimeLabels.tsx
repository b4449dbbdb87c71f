import type { Party } from '../domain/vocabulary'
import type { TimePanel } from '../figures/figure'
import { FONT_PX, LINE_PX, px, type DrawingWords, type Width } from './drawing'
import { MarkerShape } from './MarkerShape'
import { stackApart } from './stackApart'
import { LEADER, linePaint, MUTED, slotPaint } from './theme'
import { endsOf, linesOfName, numberRoomPx, widestNamePx, type End, type EndName } from './timeEnds'

const LEADER_PX = 14
const GAP_PX = 6
const MARKER_PX = 16

/** The width of the labels at the ends of the lines, with their leaders and markers. */
export function endLabelsPx(panel: TimePanel, width: Width, words: DrawingWords): number {
  const ends = endsOf(panel)
  return Math.ceil(
    LEADER_PX + numberRoomPx(ends, words) + GAP_PX + MARKER_PX + widestNamePx(ends, width, words) + GAP_PX,
  )
}

type EndLabelsProps = {
  panel: TimePanel
  width: Width
  words: DrawingWords
  x: (at: number) => number
  y: (level: number) => number
  low: number
  high: number
}

/** A label at every end: its number once, then a name a line. They move apart with a thin leader where they would collide. */
export function EndLabels({ panel, width, words, x, y, low, high }: EndLabelsProps) {
  const ends = endsOf(panel)
  const names = ends.map((end) => end.names.map((name) => ({ name, lines: linesOfName(name, width, words) })))
  const places = stackApart(
    ends.map(({ level }) => y(level)),
    names.map((own) => own.reduce((sum, { lines }) => sum + lines.length, 0) * LINE_PX),
    low,
    high,
  )
  const right = x(panel.x.domain[1])
  const namesPx = right + LEADER_PX + numberRoomPx(ends, words) + GAP_PX
  return (
    <g className="end-labels">
      {ends.map((end, index) => {
        const placePx = places[index] ?? 0
        const starts = (names[index] ?? []).map(({ lines }) => lines.length)
        return (
          <g key={end.key}>
            <g data-mark={end.key}>
              <path
                className="leader"
                {...LEADER}
                d={`M${x(end.at)} ${y(end.level)}L${px(right + 10)} ${px(placePx)}`}
              />
              <text className="value" x={px(right + LEADER_PX)} y={px(placePx + FONT_PX * 0.35)}>
                {end.number(words)}
              </text>
            </g>
            {(names[index] ?? []).map(({ name, lines }, place) => (
              <NameLines
                key={name.key}
                name={name}
                lines={lines}
                x={namesPx}
                y={placePx + starts.slice(0, place).reduce((sum, count) => sum + count, 0) * LINE_PX}
              />
            ))}
          </g>
        )
      })}
    </g>
  )
}

type NameLinesProps = { name: EndName; lines: ReturnType<typeof linesOfName>; x: number; y: number }

/** A marker, its name, and what stands below the name. */
function NameLines({ name, lines, x, y }: NameLinesProps) {
  return (
    <g className={`p-${name.party}`} data-mark={name.key}>
      <MarkerShape party={name.party} x={x + 6} y={y} size={9} />
      {lines.map(({ text, isBelow }, index) => (
        <text
          key={text}
          className={isBelow ? 'note' : 'value'}
          {...(isBelow ? MUTED : {})}
          x={px(x + MARKER_PX)}
          y={px(y + index * LINE_PX + FONT_PX * 0.35)}
        >
          {text}
        </text>
      ))}
    </g>
  )
}

/** One line of the legend: two coinciding lines of a party share it. */
type KeyLine = { party: Party; end: End; names: readonly EndName[] }

function keyLinesOf(panel: TimePanel): readonly KeyLine[] {
  return endsOf(panel).flatMap((end) => {
    const parties = [...new Set(end.names.map(({ party }) => party))]
    return parties.flatMap((party) => {
      const own = end.names.filter((name) => name.party === party)
      return own.flatMap((_, index) => (index % 2 === 0 ? [{ party, end, names: own.slice(index, index + 2) }] : []))
    })
  })
}

const SAMPLE_PX = 34

/** What a line of the legend says, and below it what a name alone has to add. */
function keyTexts({ names, end }: KeyLine, width: Width, words: DrawingWords) {
  const [first] = names
  const lines = first ? linesOfName(first, width, words) : []
  return {
    name: `${end.number(words)} ${lines
      .filter(({ isBelow }) => !isBelow)
      .map(({ text }) => text)
      .join(' ')}`,
    below: names.length === 1 ? lines.filter(({ isBelow }) => isBelow) : [],
  }
}

/** The height of the legend above a narrow chart. */
export function keyHeightPx(panel: TimePanel, width: Width, words: DrawingWords): number {
  return keyLinesOf(panel).reduce((sum, line) => sum + 1 + keyTexts(line, width, words).below.length, 0) * LINE_PX + 8
}

/** The legend above a narrow chart, in the order of the lines. */
export function KeyAbove({ panel, width, words }: { panel: TimePanel; width: Width; words: DrawingWords }) {
  const lines = keyLinesOf(panel)
  const texts = lines.map((line) => keyTexts(line, width, words))
  return (
    <g className="end-labels">
      {lines.map(({ party, end, names }, index) => {
        const above = texts.slice(0, index).reduce((sum, { below }) => sum + 1 + below.length, 0)
        const middle = above * LINE_PX + 9
        const own = texts[index]
        return (
          <g key={names[0]?.key} className={`p-${party}`} data-mark={names.map(({ key }) => key).join(' ')}>
            {end.isDotted ? (
              <path className="slot-line" {...slotPaint(party)} d={`M0 ${px(middle)}H26`} />
            ) : (
              <path className="line" {...linePaint(party)} d={`M0 ${px(middle)}H26`} />
            )}
            <MarkerShape party={party} x={13} y={middle} size={9} />
            <text className="value" x={SAMPLE_PX} y={px(middle + FONT_PX * 0.35)}>
              {names.map((name, place) => (
                <tspan key={name.key} data-mark={name.key}>
                  {place === 0 ? own?.name : ` · ${words.day(name.proposal ?? '')}`}
                </tspan>
              ))}
            </text>
            {own?.below.map(({ text }, place) => (
              <text
                key={text}
                className="note"
                {...MUTED}
                x={SAMPLE_PX}
                y={px(middle + (place + 1) * LINE_PX + FONT_PX * 0.35)}
              >
                {text}
              </text>
            ))}
          </g>
        )
      })}
    </g>
  )
}
