import type { Choices } from '../domain/choices'
import { dayNumber, firstDay, lastDay, type IsoDay, type PartialDate } from '../domain/day'
import type { Dataset, DisputeEvent, Fact, Proposal } from '../domain/record'
import type { Party } from '../domain/vocabulary'
import { catalogOf, sourcesBehind, type Catalog } from './catalog'
import { isChosen } from './chosen'
import type { EventsPanel, Figure, Mark } from './figure'
import type { Finding } from './finding'
import { isKnown, onTheTable } from './known'
import type { Milestone } from './milestone'
import { nothingOf } from './nothing'
import { quantityOf } from './quantity'
import { headlineFact } from './raiseLines'
import { proposalsOn } from './standing'
import { isStrikeOpen, strikeDaysOn } from './strikeDays'
import { proposalIn, timelineFigure } from './timelineFigure'
import type { FigurePageSpec, FigureSpec } from './figureSpec'

/** What events of these kinds tell is a vote. */
const VOTES = ['strike-vote', 'ratification'] as const

/** The way to the agreement in single lines: each proposal, the strike, the agreement, the votes. */
export function timelineStanding(dataset: Dataset, choices: Choices): Figure {
  const catalog = catalogOf(dataset)
  const proposals = proposalsOn(catalog, choices).filter((proposal) =>
    isChosen({ proposal: proposal.id, party: proposal.party, since: onTheTable(proposal) }, choices),
  )
  // the rest is told beside proposals, and not alone
  const rows = proposals.map((proposal) => proposalRow(catalog, proposal))
  if (rows.length > 0) rows.push(...strikeRows(catalog, choices), ...voteRows(catalog, choices))
  const marks = rows.toSorted((a, b) => a.at - b.at)
  const panel: EventsPanel = { kind: 'events', key: 'milestones', title: null, parties: [], marks }
  return {
    id: 'timeline',
    layoutKey: ['standing', 'timeline', ...marks.map(({ key, who }) => `${key}${JSON.stringify(who)}`)].join('|'),
    panels: [panel],
    finding: findingOf(catalog, proposals, marks, choices),
    notes: marks.length > 0 ? [{ kind: 'said', note: 'timeline-choose', facts: [] }] : [],
    shown: marks.length,
    total: marks.length,
    sources: sourcesBehind(catalog, marks),
  }
}

type Row = {
  key: string
  facts: readonly Fact[]
  party: Party
  proposal: string | null
  day: PartialDate
  /** Its place in the order of days, and the day on which it was known. */
  since: IsoDay
  milestone: Milestone
  quantity: Mark['quantity']
}

function markIn({ key, facts, party, proposal, day, since, milestone, quantity }: Row): Mark {
  const missing = milestone.act === 'unknown' ? milestone.missing : null
  return {
    key,
    facts: facts.map(({ id }) => id),
    proposal,
    party,
    who: { of: 'milestone', milestone },
    where: [{ of: 'day', day }],
    at: dayNumber(since),
    to: null,
    level: 0,
    shape: missing === null ? 'dot' : 'slot',
    quantity,
    day,
    missing,
    missingDay: null,
    status: facts[0]?.status ?? 'reported',
    early: false,
    labelled: true,
    since,
    shown: true,
  }
}

/** A proposal by its raise and the posts that it states in one number; where neither is known, by what is missing. */
function proposalRow(catalog: Catalog, proposal: Proposal): Mark {
  const { id, party, made, terms, kind, spoken } = proposal
  const raise = headlineFact(catalog, proposal)
  const posts = kind === 'agreement' ? undefined : catalog.fact.get(terms.staffing?.headline ?? '')
  const once = (terms.salary?.brief ?? []).flatMap((brief) => brief.facts.flatMap((one) => catalog.fact.get(one) ?? []))
  const facts = [raise, posts, ...(raise ? once : [])].filter((fact) => fact !== undefined)
  const [fact] = facts
  const told = toldOf(catalog, proposal).slice(0, 1)
  const stated = { raise: raise ? quantityOf(raise) : null, posts: posts ? quantityOf(posts) : null }
  return markIn({
    key: fact?.id ?? `${told[0]?.id ?? id}-on-table`,
    facts: fact ? facts : told,
    party,
    proposal: id,
    day: made,
    since: onTheTable(proposal),
    milestone: milestoneOf(proposal, stated, spoken),
    quantity: stated.raise ?? stated.posts,
  })
}

type Stated = { raise: Mark['quantity']; posts: Mark['quantity'] }

function milestoneOf({ id, party, kind, terms }: Proposal, { raise, posts }: Stated, isSpoken: boolean): Milestone {
  if (kind === 'agreement') return { act: 'agreement', raise }
  if (isSpoken && posts !== null) return { act: 'spoken', party, posts }
  if (raise === null && posts === null) return { act: 'unknown', party, missing: terms.salary?.missing ?? 'not-found' }
  return { act: 'proposal', proposal: id, party, raise, posts }
}

/** The facts by which events tell of a proposal. */
function toldOf(catalog: Catalog, { id }: Proposal): readonly Fact[] {
  return catalog.events
    .flatMap(({ facts }) => facts.flatMap((fact) => catalog.fact.get(fact) ?? []))
    .filter((fact) => fact.proposal === id)
}

/** The strike as one line: how long it took, as far as was known on the chosen day. */
function strikeRows(catalog: Catalog, choices: Choices): readonly Mark[] {
  const begins = firstDay(catalog.strike.from)
  if (choices.asof !== null && choices.asof < begins) return []
  const isOpen = isStrikeOpen(catalog, choices)
  const length = catalog.facts.find(
    (fact) => fact.measure === 'strike-length' && fact.unit === 'school-days' && isKnown(catalog, fact, choices),
  )
  const opening = catalog.events
    .filter(({ date }) => date === catalog.strike.from)
    .flatMap(({ facts }) => facts.flatMap((id) => catalog.fact.get(id) ?? []))
    .filter((fact) => fact.measure === 'event' && isKnown(catalog, fact, choices))
  const facts = length && !isOpen ? [length] : opening.slice(0, 1)
  const [fact] = facts
  if (!fact) return []
  const days = fact.value ?? strikeDaysOn(catalog, choices).length
  return [
    markIn({
      key: fact.id,
      facts,
      party: 'union',
      proposal: null,
      day: catalog.strike.from,
      since: begins,
      milestone: { act: 'strike', days: days === 0 ? null : days, isOpen },
      quantity: quantityOf(fact),
    }),
  ]
}

/** The votes: on the strike, and on the agreement. What a proposal tells of is not told twice. */
function voteRows(catalog: Catalog, choices: Choices): readonly Mark[] {
  return catalog.events
    .filter((event) => proposalIn(catalog, event) === null)
    .filter(({ date }) => choices.asof === null || lastDay(date) <= choices.asof)
    .flatMap((event) => voteRow(catalog, choices, event) ?? [])
}

function voteRow(catalog: Catalog, choices: Choices, { date, facts, party }: DisputeEvent): Mark | null {
  const told = facts
    .flatMap((id) => catalog.fact.get(id) ?? [])
    .filter((fact) => VOTES.some((kind) => kind === fact.event) && isKnown(catalog, fact, choices))
  // on the strike, or on what was agreed: not on what else was voted that day
  const fact =
    told.find(({ measure }) => measure === 'vote-share') ??
    told.find(({ measure, proposal }) => measure === 'event' && proposal !== null)
  if (!fact) return null
  const share = quantityOf(fact)
  const milestone: Milestone =
    share === null
      ? { act: 'approved', party: fact.party }
      : { act: fact.event === 'strike-vote' ? 'strike-vote' : 'ratified', share }
  return markIn({
    key: fact.id,
    facts: [fact],
    party: share === null ? fact.party : party,
    proposal: null,
    day: date,
    since: lastDay(date),
    milestone,
    quantity: share,
  })
}

function findingOf(
  catalog: Catalog,
  proposals: readonly Proposal[],
  marks: readonly Mark[],
  choices: Choices,
): Finding {
  if (marks.length === 0) return nothingOf(catalog, choices, 'salary')
  const strike = marks
    .flatMap(({ who }) => (who.of === 'milestone' ? who.milestone : []))
    .find(({ act }) => act === 'strike')
  const isAgreed = proposals.some(({ kind }) => kind === 'agreement')
  const isAsked = choices.proposals === null && (choices.parties === null || choices.parties.includes('joint'))
  const written = proposals.filter(({ kind, spoken }) => kind !== 'agreement' && !spoken)
  const parties = [...new Set(written.map(({ party }) => party))]
  const [only] = proposals
  const alone = marks.find(({ proposal }) => proposal === only?.id)
  return {
    kind: 'course',
    proposals: parties.map((party) => ({ party, count: written.filter((one) => one.party === party).length })),
    strikeDays: strike?.act === 'strike' ? strike.days : null,
    end: isAgreed ? 'agreement' : isAsked ? 'none-yet' : null,
    one:
      proposals.length === 1 && only && alone?.who.of === 'milestone'
        ? { milestone: alone.who.milestone, made: only.made }
        : null,
  }
}

/** What happened, day by day. */
export const timeline: FigureSpec = {
  id: 'timeline',
  standing: timelineStanding,
  whole: timelineFigure,
  choices: [],
  onPaper: 'table',
}

/** What the build alone asks of it. */
export const timelinePage: FigurePageSpec = {
  terms: [
    'cap',
    'section-2-0',
    'mou',
    'impasse',
    'mediation',
    'fact-finding',
    'unfair-practice-charge',
    'last-best-final',
    'strike-authorization',
    'ratification',
    'fiscal-stabilization-plan',
    'charter-school',
    'parcel-tax',
  ],
}
