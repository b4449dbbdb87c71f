import type { IsoDay, PartialDate } from '../domain/day'
import type { MissingReason, Party } from '../domain/vocabulary'
import type { Label, Mark, Quantity } from './figure'

/** What a chart is made of. */
export type Form = 'lines' | 'bars' | 'dots' | 'squares' | 'answers' | 'events' | 'milestones'

/**
 * One thing that is visible in a chart at a glance, as a value: its shape, its extremes, what is striking, what is
 * missing. None of it is a judgment.
 */
export type Remark =
  /** How many lines, marks or answers there are, in how many rows or questions. */
  | { kind: 'shape'; form: Form; count: number; rows: number }
  /** Lines that coincide: where they step, and the level at which they end. */
  | { kind: 'steps'; who: readonly Label[]; days: readonly IsoDay[]; level: number }
  /** The largest and the smallest of some numbers; with them, whoever shares it. */
  | { kind: 'extremes'; of: Label | null; most: Extreme; least: Extreme }
  /** The largest step between consecutive numbers of a row or a side. */
  | { kind: 'change'; from: Mark; to: Mark }
  /** The range of other readings of the same number. */
  | { kind: 'readings'; count: number; low: Quantity; high: Quantity }
  /** The highest limit of each row: before, and as agreed. */
  | { kind: 'limits'; rows: readonly { row: Label; before: number; after: number }[] }
  /** The question whose answers differ most, and the ratio of the greatest to the least. */
  | { kind: 'farthest'; question: Label; low: Quantity; high: Quantity }
  /** The question that has the most answers. */
  | { kind: 'most-answers'; question: Label; answers: number }
  /** How often each party acted, and the month with the most events. */
  | { kind: 'busiest'; month: PartialDate; count: number; parties: readonly { party: Party; count: number }[] }
  /** The numbers under one heading, or from the least to the greatest of those that are alike, each with what it is. */
  | { kind: 'values'; row: Label | null; values: readonly { low: Mark; high: Mark; of: Label }[] }
  /** Dotted places, by why they are dotted. */
  | { kind: 'missing'; what: 'number' | 'day'; reason: MissingReason; who: readonly Label[]; count: number }

/** A number, and the marks that share it. */
export type Extreme = { quantity: Quantity; marks: readonly Mark[] }
