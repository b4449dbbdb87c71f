import type { Fact, Proposal } from '../domain/record'
import { catalogOf } from '../figures/catalog'
import { losAngeles } from './losAngeles'

export const { evidence } = losAngeles()
export const catalog = catalogOf(evidence)

/** A fact of the published file, with changes. */
export function factOf(id: string, changes: Partial<Fact> = {}): Fact {
  const fact = catalog.fact.get(id)
  if (!fact) throw new Error(`Expected the fact ${id}.`)
  return { ...fact, ...changes }
}

/** A proposal of the published file. */
export function proposalOf(id: string): Proposal {
  const proposal = catalog.proposal.get(id)
  if (!proposal) throw new Error(`Expected the proposal ${id}.`)
  return proposal
}
