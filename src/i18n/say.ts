import type { PartialDate } from '../domain/day'
import type { SchoolYear } from '../domain/schoolYear'
import type { Qualifier } from '../domain/vocabulary'
import type { Extent } from '../figures/finding'

/** How a sentence says a number: already in the reader's language. */
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
