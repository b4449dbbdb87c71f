import type { Choices } from '../domain/choices'
import type { Dataset, Proposal } from '../domain/record'
import type { MissingReason } from '../domain/vocabulary'
import { catalogOf, sourcesBehind, type Catalog } from './catalog'
import { isChosen } from './chosen'
import { marksOf, type Figure, type Label, type Lane, type RowsPanel } from './figure'
import { onTheTable } from './known'
import { markOf, slotOf } from './marks'
import { movesFigure, notesOfMoves } from './movesFigure'
import { scaleFromZero } from './niceScale'
import { nothingOf } from './nothing'
import { headlineFact } from './raiseLines'
import { raisesFinding } from './raisesFinding'
import { isOnThisTable, proposalsOn } from './standing'
import type { FigurePageSpec, FigureSpec } from './figureSpec'

/** Every raise that was put on the table, offer by offer; those that were not found are said once. */
export function movesStanding(dataset: Dataset, choices: Choices): Figure {
  const catalog = catalogOf(dataset)
  const chosen = proposalsOn(catalog, choices).filter((proposal) =>
    isChosen({ proposal: proposal.id, party: proposal.party, since: onTheTable(proposal) }, choices),
  )
  const found = chosen.filter((proposal) => headlineFact(catalog, proposal) !== undefined)
  const missing = chosen.filter((proposal) => !found.includes(proposal))
  const panel: RowsPanel = {
    kind: 'rows',
    key: 'headlines',
    rows: 'many',
    title: null,
    scale: scaleFromZero(mostRaised(catalog), 'percent'),
    groups: [
      {
        key: 'moves',
        label: null,
        note: null,
        scale: null,
        lanes: [...found.flatMap((proposal) => lanesOf(catalog, choices, proposal)), ...missingLanes(choices, missing)],
      },
    ],
    links: [],
  }
  const figure = {
    id: 'moves' as const,
    layoutKey: `standing|moves|${chosen.map(({ id }) => id).join(' ')}`,
    panels: [panel],
  }
  const marks = marksOf(figure)
  const shown = marks.filter((mark) => mark.shown)
  return {
    ...figure,
    finding: found.length === 0 ? nothingOf(catalog, choices, 'salary') : raisesFinding(catalog, found, () => null),
    notes: notesOfMoves(catalog, shown).filter((note) => note.kind === 'said' && note.note === 'moves-partial-dates'),
    shown: shown.length,
    total: marks.length,
    sources: sourcesBehind(catalog, shown),
  }
}

/** The one-time payments of a proposal that are shares of pay. */
function bonusesOf(catalog: Catalog, proposal: Proposal) {
  return catalog
    .factsOf(proposal.id)
    .filter(({ measure, unit }) => measure === 'one-time-payment' && unit === 'percent')
}

function mostRaised(catalog: Catalog): number {
  const ends = catalog.proposals
    .filter(isOnThisTable)
    .map((proposal) =>
      [headlineFact(catalog, proposal), ...bonusesOf(catalog, proposal)].reduce(
        (sum, fact) => sum + (fact?.value ?? 0),
        0,
      ),
    )
  return Math.max(0, ...ends)
}

/** A bar as long as the raise; what is paid once goes on from its end on a row of its own: it is no part of it. */
function lanesOf(catalog: Catalog, choices: Choices, proposal: Proposal): readonly Lane[] {
  const who = { of: 'proposal', id: proposal.id } as const
  const where = [{ of: 'day', day: proposal.made }] as const
  const since = onTheTable(proposal)
  const fact = headlineFact(catalog, proposal)
  if (!fact) return []
  const raise = fact.value ?? 0
  const bar = markOf(catalog, choices, fact, { who, where, since, shape: 'bar', at: 0, to: raise })
  return [
    { key: proposal.id, label: who, party: proposal.party, marks: [bar], spans: [] },
    ...bonusesOf(catalog, proposal).map((bonus): Lane => {
      const mark = markOf(catalog, choices, bonus, {
        who,
        where: [...where, { of: 'word', word: 'bonus' }],
        since,
        shape: 'tick',
        at: raise,
        to: raise + (bonus.value ?? 0),
      })
      return { key: bonus.id, label: { of: 'word', word: 'bonus' }, party: proposal.party, marks: [mark], spans: [] }
    }),
  ]
}

/** The proposals whose raise is not known: a row for each reason. */
function missingLanes(choices: Choices, proposals: readonly Proposal[]): readonly Lane[] {
  const reasonOf = ({ terms }: Proposal): MissingReason => terms.salary?.missing ?? 'not-found'
  return [...new Set(proposals.map(reasonOf))].flatMap((missing) => {
    const alike = proposals.filter((proposal) => reasonOf(proposal) === missing)
    const [first] = alike
    const last = alike.at(-1)
    if (!first || !last) return []
    const names = alike.map(({ id }) => ({ of: 'proposal', id }) as const)
    const who: Label = names.length === 1 ? { of: 'proposal', id: first.id } : { of: 'joined', by: '; ', labels: names }
    const slot = slotOf(choices, first, {
      key: `${first.id}-missing`,
      who,
      where: [{ of: 'word', word: 'raise' }],
      missing,
      at: 0,
      since: onTheTable(last),
    })
    return [
      {
        key: `${first.id}-missing`,
        label: who,
        party: alike.length === 1 ? first.party : null,
        marks: [alike.length === 1 ? slot : { ...slot, proposal: null, party: 'observed' }],
        spans: [],
      },
    ]
  })
}

/** Each side’s raise in all, by the day on which it was put on the table. */
export const moves: FigureSpec = {
  id: 'moves',
  standing: movesStanding,
  whole: movesFigure,
  choices: [],
  onPaper: 'chart',
}

/** What the build alone asks of it. */
export const movesPage: FigurePageSpec = {
  terms: ['one-time-bonus', 'fact-finding'],
}
