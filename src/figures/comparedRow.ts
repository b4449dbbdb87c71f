import type { EvidenceFact } from '../domain/record'
import type { MissingReason, Party, Qualifier, Status, Unit } from '../domain/vocabulary'

/** What disputes are compared by, in the order of the page. Each is on a scale of its own. */
export const COMPARED = [
  'raise',
  'steps',
  'compounded',
  'moved',
  'strike',
  'limit',
  'cut',
  'over-limit',
  'staff',
] as const
export type Compared = (typeof COMPARED)[number]

/** The first and the last word of a side, and what was agreed. */
export type Stage = 'first' | 'last' | 'agreed'

/** Why a number stands in the table but on no scale with the others. */
export type Apart = 'schedule-average' | 'alternative' | 'not-own-strike'

/** One number of one dispute, or why there is none: a row of the table and of the file, a bar of the chart. */
export type ComparedRow = {
  compared: Compared
  dispute: string
  party: Party
  stage: Stage | null
  proposal: string | null
  /** The facts that it states or is worked out from. */
  facts: readonly EvidenceFact[]
  value: number | null
  unit: Unit | 'staff-per-1000-students' | null
  qualifier: Qualifier | null
  status: Status | null
  missing: MissingReason | null
  apart: Apart | null
}
