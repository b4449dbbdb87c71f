import { dayOfNumber } from '../domain/day'
import { type Figure, type Group, type Mark, type TimePanel, marksOf } from './figure'
import { extentOf } from './finding'
import { busiest, questions } from './questionRemarks'
import type { Remark } from './remark'
import {
  type Rows,
  change,
  extremes,
  groupedBy,
  groupsOf,
  has,
  isShown,
  readings,
  shape,
  shownRows,
  valueOf,
} from './remarks'
import { values } from './standingRemarks'

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

/** The marks of each side, in the order of their days. */
function sides(groups: readonly Group[]): readonly Rows[] {
  const lanes = groups.flatMap((group) => group.lanes)
  const marks = lanes.flatMap((lane) => lane.marks.filter(({ shape: form }) => form === 'dot' || form === 'bar'))
  return [...groupedBy(marks, ({ party }) => party).values()].map((own) => ({ lanes: [{ marks: own }] }))
}

/** The highest limit in 2018 and in the agreement, for each grade band that has both. */
export function limits(groups: readonly Group[]): readonly Remark[] {
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
