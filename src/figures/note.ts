import type { PartialDate } from '../domain/day'
import type { Party } from '../domain/vocabulary'
import type { Extent, MonthSpan } from './finding'
import type { Label } from './label'
import type { Quantity } from './quantity'

/** A sentence to read beside the chart: how to read it, or what is missing and why. */
export type Note =
  | { [K in NoteId]: K extends keyof NoteParts ? NoteWith<K> : Omit<NoteWith<K>, 'parts'> }[NoteId]
  /** What the records of a conflict show, in the words of the data. */
  | { kind: 'shows'; conflict: string; facts: readonly string[] }

type NoteWith<K> = {
  kind: 'said'
  note: K
  facts: readonly string[]
  parts: K extends keyof NoteParts ? NoteParts[K] : never
}

/** What a note names. Each part comes from the facts of its note: none is typed into its words. */
export type NoteParts = {
  /** The first days that are counted with, and the dollars by others. */
  'pay-first-days': {
    days: readonly { parties: readonly Party[]; from: readonly PartialDate[] }[]
    others: Extent | null
  }
  /** Raises in percents, their sum, and what they come to one upon the other. */
  'salary-compound': { steps: readonly number[]; sum: number; compounded: number }
  /** How many times one side’s raise adds what the other’s adds: over a contract’s own years, and by other first days. */
  'other-windows': {
    more: Party
    less: Party
    counted: MonthSpan
    contract: { window: MonthSpan; ratio: number; years: number } | null
    readings: readonly { who: Label; ratio: number }[]
  }
  /** Caps that are for schools and not for grades. */
  'class-size-high-need': { caps: readonly number[] }
  /** Cuts, in students. */
  'class-size-reductions-apart': { cuts: readonly number[] }
  /** In how many rows. */
  'steps-below-limit': { rows: number }
  'steps-below-stated': { rows: number }
  /** Each reading of a number of nurses, with who gives it. */
  'staffing-nurses': { readings: readonly { who: Label; quantity: Quantity }[] }
  /** The days of proposals that have no exact one. */
  'moves-partial-dates': { made: readonly PartialDate[] }
  /** The day of a proposal that was only spoken of, and named no raise. */
  'moves-missing': { spoken: PartialDate | null }
  /** A wider sum, and over how many fiscal years. */
  'money-wider': { quantity: Quantity; years: number | null }
  /** Unpaid wages a day, and by whose count. */
  'attendance-gross': { wages: Quantity; party: Party }
}

/** Notes that a figure can carry; each language words them. */
export const NOTES = [
  'salary-compound',
  'salary-retroactive',
  'salary-dates-unknown',
  'salary-disputed',
  'salary-hatched',
  'salary-signs',
  'other-windows',
  'pay-how',
  'pay-before-taxes',
  'pay-readings',
  'pay-unknown',
  'pay-prices',
  'pay-first-days',
  'class-size-inferred',
  'class-size-non-academic',
  'class-size-union',
  'class-size-reductions-apart',
  'class-size-high-need',
  'steps-inferred',
  'steps-below-limit',
  'steps-below-stated',
  'steps-unchanged',
  'staffing-undivided',
  'staffing-teachers',
  'staffing-nurses',
  'staffing-ratios',
  'staffing-ratios-disputed',
  'moves-partial-dates',
  'moves-missing',
  'money-years',
  'money-wider',
  'money-compare',
  'attendance-gross',
  'attendance-early',
  'attendance-first',
  'attendance-last',
  'contested-scales',
  'contested-contradiction',
  'contested-claim',
  'contested-definition',
  'timeline-choose',
] as const
export type NoteId = (typeof NOTES)[number]
