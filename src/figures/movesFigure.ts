import type { Choices } from '../domain/choices'
import type { Dataset, Proposal } from '../domain/record'
import { catalogOf, sourcesBehind, type Catalog } from './catalog'
import { isChosen } from './chosen'
import { marksOf, type Figure, type Lane, type Link, type Mark, type Note, type RowsPanel } from './figure'
import { onTheTable } from './known'
import { markOf, slotOf } from './marks'
import { byDay } from './order'
import { nothingOf } from './nothing'
import { headlineFact } from './raiseLines'
import { raisesFinding } from './raisesFinding'

/** Each side's headline raise by the day it was put on the table, with threads from one to the next. */
export function movesFigure(dataset: Dataset, choices: Choices): Figure {
  const catalog = catalogOf(dataset)
  const moves = catalog.proposals.filter(({ kind }) => kind !== 'contract' && kind !== 'memorandum').toSorted(byDay)
  const lanes = moves.map((proposal) => laneOf(catalog, choices, proposal))
  const panel: RowsPanel = {
    kind: 'rows',
    key: 'headlines',
    title: null,
    scale: { kind: 'number', domain: [0, 8], ticks: [0, 2, 4, 6, 8], unit: 'percent' },
    groups: [{ key: 'moves', label: null, note: null, scale: null, lanes }],
    links: linksOf(lanes),
  }
  const figure = { id: 'moves' as const, layoutKey: 'moves', panels: [panel] }
  const marks = marksOf(figure)
  const found = moves.filter(
    (proposal) =>
      headlineFact(catalog, proposal) !== undefined &&
      isChosen({ proposal: proposal.id, party: proposal.party, since: onTheTable(proposal) }, choices),
  )
  const shown = marks.filter((mark) => mark.shown)
  return {
    ...figure,
    finding: found.length === 0 ? nothingOf(catalog, choices, 'salary') : raisesFinding(catalog, found, () => null),
    notes: notesOfMoves(catalog, shown),
    shown: shown.length,
    total: marks.length,
    sources: sourcesBehind(catalog, shown),
  }
}

function laneOf(catalog: Catalog, choices: Choices, proposal: Proposal): Lane {
  const who = { of: 'proposal', id: proposal.id } as const
  const where = [{ of: 'day', day: proposal.made }] as const
  const fact = headlineFact(catalog, proposal)
  const bonuses = catalog
    .factsOf(proposal.id)
    .filter(({ measure, unit }) => measure === 'one-time-payment' && unit === 'percent')
  const headline: Mark = fact
    ? markOf(catalog, choices, fact, { who, where, since: onTheTable(proposal) })
    : slotOf(choices, proposal, {
        key: `${proposal.id}-missing`,
        who,
        where,
        missing: proposal.terms.salary?.missing ?? 'not-found',
        at: 0,
      })
  return {
    key: proposal.id,
    label: who,
    party: proposal.party,
    marks: [
      headline,
      ...bonuses.map((bonus) => ({
        ...markOf(catalog, choices, bonus, {
          who,
          where: [...where, { of: 'word', word: 'bonus' }],
          shape: 'tick',
          at: (fact?.value ?? 0) + (bonus.value ?? 0),
          since: onTheTable(proposal),
        }),
      })),
    ],
    spans: [],
  }
}

/** A link from each number of a side to its next one. */
function linksOf(lanes: readonly Lane[]): readonly Link[] {
  const last = new Map<string, Mark>()
  return lanes.flatMap(({ marks: [mark] }) => {
    if (!mark || mark.shape === 'slot') return []
    const before = last.get(mark.party)
    last.set(mark.party, mark)
    return before
      ? [
          {
            key: `${before.key}-${mark.key}`,
            party: mark.party,
            from: before.key,
            to: mark.key,
            shown: before.shown && mark.shown,
          },
        ]
      : []
  })
}

/** What a reader must know of the raises that are shown: which are missing, and whose day is not exact. */
export function notesOfMoves(catalog: Catalog, shown: readonly Mark[]): readonly Note[] {
  const slots = shown.filter(({ shape }) => shape === 'slot')
  const spoken = slots.flatMap(({ proposal }) => catalog.proposal.get(proposal ?? '') ?? []).find((one) => one.spoken)
  const partial = shown.filter(({ proposal }) => (catalog.proposal.get(proposal ?? '')?.made.length ?? 10) < 10)
  return [
    ...(slots.length > 0
      ? [{ kind: 'said', note: 'moves-missing', facts: [], parts: { spoken: spoken?.made ?? null } } as const]
      : []),
    ...(partial.length > 0
      ? [
          {
            kind: 'said',
            note: 'moves-partial-dates',
            facts: partial.flatMap(({ facts }) => facts),
            parts: {
              made: [...new Set(partial.flatMap(({ proposal }) => catalog.proposal.get(proposal ?? '')?.made ?? []))],
            },
          } as const,
        ]
      : []),
  ]
}
