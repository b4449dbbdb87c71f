import type { PartialDate } from '../domain/day'
import type { SchoolYear } from '../domain/schoolYear'
import type { Qualifier } from '../domain/vocabulary'
import type { Extent, Finding } from '../figures/finding'

/** Formats numbers and dates inside sentences, in the reader's language. */
export type Say = {
  proposal: (id: string) => string
  percent: (fraction: number) => string
  times: (ratio: number) => string
  count: (value: number) => string
  about: (value: number, qualifier: Qualifier | null) => string
  usd: (value: number) => string
  range: (extent: Extent) => string
  year: (year: SchoolYear) => string
  /** The calendar year of a date. */
  year4: (date: PartialDate) => string
  day: (date: PartialDate) => string
}

/** The finding of one kind. */
export type FindingOf<K extends Finding['kind']> = Extract<Finding, { kind: K }>
/** A sentence for each kind of finding. */
export type Findings = { [K in Exclude<Finding['kind'], 'nothing'>]: (finding: FindingOf<K>, say: Say) => string }
