import type { Choices } from '../domain/choices'
import { dayNumber, firstDay, lastDay } from '../domain/day'
import type { Dataset, DisputeEvent, Proposal } from '../domain/record'
import { PARTIES } from '../domain/vocabulary'
import { catalogOf, sourcesBehind, type Catalog } from './catalog'
import { isChosen } from './chosen'
import { marksOf, type EventsPanel, type Figure, type Mark } from './figure'
import { knownSince, onTheTable } from './known'
import { nothingOf } from './nothing'

/** Proposals and events in the order of their days, in lanes by party. */
export function timelineFigure(dataset: Dataset, choices: Choices): Figure {
  const catalog = catalogOf(dataset)
  const told = new Set<string>()
  const events = catalog.events.map((event) => {
    const proposal = proposalIn(catalog, event)
    if (proposal) told.add(proposal.id)
    return eventMark(catalog, choices, event, proposal)
  })
  const proposals = catalog.proposals
    .filter(({ id }) => !told.has(id))
    .map((proposal) => proposalMark(choices, proposal))
  const panel: EventsPanel = {
    kind: 'events',
    key: 'events',
    title: null,
    parties: PARTIES,
    marks: [...events, ...proposals].toSorted((a, b) => a.at - b.at),
  }
  const figure = { id: 'timeline' as const, layoutKey: 'timeline', panels: [panel] }
  const marks = marksOf(figure)
  const shown = marks.filter((mark) => mark.shown)
  const [first] = shown
  const last = shown.at(-1)
  return {
    ...figure,
    finding:
      first?.day && last?.day
        ? {
            kind: 'timeline',
            events: shown.filter(({ who }) => who.of === 'event').length,
            proposals: shown.filter(({ proposal }) => proposal !== null).length,
            first: first.day,
            last: last.day,
          }
        : nothingOf(catalog, choices, 'salary'),
    notes: shown.length > 0 ? [{ kind: 'said', note: 'timeline-choose', facts: [] }] : [],
    shown: shown.length,
    total: marks.length,
    sources: sourcesBehind(catalog, shown),
  }
}

/** The proposal that an event is about: the only one made that day whose facts it names. */
export function proposalIn(catalog: Catalog, event: DisputeEvent): Proposal | null {
  const made = catalog.proposals.filter(
    ({ id, made: day }) =>
      (day === event.date || firstDay(event.date).startsWith(day)) &&
      event.facts.some((fact) => catalog.fact.get(fact)?.proposal === id),
  )
  return made.length === 1 ? (made[0] ?? null) : null
}

/**
 * An event is known on its day, or when the first of its facts was; it names the
 * facts that were known then. A count given out a week later has no place in it.
 */
function eventMark(catalog: Catalog, choices: Choices, event: DisputeEvent, proposal: Proposal | null): Mark {
  const party = proposal?.party ?? event.party
  const facts = event.facts.flatMap((id) => catalog.fact.get(id) ?? [])
  const days = facts.map((fact) => knownSince(catalog, fact) ?? '').toSorted()
  const since = [lastDay(event.date), days[0] ?? ''].toSorted().at(-1) ?? null
  return {
    ...blank(event.id, event.date, party),
    // what tells of a proposal stands where the proposal does
    ...(proposal ? { at: dayNumber(onTheTable(proposal)) } : {}),
    facts: facts.filter((fact) => (knownSince(catalog, fact) ?? '') <= (since ?? '')).map(({ id }) => id),
    proposal: proposal?.id ?? null,
    who: { of: 'event', id: event.id },
    since,
    shown: isChosen({ proposal: proposal?.id ?? null, party, since }, choices),
  }
}

function proposalMark(choices: Choices, proposal: Proposal): Mark {
  const since = lastDay(proposal.made)
  const [fact] = Object.values(proposal.terms).flatMap((term) => term.facts)
  return {
    ...blank(`${fact ?? proposal.id}-on-table`, proposal.made, proposal.party),
    facts: fact === undefined ? [] : [fact],
    proposal: proposal.id,
    who: { of: 'proposal', id: proposal.id },
    since,
    shown: isChosen({ proposal: proposal.id, party: proposal.party, since }, choices),
  }
}

function blank(key: string, date: string, party: Mark['party']): Mark {
  return {
    key,
    facts: [],
    proposal: null,
    party,
    who: { of: 'party', party },
    where: [{ of: 'day', day: date }],
    at: dayNumber(date),
    to: null,
    level: 0,
    shape: 'dot',
    quantity: null,
    day: date,
    missing: null,
    missingDay: null,
    status: 'reported',
    early: false,
    labelled: true,
    since: lastDay(date),
    shown: true,
  }
}
