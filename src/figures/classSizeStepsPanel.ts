import type { SchoolYear } from '../domain/schoolYear'
import { type Lane, type LegendEntry, type Link, type RowsPanel } from './figure'

const LEGEND = [
  { label: { of: 'word', word: 'worked-out' }, look: 'before', party: 'joint' },
  { label: { of: 'word', word: 'as-agreed' }, look: 'after', party: 'joint' },
] as const satisfies readonly Omit<LegendEntry, 'marks'>[]

/** The agreed path as rows: a band and kind of school each, from left to right by size. */
export function panelOf(lanes: readonly Lane[], years: readonly SchoolYear[]): RowsPanel {
  const marks = lanes.flatMap((lane) => lane.marks.filter(({ shape }) => shape === 'dot'))
  const keys = (isStated: boolean) =>
    marks.filter(({ status }) => (status === 'inferred') !== isStated).map(({ key }) => key)
  const [first, last] = [years[0] ?? 0, years.at(-1) ?? 1]
  return {
    kind: 'rows',
    key: 'limits',
    title: null,
    scale: { kind: 'number', domain: [first, Math.max(first + 1, last)], ticks: years, unit: 'year' },
    groups: [{ key: 'years', label: null, note: null, scale: null, lanes }],
    links: lanes.flatMap(linksIn),
    joined: {
      legend: LEGEND.map((entry) => ({ ...entry, marks: keys(entry.look === 'after') })).filter(
        ({ marks: named }) => named.length > 0,
      ),
      meanings: [],
      columns: years.map((year) => ({
        at: year,
        label: marks.find(({ at }) => at === year)?.where.at(-1) ?? { of: 'year', year },
      })),
    },
  }
}

function linksIn({ marks }: Lane): readonly Link[] {
  const dots = marks.filter(({ shape }) => shape === 'dot')
  return dots.slice(1).flatMap((mark, index) => {
    const before = dots[index]
    return before
      ? [
          {
            key: `${before.key}-${mark.key}`,
            party: 'joint' as const,
            from: before.key,
            to: mark.key,
            shown: before.shown && mark.shown,
          },
        ]
      : []
  })
}
