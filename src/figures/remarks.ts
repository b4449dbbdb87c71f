import type { Figure, Group, Label, Mark } from './figure'
import { extentOf } from './finding'
import { pointOf } from './quantity'
import type { Extreme, Form, Remark } from './remark'

/** Items grouped by a key, in the order in which keys first occur. */
export function groupedBy<T, K>(items: readonly T[], keyOf: (item: T) => K): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>()
  for (const item of items) {
    const key = keyOf(item)
    const group = groups.get(key)
    if (group) group.push(item)
    else groups.set(key, [item])
  }
  return groups
}

export type Rows = { lanes: readonly { marks: readonly Mark[] }[] }

export function shape(form: Form, count: number, rows: number): readonly Remark[] {
  return count === 0 ? [] : [{ kind: 'shape', form, count, rows }]
}

export function has(word: string): (mark: Mark) => boolean {
  return ({ where }) => where.some((label) => label.of === 'word' && label.word === word)
}

export function groupsOf({ panels }: Pick<Figure, 'panels'>): readonly Group[] {
  return panels.flatMap((panel) => (panel.kind === 'rows' ? panel.groups : []))
}

export function isShown({ lanes }: Rows): boolean {
  return lanes.some(({ marks }) => marks.some(({ shown }) => shown))
}

export function shownRows(groups: readonly Group[]): readonly Rows['lanes'][number][] {
  return groups.flatMap(({ lanes }) => lanes.filter((lane) => isShown({ lanes: [lane] })))
}

export function extremes(marks: readonly Mark[], of: Label | null): readonly Remark[] {
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

export function valueOf({ quantity }: Mark): number {
  return quantity ? pointOf(quantity) : 0
}

export function readings(marks: readonly Mark[]): readonly Remark[] {
  const [found] = extremes(marks, null)
  return found?.kind === 'extremes'
    ? [{ kind: 'readings', count: marks.length, low: found.least.quantity, high: found.most.quantity }]
    : []
}

/** The largest step between neighbours of a row, or between its two ends. */
export function change(groups: readonly Rows[], between: 'next' | 'ends'): readonly Remark[] {
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
