import type { Choices } from '../domain/choices'
import { firstDay, lastDay } from '../domain/day'
import type { Dataset, Fact, Proposal } from '../domain/record'
import { schoolYearOf } from '../domain/schoolYear'
import { catalogOf, sourcesBehind, type Catalog } from './catalog'
import { marksOf, type Figure, type Label, type Lane, type Mark, type Note, type RowsPanel } from './figure'
import type { Finding } from './finding'
import { isKnown, knownSince } from './known'
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
    finding: findingOf(catalog, choices, panel),
    notes: notesOf(catalog, choices, shown),
    shown: shown.length,
    total: marks.length,
    sources: sourcesBehind(catalog, shown),
  }
}

/** The school years a package covers, where its source says; else how many; else `null`. */
export function yearsOf({ from, to, also }: Fact): { label: Label | null; count: number } | null {
  if (from !== null && to !== null) {
    const first = schoolYearOf(firstDay(from))
    const last = schoolYearOf(lastDay(to))
    return {
      label: first === last ? { of: 'year', year: first } : { of: 'years', first, last },
      count: last - first + 1,
    }
  }
  const said = also.find(({ measure, unit }) => measure === 'duration' && unit === 'years')
  return said ? { label: { of: 'count-of-years', years: said.value }, count: said.value } : null
}

/** The whole first, then its parts. */
export function ownPackages(proposal: Proposal, packages: readonly Fact[]): readonly Fact[] {
  return packages.filter((fact) => fact.proposal === proposal.id).toSorted((a, b) => (b.value ?? 0) - (a.value ?? 0))
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

function findingOf(catalog: Catalog, choices: Choices, panel: RowsPanel): Finding {
  const marks = (panel.groups[0]?.lanes ?? [])
    .filter(({ party }) => party !== null)
    .flatMap((lane) => lane.marks)
    .filter(({ shown }) => shown)
  const amounts = marks.flatMap(({ proposal: id, to }) => {
    const proposal = catalog.proposal.get(id ?? '')
    return proposal && to !== null
      ? [{ proposal: proposal.id, usd: to, made: proposal.made, agreed: proposal.kind === 'agreement' }]
      : []
  })
  if (marks.length === 0) return { kind: 'nothing', because: choices.asof === null ? 'filters' : 'day' }
  return { kind: 'money', amounts }
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

/** That another sum about the agreement counts more than class size and staff. */
export function widerNote(catalog: Catalog, choices: Choices, shown: readonly Mark[]): readonly Note[] {
  const agreed = shown.some(({ proposal }) => catalog.proposal.get(proposal ?? '')?.kind === 'agreement')
  const wider = catalog.conflicts.find(
    ({ kind, facts }) =>
      kind === 'definition' &&
      facts.some((id) => shown.some((mark) => mark.facts.includes(id))) &&
      facts.flatMap((id) => catalog.fact.get(id) ?? []).every((fact) => isKnown(catalog, fact, choices)),
  )
  return agreed && wider ? [{ kind: 'said', note: 'money-wider', facts: wider.facts }] : []
}
