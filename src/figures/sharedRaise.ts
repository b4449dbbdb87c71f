import type { Choices } from '../domain/choices'
import type { Proposal } from '../domain/record'
import type { Catalog } from './catalog'
import { onTheTable } from './known'
import { raiseLinesOf } from './raiseLines'
import { isOnThisTable } from './standing'

/** The proposals of one side that put the same raise on the table: a proposal, and those whose facts its terms repeat. */
export function sharersOf(catalog: Catalog, proposal: Proposal): readonly Proposal[] {
  const repeated = proposal.terms.salary?.facts ?? []
  return catalog.proposals.filter(
    (other) =>
      other.id === proposal.id ||
      (other.party === proposal.party && catalog.factsOf(other.id).some(({ id }) => repeated.includes(id))),
  )
}

/** The dated raises of a proposal, else of the same side's last one before it that has them. */
export function datedBy(catalog: Catalog, proposal: Proposal, choices: Pick<Choices, 'asof'>) {
  return raiseLinesOf(catalog).findLast(
    (line) =>
      isOnThisTable(line.proposal) &&
      line.proposal.party === proposal.party &&
      onTheTable(line.proposal) <= onTheTable(proposal) &&
      (choices.asof === null || onTheTable(line.proposal) <= choices.asof),
  )
}
