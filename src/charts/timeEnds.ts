import type { Party } from '../domain/vocabulary'
import type { Label, TimePanel } from '../figures/figure'
import { FONT_PX, type DrawingWords, type Width } from './drawing'
import { textWidthPx, wrapText } from './measureText'
import { courseOf } from './TimeLines'

/** The widest that a name may be before it wraps; in a legend above the chart it never does. */
const NAME_PX = { phone: Infinity, small: Infinity, column: 184, wide: 230, slide: 204, board: 168 } as const

/** One line or dotted place, as its label names it. */
export type EndName = { key: string; party: Party; who: Label; below: Label | null; proposal: string | null }

/** What ends at one place: its number, and whose it is. */
export type End = {
  key: string
  at: number
  level: number
  isDotted: boolean
  number: (words: DrawingWords) => string
  /** The raises that its number comes to. */
  sum: Label | null
  names: readonly EndName[]
}

/** The labels at the right end of the chart, highest first: coinciding lines share one, with a name each. */
export function endsOf(panel: TimePanel): readonly End[] {
  const ends = new Map<string, End>()
  const add = (course: string, end: Omit<End, 'key' | 'names'>, name: EndName) => {
    const names = [...(ends.get(course)?.names ?? []), name]
    ends.set(course, { ...end, key: names.map(({ key }) => key).join(' '), names })
  }
  for (const path of panel.paths) {
    const { at, level } = path.points.at(-1) ?? { at: 0, level: 0 }
    const { key, party, who, proposal, stepsOn } = path
    add(
      courseOf(path),
      { at, level, isDotted: false, number: (words) => words.number(path.quantity), sum: path.sum ?? null },
      { key, party, who, proposal, below: stepsOn === null ? null : { of: 'steps-as-on', day: stepsOn } },
    )
  }
  for (const mark of panel.marks.filter(({ shape }) => shape === 'slot')) {
    const { key, party, who, proposal, text = null } = mark
    add(
      `${mark.level}`,
      {
        at: mark.to ?? mark.at,
        level: mark.level,
        isDotted: true,
        number: (words) => (mark.quantity ? words.number(mark.quantity) : ''),
        sum: null,
      },
      { key, party, who, proposal, below: text },
    )
  }
  return [...ends.values()].toSorted((a, b) => b.level - a.level)
}

/** A name in lines, and what stands below it. */
export function linesOfName(
  { who, below }: EndName,
  width: Width,
  words: DrawingWords,
): readonly { text: string; isBelow: boolean }[] {
  const lines = (label: Label, isBelow: boolean) =>
    wrapText(words.short(label), NAME_PX[width], FONT_PX).map((text) => ({ text, isBelow }))
  return [...lines(who, false), ...(below ? lines(below, true) : [])]
}

/** The number of an end, and below it the raises that it comes to. */
export function linesOfNumber({ number, sum }: End, words: DrawingWords): readonly string[] {
  return [number(words), ...(sum ? [words.name(sum)] : [])]
}

/** The room of the widest number, with what stands below it. */
export function numberRoomPx(ends: readonly End[], words: DrawingWords): number {
  return Math.max(0, ...ends.flatMap((end) => linesOfNumber(end, words).map((line) => textWidthPx(line, FONT_PX))))
}

/** The width of the widest line of any name. */
export function widestNamePx(ends: readonly End[], width: Width, words: DrawingWords): number {
  const lines = ends.flatMap(({ names }) => names.flatMap((name) => linesOfName(name, width, words)))
  return Math.max(0, ...lines.map(({ text }) => textWidthPx(text, FONT_PX)))
}
