import { isContradictory, notesOf } from './classSizeNotes'
import type { Choices } from '../domain/choices'
import { bandsOfGrade, GRADE_BANDS, type GradeBand } from '../domain/gradeBand'
import type { Dataset, Fact, Proposal } from '../domain/record'
import { BANDS_OF_LEVEL, bandsOf } from './bandsOf'
import { catalogOf, sourcesBehind, type Catalog } from './catalog'
import { marksOf, type Figure, type Group, type Label, type Lane, type Mark, type RowsPanel, type Span } from './figure'
import { classSizeFinding } from './classSizeFinding'
import { extentOf } from './finding'
import { markOf, slotOf } from './marks'
import { mergeCoincident } from './mergeCoincident'
import { byDay } from './order'

/** Students per class. Every number drawn here is a size, never a cut. */
/**
 * Fixed, because scales do not follow filters: from below the lowest average, 20.9, to above the highest limit, 46. It
 * need not start at zero, since marks are compared by position.
 */
const SCALE = { kind: 'number', domain: [18, 50], ticks: [20, 30, 40, 50], unit: 'students-per-class' } as const
const SCALE_START = SCALE.domain[0]

/**
 * For each grade band: the limit in force, each offer's cap, the agreement's limit
 * and average, and averages elsewhere, on one scale of students per class.
 */
export function classSizeFigure(dataset: Dataset, choices: Choices): Figure {
  const catalog = catalogOf(dataset)
  const bands = bandsChosen(choices)
  const panel: RowsPanel = {
    kind: 'rows',
    key: 'limits',
    title: null,
    scale: SCALE,
    groups: bands.map((band) => groupOf(catalog, choices, band)),
    links: [],
  }
  const figure = { id: 'class-size' as const, layoutKey: layoutKeyOf(choices), panels: [panel] }
  const marks = marksOf(figure)
  const shown = marks.filter((mark) => mark.shown)
  return {
    ...figure,
    finding: classSizeFinding(catalog, choices, shown),
    notes: notesOf(catalog, choices, shown),
    shown: shown.length,
    total: marks.length,
    sources: sourcesBehind(catalog, shown),
  }
}

/** The bands to show: those of a child's grade, where one is given; else those that the reader chose. */
export function bandsChosen({ grade, grades }: Choices): readonly GradeBand[] {
  if (grade !== null) return bandsOfGrade(grade)
  return GRADE_BANDS.filter((band) => grades === null || grades.includes(band))
}

function layoutKeyOf({ grade, grades, schools, subjects }: Choices): string {
  return ['class-size', grade ?? '', grades?.join() ?? '', schools?.join() ?? '', subjects?.join() ?? ''].join('|')
}

/**
 * Whether a fact is about a school type and a kind of class that the reader chose. Academic classes unless told
 * otherwise.
 */
export function isAboutChosenClasses({ schools, subjects }: Fact, choices: Choices): boolean {
  if (choices.schools !== null && schools !== null && !schools.types.some((type) => choices.schools?.includes(type)))
    return false
  const kinds = choices.subjects ?? ['academic']
  return subjects.includes('non-academic') ? kinds.includes('non-academic') : kinds.includes('academic')
}

/** The band of a fact, and its kinds of school. */
export function whereIn(band: GradeBand, { schools }: Fact): readonly Label[] {
  return [{ of: 'band', band }, ...(schools ? [{ of: 'school-types', types: schools.types } as const] : [])]
}

function groupOf(catalog: Catalog, choices: Choices, band: GradeBand): Group {
  const about = catalog.facts.filter(
    (fact) => fact.unit === 'students-per-class' && bandsOf(fact).includes(band) && isAboutChosenClasses(fact, choices),
  )
  const proposalOf = (fact: Fact): Proposal | undefined =>
    fact.proposal === null ? undefined : catalog.proposal.get(fact.proposal)
  const caps = about.filter((fact) => fact.measure === 'cap' && fact.scope === null && !isContradictory(fact))
  const lane = (key: string, label: Label, facts: readonly Fact[], options: { tick?: boolean } = {}): Lane => {
    const marks = mergeCoincident(
      facts.map((fact) =>
        markOf(catalog, choices, fact, {
          key: `${fact.id}-${band}`,
          who: proposalOf(fact) ? { of: 'proposal', id: fact.proposal ?? '' } : label,
          where: whereIn(band, fact),
          ...(options.tick ? { shape: 'tick' } : {}),
        }),
      ),
    )
    return {
      key: `${band}-${key}`,
      label,
      party: marks[0]?.party ?? null,
      marks,
      spans: rangeOf(`${band}-${key}`, marks),
    }
  }
  const inKind = (kind: Proposal['kind']) => (fact: Fact) => proposalOf(fact)?.kind === kind
  const offers = catalog.proposals
    .filter(({ kind }) => kind === 'offer' || kind === 'proposal')
    .toSorted(byDay)
    .filter(({ id }) => catalog.factsOf(id).some(({ measure }) => measure === 'cap'))
  const lanes: readonly Lane[] = [
    lane('contract', { of: 'word', word: 'limit-in-force' }, caps.filter(inKind('contract'))),
    lane('memorandum', { of: 'word', word: 'limit-2018' }, caps.filter(inKind('memorandum'))),
    ...offers.map((offer) => {
      const facts = caps.filter(({ proposal }) => proposal === offer.id)
      return facts.length > 0
        ? lane(offer.id, { of: 'proposal', id: offer.id }, facts)
        : unknownLane(choices, offer, band, 'not-found')
    }),
    ...silentSides(catalog).map((offer) => unknownLane(choices, offer, band, 'not-found')),
    lane(
      'limit',
      { of: 'word', word: 'limit-agreed' },
      caps.filter(inKind('agreement')).filter(({ basis }) => basis !== 'inferred'),
    ), // the inferred limits of the years between have a figure of their own
    lane(
      'average',
      { of: 'word', word: 'average-agreed' },
      about.filter(
        ({ measure, proposal, value }) =>
          measure === 'average' &&
          value !== null &&
          proposal !== null &&
          catalog.proposal.get(proposal)?.kind === 'agreement',
      ),
      { tick: true },
    ),
    lane(
      'observed',
      { of: 'word', word: 'average-observed' },
      about.filter(({ measure, event }) => measure === 'observed-average' && event !== 'comparison'),
      { tick: true },
    ),
    lane('california', { of: 'word', word: 'average-california' }, comparisons(catalog, band, 'state'), { tick: true }),
    lane('national', { of: 'word', word: 'average-national' }, comparisons(catalog, band, 'observed'), { tick: true }),
  ]
  return {
    key: band,
    label: { of: 'band', band },
    note: null,
    scale: null,
    lanes: lanes.filter(({ marks }) => marks.length > 0),
  }
}

/** The first offer of each side none of whose class-size numbers was published. */
function silentSides(catalog: Catalog): readonly Proposal[] {
  return (['district', 'union'] as const).flatMap((party) => {
    const own = catalog.proposals.filter((proposal) => proposal.party === party)
    const hasNumbers = own.some(({ id }) => catalog.factsOf(id).some(({ measure }) => measure === 'cap'))
    return hasNumbers ? [] : (own.find(({ kind }) => kind === 'offer') ?? own[0] ?? [])
  })
}

function unknownLane(choices: Choices, offer: Proposal, band: GradeBand, missing: NonNullable<Mark['missing']>): Lane {
  const who = { of: 'proposal', id: offer.id } as const
  const slot = slotOf(choices, offer, {
    key: `${offer.id}-missing-${band}`,
    who,
    where: [{ of: 'band', band }],
    missing,
    at: SCALE_START,
  })
  return { key: `${band}-${offer.id}`, label: who, party: offer.party, marks: [slot], spans: [] }
}

/** Averages measured elsewhere. National ones are by school level; the elementary one is shown in both lower bands. */
function comparisons(catalog: Catalog, band: GradeBand, party: Fact['party']): readonly Fact[] {
  return catalog.facts.filter((fact) => {
    const { measure, event, grades, levels } = fact
    if (measure !== 'observed-average' || event !== 'comparison' || fact.party !== party) return false
    const bands =
      grades?.bands ??
      levels.flatMap((level): readonly GradeBand[] =>
        level === 'elementary' ? ['tk-3', '4-6'] : BANDS_OF_LEVEL[level],
      )
    return bands.includes(band)
  })
}

function rangeOf(key: string, marks: readonly Mark[]): readonly Span[] {
  const dots = marks.filter(({ shape }) => shape === 'dot')
  const extent = extentOf(dots.map(({ at }) => at))
  const [first] = dots
  if (!first || extent === null || extent.low === extent.high) return []
  return [
    {
      key: `range-${key}`,
      kind: 'range',
      facts: dots.flatMap(({ facts }) => facts),
      proposal: first.proposal,
      party: first.party,
      from: extent.low,
      to: extent.high,
      level: 0,
      since: first.since,
      shown: first.shown,
    },
  ]
}
