import { lastDay, type IsoDay } from '../domain/day'
import type { Choices } from '../domain/choices'
import type { Dataset, Fact, Proposal } from '../domain/record'
import { TABLE_PARTIES, type Party, type TableParty } from '../domain/vocabulary'
import type { Label, Mark, Quantity, Shape, Span } from './figure'

/** A dataset with its records at hand by id. */
export type Catalog = Dataset & {
  fact: ReadonlyMap<string, Fact>
  proposal: ReadonlyMap<string, Proposal>
  publishedOn: ReadonlyMap<string, string | null>
  /** The facts that a proposal put on the table, in the order of the file. */
  factsOf: (proposal: string) => readonly Fact[]
}

const catalogs = new WeakMap<Dataset, Catalog>()

/** The catalog of a dataset; made once. */
export function catalogOf(dataset: Dataset): Catalog {
  const known = catalogs.get(dataset)
  if (known) return known
  const own = new Map<string, Fact[]>()
  for (const fact of dataset.facts) {
    if (fact.proposal === null) continue
    const facts = own.get(fact.proposal)
    if (facts) facts.push(fact)
    else own.set(fact.proposal, [fact])
  }
  const catalog: Catalog = {
    ...dataset,
    fact: new Map(dataset.facts.map((fact) => [fact.id, fact])),
    proposal: new Map(dataset.proposals.map((proposal) => [proposal.id, proposal])),
    factsOf: (proposal) => own.get(proposal) ?? [],
    publishedOn: new Map(dataset.sources.map(({ id, published }) => [id, published])),
  }
  catalogs.set(dataset, catalog)
  return catalog
}

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

function isTableParty(party: Party): party is TableParty {
  return TABLE_PARTIES.some((known) => known === party)
}

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

const members = new WeakMap<readonly string[], ReadonlySet<string>>()

/** A list as a set, made once for each list: every mark of every figure is looked up in it. */
function membersOf(list: readonly string[]): ReadonlySet<string> {
  const known = members.get(list) ?? new Set(list)
  members.set(list, known)
  return known
}

/** A fact's number, or `null` when it has none. */
export function quantityOf(fact: Fact): Quantity | null {
  const { value, low, high, unit, qualifier, baseline } = fact
  if (unit === null || (value === null && low === null && high === null)) return null
  return { value, low, high, unit, qualifier, baseline }
}

/** The one number that stands for a quantity on a scale: its point, else the bound that is given. */
export function pointOf({ value, low, high }: Quantity): number {
  return value ?? high ?? low ?? 0
}

/** The same for a fact: how long its bar is. `null` when it has no number, and then no bar. */
export function lengthOf(fact: Fact): number | null {
  const quantity = quantityOf(fact)
  return quantity && pointOf(quantity)
}

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

/** A mark for one fact. It stands at the fact's number unless told otherwise; without a number it is a slot. */
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
    where: options.where ?? [],
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

/** A place kept for what a proposal does not say, or nobody published. */
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

/**
 * Marks at the same place on the same lane that differ in their school types alone
 * become one that names all their facts, so that none hides behind another.
 */
export function mergeCoincident(marks: readonly Mark[]): readonly Mark[] {
  const merged: Mark[] = []
  for (const mark of marks) {
    const at = merged.findIndex(
      (other) =>
        other.at === mark.at &&
        other.to === mark.to &&
        other.shape === mark.shape &&
        other.proposal === mark.proposal &&
        other.shown === mark.shown &&
        other.status === mark.status &&
        other.quantity?.qualifier === mark.quantity?.qualifier &&
        JSON.stringify(withoutSchools(other.where)) === JSON.stringify(withoutSchools(mark.where)),
    )
    const other = merged[at]
    if (other === undefined) merged.push(mark)
    else {
      merged[at] = {
        ...other,
        facts: [...other.facts, ...mark.facts],
        where: mergeWhere(other.where, mark.where),
      }
    }
  }
  return merged
}

function withoutSchools(where: readonly Label[]): readonly Label[] {
  return where.filter(({ of }) => of !== 'school-types')
}

/** The place of both, with the school types of both; a place that names none speaks of all schools. */
function mergeWhere(first: readonly Label[], second: readonly Label[]): readonly Label[] {
  const types = [first, second].map((where) =>
    where.flatMap((label) => (label.of === 'school-types' ? label.types : [])),
  )
  if (types.some((list) => list.length === 0)) return withoutSchools(first)
  return [...withoutSchools(first), { of: 'school-types', types: [...new Set(types.flat())] }]
}

/** The ids of the sources behind some marks, in the order of the dataset. */
export function sourcesBehind(catalog: Catalog, marks: readonly Mark[]): readonly string[] {
  const cited = new Set(
    marks.flatMap(({ facts }) =>
      facts.flatMap((id) => catalog.fact.get(id)?.sources.map(({ source }) => source) ?? []),
    ),
  )
  return catalog.sources.filter(({ id }) => cited.has(id)).map(({ id }) => id)
}

/** A proposal's place in time: the day it was surely on the table. */
export function byDay(a: Proposal, b: Proposal): number {
  return byText(onTheTable(a), onTheTable(b))
}

/** The order of two texts, such as days, by their characters alone. */
export function byText(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
