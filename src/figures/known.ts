import type { Choices } from '../domain/choices'
import { lastDay, type IsoDay } from '../domain/day'
import type { Fact, Proposal } from '../domain/record'
import type { Catalog } from './catalog'

/**
 * The first day on which a fact was known: the day it was announced, else the day
 * its proposal was made, else the day its first dated source came out, else the
 * end of the time it is about. What other records contradict was not known from
 * the proposal itself, but from its source. A partial date counts from its last
 * day, so that nothing is known too early.
 */
export function knownSince(catalog: Catalog, fact: Fact): IsoDay | null {
  if (fact.announced !== null) return lastDay(fact.announced)
  const [reported = null] = fact.sources
    .flatMap(({ source }) => catalog.publishedOn.get(source) ?? [])
    .map(lastDay)
    .toSorted()
  const proposal = fact.proposal === null ? undefined : catalog.proposal.get(fact.proposal)
  if (proposal) {
    const made = onTheTable(proposal)
    return fact.status === 'conflicting' && reported !== null && reported > made ? reported : made
  }
  const about = fact.to ?? fact.from
  return reported ?? (about === null ? null : lastDay(about))
}

/** Whether a fact was known on the day the reader chose; on no day, everything is. */
export function isKnown(catalog: Catalog, fact: Fact, { asof }: Pick<Choices, 'asof'>): boolean {
  const since = knownSince(catalog, fact)
  return asof === null || since === null || since <= asof
}

/** The day a proposal was on the table; for a partial date the last it can mean. */
export function onTheTable(proposal: Proposal): IsoDay {
  return lastDay(proposal.made)
}
