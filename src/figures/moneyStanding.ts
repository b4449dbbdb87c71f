import type { Choices } from '../domain/choices'
import type { Dataset, Fact } from '../domain/record'
import { catalogOf, sourcesBehind, type Catalog } from './catalog'
import { isChosen } from './chosen'
import { marksOf, type Figure, type Lane, type Mark, type Note } from './figure'
import type { Finding } from './finding'
import { isKnown, onTheTable } from './known'
import { markOf, slotOf } from './marks'
import { moneyFigure } from './moneyFigure'
import { amountsIn, ownPackages, widerNote, yearsOf, type Row } from './packages'
import { scaleFromZero } from './niceScale'
import { nothingOf } from './nothing'
import { lengthOf, quantityOf } from './quantity'
import { proposalsOn } from './standing'
import type { FigurePageSpec, FigureSpec } from './figureSpec'

/** What each offer adds for class size and staff, and the agreement: one amount each, with the years that it covers. */
export function moneyStanding(dataset: Dataset, choices: Choices): Figure {
  const catalog = catalogOf(dataset)
  const rows = rowsOf(catalog, choices)
  const amounts = catalog.facts.filter(({ measure }) => measure === 'package').map((fact) => lengthOf(fact) ?? 0)
  const figure = {
    id: 'money' as const,
    layoutKey: `standing|money|${rows.map(({ proposal }) => proposal.id).join(' ')}`,
    panels: [
      {
        kind: 'rows' as const,
        key: 'packages',
        rows: 'few' as const,
        title: null,
        scale: scaleFromZero(Math.max(0, ...amounts), 'usd'),
        links: [],
        groups: [
          {
            key: 'total',
            label: null,
            note: null,
            scale: null,
            lanes: rows.map((row) => laneOf(catalog, choices, row)),
          },
        ],
      },
    ],
  }
  const marks = marksOf(figure)
  const shown = marks.filter((mark) => mark.shown)
  return {
    ...figure,
    finding: rows.length === 0 ? nothingOf(catalog, choices, 'staffing') : findingOf(rows),
    notes: notesOf(catalog, choices, shown),
    shown: shown.length,
    total: marks.length,
    sources: sourcesBehind(catalog, shown),
  }
}

/** Every proposal whose amount was known by the day, and the last one of a side that has none by then. */
function rowsOf(catalog: Catalog, choices: Choices): readonly Row[] {
  const packages = catalog.facts.filter((fact) => fact.measure === 'package' && isKnown(catalog, fact, choices))
  const silent = (['district', 'union'] as const).filter(
    (party) =>
      !proposalsOn(catalog, choices).some(
        (proposal) => proposal.party === party && ownPackages(proposal, packages).length > 0,
      ),
  )
  const chosen = proposalsOn(catalog, choices).filter((proposal) =>
    isChosen({ proposal: proposal.id, party: proposal.party, since: onTheTable(proposal) }, choices),
  )
  return chosen.flatMap((proposal): readonly Row[] => {
    const [fact] = ownPackages(proposal, packages)
    if (fact) return [{ proposal, fact }]
    const isLast = chosen.findLast(({ party }) => party === proposal.party)?.id === proposal.id
    return isLast && silent.some((party) => party === proposal.party) ? [{ proposal, fact: null }] : []
  })
}

function laneOf(catalog: Catalog, choices: Choices, { proposal, fact }: Row): Lane {
  const who = { of: 'proposal', id: proposal.id } as const
  return {
    key: fact?.id ?? proposal.id,
    label: who,
    party: proposal.party,
    marks: [
      fact
        ? amountMark(catalog, choices, fact, who)
        : slotOf(choices, proposal, {
            key: `${proposal.id}-missing`,
            who,
            where: [{ of: 'word', word: 'total' }],
            missing: 'not-found',
            at: 0,
          }),
    ],
    spans: [],
  }
}

function amountMark(catalog: Catalog, choices: Choices, fact: Fact, who: Mark['who']): Mark {
  const years = yearsOf(fact)?.label ?? ({ of: 'word', word: 'years-unknown' } as const)
  const quantity = quantityOf(fact)
  return {
    ...markOf(catalog, choices, fact, {
      who,
      where: [{ of: 'word', word: 'total' }, years],
      shape: 'bar',
      at: 0,
      to: lengthOf(fact),
    }),
    ...(quantity ? { text: { of: 'joined', by: ' · ', labels: [{ of: 'quantity', quantity }, years] } } : {}),
  }
}

function findingOf(rows: readonly Row[]): Finding {
  const { offered, agreed, silent } = amountsIn(rows)
  return { kind: 'money-amounts', offered: offered.at(-1) ?? null, agreed, silent }
}

function notesOf(catalog: Catalog, choices: Choices, shown: readonly Mark[]): readonly Note[] {
  const amounts = shown.filter(({ shape }) => shape === 'bar')
  return [
    ...(amounts.length > 1
      ? [{ kind: 'said', note: 'money-compare', facts: amounts.flatMap(({ facts }) => facts) } as const]
      : []),
    ...widerNote(catalog, choices, shown),
  ]
}

/** What each offer would add, and over which years. */
export const money: FigureSpec = {
  id: 'money',
  standing: moneyStanding,
  whole: moneyFigure,
  choices: [],
  onPaper: 'chart',
}

/** What the build alone asks of it. */
export const moneyPage: FigurePageSpec = {
  terms: ['fiscal-year'],
}
