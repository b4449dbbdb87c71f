import type { Choices } from '../domain/choices'
import type { Dataset, Fact, Proposal } from '../domain/record'
import { catalogOf, sourcesBehind, type Catalog } from './catalog'
import { marksOf, type Figure, type Label, type Lane, type Mark, type Note, type RowsPanel } from './figure'
import type { Finding } from './finding'
import { nothingOf } from './nothing'
import { amountsIn, ownPackages, widerNote, yearsOf, type Row } from './packages'
import { knownSince } from './known'
import { markOf, slotOf } from './marks'
import { byDay } from './order'
import { lengthOf } from './quantity'

const MILLION = 1_000_000
/** Fixed, because scales do not follow filters: from zero, since bars are compared by length, to above 403 million. */
const SCALE = {
  kind: 'number',
  domain: [0, 450 * MILLION],
  ticks: [0, 100 * MILLION, 200 * MILLION, 300 * MILLION, 400 * MILLION],
  unit: 'usd',
} as const

/** What each offer adds for class size and staff: in all, then for each school year that it covers. */
export function moneyFigure(dataset: Dataset, choices: Choices): Figure {
  const catalog = catalogOf(dataset)
  const packages = catalog.facts.filter(({ measure }) => measure === 'package')
  const proposals = catalog.proposals
    .filter(
      ({ id, kind, party }) =>
        packages.some(({ proposal }) => proposal === id) || (kind === 'offer' && party === 'union'),
    )
    .toSorted(byDay)
  const panel: RowsPanel = {
    kind: 'rows',
    key: 'packages',
    title: null,
    scale: SCALE,
    links: [],
    groups: [
      {
        key: 'total',
        label: { of: 'word', word: 'total' },
        note: null,
        scale: null,
        lanes: proposals.flatMap((proposal) => totals(catalog, choices, proposal, packages)),
      },
      {
        key: 'per-year',
        label: { of: 'word', word: 'per-year' },
        note: null,
        scale: null,
        lanes: proposals.flatMap((proposal) => yearly(catalog, choices, proposal, packages)),
      },
    ],
  }
  const figure = { id: 'money' as const, layoutKey: 'money', panels: [panel] }
  const marks = marksOf(figure)
  const shown = marks.filter((mark) => mark.shown)
  return {
    ...figure,
    finding: findingOf(rowsShown(proposals, packages, shown), catalog, choices),
    notes: notesOf(catalog, choices, shown),
    shown: shown.length,
    total: marks.length,
    sources: sourcesBehind(catalog, shown),
  }
}

function totals(catalog: Catalog, choices: Choices, proposal: Proposal, packages: readonly Fact[]): readonly Lane[] {
  const who = { of: 'proposal', id: proposal.id } as const
  const own = ownPackages(proposal, packages)
  if (own.length === 0) {
    const slot = slotOf(choices, proposal, {
      key: `${proposal.id}-missing`,
      who,
      where: [{ of: 'word', word: 'total' }],
      missing: 'not-found',
      at: 0,
    })
    return [{ key: proposal.id, label: who, party: proposal.party, marks: [slot], spans: [] }]
  }
  return own.map((fact, index) => {
    const years = yearsOf(fact)?.label ?? ({ of: 'word', word: 'years-unknown' } as const)
    const mark = markOf(catalog, choices, fact, {
      who,
      where: [{ of: 'word', word: 'total' }, years],
      shape: 'bar',
      at: 0,
      to: lengthOf(fact),
    })
    return {
      key: fact.id,
      label: index === 0 ? who : years,
      party: index === 0 ? proposal.party : null,
      marks: [mark],
      spans: [],
    }
  })
}

function yearly(catalog: Catalog, choices: Choices, proposal: Proposal, packages: readonly Fact[]): readonly Lane[] {
  const who = { of: 'proposal', id: proposal.id } as const
  const [whole] = ownPackages(proposal, packages)
  if (!whole) return []
  const years = yearsOf(whole)
  const key = `${whole.id}-per-year`
  const where: readonly Label[] = [
    { of: 'word', word: 'per-year' },
    years?.label ?? { of: 'word', word: 'years-unknown' },
  ]
  const mark: Mark =
    years === null || whole.value === null
      ? slotOf(choices, proposal, {
          key,
          who,
          where,
          missing: 'not-found',
          at: 0,
          facts: [whole.id],
          since: knownSince(catalog, whole),
        })
      : {
          ...markOf(catalog, choices, whole, {
            key,
            who,
            where,
            shape: 'bar',
            at: 0,
            to: whole.value / years.count,
            quantity: {
              value: whole.value / years.count,
              low: null,
              high: null,
              unit: 'usd-per-year',
              qualifier: years.count === 1 ? whole.qualifier : 'about',
              baseline: null,
            },
          }),
          status: years.count === 1 ? whole.status : 'inferred',
        }
  return [{ key: `per-year-${proposal.id}`, label: who, party: proposal.party, marks: [mark], spans: [] }]
}

/** The proposals that are shown, each with its whole amount. */
function rowsShown(proposals: readonly Proposal[], packages: readonly Fact[], shown: readonly Mark[]): readonly Row[] {
  const ids = new Set(shown.flatMap(({ facts }) => facts))
  return proposals
    .filter(({ id }) => shown.some((mark) => mark.proposal === id))
    .map((proposal) => ({ proposal, fact: ownPackages(proposal, packages).find(({ id }) => ids.has(id)) ?? null }))
}

function findingOf(rows: readonly Row[], catalog: Catalog, choices: Choices): Finding {
  return rows.length === 0 ? nothingOf(catalog, choices, 'staffing') : { kind: 'money', ...amountsIn(rows) }
}

function notesOf(catalog: Catalog, choices: Choices, shown: readonly Mark[]): readonly Note[] {
  const unknown = shown.filter(({ where }) =>
    where.some((label) => label.of === 'word' && label.word === 'years-unknown'),
  )
  return [
    ...(unknown.length > 0
      ? [{ kind: 'said', note: 'money-years', facts: unknown.flatMap(({ facts }) => facts) } as const]
      : []),
    ...widerNote(catalog, choices, shown),
  ]
}
