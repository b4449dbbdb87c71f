import type { Party } from '../domain/vocabulary'
import type { TimePanel } from '../figures/figure'
import { FONT_PX, LINE_PX, px, type DrawingWords, type Width } from './drawing'
import { MarkerShape } from './MarkerShape'
import { stackApart } from './stackApart'
import { LEADER, linePaint, MUTED, slotPaint } from './theme'
import { endsOf, linesOfName, linesOfNumber, numberRoomPx, widestNamePx, type End, type EndName } from './timeEnds'

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
    names.map(
      (own, index) =>
        Math.max(
          own.reduce((sum, { lines }) => sum + lines.length, 0),
          ends[index]?.sum ? 2 : 1,
        ) * LINE_PX,
    ),
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
              <EndNumber end={end} x={right + LEADER_PX} y={placePx} words={words} />
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

/** The number at an end, and below it the raises that it comes to. */
function EndNumber({ end, x, y, words }: { end: End; x: number; y: number; words: DrawingWords }) {
  const [number, sum] = linesOfNumber(end, words)
  return (
    <text className="value" x={px(x)} y={px(y + FONT_PX * 0.35)}>
      <tspan>{sum === undefined ? number : `${number} `}</tspan>
      {sum === undefined ? null : (
        <tspan x={px(x)} dy={LINE_PX} {...MUTED}>
          {sum}
        </tspan>
      )}
    </text>
  )
}

/** One line of the legend: two coinciding lines of a party share it. */
type KeyLine = { party: Party; names: readonly EndName[]; name: string; below: readonly string[] }

/** The lines of the legend by end, whose number stands once before them. */
function keyOf(panel: TimePanel, width: Width, words: DrawingWords) {
  return endsOf(panel).map((end) => {
    const parties = [...new Set(end.names.map(({ party }) => party))]
    const lines = parties.flatMap((party) => {
      const own = end.names.filter((name) => name.party === party)
      return own.flatMap((first, index): readonly KeyLine[] => {
        if (index % 2 === 1) return []
        const texts = linesOfName(first, width, words)
        const wordsOf = (isBelow: boolean) => texts.filter((one) => one.isBelow === isBelow).map(({ text }) => text)
        const names = own.slice(index, index + 2)
        return [{ party, names, name: wordsOf(false).join(' '), below: names.length === 1 ? wordsOf(true) : [] }]
      })
    })
    const count = lines.reduce((sum, { below }) => sum + 1 + below.length, 0)
    return { end, lines, count: Math.max(count, linesOfNumber(end, words).length) }
  })
}

/** Room for a sample of a line, with its marker. */
const SAMPLE_PX = 34

/** The height of the legend above a narrow chart. */
export function keyHeightPx(panel: TimePanel, width: Width, words: DrawingWords): number {
  return keyOf(panel, width, words).reduce((sum, { count }) => sum + count, 0) * LINE_PX + 8
}

/** The legend above a narrow chart, in the order of the lines: each number once, and whose lines come to it. */
export function KeyAbove({ panel, width, words }: { panel: TimePanel; width: Width; words: DrawingWords }) {
  const key = keyOf(panel, width, words)
  const fromPx =
    numberRoomPx(
      key.map(({ end }) => end),
      words,
    ) + GAP_PX
  return (
    <g className="end-labels">
      {key.map(({ end, lines }, index) => {
        const topPx = key.slice(0, index).reduce((sum, { count }) => sum + count, 0) * LINE_PX + 9
        return (
          <g key={end.key}>
            <g data-mark={end.key}>
              <EndNumber end={end} x={0} y={topPx} words={words} />
            </g>
            {lines.map((line, place) => (
              <KeyLines
                key={line.names[0]?.key}
                line={line}
                isDotted={end.isDotted}
                x={fromPx}
                y={topPx + lines.slice(0, place).reduce((sum, { below }) => sum + 1 + below.length, 0) * LINE_PX}
                words={words}
              />
            ))}
          </g>
        )
      })}
    </g>
  )
}

type KeyLinesProps = { line: KeyLine; isDotted: boolean; x: number; y: number; words: DrawingWords }

/** A sample of a line with its marker, its name, and what a name alone has to add below. */
function KeyLines({ line: { party, names, name, below }, isDotted, x, y, words }: KeyLinesProps) {
  return (
    <g className={`p-${party}`} data-mark={names.map(({ key }) => key).join(' ')}>
      <path
        className={isDotted ? 'slot-line' : 'line'}
        {...(isDotted ? slotPaint(party) : linePaint(party))}
        d={`M${px(x)} ${px(y)}h26`}
      />
      <MarkerShape party={party} x={x + 13} y={y} size={9} />
      <text className="value" x={px(x + SAMPLE_PX)} y={px(y + FONT_PX * 0.35)}>
        {names.map((one, place) => (
          <tspan key={one.key} data-mark={one.key}>
            {place === 0 ? name : ` · ${words.day(one.proposal ?? '')}`}
          </tspan>
        ))}
      </text>
      {below.map((text, place) => (
        <text
          key={text}
          className="note"
          {...MUTED}
          x={px(x + SAMPLE_PX)}
          y={px(y + (place + 1) * LINE_PX + FONT_PX * 0.35)}
        >
          {text}
        </text>
      ))}
    </g>
  )
}
