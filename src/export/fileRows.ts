import type { PartialDate } from '../domain/day'
import type { Evidence, EvidenceFact } from '../domain/record'
import type { MissingReason, Party, Qualifier, Status, Unit } from '../domain/vocabulary'
import type { Mark } from '../figures/figure'

/** One row of a file: a mark of the chart, a row of the table. Numbers as their sources give them, in `unit`. */
export type FileRow = {
  fact: string
  proposal: string | null
  party: Party
  value: number | null
  value_low: number | null
  value_high: number | null
  unit: Unit | null
  qualifier: Qualifier | null
  status: Status
  /** Publishers and titles, the place in each, and the address of each, in the same order, divided by ` | `. */
  source: string
  locator: string
  url: string
  /** What "from X to Y" starts from. */
  baseline: number | null
  /** Why there is no number; `null` where there is one. */
  missing: MissingReason | null
  /** The first day on which it was known. */
  known_since: string | null
  /** As the table on the page words it. */
  where: string
  who: string
  text: string
  sure: string
  /** Why the first day of the number is not known. */
  missing_day: MissingReason | null
  /** The first and the last day on which it is in effect, and the day of an event; see `dayIn`. */
  starts: string | null
  ends: string | null
  day: string | null
  /** Bands of grades, kinds of school and subjects by their ids, each once, divided by a space. */
  grades: string | null
  schools: string | null
  subjects: string | null
  /** What it was part of, such as `offer` or `agreement`, and what is measured. */
  kind: string | null
  measure: string | null
}

/** The columns of every file, in their order. The first twelve are a promise. */
export const COLUMNS = [
  'fact',
  'proposal',
  'party',
  'value',
  'value_low',
  'value_high',
  'unit',
  'qualifier',
  'status',
  'source',
  'locator',
  'url',
  'baseline',
  'missing',
  'known_since',
  'where',
  'who',
  'text',
  'sure',
  'missing_day',
  'starts',
  'ends',
  'day',
  'grades',
  'schools',
  'subjects',
  'kind',
  'measure',
] as const satisfies readonly (keyof FileRow)[]

/** The labels of a mark in the page's table. */
export type RowWords = {
  where: (mark: Mark) => string
  who: (mark: Mark) => string
  value: (mark: Mark) => string
  sure: (mark: Mark) => string
}

const DIVIDER = ' | '

/**
 * A day as ISO 8601 writes it, with `XX` for what is not known (8601-2, level 1): `2018-12-XX`. A month written `2018-12`
 * is the first of December to a spreadsheet, a day that nobody published.
 */
export function dayIn(date: PartialDate | null): string | null {
  return date === null ? null : `${date}${'-XX'.repeat(3 - date.split('-').length)}`
}

/** Several ids as one cell; `null` for none. */
function cellOf(ids: readonly string[]): string | null {
  return ids.length === 0 ? null : [...new Set(ids)].join(' ')
}

/** When the facts of a mark are in effect: from the first of their days, to the last if each has one. */
function effectOf(facts: readonly EvidenceFact[]): Pick<FileRow, 'starts' | 'ends'> {
  const from = facts.flatMap((fact) => fact.from ?? []).toSorted()
  const to = facts.flatMap((fact) => fact.to ?? []).toSorted()
  return { starts: dayIn(from[0] ?? null), ends: to.length < facts.length ? null : dayIn(to.at(-1) ?? null) }
}

/** Whom a mark is about: as its place says, which may be one band of several, else as its facts say. Bands get a word before them: `4-6` alone is a day in April. */
function scopeOf(mark: Mark, facts: readonly EvidenceFact[]): Pick<FileRow, 'grades' | 'schools' | 'subjects'> {
  const bands = mark.where.flatMap((label) => (label.of === 'band' || label.of === 'grades' ? [label.band] : []))
  const types = mark.where.flatMap((label) => (label.of === 'school-types' || label.of === 'kinds' ? label.types : []))
  return {
    grades: cellOf(
      (bands.length > 0 ? bands : facts.flatMap((fact) => fact.grades?.bands ?? [])).map((band) => `grades-${band}`),
    ),
    schools: cellOf(types.length > 0 ? types : facts.flatMap((fact) => fact.schools?.types ?? [])),
    subjects: cellOf(facts.flatMap((fact) => fact.subjects)),
  }
}

/** Marks as rows, with every source of their facts and the place in it. What is unknown is `null`, never zero. */
export function fileRowsOf(
  marks: readonly Mark[],
  { facts, sources }: Pick<Evidence, 'facts' | 'sources'>,
  words: RowWords,
): readonly FileRow[] {
  const factOf = new Map(facts.map((fact) => [fact.id, fact]))
  const sourceOf = new Map(sources.map((source) => [source.id, source]))
  return marks.map((mark) => {
    const stated = mark.facts.flatMap((id) => factOf.get(id) ?? [])
    const cited = stated.flatMap((fact) => fact.sources)
    const distinct = [
      ...new Map(cited.map((citation) => [`${citation.source} ${citation.locator}`, citation])).values(),
    ]
    const join = (of: (citation: (typeof distinct)[number]) => string) => distinct.map(of).join(DIVIDER)
    return {
      fact: mark.facts.join(' '),
      proposal: mark.proposal,
      party: mark.party,
      value: mark.quantity?.value ?? null,
      value_low: mark.quantity?.low ?? null,
      value_high: mark.quantity?.high ?? null,
      unit: mark.quantity?.unit ?? null,
      qualifier: mark.quantity?.qualifier ?? null,
      status: mark.status,
      source: join(({ source }) => {
        const known = sourceOf.get(source)
        return known ? `${known.publisher}: ${known.title}` : source
      }),
      locator: join(({ locator }) => locator ?? ''),
      url: join(({ source }) => sourceOf.get(source)?.url ?? ''),
      baseline: mark.quantity?.baseline ?? null,
      missing: mark.missing,
      known_since: mark.since,
      where: words.where(mark),
      who: words.who(mark),
      text: words.value(mark),
      sure: words.sure(mark),
      missing_day: mark.missingDay,
      ...effectOf(stated),
      day: dayIn(mark.day),
      ...scopeOf(mark, stated),
      kind: cellOf(stated.map(({ event }) => event)),
      measure: cellOf(stated.map(({ measure }) => measure)),
    }
  })
}
