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
  /** Nothing is left to show: because of the day, of the other filters, or because we did not find what was put. */
  | { kind: 'nothing'; because: 'day'; of: 'table' | 'chosen' | 'agreement' | 'strike' | 'answers' }
  | { kind: 'nothing'; because: 'filters' }
  | { kind: 'nothing'; because: 'not-found'; parties: readonly Party[] }
  /** What the last dated raises of two parties add to pay in the months counted: `ratio` is the more over the less. */
  | { kind: 'salary'; more: Party; less: Party; ratio: number; window: MonthSpan }
  /** The raises of each side in their order, as fractions; `one` where a single proposal is chosen. */
  | {
      kind: 'raises'
      sides: readonly { party: Party; rates: readonly number[] }[]
      recommended: number | null
      agreed: number | null
      one: { proposal: string; headline: number; compounded: number } | null
    }
  /** What each side's dated raises add to one salary, in dollars, over some months. */
  | {
      kind: 'pay'
      baseUsd: number
      window: MonthSpan
      sides: readonly { party: Party; low: number; high: number }[]
      /** How many proposals of a side have no dollars, because their raise or its first day was not found. */
      undated: readonly { party: Party; proposals: number }[]
    }
  /** The same for what stood on the table: those that add the same stand together, the most first. */
  | {
      kind: 'pay-sums'
      baseUsd: number
      window: MonthSpan
      sums: readonly { usd: number; parties: readonly Party[] }[]
      /** Whose raise has no first day. */
      undated: readonly Party[]
      one: string | null
    }
  /** `before` and `agreed` for every class of these grades that has them; each side's offers with the grades they name. */
  | {
      kind: 'class-size'
      bands: readonly GradeBand[]
      before: Extent | null
      /** Whether the limits before are worked out by us. */
      isInferred: boolean
      agreed: Extent | null
      by: SchoolYear | null
      /** Whether they are for academic classes alone. */
      isAcademic: boolean
      offered: Offered
      silent: readonly Party[]
    }
  /** At first depth. `by`: the school year of the agreed limits; `fall`: by how many students they are under those before. */
  | {
      kind: 'class-size-standing'
      bands: readonly GradeBand[]
      before: Extent | null
      agreed: Extent | null
      by: SchoolYear | null
      fall: Extent | null
      offered: Offered
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
      named: readonly NamedPosts[]
      total: { positions: number; roles: readonly Role[] } | null
      silent: readonly { proposal: string; party: Party }[]
    }
  /** Each cut counts from `since`, the school year before them all; the limits are those of `by`. */
  | {
      kind: 'class-size-steps'
      bands: readonly GradeBand[]
      since: SchoolYear | null
      cuts: readonly { year: SchoolYear; students: number }[]
      limits: Extent | null
      by: SchoolYear | null
    }
  | {
      kind: 'staffing'
      offers: readonly { party: Party; positions: number; qualifier: Qualifier | null; spoken: boolean }[]
      named: readonly NamedPosts[]
      /** Who put something on the table of which no number was found. */
      silent: readonly Party[]
    }
  /** Every amount offered, in the order of their days, and the one agreed. */
  | { kind: 'money'; offered: readonly Amount[]; agreed: Amount | null; silent: readonly Party[] }
  /** The last amount offered and the one agreed; `silent` are the parties of which we found no amount. */
  | { kind: 'money-amounts'; offered: Amount | null; agreed: Amount | null; silent: readonly Party[] }
  | {
      kind: 'strike-days'
      /** School days of the strike, up to the chosen day. */
      days: number
      /** Days of which a count was known. */
      counted: number
      students: { low: Counted; high: Counted } | null
      /** Whether the strike went on. */
      isOpen: boolean
      /** State revenue lost over the whole strike, before unpaid wages, and who says so. */
      lost: { usd: number; qualifier: Qualifier | null; party: Party } | null
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

/** Posts of a role; `isDisputed` where a source has another number. */
export type NamedPosts = { role: Role; positions: number; qualifier: Qualifier | null; isDisputed: boolean }

/** A count of students. */
export type Counted = { students: number; qualifier: Qualifier | null }

/** Months from the first to the last, both counted. */
export type MonthSpan = { from: PartialDate; to: PartialDate }

/** Each side's offered limits: for all classes, for English and math alone, for schools of high need. */
export type Offered = readonly {
  party: Party
  general: LimitPart | null
  inPart: LimitPart | null
  highNeed: LimitPart | null
}[]

/** Dollars, and over how many school years; `null` where no source says. */
export type Amount = { party: Party; usd: number; qualifier: Qualifier | null; years: number | null }

/** The least and the greatest of some numbers, or `null` of none. */
export function extentOf(values: readonly number[]): Extent | null {
  return values.length === 0 ? null : { low: Math.min(...values), high: Math.max(...values) }
}
