import type { Choices } from '../domain/choices'
import type { Proposal } from '../domain/record'
import type { Party, TermKind } from '../domain/vocabulary'
import type { Catalog } from './catalog'
import { onTheTable } from './known'
import { byDay } from './order'

/** Kinds that were rules before the talks: nobody put them on this table. */
const EARLIER_RULES: readonly Proposal['kind'][] = ['contract', 'memorandum']

/** Whether a proposal was put on the table of this dispute. */
export function isOnThisTable({ kind }: Proposal): boolean {
  return !EARLIER_RULES.includes(kind)
}

/** The proposals that were on the table on a day, oldest first; on no day, all of them. */
export function proposalsOn(catalog: Catalog, { asof }: Pick<Choices, 'asof'>): readonly Proposal[] {
  return catalog.proposals
    .filter((proposal) => isOnThisTable(proposal) && (asof === null || onTheTable(proposal) <= asof))
    .toSorted(byDay)
}

/** Whether a proposal says something under a heading. One that only names the heading leaves an earlier word standing. */
export function speaksOf({ terms }: Proposal, topic: TermKind): boolean {
  const term = terms[topic]
  return term !== undefined && term.missing === null
}

/**
 * The last proposal of a party that speaks of a topic, as it stood on the chosen
 * day; `null` before there is one. What was only spoken of does not replace what
 * was written.
 */
export function standingOn(
  catalog: Catalog,
  party: Party,
  topic: TermKind,
  choices: Pick<Choices, 'asof'>,
): Proposal | null {
  return (
    proposalsOn(catalog, choices).findLast(
      (proposal) => proposal.party === party && !proposal.spoken && speaksOf(proposal, topic),
    ) ?? null
  )
}

/** The parties with a place of their own on the table, in the order in which the file names them. */
export function partiesOnTable(catalog: Catalog): readonly Party[] {
  const present = new Set(catalog.proposals.filter(isOnThisTable).map(({ party }) => party))
  return (['district', 'union', 'fact-finder', 'joint'] as const).filter((party) => present.has(party))
}

/**
 * The ids of the proposals to draw at first depth: those that the reader named,
 * else, for each party, the one that stood on a topic that day.
 */
export function standingIds(
  catalog: Catalog,
  topic: TermKind,
  choices: Pick<Choices, 'asof' | 'parties' | 'proposals'>,
  hasMaterial: (proposal: Proposal) => boolean = () => true,
): readonly string[] {
  const known = proposalsOn(catalog, choices).filter(hasMaterial)
  if (choices.proposals !== null) return known.filter(({ id }) => choices.proposals?.includes(id)).map(({ id }) => id)
  return partiesOnTable(catalog)
    .filter((party) => choices.parties === null || choices.parties.some((chosen) => chosen === party))
    .flatMap(
      (party) =>
        known.findLast((proposal) => proposal.party === party && !proposal.spoken && speaksOf(proposal, topic)) ?? [],
    )
    .map(({ id }) => id)
}

/** The last proposal of each party on the table that day, whatever it speaks of, with the party. */
export function lastWords(
  catalog: Catalog,
  choices: Pick<Choices, 'asof'>,
): readonly { party: Party; proposal: Proposal | null }[] {
  const known = proposalsOn(catalog, choices)
  return partiesOnTable(catalog).map((party) => ({
    party,
    proposal: known.findLast((proposal) => proposal.party === party && !proposal.spoken) ?? null,
  }))
}
