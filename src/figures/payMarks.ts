import type { Choices } from '../domain/choices'
import type { Proposal } from '../domain/record'
import type { Catalog } from './catalog'
import { isChosen } from './chosen'
import type { Label, Lane, Mark, Quantity } from './figure'
import { knownSince, onTheTable } from './known'
import { slotOf } from './marks'
import type { PayLine } from './payLines'
import { headlineFact } from './raiseLines'

export function dollars(value: number): Quantity {
  return { value, low: null, high: null, unit: 'usd', qualifier: null, baseline: null }
}

/** A dollar amount that we worked out from what facts say. */
export function workedOut(
  catalog: Catalog,
  choices: Choices,
  line: PayLine,
  options: Partial<Mark> & { key: string },
): Mark {
  const { proposal, facts, reading } = line
  const made = onTheTable(proposal)
  const told = reading ? (knownSince(catalog, reading.fact) ?? made) : made
  const since = told > made ? told : made
  const all = reading && !facts.includes(reading.fact) ? [...facts, reading.fact] : facts
  return {
    facts: all.map(({ id }) => id),
    proposal: proposal.id,
    party: proposal.party,
    who: { of: 'proposal', id: proposal.id },
    where: [],
    at: 0,
    to: null,
    level: 0,
    shape: 'bar',
    quantity: null,
    day: null,
    missing: null,
    missingDay: null,
    status: 'inferred',
    early: false,
    labelled: true,
    since,
    shown: isChosen({ proposal: proposal.id, party: proposal.party, since }, choices),
    ...options,
  }
}

/** What the keys of a line's own marks begin with: the first fact that states its raises. */
export function keyOf({ facts, proposal }: PayLine): string {
  return facts[0]?.id ?? proposal.id
}

/** A gap for a raise without a first day or without a number, which cannot be converted to dollars. */
export function unknownLane(
  catalog: Catalog,
  choices: Choices,
  proposal: Proposal,
  label: Label,
): Pick<Lane, 'key' | 'marks' | 'spans'> | null {
  const missing = proposal.terms.salary?.missing ?? null
  const headline = headlineFact(catalog, proposal)
  const isUnknown = missing === 'not-found' || missing === 'not-read'
  if (proposal.kind === 'contract' || (headline === undefined && !isUnknown)) return null
  const slot = slotOf(choices, proposal, {
    key: `${headline?.id ?? proposal.id}-unknown`,
    who: { of: 'proposal', id: proposal.id },
    where: headline ? [label, { of: 'word', word: 'raise-date-unknown' }] : [label],
    missing: isUnknown ? missing : 'not-found',
    at: 0,
    facts: headline ? [headline.id] : [],
  })
  return { key: `unknown-${proposal.id}`, marks: [slot], spans: [] }
}
