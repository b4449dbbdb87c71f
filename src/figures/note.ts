import type { PartialDate } from '../domain/day'
import type { Party } from '../domain/vocabulary'
import type { Extent } from './finding'

/** A sentence to read beside the chart: how to read it, or what is missing and why. */
export type Note =
  | { kind: 'said'; note: NoteId; facts: readonly string[]; parts?: NoteParts }
  /** What the records of a conflict show, in the words of the data. */
  | { kind: 'shows'; conflict: string; facts: readonly string[] }

/** What a note names: the first days that are counted with, and the dollars by others. */
export type NoteParts = {
  days: readonly { parties: readonly Party[]; from: readonly PartialDate[] }[]
  others: Extent | null
}

/** Notes that a figure can carry; each language words them. */
export const NOTES = [
  'salary-compound',
  'salary-retroactive',
  'salary-dates-unknown',
  'salary-disputed',
  'salary-hatched',
  'salary-signs',
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
  'steps-revenue',
  'steps-unchanged',
  'staffing-undivided',
  'staffing-teachers',
  'staffing-nurses',
  'staffing-ratios',
  'moves-partial-dates',
  'moves-2017',
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
