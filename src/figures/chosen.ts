import type { Choices } from '../domain/choices'
import type { IsoDay } from '../domain/day'
import { TABLE_PARTIES, type Party, type TableParty } from '../domain/vocabulary'

/**
 * Whether something with this proposal, party and first day is among what the
 * reader chose. What belongs to no proposal (an average, a count) follows the day alone.
 */
export function isChosen(
  { proposal, party, since }: { proposal: string | null; party: Party; since: IsoDay | null },
  choices: Pick<Choices, 'asof' | 'parties' | 'proposals'>,
): boolean {
  if (choices.asof !== null && since !== null && since > choices.asof) return false
  if (proposal === null) return true
  if (choices.proposals !== null && !membersOf(choices.proposals).has(proposal)) return false
  return choices.parties === null || !isTableParty(party) || choices.parties.includes(party)
}

function isTableParty(party: Party): party is TableParty {
  return TABLE_PARTIES.some((known) => known === party)
}

const members = new WeakMap<readonly string[], ReadonlySet<string>>()

/** A list as a set, made once for each list: every mark of every figure is looked up in it. */
function membersOf(list: readonly string[]): ReadonlySet<string> {
  const known = members.get(list) ?? new Set(list)
  members.set(list, known)
  return known
}
