import type { Evidence } from '../domain/record'
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
] as const satisfies readonly (keyof FileRow)[]

/** The labels of a mark in the page's table. */
export type RowWords = {
  where: (mark: Mark) => string
  who: (mark: Mark) => string
  value: (mark: Mark) => string
  sure: (mark: Mark) => string
}

const DIVIDER = ' | '

/** Marks as rows, with every source of their facts and the place in it. What is unknown is `null`, never zero. */
export function fileRowsOf(
  marks: readonly Mark[],
  { facts, sources }: Pick<Evidence, 'facts' | 'sources'>,
  words: RowWords,
): readonly FileRow[] {
  const factOf = new Map(facts.map((fact) => [fact.id, fact]))
  const sourceOf = new Map(sources.map((source) => [source.id, source]))
  return marks.map((mark) => {
    const cited = mark.facts.flatMap((id) => factOf.get(id)?.sources ?? [])
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
    }
  })
}
