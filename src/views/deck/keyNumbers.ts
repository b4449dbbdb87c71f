import type { Dataset, Fact } from '../../domain/record'
import type { Party } from '../../domain/vocabulary'
import { catalogOf, type Catalog } from '../../figures/catalog'
import type { Quantity } from '../../figures/figure'
import { byDay, byText } from '../../figures/order'
import { quantityOf } from '../../figures/quantity'
import { headlineFact } from '../../figures/raiseLines'

/** One number of the handout, with the fact behind it; where sources disagree, each reading with its own. */
export type KeyNumber = {
  key: 'offered' | 'asked' | 'nurses' | 'positions' | 'length'
  readings: readonly { quantity: Quantity; fact: string }[]
}

/**
 * What each side wanted and how it ended, in four numbers: the last raise of each, the new nurses of the agreement
 * (without one, the posts of the last written offer), and the length of the strike. One that no fact gives is left out.
 */
export function keyNumbersOf(dataset: Dataset): readonly KeyNumber[] {
  const catalog = catalogOf(dataset)
  const agreement = catalog.proposals.find(({ kind }) => kind === 'agreement')
  const nurses = catalog.facts.filter(
    ({ proposal, measure, roles, status }) =>
      proposal === agreement?.id && measure === 'positions' && roles.join() === 'nurse' && status === 'conflicting',
  )
  return [
    keyNumber('offered', lastRaise(catalog, 'district')),
    keyNumber('asked', lastRaise(catalog, 'union')),
    agreement ? keyNumber('nurses', nurses) : keyNumber('positions', lastPositions(catalog)),
    keyNumber(
      'length',
      catalog.facts.filter(({ measure, event }) => measure === 'strike-length' && event === 'strike'),
    ),
  ].filter(({ readings }) => readings.length > 0)
}

function keyNumber(key: KeyNumber['key'], facts: readonly Fact[]): KeyNumber {
  return {
    key,
    readings: facts.flatMap((fact) => {
      const quantity = quantityOf(fact)
      return quantity ? [{ quantity, fact: fact.id }] : []
    }),
  }
}

function lastRaise(catalog: Catalog, side: Party): readonly Fact[] {
  return catalog.proposals
    .filter(({ party, kind }) => party === side && kind !== 'contract')
    .toSorted(byDay)
    .flatMap((proposal) => headlineFact(catalog, proposal) ?? [])
    .slice(-1)
}

/** The posts of all roles together in the last offer that names them. */
function lastPositions(catalog: Catalog): readonly Fact[] {
  return catalog.facts
    .filter(
      ({ measure, roles, proposal }) =>
        measure === 'positions' && roles.length > 1 && catalog.proposal.get(proposal ?? '')?.kind === 'offer',
    )
    .toSorted((a, b) => byText(a.announced ?? '', b.announced ?? ''))
    .slice(-1)
}
