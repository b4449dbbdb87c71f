import { dayOfNumber, type IsoDay, type PartialDate } from '../domain/day'
import type { MissingReason, Party } from '../domain/vocabulary'
import {
  marksOf,
  type Figure,
  type Group,
  type Joined,
  type Label,
  type Mark,
  type Quantity,
  type TimePanel,
} from './figure'
import { extentOf } from './finding'
import { pointOf } from './quantity'

/** What a chart is made of. */
export type Form = 'lines' | 'bars' | 'dots' | 'squares' | 'answers' | 'events' | 'milestones'

/**
 * One thing that is visible in a chart at a glance, as a value: its shape, its extremes, what is striking, what is
 * missing. None of it is a judgment.
 */
export type Remark =
  /** How many lines, marks or answers there are, in how many rows or questions. */
  | { kind: 'shape'; form: Form; count: number; rows: number }
  /** Lines that coincide: where they step, and the level at which they end. */
  | { kind: 'steps'; who: readonly Label[]; days: readonly IsoDay[]; level: number }
  /** The largest and the smallest of some numbers; with them, whoever shares it. */
  | { kind: 'extremes'; of: Label | null; most: Extreme; least: Extreme }
  /** The largest step between consecutive numbers of a row or a side. */
  | { kind: 'change'; from: Mark; to: Mark }
  /** The range of other readings of the same number. */
  | { kind: 'readings'; count: number; low: Quantity; high: Quantity }
  /** The highest limit of each row: before, and as agreed. */
  | { kind: 'limits'; rows: readonly { row: Label; before: number; after: number }[] }
  /** The question whose answers differ most, and the ratio of the greatest to the least. */
  | { kind: 'farthest'; question: Label; low: Quantity; high: Quantity }
  /** The question that has the most answers. */
  | { kind: 'most-answers'; question: Label; answers: number }
  /** How often each party acted, and the month with the most events. */
  | { kind: 'busiest'; month: PartialDate; count: number; parties: readonly { party: Party; count: number }[] }
  /** The numbers under one heading, or from the least to the greatest of those that are alike, each with what it is. */
  | { kind: 'values'; row: Label | null; values: readonly { low: Mark; high: Mark; of: Label }[] }
  /** Dotted places, by why they are dotted. */
  | { kind: 'missing'; what: 'number' | 'day'; reason: MissingReason; who: readonly Label[]; count: number }

/** A number, and the marks that share it. */
export type Extreme = { quantity: Quantity; marks: readonly Mark[] }

/** Describes a figure, in reading order. Empty if nothing is shown. */
export function describeFigure(figure: Figure): readonly Remark[] {
  const marks = marksOf(figure).filter(({ shown }) => shown)
  if (marks.length === 0) return []
  if (figure.finding.kind.endsWith('-standing')) return [...values(figure), ...missingIn(marks)]
  return [...seenIn(figure, marks), ...missingIn(marks)]
}

function seenIn(figure: Figure, marks: readonly Mark[]): readonly Remark[] {
  const groups = groupsOf(figure)
  const rows = shownRows(groups).length
  const numbers = (test: (mark: Mark) => boolean) =>
    marks.filter((mark) => mark.quantity !== null && mark.shape !== 'slot' && test(mark))
  switch (figure.id) {
    case 'salary':
      return figure.panels.flatMap((panel) => (panel.kind === 'time' ? linesIn(panel) : []))
    case 'pay':
      return [
        ...shape('bars', numbers(({ shape: form, isRetroactive }) => form === 'bar' && !isRetroactive).length, rows),
        ...extremes(numbers(has('back-pay')), { of: 'word', word: 'back-pay' }),
        ...sumsOf(numbers(has('back-pay-owed')), numbers(isSum)),
        ...readings(numbers(({ role }) => role === 'reading')),
      ]
    case 'class-size':
      return [
        ...shape('dots', marks.length, rows),
        ...extremes(
          numbers(({ shape: form }) => form === 'dot'),
          null,
        ),
        ...limits(groups),
      ]
    case 'class-size-steps':
      return [
        ...shape('dots', marks.length, rows),
        ...extremes(
          numbers(({ shape: form }) => form === 'bar'),
          null,
        ),
        ...change(groups, 'ends'),
      ]
    case 'staffing':
      return [
        ...shape('squares', numbers(({ shape: form }) => form === 'blocks').length, rows),
        ...extremes(
          numbers(({ shape: form, where }) => form === 'blocks' && where.some(({ of }) => of === 'role')),
          null,
        ),
        ...extremes(
          numbers(({ quantity }) => quantity?.unit === 'students-per-staff'),
          { of: 'word', word: 'ratios' },
        ),
      ]
    case 'moves':
      return [
        ...shape('dots', numbers(({ shape: form }) => form === 'dot').length, rows),
        ...shape('bars', numbers(({ shape: form }) => form === 'bar').length, rows),
        ...change(sides(groups), 'next'),
      ]
    case 'money':
      return [
        ...shape('bars', numbers(({ shape: form }) => form === 'bar').length, rows),
        ...extremes(numbers(has('total')), { of: 'word', word: 'total' }),
        ...extremes(numbers(has('per-year')), { of: 'word', word: 'per-year' }),
      ]
    case 'attendance':
      return [
        ...shape('bars', numbers(({ shape: form }) => form === 'bar').length, rows),
        ...change([{ lanes: [{ marks: numbers((mark) => has('students-present')(mark) && !mark.early) }] }], 'next'),
        ...extremes(
          numbers(({ quantity, early }) => quantity?.unit === 'usd' && !early),
          { of: 'word', word: 'revenue-lost' },
        ),
      ]
    case 'contested':
      if (figure.finding.kind === 'question')
        return [
          ...shape('answers', marks.length, 1),
          ...(figure.finding.ends === null
            ? []
            : extremes(
                numbers(() => true),
                null,
              )),
        ]
      return [...shape('answers', marks.length, groups.filter(isShown).length), ...questions(groups)]
    case 'timeline':
      if (figure.finding.kind === 'course') return [...shape('milestones', marks.length, marks.length), busiest(marks)]
      return [...shape('events', marks.length, new Set(marks.map(({ party }) => party)).size), busiest(marks)]
  }
}

/** Items grouped by a key, in the order in which keys first occur. */
function groupedBy<T, K>(items: readonly T[], keyOf: (item: T) => K): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>()
  for (const item of items) {
    const key = keyOf(item)
    const group = groups.get(key)
    if (group) group.push(item)
    else groups.set(key, [item])
  }
  return groups
}

type Rows = { lanes: readonly { marks: readonly Mark[] }[] }

function shape(form: Form, count: number, rows: number): readonly Remark[] {
  return count === 0 ? [] : [{ kind: 'shape', form, count, rows }]
}

function has(word: string): (mark: Mark) => boolean {
  return ({ where }) => where.some((label) => label.of === 'word' && label.word === word)
}

/** Whether a mark is all that is paid through a month. */
function isSum({ where }: Mark): boolean {
  return where.some(({ of }) => of === 'through')
}

/** Sums and their back pay, where both are parts of one bar. */
function sumsOf(owed: readonly Mark[], sums: readonly Mark[]): readonly Remark[] {
  const [label] = sums.flatMap(({ where }) => where.filter(({ of }) => of === 'through'))
  return owed.length === 0
    ? []
    : [...extremes(sums, label ?? null), ...extremes(owed, { of: 'word', word: 'back-pay-owed' })]
}

/** What a figure at first depth shows: few enough numbers to say each. */
function values({ panels, id }: Pick<Figure, 'panels' | 'id'>): readonly Remark[] {
  const rows = panels.flatMap((panel) => (panel.kind === 'rows' ? [panel] : []))
  const lanes = rows.flatMap(({ groups }) => groups.flatMap((group) => group.lanes)).map(numbersOn)
  const said = rows.flatMap(({ groups, joined }) =>
    groups.flatMap((group): readonly Remark[] => {
      if (joined?.columns)
        return group.lanes.map((lane) => ({
          kind: 'values',
          row: lane.label,
          values: numbersOn(lane).map((mark) => one(mark, mark.where.at(-1) ?? mark.who)),
        }))
      if (joined) return [{ kind: 'values', row: group.label, values: alikeIn(group, joined) }]
      const own = group.lanes.flatMap((lane) => numbersOn(lane).map((mark) => one(mark, lane.label)))
      return [{ kind: 'values', row: group.label, values: own }]
    }),
  )
  return [
    ...shape(
      id === 'staffing' ? 'squares' : 'dots',
      lanes.flat().length,
      lanes.filter((lane) => lane.length > 0).length,
    ),
    ...said.filter((remark) => remark.kind === 'values' && remark.values.length > 0),
  ]
}

function numbersOn({ marks }: Rows['lanes'][number]): readonly Mark[] {
  return marks.filter(({ shown, quantity, shape: form }) => shown && quantity !== null && form !== 'slot')
}

function one(mark: Mark, of: Label) {
  return { low: mark, high: mark, of }
}

/** For each entry of the legend the least and the greatest number of a group; a side with one offer is known by its name. */
function alikeIn({ lanes }: Group, { legend }: Joined) {
  const all = lanes.flatMap(numbersOn)
  const offers = (party: Party) => new Set(all.filter((mark) => mark.party === party).map(({ proposal }) => proposal))
  return legend.flatMap(({ label, look, party, marks }) => {
    const own = all.filter(({ key }) => marks.includes(key)).toSorted((a, b) => a.at - b.at)
    const [low, high] = [own[0], own.at(-1)]
    if (!low || !high) return []
    if (look === 'before' || look === 'after') return [{ low, high, of: label }]
    const side: Label = offers(party).size > 1 ? low.who : { of: 'party', party }
    const part: Label = { of: 'word', word: 'classes-english-math' }
    return [{ low, high, of: look === 'side-in-part' ? ({ of: 'both', labels: [side, part] } as const) : side }]
  })
}

function groupsOf({ panels }: Pick<Figure, 'panels'>): readonly Group[] {
  return panels.flatMap((panel) => (panel.kind === 'rows' ? panel.groups : []))
}

function isShown({ lanes }: Rows): boolean {
  return lanes.some(({ marks }) => marks.some(({ shown }) => shown))
}

function shownRows(groups: readonly Group[]): readonly Rows['lanes'][number][] {
  return groups.flatMap(({ lanes }) => lanes.filter((lane) => isShown({ lanes: [lane] })))
}

/** Lines with the same corners, which look like one line: where they step, and where they end. */
function linesIn({ paths }: TimePanel): readonly Remark[] {
  const shown = paths.filter((path) => path.shown)
  const alike = groupedBy(shown, ({ points }) => JSON.stringify(points))
  if (shown.length === 0) return []
  return [
    ...shape('lines', shown.length, alike.size),
    ...[...alike.values()].map((lines): Remark => {
      const points = lines[0]?.points ?? []
      const steps = points.filter(({ level }, index) => {
        const before = points[index - 1]
        return before === undefined ? level !== 0 : before.level !== level
      })
      return {
        kind: 'steps',
        who: lines.map(({ who }) => who),
        days: steps.map(({ at }) => dayOfNumber(at)),
        level: points.at(-1)?.level ?? 0,
      }
    }),
  ]
}

function extremes(marks: readonly Mark[], of: Label | null): readonly Remark[] {
  const extent = extentOf(marks.map(valueOf))
  if (extent === null || extent.low === extent.high) return []
  const at = (value: number): Extreme | null => {
    const own = marks.filter((mark) => valueOf(mark) === value)
    // "from 32 to 27" is no smaller than 27
    const quantity = (own.find((mark) => mark.quantity?.baseline === null) ?? own[0])?.quantity
    return quantity ? { quantity, marks: own } : null
  }
  const [most, least] = [at(extent.high), at(extent.low)]
  return most && least ? [{ kind: 'extremes', of, most, least }] : []
}

function valueOf({ quantity }: Mark): number {
  return quantity ? pointOf(quantity) : 0
}

function readings(marks: readonly Mark[]): readonly Remark[] {
  const [found] = extremes(marks, null)
  return found?.kind === 'extremes'
    ? [{ kind: 'readings', count: marks.length, low: found.least.quantity, high: found.most.quantity }]
    : []
}

/** The marks of each side, in the order of their days. */
function sides(groups: readonly Group[]): readonly Rows[] {
  const lanes = groups.flatMap((group) => group.lanes)
  const marks = lanes.flatMap((lane) => lane.marks.filter(({ shape: form }) => form === 'dot' || form === 'bar'))
  return [...groupedBy(marks, ({ party }) => party).values()].map((own) => ({ lanes: [{ marks: own }] }))
}

/** The largest step between neighbours of a row, or between its two ends. */
function change(groups: readonly Rows[], between: 'next' | 'ends'): readonly Remark[] {
  const pairs = groups.flatMap(({ lanes }) =>
    lanes.flatMap(({ marks }) => {
      const shown = marks.filter((mark) => mark.shown && mark.quantity !== null && mark.shape !== 'slot')
      const [first] = shown
      const last = shown.at(-1)
      if (between === 'ends') return first && last ? [{ from: first, to: last }] : []
      return shown.slice(1).map((to, index) => ({ from: shown[index] ?? to, to }))
    }),
  )
  const apart = ({ from, to }: (typeof pairs)[number]) => Math.abs(valueOf(to) - valueOf(from))
  const farthest = pairs.toSorted((a, b) => apart(b) - apart(a))[0]
  return farthest && apart(farthest) > 0 ? [{ kind: 'change', ...farthest }] : []
}

/** The highest limit in 2018 and in the agreement, for each grade band that has both. */
function limits(groups: readonly Group[]): readonly Remark[] {
  const highest = (group: Group, word: string) =>
    extentOf(
      group.lanes
        .filter(({ label }) => label.of === 'word' && label.word === word)
        .flatMap(({ marks }) => marks.filter(({ shown, quantity }) => shown && quantity !== null).map(valueOf)),
    )?.high
  const rows = groups.flatMap((group) => {
    const [before, after] = [highest(group, 'limit-2018'), highest(group, 'limit-agreed')]
    return group.label && before !== undefined && after !== undefined ? [{ row: group.label, before, after }] : []
  })
  return rows.length > 0 ? [{ kind: 'limits', rows }] : []
}

/** The question with the most answers, and the one whose numbers differ most. */
function questions(groups: readonly Group[]): readonly Remark[] {
  const asked = groups.flatMap(({ label, lanes }) => {
    const marks = lanes.flatMap((lane) => lane.marks.filter(({ shown }) => shown))
    const numbers = marks.filter(({ quantity }) => quantity !== null && pointOf(quantity) > 0)
    const units = new Set(numbers.map(({ quantity }) => quantity?.unit))
    const [found] = units.size === 1 && numbers.length === marks.length ? extremes(numbers, null) : []
    return label && marks.length > 1 ? [{ label, marks, found }] : []
  })
  const ratio = ({ found }: (typeof asked)[number]) =>
    found?.kind === 'extremes' ? pointOf(found.most.quantity) / pointOf(found.least.quantity) : 0
  const [most] = asked.toSorted((a, b) => b.marks.length - a.marks.length)
  const [farthest] = asked.toSorted((a, b) => ratio(b) - ratio(a))
  return [
    ...(most ? [{ kind: 'most-answers', question: most.label, answers: most.marks.length } as const] : []),
    ...(farthest?.found?.kind === 'extremes'
      ? [
          {
            kind: 'farthest',
            question: farthest.label,
            low: farthest.found.least.quantity,
            high: farthest.found.most.quantity,
          } as const,
        ]
      : []),
  ]
}

function busiest(marks: readonly Mark[]): Remark {
  const months = groupedBy(marks, ({ day }) => (day ?? '').slice(0, 7))
  const [month, own] = [...months].toSorted(([, a], [, b]) => b.length - a.length)[0] ?? ['', []]
  const parties = [...groupedBy(marks, ({ party }) => party)].map(([party, acts]) => ({ party, count: acts.length }))
  return { kind: 'busiest', month, count: own.length, parties: parties.toSorted((a, b) => b.count - a.count) }
}

function missingIn(marks: readonly Mark[]): readonly Remark[] {
  const slots = marks.filter(({ shape: form }) => form === 'slot')
  return (['number', 'day'] as const).flatMap((what) => {
    const groups = groupedBy(slots, ({ missing, missingDay }) => (what === 'number' ? missing : missingDay))
    return [...groups].flatMap(([reason, own]) => {
      const who = [...new Map(own.map((mark) => [JSON.stringify(mark.who), mark.who])).values()]
      return reason === null ? [] : [{ kind: 'missing', what, reason, who, count: own.length } as const]
    })
  })
}
