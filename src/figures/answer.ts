import { EVERYTHING, type Choices } from '../domain/choices'
import type { Dataset, Fact } from '../domain/record'
import type { Party, Role } from '../domain/vocabulary'
import { catalogOf, type Catalog } from './catalog'
import { classSizeFigure } from './classSizeFigure'
import type { Quantity } from './figure'
import { type Extent } from './finding'
import { isKnown, onTheTable } from './known'
import { byDay, byText } from './order'
import { lengthOf, quantityOf } from './quantity'
import { headlineFact } from './raiseLines'

/** One number of the answer, with the facts behind it and, where sources disagree, each reading. */
export type Tile = {
  key: 'offered' | 'asked' | 'agreed' | 'nurses' | 'positions' | 'length'
  readings: readonly { quantity: Quantity; fact: string; party: Party; source: string | null }[]
}

/** What each side wanted and how it ended, as known on the chosen day. */
export type Answer = {
  rates: { district: Quantity | null; union: Quantity | null; agreed: Quantity | null }
  limits: { offered: Extent | null; agreed: Extent | null }
  named: readonly { role: Role; positions: number }[]
  tiles: readonly Tile[]
}

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
  const finding = classSizeFigure(dataset, everythingAsOf(asof)).finding
  const limits =
    finding.kind === 'class-size'
      ? { offered: finding.offered, agreed: finding.agreed }
      : { offered: null, agreed: null }
  const posts = agreement
    ? catalog.facts.filter(
        (fact) => fact.proposal === agreement.id && fact.measure === 'positions' && fact.roles.length === 1,
      )
    : []
  return {
    rates: { district: quantityIn(offered), union: quantityIn(asked), agreed: quantityIn(agreed) },
    limits,
    named: namedPosts(posts),
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

function everythingAsOf(asof: string | null): Choices {
  return { ...EVERYTHING, asof }
}

function quantityIn(fact: Fact | undefined): Quantity | null {
  return fact ? quantityOf(fact) : null
}

/** Posts by role: the facts that cover one school year each, added up. */
function namedPosts(posts: readonly Fact[]): Answer['named'] {
  const sums = posts.filter(
    ({ status, from, to }) =>
      status !== 'conflicting' &&
      from !== null &&
      (to === null || Number(to.slice(0, 4)) - Number(from.slice(0, 4)) <= 1),
  )
  const roles = [...new Set(sums.flatMap(({ roles: [role] }) => role ?? []))]
  return roles.map((role) => ({
    role,
    positions: sums
      .filter((fact) => fact.roles[0] === role)
      .flatMap((fact) => lengthOf(fact) ?? [])
      .reduce((sum, count) => sum + count, 0),
  }))
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
