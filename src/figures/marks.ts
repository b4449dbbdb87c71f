import type { Choices } from '../domain/choices'
import type { IsoDay } from '../domain/day'
import type { Fact, Proposal } from '../domain/record'
import type { Party } from '../domain/vocabulary'
import type { Catalog } from './catalog'
import { isChosen } from './chosen'
import type { Label, Mark, Quantity, Shape, Span } from './figure'
import { knownSince, onTheTable } from './known'
import { withNarrowing } from './narrowedBy'
import { pointOf, quantityOf } from './quantity'

type MarkOptions = {
  who: Label
  where?: readonly Label[]
  shape?: Shape
  at?: number
  to?: number | null
  level?: number
  /** The proposal it is drawn for, when that is not the fact's own. */
  proposal?: string | null
  party?: Party
  quantity?: Quantity | null
  labelled?: boolean
  early?: boolean
  since?: IsoDay | null
  key?: string
}

/**
 * A mark for one fact. It stands at the fact's number unless told otherwise; without a number it is a slot. Its place
 * says what narrows the fact: no number of some classes, or of one school, is drawn as that of all.
 */
export function markOf(catalog: Catalog, choices: Choices, fact: Fact, options: MarkOptions): Mark {
  const quantity = options.quantity === undefined ? quantityOf(fact) : options.quantity
  const range = quantity !== null && quantity.value === null && quantity.low !== null && quantity.high !== null
  const shape = quantity === null ? 'slot' : (options.shape ?? 'dot')
  const proposal = options.proposal === undefined ? fact.proposal : options.proposal
  // a proposal's number is its party's, whoever reports it
  const owner = options.who.of === 'proposal' ? catalog.proposal.get(options.who.id)?.party : undefined
  const party = options.party ?? owner ?? fact.party
  const since = options.since === undefined ? knownSince(catalog, fact) : options.since
  return {
    key: options.key ?? fact.id,
    facts: [fact.id],
    proposal,
    party,
    who: options.who,
    where: withNarrowing(options.where ?? [], fact),
    at: options.at ?? (range ? (quantity.low ?? 0) : quantity === null ? 0 : pointOf(quantity)),
    to: options.to ?? (range ? quantity.high : null),
    level: options.level ?? 0,
    shape,
    quantity,
    day: null,
    missing: quantity === null ? (fact.missing ?? 'no-number') : null,
    missingDay: null,
    status: fact.status,
    early: options.early ?? false,
    labelled: options.labelled ?? true,
    since,
    shown: isChosen({ proposal, party, since }, choices),
  }
}

type SlotOptions = {
  key: string
  who: Label
  where?: readonly Label[]
  missing: NonNullable<Mark['missing']>
  at: number
  to?: number
  facts?: readonly string[]
  /** The day from which there is something to miss, when that is not the proposal's. */
  since?: IsoDay | null
}

/** A place kept for what a proposal does not say, or we did not find. */
export function slotOf(choices: Choices, proposal: Proposal, options: SlotOptions): Mark {
  const since = options.since === undefined ? onTheTable(proposal) : options.since
  return {
    key: options.key,
    facts: options.facts ?? [],
    proposal: proposal.id,
    party: proposal.party,
    who: options.who,
    where: options.where ?? [],
    at: options.at,
    to: options.to ?? null,
    level: 0,
    shape: 'slot',
    quantity: null,
    day: null,
    missing: options.missing,
    missingDay: null,
    status: 'reported',
    early: false,
    labelled: true,
    since,
    shown: isChosen({ proposal: proposal.id, party: proposal.party, since }, choices),
  }
}

/** A span over several facts of one proposal. Known when the last of them is. */
export function spanOf(
  catalog: Catalog,
  choices: Choices,
  facts: readonly Fact[],
  options: Pick<Span, 'key' | 'kind' | 'proposal' | 'party' | 'from' | 'to' | 'level'>,
): Span {
  const since = facts
    .map((fact) => knownSince(catalog, fact))
    .reduce<IsoDay | null>((last, day) => (day !== null && (last === null || day > last) ? day : last), null)
  return { ...options, facts: facts.map(({ id }) => id), since, shown: isChosen({ ...options, since }, choices) }
}
