import type { Choices } from '../domain/choices'
import type { Dataset, Fact, Proposal } from '../domain/record'
import { catalogOf, sourcesBehind, type Catalog } from './catalog'
import { isChosen } from './chosen'
import { marksOf, type Figure, type Label, type Lane, type RowsPanel } from './figure'
import { onTheTable } from './known'
import { markOf, slotOf } from './marks'
import { movesFigure, notesOfMoves } from './movesFigure'
import { scaleFromZero } from './niceScale'
import { nothingOf } from './nothing'
import { byDay } from './order'
import { quantityOf } from './quantity'
import { headlineFact, raiseLinesOf, type RaiseLine } from './raiseLines'
import { raisesFinding } from './raisesFinding'
import { isOnThisTable, proposalsOn } from './standing'
import type { FigurePageSpec, FigureSpec } from './figureSpec'

/** Every raise that was put on the table, offer by offer in the order of their days; one that was not found has a dotted place. */
export function movesStanding(dataset: Dataset, choices: Choices): Figure {
  const catalog = catalogOf(dataset)
  const chosen = proposalsOn(catalog, choices).filter((proposal) =>
    isChosen({ proposal: proposal.id, party: proposal.party, since: onTheTable(proposal) }, choices),
  )
  const found = chosen.filter((proposal) => headlineFact(catalog, proposal) !== undefined)
  const lines = raiseLinesOf(catalog)
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
        lanes: chosen.toSorted(byDay).flatMap((proposal) =>
          lanesOf(
            catalog,
            choices,
            proposal,
            lines.find((line) => line.proposal.id === proposal.id),
          ),
        ),
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
function lanesOf(catalog: Catalog, choices: Choices, proposal: Proposal, line: RaiseLine | undefined): readonly Lane[] {
  const who = { of: 'proposal', id: proposal.id } as const
  const where = [{ of: 'day', day: proposal.made }] as const
  const since = onTheTable(proposal)
  const fact = headlineFact(catalog, proposal)
  if (!fact) return [missingLane(choices, proposal)]
  const raise = fact.value ?? 0
  const text = line && stepsOf(fact, line)
  const plain = markOf(catalog, choices, fact, { who, where, since, shape: 'bar', at: 0, to: raise })
  const bar = text ? { ...plain, text } : plain
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

/** A raise with the month from which it holds; of several raises, their sum and each with its month. */
function stepsOf(headline: Fact, line: RaiseLine): Label | null {
  const sum = quantityOf(headline)
  const steps = line.facts.flatMap((fact): readonly Label[] => {
    const quantity = quantityOf(fact)
    return quantity && fact.from !== null ? [{ of: 'from-month', quantity, month: fact.from.slice(0, 7) }] : []
  })
  const [only] = steps
  if (!sum || !only) return null
  return steps.length === 1
    ? only
    : {
        of: 'joined',
        by: ' = ',
        labels: [
          { of: 'quantity', quantity: sum },
          { of: 'joined', by: ' + ', labels: steps },
        ],
      }
}

/** A dotted place for a proposal whose raise is not known. */
function missingLane(choices: Choices, proposal: Proposal): Lane {
  const who = { of: 'proposal', id: proposal.id } as const
  const key = `${proposal.id}-missing`
  const slot = slotOf(choices, proposal, {
    key,
    who,
    where: [{ of: 'word', word: 'raise' }],
    missing: proposal.terms.salary?.missing ?? 'not-found',
    at: 0,
    since: onTheTable(proposal),
  })
  return { key, label: who, party: proposal.party, marks: [slot], spans: [] }
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
