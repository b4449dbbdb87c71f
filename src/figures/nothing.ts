import type { Choices } from '../domain/choices'
import type { Proposal } from '../domain/record'
import type { MissingReason, Party, TermKind } from '../domain/vocabulary'
import type { Catalog } from './catalog'
import { isChosen } from './chosen'
import type { Finding } from './finding'
import { onTheTable } from './known'
import { proposalsOn } from './standing'

type Nothing = Extract<Finding, { kind: 'nothing' }>

/** Reasons that say that something was put, whose number is not known. */
const UNHEARD: readonly MissingReason[] = ['not-found', 'not-read', 'not-published', 'no-number']

/** Whether a proposal put something on a topic that we do not have; one that says that it is silent there did not. */
export function isUnheard({ terms }: Proposal, topic: TermKind): boolean {
  const term = terms[topic]
  return term !== undefined && (term.missing === null || UNHEARD.includes(term.missing))
}

/**
 * Why a figure about a topic has nothing to draw: what was put by then was not found, or nobody had put anything yet,
 * or nothing is chosen.
 */
export function nothingOf(
  catalog: Catalog,
  choices: Pick<Choices, 'asof' | 'parties' | 'proposals'>,
  topic: TermKind,
): Nothing {
  const put = (asof: Choices['asof'], of: typeof choices) =>
    proposalsOn(catalog, { asof }).filter((proposal) =>
      isChosen({ proposal: proposal.id, party: proposal.party, since: onTheTable(proposal) }, { ...of, asof: null }),
    )
  const unheard = put(choices.asof, choices).filter((proposal) => isUnheard(proposal, topic))
  if (unheard.length > 0) return { kind: 'nothing', because: 'not-found', parties: [...new Set(unheard.map(partyOf))] }
  const everyone = { ...choices, parties: null, proposals: null }
  const isTooEarly = put(null, choices).length > 0 && put(choices.asof, choices).length === 0
  if (!isTooEarly) return { kind: 'nothing', because: 'filters' }
  return { kind: 'nothing', because: 'day', of: put(choices.asof, everyone).length === 0 ? 'table' : 'chosen' }
}

/** The same for what was agreed. */
export function notAgreed(catalog: Catalog, choices: Pick<Choices, 'asof'>): Nothing {
  const isAgreed = proposalsOn(catalog, choices).some(({ kind }) => kind === 'agreement')
  return choices.asof === null || isAgreed
    ? { kind: 'nothing', because: 'filters' }
    : { kind: 'nothing', because: 'day', of: 'agreement' }
}

/** The same for what is not put on the table: counts of the strike, answers to a question. */
export function nothingBy({ asof }: Pick<Choices, 'asof'>, of: 'strike' | 'answers'): Nothing {
  return asof === null ? { kind: 'nothing', because: 'filters' } : { kind: 'nothing', because: 'day', of }
}

function partyOf({ party }: Proposal): Party {
  return party
}
