import type { MissingReason, Party } from '../domain/vocabulary'
import type { Quantity } from './quantity'

/** One step on the way from the first proposal to the votes, before it is put into words. */
export type Milestone =
  /** A proposal: its raise, and the posts that it states as one number. One of the two is known. */
  | { act: 'proposal'; proposal: string; party: Party; raise: Quantity | null; posts: Quantity | null }
  /** A proposal whose raise is not known. */
  | { act: 'unknown'; party: Party; missing: MissingReason }
  /** Posts that were only spoken of. */
  | { act: 'spoken'; party: Party; posts: Quantity }
  | { act: 'agreement'; raise: Quantity | null }
  /** `days`: school days up to the chosen day; `null` where none was counted. */
  | { act: 'strike'; days: number | null; isOpen: boolean }
  | { act: 'strike-vote'; share: Quantity }
  | { act: 'ratified'; share: Quantity }
  /** The other side's approval, without a count. */
  | { act: 'approved'; party: Party }
