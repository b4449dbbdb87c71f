import type { Choices } from '../domain/choices'
import type { Dataset, Fact } from '../domain/record'
import type { Party } from '../domain/vocabulary'
import { catalogOf, type Catalog } from './catalog'
import type { Quantity } from './figure'
import { isKnown, onTheTable } from './known'
import { byDay, byText } from './order'
import { quantityOf } from './quantity'
import { headlineFact } from './raiseLines'

/** One number of the answer, with the facts behind it and, where sources disagree, each reading. */
export type Tile = {
  key: 'offered' | 'asked' | 'agreed' | 'nurses' | 'positions' | 'length'
  readings: readonly { quantity: Quantity; fact: string; party: Party; source: string | null }[]
}

/** The key numbers, as known on the chosen day. */
export type Answer = { tiles: readonly Tile[] }

/** The answer to "what did each side want, and how did it end". Follows the day alone. */
export function answerOf(dataset: Dataset, { asof }: Pick<Choices, 'asof'>): Answer {
  const catalog = catalogOf(dataset)
  const proposals = catalog.proposals
    .toSorted(byDay)
    .filter((proposal) => asof === null || onTheTable(proposal) <= asof)
  const last = (test: (kind: string, party: Party) => boolean) =>
    proposals.findLast(
      (proposal) => test(proposal.kind, proposal.party) && headlineFact(catalog, proposal) !== undefined,
    )
  const rateOf = (proposal: ReturnType<typeof last>) => (proposal ? headlineFact(catalog, proposal) : undefined)
  const offered = rateOf(last((kind, party) => party === 'district' && kind !== 'contract'))
  const asked = rateOf(last((kind, party) => party === 'union' && kind !== 'contract'))
  const agreed = rateOf(last((kind) => kind === 'agreement'))
  const agreement = proposals.find(({ kind }) => kind === 'agreement')
  const posts = agreement
    ? catalog.facts.filter(
        (fact) => fact.proposal === agreement.id && fact.measure === 'positions' && fact.roles.length === 1,
      )
    : []
  return {
    tiles: tilesOf(catalog, {
      offered,
      asked,
      agreed,
      posts,
      asof,
      positions: lastPositions(
        catalog,
        proposals.map(({ id }) => id),
      ),
    }),
  }
}

function lastPositions(catalog: Catalog, proposals: readonly string[]): Fact | undefined {
  return catalog.facts
    .filter(
      (fact) =>
        fact.measure === 'positions' &&
        fact.roles.length > 1 &&
        fact.proposal !== null &&
        proposals.includes(fact.proposal) &&
        catalog.proposal.get(fact.proposal)?.kind === 'offer',
    )
    .toSorted((a, b) => byText(a.announced ?? '', b.announced ?? ''))
    .at(-1)
}

type TileFacts = {
  offered: Fact | undefined
  asked: Fact | undefined
  agreed: Fact | undefined
  posts: readonly Fact[]
  positions: Fact | undefined
  asof: string | null
}

function tilesOf(catalog: Catalog, { offered, asked, agreed, posts, positions, asof }: TileFacts): readonly Tile[] {
  const tile = (key: Tile['key'], facts: readonly Fact[]): readonly Tile[] =>
    facts.length === 0
      ? []
      : [
          {
            key,
            readings: facts.flatMap((fact) => {
              const quantity = quantityOf(fact)
              return quantity
                ? [{ quantity, fact: fact.id, party: fact.party, source: fact.sources[0]?.source ?? null }]
                : []
            }),
          },
        ]
  const disputedNurses = posts.filter(({ roles, status }) => roles[0] === 'nurse' && status === 'conflicting')
  const length =
    asof === null || asof >= catalog.strike.to
      ? catalog.facts.filter(
          (fact) => fact.measure === 'strike-length' && fact.event === 'strike' && isKnown(catalog, fact, { asof }),
        )
      : []
  return [
    ...tile('offered', offered ? [offered] : []),
    ...tile('asked', asked ? [asked] : []),
    ...(agreed ? tile('nurses', disputedNurses) : tile('positions', positions ? [positions] : [])),
    ...tile('length', length),
  ]
}
