import type { PartialDate } from '../domain/day'
import type { SchoolYear } from '../domain/schoolYear'
import type { Qualifier } from '../domain/vocabulary'
import type { Label } from '../figures/figure'
import type { Extent, Finding, MonthSpan } from '../figures/finding'
import type { Quantity } from '../figures/quantity'

/** Formats numbers and dates inside sentences, in the reader's language. */
export type Say = {
  proposal: (id: string) => string
  percent: (fraction: number) => string
  /** Of percents, not of a fraction. */
  percents: (value: number) => string
  times: (ratio: number) => string
  count: (value: number) => string
  about: (value: number, qualifier: Qualifier | null) => string
  usd: (value: number) => string
  usdRange: (extent: Extent) => string
  aboutUsd: (value: number, qualifier: Qualifier | null) => string
  /** Two months, both counted: `July 2016 to June 2019`. */
  months: (span: MonthSpan) => string
  shortMonths: (span: MonthSpan) => string
  range: (extent: Extent) => string
  year: (year: SchoolYear) => string
  /** The calendar year of a date. */
  year4: (date: PartialDate) => string
  day: (date: PartialDate) => string
  /** The same with the month cut short. */
  shortDay: (date: PartialDate) => string
  name: (label: Label) => string
  /** A number without its unit: `nearly 1,200`. */
  quantity: (quantity: Quantity) => string
  /** The number alone, without what qualifies it. */
  bare: (quantity: Quantity) => string
}

/** The finding of one kind. */
export type FindingOf<K extends Finding['kind']> = Extract<Finding, { kind: K }>
/** A sentence for each kind of finding. */
export type Findings = { [K in Exclude<Finding['kind'], 'nothing'>]: (finding: FindingOf<K>, say: Say) => string }
