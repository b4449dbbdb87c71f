import type { Choices } from '../domain/choices'
import type { Dataset, Fact, Proposal } from '../domain/record'
import { catalogOf, sourcesBehind, type Catalog } from './catalog'
import { isChosen } from './chosen'
import { marksOf, type Figure, type Lane, type Mark, type Note } from './figure'
import type { Amount, Finding } from './finding'
import { isKnown, onTheTable } from './known'
import { markOf, slotOf } from './marks'
import { ownPackages, widerNote, yearsOf } from './moneyFigure'
import { scaleFromZero } from './niceScale'
import { lengthOf, quantityOf } from './quantity'
import { isOnThisTable, proposalsOn } from './standing'
import { nothingOf } from './standingRaises'

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
    finding: rows.length === 0 ? nothingOf(catalog, choices, () => true) : findingOf(rows),
    notes: notesOf(catalog, choices, shown),
    shown: shown.length,
    total: marks.length,
    sources: sourcesBehind(catalog, shown),
  }
}

/** A proposal with its whole amount; `null` where we found none. */
type Row = { proposal: Proposal; fact: Fact | null }

/** Every proposal whose amount was known by the day, and the last one of a side that has none at all. */
function rowsOf(catalog: Catalog, choices: Choices): readonly Row[] {
  const packages = catalog.facts.filter(({ measure }) => measure === 'package')
  const silent = (['district', 'union'] as const).filter(
    (party) =>
      !catalog.proposals.some(
        (proposal) => proposal.party === party && isOnThisTable(proposal) && ownPackages(proposal, packages).length > 0,
      ),
  )
  const chosen = proposalsOn(catalog, choices).filter((proposal) =>
    isChosen({ proposal: proposal.id, party: proposal.party, since: onTheTable(proposal) }, choices),
  )
  return chosen.flatMap((proposal): readonly Row[] => {
    const [fact] = ownPackages(proposal, packages).filter((one) => isKnown(catalog, one, choices))
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
  const amounts = rows.flatMap(({ proposal, fact }): readonly (Amount & { proposal: Proposal })[] => {
    const usd = fact && lengthOf(fact)
    return fact && usd !== null
      ? [{ proposal, party: proposal.party, usd, qualifier: fact.qualifier, years: yearsOf(fact)?.count ?? null }]
      : []
  })
  const last = (isAgreed: boolean): Amount | null => {
    const found = amounts.findLast(({ proposal }) => (proposal.kind === 'agreement') === isAgreed)
    return found ? { party: found.party, usd: found.usd, qualifier: found.qualifier, years: found.years } : null
  }
  const [only] = rows
  return {
    kind: 'money-amounts',
    offered: last(false),
    agreed: last(true),
    silent: amounts.length === 0 && rows.length === 1 && only ? only.proposal.party : null,
  }
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
