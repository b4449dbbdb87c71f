import type { Group, Mark } from './figure'
import { pointOf } from './quantity'
import type { Remark } from './remark'
import { extremes, groupedBy } from './remarks'

/** The question with the most answers, and the one whose numbers differ most. */
export function questions(groups: readonly Group[]): readonly Remark[] {
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

export function busiest(marks: readonly Mark[]): Remark {
  const months = groupedBy(marks, ({ day }) => (day ?? '').slice(0, 7))
  const [month, own] = [...months].toSorted(([, a], [, b]) => b.length - a.length)[0] ?? ['', []]
  const parties = [...groupedBy(marks, ({ party }) => party)].map(([party, acts]) => ({ party, count: acts.length }))
  return { kind: 'busiest', month, count: own.length, parties: parties.toSorted((a, b) => b.count - a.count) }
}
