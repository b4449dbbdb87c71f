import { isChosenRole, ratioGroups, RATIOS } from './staffRatios'
import type { Choices } from '../domain/choices'
import { firstDay } from '../domain/day'
import type { Dataset, Fact } from '../domain/record'
import { schoolYearOf } from '../domain/schoolYear'
import { catalogOf, sourcesBehind, type Catalog } from './catalog'
import { marksOf, type Figure, type Group, type Label, type Lane, type Mark, type Note, type RowsPanel } from './figure'
import { isKnown, onTheTable } from './known'
import { markOf, slotOf } from './marks'
import { byDay, byText } from './order'
import { lengthOf, quantityOf } from './quantity'
import { staffingFinding } from './staffingFinding'

/** Posts, a square for every ten, to above 1,300. One scale for offers and agreement, so that lengths compare. */
const POSTS = { kind: 'number', domain: [0, 1400], ticks: [0, 400, 800, 1200], unit: 'positions' } as const
/**
 * Posts by role and year in the agreement beside the offers' totals; then students per nurse, counselor and
 * psychologist.
 */
export function staffingFigure(dataset: Dataset, choices: Choices): Figure {
  const catalog = catalogOf(dataset)
  const posts: RowsPanel = {
    kind: 'rows',
    key: 'posts',
    part: 'posts',
    title: null,
    scale: POSTS,
    links: [],
    groups: [offersGroup(catalog, choices), ...agreedGroups(catalog, choices)],
  }
  const ratios: RowsPanel = {
    kind: 'rows',
    key: 'ratios',
    title: { of: 'word', word: 'ratios' },
    scale: RATIOS,
    links: [],
    groups: ratioGroups(catalog, choices),
  }
  const panels = ratios.groups.length > 0 ? [posts, ratios] : [posts]
  const figure = { id: 'staffing' as const, layoutKey: ['staffing', choices.roles?.join() ?? ''].join('|'), panels }
  const marks = marksOf(figure)
  const shown = marks.filter((mark) => mark.shown)
  return {
    ...figure,
    finding: staffingFinding(catalog, choices, posts),
    notes: notesOf(catalog, shown),
    shown: shown.length,
    total: marks.length,
    sources: sourcesBehind(catalog, shown),
  }
}

function kindOf(catalog: Catalog, { proposal }: Fact): string | undefined {
  return proposal === null ? undefined : catalog.proposal.get(proposal)?.kind
}

/** Each offer's total as one undivided block; a dotted place for a side that published none. */
function offersGroup(catalog: Catalog, choices: Choices): Group {
  const offers = catalog.proposals.filter(({ kind }) => kind === 'offer' || kind === 'proposal').toSorted(byDay)
  const lanes = offers.flatMap((proposal): readonly Lane[] => {
    const who = { of: 'proposal', id: proposal.id } as const
    const totals = catalog
      .factsOf(proposal.id)
      .filter(({ measure, unit, topic }) => measure === 'positions' && unit === 'positions' && topic === 'staffing')
    const [total, ...others] = totals.toSorted((a, b) => b.roles.length - a.roles.length)
    if (!total) return []
    const block = markOf(catalog, choices, total, {
      who,
      where: [{ of: 'word', word: 'posts-offered' }],
      shape: 'blocks',
      at: 0,
      to: lengthOf(total),
    })
    return [
      {
        key: proposal.id,
        label: who,
        party: proposal.party,
        marks: [{ ...block, facts: [...block.facts, ...others.map(({ id }) => id)] }],
        spans: [],
      },
    ]
  })
  const sides = (['district', 'union'] as const).flatMap((party) => {
    if (lanes.some((lane) => lane.party === party)) return []
    const proposal = offers.find((offer) => offer.party === party && offer.kind === 'offer')
    if (!proposal) return []
    const who = { of: 'proposal', id: proposal.id } as const
    const facts = (proposal.terms.staffing?.facts ?? [])
      .flatMap((id) => catalog.fact.get(id) ?? [])
      .filter((fact) => fact.topic === 'staffing' && isKnown(catalog, fact, { asof: onTheTable(proposal) }))
      .map(({ id }) => id)
    const slot = slotOf(choices, proposal, {
      key: `${facts[0] ?? proposal.id}-missing`,
      who,
      where: [{ of: 'word', word: 'posts-offered' }],
      missing: 'not-found',
      at: 0,
      facts,
    })
    return [{ key: proposal.id, label: who, party, marks: [slot], spans: [] }]
  })
  return {
    key: 'offers',
    label: { of: 'word', word: 'posts-offered' },
    note: null,
    scale: null,
    lanes: [...sides, ...lanes].toSorted((a, b) => byText(a.marks[0]?.since ?? '', b.marks[0]?.since ?? '')),
  }
}

/** The agreement's posts: a group a role, a lane a year, and the sum with any number that disputes it. */
function agreedGroups(catalog: Catalog, choices: Choices): readonly Group[] {
  const posts = catalog.facts.filter(
    (fact) =>
      fact.measure === 'positions' &&
      kindOf(catalog, fact) === 'agreement' &&
      fact.roles.length === 1 &&
      isChosenRole(fact.roles, choices),
  )
  const roles = [...new Set(posts.flatMap((fact) => fact.roles))]
  return roles.map((role) => {
    const own = posts.filter((fact) => fact.roles.includes(role))
    const yearly = own.filter(
      ({ from, to }) => from !== null && (to === null || schoolYearOf(firstDay(from)) === schoolYearOf(firstDay(to))),
    )
    const sums = own.filter((fact) => !yearly.includes(fact))
    const lane = (fact: Fact, label: Label): Lane => ({
      key: fact.id,
      label,
      party: 'joint',
      marks: [
        markOf(catalog, choices, fact, {
          who: { of: 'proposal', id: fact.proposal ?? '' },
          where: [{ of: 'role', role }, label],
          shape: 'blocks',
          at: 0,
          to: lengthOf(fact),
        }),
      ],
      spans: [],
    })
    return {
      key: role,
      label: { of: 'role', role },
      note: null,
      scale: null,
      lanes: [
        ...yearly.map((fact) => lane(fact, { of: 'year', year: schoolYearOf(firstDay(fact.from ?? '')) })),
        ...sums.map((fact) =>
          lane(
            fact,
            fact.status === 'conflicting' && fact.sources[0]
              ? { of: 'publisher', source: fact.sources[0].source }
              : { of: 'word', word: 'posts-summed' },
          ),
        ),
      ],
    }
  })
}

function notesOf(catalog: Catalog, shown: readonly Mark[]): readonly Note[] {
  const has = (test: (mark: Mark) => boolean): readonly string[] => shown.filter(test).flatMap(({ facts }) => facts)
  const undivided = has(
    ({ shape, where }) =>
      shape === 'blocks' && where.some((label) => label.of === 'word' && label.word === 'posts-offered'),
  )
  const agreed = has(({ shape, where }) => shape === 'blocks' && where.some(({ of }) => of === 'role'))
  const disputed = catalog.conflicts
    .filter(({ facts }) => facts.every((id) => agreed.includes(id)))
    .flatMap(({ facts }) => facts)
  const readings = disputed.flatMap((id) => {
    const fact = catalog.fact.get(id)
    const quantity = fact ? quantityOf(fact) : null
    return fact && quantity
      ? [{ who: { of: 'publisher', source: fact.sources[0]?.source ?? '' } as const, quantity }]
      : []
  })
  const ratios = has(({ where }) =>
    where.some((label) => label.of === 'word' && label.word.startsWith('students-per-')),
  )
  return [
    ...(undivided.length > 0 ? [{ kind: 'said', note: 'staffing-undivided', facts: undivided } as const] : []),
    ...(undivided.length > 0 && agreed.length > 0
      ? [{ kind: 'said', note: 'staffing-teachers', facts: [...undivided, ...agreed] } as const]
      : []),
    ...(disputed.length > 1
      ? [{ kind: 'said', note: 'staffing-nurses', facts: disputed, parts: { readings } } as const]
      : []),
    ...(ratios.length > 0 ? [{ kind: 'said', note: 'staffing-ratios', facts: ratios } as const] : []),
    ...(isDisputed(catalog, ratios)
      ? [{ kind: 'said', note: 'staffing-ratios-disputed', facts: ratios } as const]
      : []),
  ]
}

/** Whether at least two of these facts answer one question differently. */
function isDisputed(catalog: Catalog, ids: readonly string[]): boolean {
  return catalog.conflicts.some(({ facts }) => facts.filter((id) => ids.includes(id)).length > 1)
}
