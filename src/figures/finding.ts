import type { PartialDate } from '../domain/day'
import type { GradeBand } from '../domain/gradeBand'
import type { SchoolYear } from '../domain/schoolYear'
import type { Party, Qualifier, Role, SchoolType } from '../domain/vocabulary'

/** The least and the greatest of some numbers. */
export type Extent = { low: number; high: number }

/** A side's limits for some of the classes, and the bands of grades that they are for. */
export type LimitPart = { extent: Extent; bands: readonly GradeBand[] }

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
  | {
      kind: 'attendance'
      days: number
      least: { day: PartialDate; students: number }
      most: { day: PartialDate; students: number }
      lostUsd: number | null
    }
  | { kind: 'contested'; contradictions: number; claims: number; definitions: number }
  | { kind: 'timeline'; events: number; proposals: number; first: PartialDate; last: PartialDate }

/** The least and the greatest of some numbers, or `null` of none. */
export function extentOf(values: readonly number[]): Extent | null {
  return values.length === 0 ? null : { low: Math.min(...values), high: Math.max(...values) }
}
