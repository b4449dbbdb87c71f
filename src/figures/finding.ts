import type { PartialDate } from '../domain/day'
import type { GradeBand } from '../domain/gradeBand'
import type { SchoolYear } from '../domain/schoolYear'
import type { ConflictKind, Party, Qualifier, Role } from '../domain/vocabulary'
import type { Milestone } from './milestone'
import type { Quantity } from './quantity'

/** The least and the greatest of some numbers. */
export type Extent = { low: number; high: number }

/** Who gives an answer: a side, a person or body, outlets, or our own arithmetic. */
export type Speaker =
  | { of: 'party'; party: Party }
  | { of: 'actor'; name: string; day: null }
  | { of: 'outlets'; sources: readonly string[] }
  | { of: 'word'; word: 'own-arithmetic' }

/** One end of a scale of answers: a number or a first day, and who gives it. */
export type End = { quantity: Quantity | null; day: PartialDate | null; who: Speaker }

/**
 * What a figure's numbers show, as a value that `i18n` words. Parts that the reader's
 * choice leaves out are `null` or empty; nothing here is a judgment.
 */
export type Finding =
  /** Nothing is left to show: because of the day, or because of the other filters. */
  | { kind: 'nothing'; because: 'day' | 'filters' }
  /** Rates are fractions. `ratio`: what the largest adds to three years' pay, over what the smallest adds. */
  | {
      kind: 'salary'
      headlines: Extent
      count: number
      ratio: number | null
      one: { proposal: string; headline: number; compounded: number } | null
    }
  /** What each side's raises add to one salary, in dollars, through a month. */
  | {
      kind: 'pay'
      baseUsd: number
      until: PartialDate
      sides: readonly { party: Party; low: number; high: number }[]
    }
  | {
      kind: 'class-size'
      bands: readonly GradeBand[]
      inForce: Extent | null
      offered: Extent | null
      agreed: Extent | null
      unionMissing: boolean
    }
  | { kind: 'class-size-steps'; cuts: readonly { year: SchoolYear; students: number }[]; limits: Extent | null }
  | {
      kind: 'staffing'
      offers: readonly { proposal: string; positions: number; qualifier: Qualifier | null }[]
      named: readonly { role: Role; positions: number }[]
    }
  | {
      kind: 'moves'
      sides: readonly { party: Party; first: number; last: number; offers: number }[]
      recommended: number | null
      agreed: number | null
    }
  | { kind: 'money'; amounts: readonly { proposal: string; usd: number; made: PartialDate; agreed: boolean }[] }
  | {
      kind: 'attendance'
      days: number
      least: { day: PartialDate; students: number }
      most: { day: PartialDate; students: number }
      lostUsd: number | null
    }
  | {
      kind: 'strike-days'
      /** School days of the strike, up to the chosen day. */
      days: number
      /** Days of which a count was known. */
      counted: number
      students: Extent
      /** Whether the strike went on. */
      isOpen: boolean
    }
  | { kind: 'contested'; contradictions: number; claims: number; definitions: number }
  | {
      kind: 'question'
      conflict: string
      disagreement: ConflictKind
      answers: number
      /** How many different places on their scale the answers have. */
      places: number
      /** Everyone who gives an answer, once each. */
      who: readonly Speaker[]
      /** The outermost answers on their scale, the least first; `null` where answers are words. */
      ends: readonly [End, End] | null
    }
  | { kind: 'timeline'; events: number; proposals: number; first: PartialDate; last: PartialDate }
  | {
      kind: 'course'
      /** How many proposals each party put on the table; what was only spoken of is none. */
      proposals: readonly { party: Party; count: number }[]
      strikeDays: number | null
      /** How it ended, so far; `null` where that was not asked. */
      end: 'agreement' | 'none-yet' | null
      /** The only proposal that was chosen. */
      one: { milestone: Milestone; made: PartialDate } | null
    }

/** The least and the greatest of some numbers, or `null` of none. */
export function extentOf(values: readonly number[]): Extent | null {
  return values.length === 0 ? null : { low: Math.min(...values), high: Math.max(...values) }
}
