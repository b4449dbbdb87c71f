import type { Path, Span, TimePanel } from '../figures/figure'
import type { Party } from '../domain/vocabulary'
import { FONT_PX, LINE_PX, px, type DrawingWords } from './drawing'
import { textWidthPx, wrapText } from './measureText'
import { TextLines } from './TextLines'
import { hatchPaint, linePaint, MUTED, RULE, spanPaint } from './theme'

/** Where days and levels stand, in pixels. */
export type Places = { x: (at: number) => number; y: (level: number) => number }

/** Lines of one party along the same corners: drawn once. */
type Line = { key: string; party: Party; points: Path['points']; paths: readonly Path[] }

/** From the one below to the one on top: the widest below, so that each is seen where several run together. */
const ORDER: readonly Party[] = ['observed', 'state', 'joint', 'district', 'union', 'fact-finder']

/** A key that lines along the same corners share. */
export function courseOf({ points }: Pick<Path, 'points'>): string {
  return JSON.stringify(points)
}

function linesOf({ paths }: TimePanel): readonly Line[] {
  const lines = new Map<string, Line>()
  for (const path of paths) {
    const key = `${path.party} ${courseOf(path)}`
    const known = lines.get(key)
    lines.set(key, { key, party: path.party, points: path.points, paths: [...(known?.paths ?? []), path] })
  }
  return [...lines.values()].toSorted((a, b) => ORDER.indexOf(a.party) - ORDER.indexOf(b.party))
}

function keysOf(paths: readonly Path[]): string {
  return paths.map(({ key }) => key).join(' ')
}

/** Step lines at their own level; those of several parties that run together lie on one another, the widest below. */
export function StepLines({ panel, x, y }: Places & { panel: TimePanel }) {
  const lines = linesOf(panel)
  return (
    <>
      {lines.flatMap(({ paths, party }) =>
        paths.map((path) => {
          const back = hatchOf(path, { x, y })
          return back === '' ? null : (
            <g key={path.key} className={`p-${party}`} data-mark={path.key}>
              <path className="underlay" {...hatchPaint(party, 10)} d={back} />
            </g>
          )
        }),
      )}
      {lines.map(({ key, party, points, paths }) => (
        <g
          key={key}
          className={`path p-${party}`}
          data-mark={keysOf(paths)}
          data-fact={[...new Set(paths.flatMap(({ facts }) => facts))].join(' ')}
          data-proposal={paths.map(({ proposal }) => proposal).join(' ')}
        >
          <path
            className="line"
            {...linePaint(party)}
            d={points.map(({ at, level }, index) => `${index === 0 ? 'M' : 'L'}${x(at)} ${y(level)}`).join('')}
          />
        </g>
      ))}
    </>
  )
}

/** The runs of a line that reach back before the day it was put on the table. */
function hatchOf({ points, retroactiveUntil }: Path, { x, y }: Places): string {
  if (retroactiveUntil === null) return ''
  return points
    .slice(1)
    .map((point, index) => ({
      from: points[index]?.at ?? point.at,
      to: Math.min(point.at, retroactiveUntil),
      level: points[index]?.level ?? 0,
      next: point.level,
    }))
    .filter(({ from, to, level, next }) => to > from && level === next && level !== 0)
    .map(({ from, to, level }) => `M${x(from)} ${y(level)}H${x(to)}`)
    .join('')
}

/** How much room a bracket wants between its line and the next one above it. */
const BRACKET_ROOM_PX = 34

/** The distance of a bracket from its line: above it where there is room, else below. */
export function bracketOffset(panel: TimePanel, level: number, y: Places['y']): number {
  const isFree = panel.paths.every(({ points }) =>
    points.every((point) => point.level <= level || y(level) - y(point.level) >= BRACKET_ROOM_PX),
  )
  return isFree ? -9 : 15
}

type BracketsProps = Places & { panel: TimePanel; words: DrawingWords; isNarrow: boolean }

/** The brackets of a panel; where two labels would touch, the first speaks for both. */
export function Brackets({ panel, x, y, words, isNarrow }: BracketsProps) {
  const wordPx = textWidthPx(words.disputedStart, FONT_PX) + 4
  const labelled: { x: number; y: number }[] = []
  return panel.spans.map((span) => {
    const offset = bracketOffset(panel, span.level, y)
    const place = { x: x(span.from), y: y(span.level) + offset }
    const isFree = labelled.every(
      (other) => Math.abs(other.x - place.x) > wordPx || Math.abs(other.y - place.y) > LINE_PX,
    )
    const hasWords = isFree && (!isNarrow || offset < 0)
    if (hasWords) labelled.push(place)
    return <Bracket key={span.key} span={span} x={x} y={y} offset={offset} words={words} hasWords={hasWords} />
  })
}

type BracketProps = Places & { span: Span; offset: number; words: DrawingWords; hasWords: boolean }

/** A bracket between two readings of a first day, with a label. */
function Bracket({ span, x, y, offset, words, hasWords }: BracketProps) {
  const isAbove = offset < 0
  const level = y(span.level) + offset
  const arm = isAbove ? 5 : -5
  return (
    <g
      className={`span is-${span.kind} p-${span.party}`}
      data-mark={span.key}
      data-fact={span.facts.join(' ')}
      data-proposal={span.proposal ?? undefined}
    >
      <path {...spanPaint(span, 1)} d={`M${x(span.from)} ${px(level + arm)}v${-arm}H${x(span.to)}v${arm}`} />
      {hasWords ? (
        <text {...MUTED} x={px(x(span.from) + 2)} y={px(level + (isAbove ? -5 : LINE_PX - 2))}>
          {words.disputedStart}
        </text>
      ) : null}
    </g>
  )
}

/** Labels "retroactive" once, under the lowest such line that has no other label there. */
export function Retroactive({ panel, x, y, words }: Places & { panel: TimePanel; words: DrawingWords }) {
  const retroactive = panel.paths.filter(
    ({ retroactiveUntil, points }) => retroactiveUntil !== null && points.some(({ level }) => level > 0),
  )
  const writtenAt = (at: number, level: number) =>
    panel.marks.find((mark) => mark.shape === 'step' && mark.labelled && mark.at === at && mark.level === level)
  // words of a step stand left of its riser, if anything is there
  const isWritten = (at: number, level: number) => {
    const mark = writtenAt(at, level)
    return mark !== undefined && (mark.text === undefined || at <= panel.x.domain[0])
  }
  const [lowest] = retroactive
    .flatMap(({ points }) => {
      const first = points.find(({ level }) => level > 0)
      const end = points.find(({ at }) => first !== undefined && at > first.at)
      return first && end ? [{ ...first, end: end.at, isWritten: isWritten(first.at, first.level) }] : []
    })
    .toSorted((a, b) => Number(a.isWritten) - Number(b.isWritten) || a.level - b.level)
  if (!lowest) return null
  const lines = wrapText(words.retroactive, x(lowest.end) - x(lowest.at) - 12, FONT_PX)
  return (
    <text
      className="note"
      {...MUTED}
      data-mark={keysOf(retroactive)}
      x={px(x(lowest.at) + 8)}
      y={px(y(lowest.level) + 26 + (lowest.isWritten ? LINE_PX - 4 : 0))}
    >
      <TextLines lines={lines} x={px(x(lowest.at) + 8)} />
    </text>
  )
}

type RulesProps = Pick<Places, 'x'> & {
  panel: TimePanel
  words: DrawingWords
  topPx: number
  bottomPx: number
  /** As far as words may reach. */
  rightPx: number
}

/** Days that matter, as lines across the chart: their words stand on either side, and move left where the chart ends. */
export function Rules({ panel, x, words, topPx, bottomPx, rightPx }: RulesProps) {
  const [first, second] = panel.rules.map(({ label }) => words.name(label))
  const start = Math.min(x(panel.rules[1]?.at ?? 0) + 4, rightPx - textWidthPx(second ?? '', FONT_PX))
  const end =
    second === undefined ? x(panel.rules[0]?.at ?? 0) - 4 : Math.min(x(panel.rules[0]?.at ?? 0) - 4, start - 8)
  return panel.rules.map((rule, index) => (
    <g key={rule.key} className="rule" data-mark={rule.key}>
      <path {...RULE} d={`M${x(rule.at)} ${px(topPx - 4)}V${px(bottomPx)}`} />
      <text {...MUTED} x={px(index === 0 ? end : start)} y={px(topPx - 8)} textAnchor={index === 0 ? 'end' : 'start'}>
        {index === 0 ? first : second}
      </text>
    </g>
  ))
}
