import type { DrawingTimes } from './timeCharts'
import type { BenchPage } from './site'
import type { Profile, Visit } from './visit'

/** All visits to a page in a profile. */
export type Visits = { page: BenchPage['id']; profile: Profile['id']; visits: readonly Visit[] }

/** The median of some numbers; `null` of none. */
export function medianOf(values: readonly number[]): number | null {
  const sorted = values.toSorted((a, b) => a - b)
  const low = sorted[Math.floor((sorted.length - 1) / 2)]
  const high = sorted[Math.floor(sorted.length / 2)]
  return low === undefined || high === undefined ? null : (low + high) / 2
}

const COLUMNS: readonly { name: string; of: keyof Visit; decimals: number; divisor?: number }[] = [
  { name: 'all, KB', of: 'bytes', decimals: 0, divisor: 1000 },
  { name: 'script, KB', of: 'scriptBytes', decimals: 0, divisor: 1000 },
  { name: 'FCP, ms', of: 'fcpMs', decimals: 0 },
  { name: 'LCP, ms', of: 'lcpMs', decimals: 0 },
  { name: 'first marks, ms', of: 'marksMs', decimals: 0 },
  { name: 'shift', of: 'shift', decimals: 3 },
  { name: 'blocked, ms', of: 'blockedMs', decimals: 0 },
  { name: 'heap, MB', of: 'heapBytes', decimals: 1, divisor: 1_000_000 },
  { name: 'first answer, ms', of: 'answerMs', decimals: 0 },
  { name: 'filter, ms', of: 'filterMs', decimals: 0 },
]

function middle(all: readonly Visits[], page: BenchPage['id'], profile: Profile['id'], of: keyof Visit): number | null {
  const visits = all.find((some) => some.page === page && some.profile === profile)?.visits ?? []
  return medianOf(visits.flatMap((visit) => visit[of] ?? []))
}

/** The medians of every page in a profile, as a table in Markdown. */
export function tableOf(all: readonly Visits[], pages: readonly BenchPage[], profile: Profile['id']): string {
  const rows = pages.map(({ id, name }) => [
    name,
    ...COLUMNS.map(({ of, decimals, divisor = 1 }) => {
      const value = middle(all, id, profile, of)
      return value === null ? '–' : (value / divisor).toFixed(decimals)
    }),
  ])
  return markdown(['', ...COLUMNS.map(({ name }) => name)], rows)
}

type Target = { name: string; of: keyof Visit; page: BenchPage['id']; than: BenchPage['id'] | null; limit: number }

/** A layout shift that is 0.00 when rounded. */
const STILL = 0.004

/** The site's targets, relative to pages measured in the same run. */
const TARGETS: readonly Target[] = [
  { name: 'figure page, first marks ÷ plain', of: 'marksMs', page: 'figure', than: 'plain-figure', limit: 1.2 },
  { name: 'dashboard, first marks ÷ minimal', of: 'marksMs', page: 'dashboard', than: 'minimal', limit: 0.22 },
  { name: 'dashboard, LCP ÷ plain', of: 'lcpMs', page: 'dashboard', than: 'plain-dashboard', limit: 1.3 },
  { name: 'dashboard, layout shift', of: 'shift', page: 'dashboard', than: null, limit: STILL },
  { name: 'figure page, layout shift', of: 'shift', page: 'figure', than: null, limit: STILL },
  { name: 'embed, layout shift', of: 'shift', page: 'embed', than: null, limit: STILL },
  { name: 'dashboard, blocked ÷ minimal', of: 'blockedMs', page: 'dashboard', than: 'minimal', limit: 0.35 },
  { name: 'dashboard, filter ÷ minimal', of: 'filterMs', page: 'dashboard', than: 'minimal', limit: 0.15 },
  { name: 'dashboard, first answer ÷ minimal', of: 'answerMs', page: 'dashboard', than: 'minimal', limit: 0.6 },
]

/** A measure against its target. `value` is `null` if unknown, `limit` if there is no target. */
export type Judged = { name: string; value: number | null; limit: number | null; isMet: boolean }

/** Compares a profile with the targets. 0 ÷ 0 counts as 0: as good as it gets. */
export function judge(all: readonly Visits[], profile: Profile['id']): readonly Judged[] {
  return TARGETS.map(({ name, of, page, than, limit }) => {
    const ours = middle(all, page, profile, of)
    const other = than === null ? 1 : middle(all, than, profile, of)
    const value = ours === null || other === null ? null : ours === 0 ? 0 : other === 0 ? null : ours / other
    return { name, value, limit, isMet: value !== null && value <= limit }
  })
}

/** The limit for ten times the data, relative to the data as they are. */
const MANYFOLD_LIMIT = 1.5

/** How live charts handle ten times the data and, for comparison, how Recharts by itself does. */
export function judgeManyfold(
  drawn: Record<'ours' | 'minimal', Record<'once' | 'manyfold', readonly DrawingTimes[]>>,
): readonly Judged[] {
  return (['ours', 'minimal'] as const).flatMap((whose) =>
    (['drawMs', 'filterMs'] as const).map((of): Judged => {
      const many = medianOf(drawn[whose].manyfold.map((times) => times[of]))
      const base = medianOf(drawn[whose].once.map((times) => times[of]))
      const value = many === null || base === null || base === 0 ? null : many / base
      const limit = whose === 'ours' ? MANYFOLD_LIMIT : null
      const name = `${whose === 'ours' ? '' : 'minimal page: '}ten times the data, ${of === 'drawMs' ? 'draw' : 'filter'} ÷ once`
      return { name, value, limit, isMet: value !== null && limit !== null && value <= limit }
    }),
  )
}

/** Judgments as a table in Markdown. */
export function targetTable(judged: readonly Judged[], decimals = 2): string {
  return markdown(
    ['', 'measured', 'target', ''],
    judged.map(({ name, value, limit, isMet }) => [
      name,
      value === null ? '–' : value.toFixed(decimals),
      limit === null ? '' : `≤ ${limit}`,
      limit === null ? '' : isMet ? 'met' : 'missed',
    ]),
  )
}

function markdown(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map((_, index) => (index === 0 ? '---' : '---:'))), ...rows.map(line)].join('\n')
}
