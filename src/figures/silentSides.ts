import type { Choices } from '../domain/choices'
import type { Proposal } from '../domain/record'
import type { MissingReason, TermKind } from '../domain/vocabulary'
import type { Catalog } from './catalog'
import type { Label, Mark } from './figure'
import { isKnown, onTheTable } from './known'
import { slotOf } from './marks'
import { partiesOnTable, proposalsOn, speaksOf } from './standing'

/**
 * A dotted place for each proposal that stood on a topic without a number: those that the reader named, else each
 * party's last word. `numbered` are the proposals whose numbers are drawn.
 */
export function silentSlots(
  catalog: Catalog,
  choices: Choices,
  topic: TermKind,
  numbered: readonly string[],
): readonly Mark[] {
  return silentProposals(catalog, choices, topic, numbered).map((proposal) => slotIn(catalog, choices, topic, proposal))
}

function silentProposals(
  catalog: Catalog,
  choices: Choices,
  topic: TermKind,
  numbered: readonly string[],
): readonly Proposal[] {
  const known = proposalsOn(catalog, choices)
  if (choices.proposals !== null)
    return known.filter(({ id }) => choices.proposals?.includes(id) === true && !numbered.includes(id))
  const isHeard = (party: Proposal['party']) =>
    numbered.some((id) => catalog.proposal.get(id)?.party === party && catalog.proposal.get(id)?.spoken !== true)
  return partiesOnTable(catalog)
    .filter((party) => choices.parties === null || choices.parties.some((chosen) => chosen === party))
    .filter((party) => !isHeard(party))
    .flatMap((party) => {
      const own = known.filter((proposal) => proposal.party === party && !proposal.spoken)
      return own.findLast((proposal) => speaksOf(proposal, topic)) ?? own.at(-1) ?? []
    })
}

function slotIn(catalog: Catalog, choices: Choices, topic: TermKind, proposal: Proposal): Mark {
  const brief = briefFacts(catalog, topic, proposal)
  const where: readonly Label[] = brief.length === 0 ? [] : [{ of: 'brief', proposal: proposal.id, topic }]
  return slotOf(choices, proposal, {
    key: `${proposal.id}-missing`,
    who: { of: 'proposal', id: proposal.id },
    where,
    missing: reasonOf(proposal, topic),
    at: 0,
    facts: brief,
  })
}

/** Why a proposal has no number on a topic. */
export function reasonOf(proposal: Proposal, topic: TermKind): MissingReason {
  return proposal.terms[topic]?.missing ?? 'not-found'
}

/** The facts behind the few words that a proposal has on a topic, as far as they were known when it was made. */
function briefFacts(catalog: Catalog, topic: TermKind, proposal: Proposal): readonly string[] {
  return (proposal.terms[topic]?.brief ?? [])
    .flatMap(({ facts }) => facts)
    .filter((id) => {
      const fact = catalog.fact.get(id)
      return fact !== undefined && isKnown(catalog, fact, { asof: onTheTable(proposal) })
    })
}
