import type { PartialDate } from '../domain/day'
import type { GradeBand } from '../domain/gradeBand'
import type { SchoolYear } from '../domain/schoolYear'
import type { ConflictKind, Party, Qualifier, Role, SchoolType } from '../domain/vocabulary'
import type { Milestone } from './milestone'
import type { Quantity } from './quantity'

/** The least and the greatest of some numbers. */
export type Extent = { low: number; high: number }

/** A side's limits for some of the classes, and the bands of grades that they are for. */
export type LimitPart = { extent: Extent; bands: readonly GradeBand[] }

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
  /** Nothing is left to show: because of the day, of the other filters, or because no source has it. */
  | { kind: 'nothing'; because: 'day' | 'filters' | 'not-found' }
  /** What the last raises of two parties add to three years' pay: `ratio` is the more over the less. */
  | { kind: 'salary'; more: Party; less: Party; ratio: number }
  /** The raises of each side in their order, as fractions; `one` where a single proposal is chosen. */
  | {
      kind: 'raises'
      sides: readonly { party: Party; rates: readonly number[] }[]
      recommended: number | null
      agreed: number | null
      one: { proposal: string; headline: number; compounded: number } | null
    }
  /** What each side's raises add to one salary, in dollars, through a month. */
  | {
      kind: 'pay'
      baseUsd: number
      until: PartialDate
      sides: readonly { party: Party; low: number; high: number }[]
    }
  /** The same for what stood on the table: those that add the same stand together, the most first. */
  | {
      kind: 'pay-sums'
      baseUsd: number
      until: PartialDate
      sums: readonly { usd: number; parties: readonly Party[] }[]
      /** Whose raise has no first day. */
      undated: readonly Party[]
      one: string | null
    }
  | {
      kind: 'class-size'
      bands: readonly GradeBand[]
      inForce: Extent | null
      offered: Extent | null
      agreed: Extent | null
      unionMissing: boolean
    }
  /** At first depth. `by`: the school year of the agreed limits; `fall`: by how many students they are under those before. */
  | {
      kind: 'class-size-standing'
      bands: readonly GradeBand[]
      before: Extent | null
      agreed: Extent | null
      by: SchoolYear | null
      fall: Extent | null
      offered: readonly {
        party: Party
        general: LimitPart | null
        inPart: LimitPart | null
        highNeed: LimitPart | null
      }[]
      /** Proposals that stood without a number. */
      silent: readonly { proposal: string; party: Party }[]
    }
  /** At first depth, in one kind of school. */
  | {
      kind: 'class-size-steps-standing'
      school: SchoolType
      bands: readonly GradeBand[]
      before: Extent | null
      agreed: Extent | null
      fall: Extent | null
    }
  /** At first depth. `named`: posts by role; `total`: their sum, where every role is chosen. */
  | {
      kind: 'staffing-standing'
      offers: readonly {
        party: Party
        positions: number
        qualifier: Qualifier | null
        spoken: boolean
        roles: readonly Role[]
      }[]
      named: readonly { role: Role; positions: number }[]
      total: { positions: number; roles: readonly Role[] } | null
      silent: readonly { proposal: string; party: Party }[]
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
  /** The last amount offered and the one agreed; `silent` is the party chosen alone of which we found no amount. */
  | { kind: 'money-amounts'; offered: Amount | null; agreed: Amount | null; silent: Party | null }
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

/** Dollars, and over how many school years; `null` where no source says. */
export type Amount = { party: Party; usd: number; qualifier: Qualifier | null; years: number | null }

/** The least and the greatest of some numbers, or `null` of none. */
export function extentOf(values: readonly number[]): Extent | null {
  return values.length === 0 ? null : { low: Math.min(...values), high: Math.max(...values) }
}
