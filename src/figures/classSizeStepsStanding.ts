import { panelOf } from './classSizeStepsPanel'
import type { Choices } from '../domain/choices'
import type { GradeBand } from '../domain/gradeBand'
import type { Dataset, Fact } from '../domain/record'
import type { SchoolYear } from '../domain/schoolYear'
import type { SchoolType } from '../domain/vocabulary'
import { catalogOf, sourcesBehind, type Catalog } from './catalog'
import { isChosen } from './chosen'
import { bandsChosen } from './classSizeFigure'
import { isContradictory } from './classSizeNotes'
import { classSizeStepsFigure, yearsOf } from './classSizeStepsFigure'
import { marksOf, type Figure, type Lane, type Mark, type Note } from './figure'
import { extentOf, type Finding } from './finding'
import { onTheTable } from './known'
import { markOf, slotOf } from './marks'
import { notAgreed } from './nothing'
import { lengthOf } from './quantity'
import type { FigurePageSpec, FigureSpec } from './figureSpec'

/** The kinds of school that have limits of their own, in the order in which one is taken. */
const KINDS = ['phbao', 'desegregated', 'phbao-magnet', 'other-magnet'] as const satisfies readonly SchoolType[]

/** The limits of one kind of school year by year, a row a band of grades: from 2018 to the last agreed year. */
export function classSizeStepsStanding(dataset: Dataset, choices: Choices): Figure {
  const catalog = catalogOf(dataset)
  const school = KINDS.find((type) => choices.schools?.includes(type)) ?? KINDS[0]
  const paths = bandsChosen(choices)
    .map((band) => ({ band, path: pathOf(catalog, choices, school, band) }))
    .filter(({ path }) => path.length > 0)
  const changing = paths.filter(({ path }) => new Set(path.map(({ fact }) => lengthOf(fact))).size > 1)
  const drawn = changing.length > 0 ? changing : paths
  const years = yearsFrom(drawn.flatMap(({ path }) => path.map(({ year }) => year)))
  const lanes = drawn.map(({ band, path }) => laneOf(catalog, choices, { school, band, path, years }))
  const figure = {
    id: 'class-size-steps' as const,
    layoutKey: [
      'standing|class-size-steps',
      school,
      years.join('~'),
      choices.grade ?? '',
      choices.grades?.join('~') ?? '',
    ].join('|'),
    panels: [panelOf(lanes, years)],
  }
  const marks = marksOf(figure)
  const shown = marks.filter((mark) => mark.shown)
  return {
    ...figure,
    finding: findingOf(catalog, choices, school, lanes),
    notes: notesOf(catalog, lanes, paths.length > drawn.length ? paths.filter((one) => !drawn.includes(one)) : []),
    shown: shown.length,
    total: marks.length,
    sources: sourcesBehind(catalog, shown),
  }
}

type Path = ReturnType<typeof yearsOf>

/** The limits of a band from the rule before the talks to the last year of the agreement, one a year. */
function pathOf(catalog: Catalog, choices: Choices, school: SchoolType, band: GradeBand): Path {
  const kinds = ['memorandum', 'agreement']
  return yearsOf(
    catalog,
    catalog.facts.filter(
      (fact) =>
        fact.measure === 'cap' &&
        fact.unit === 'students-per-class' &&
        fact.grades?.bands.includes(band) === true &&
        fact.schools?.types.includes(school) === true &&
        !fact.subjects.includes('non-academic') &&
        !isContradictory(fact) &&
        kinds.includes(kindOf(catalog, fact) ?? '') &&
        isOnTable(catalog, choices, fact),
    ),
  )
}

/** Whether a fact's proposal is among what the reader chose, and was made by then. */
function isOnTable(catalog: Catalog, choices: Choices, fact: Fact): boolean {
  const proposal = catalog.proposal.get(fact.proposal ?? '')
  return (
    proposal !== undefined &&
    isChosen({ proposal: proposal.id, party: proposal.party, since: onTheTable(proposal) }, choices)
  )
}

function kindOf(catalog: Catalog, { proposal }: Pick<Fact, 'proposal'>): string | undefined {
  return proposal === null ? undefined : catalog.proposal.get(proposal)?.kind
}

function yearsFrom(years: readonly SchoolYear[]): readonly SchoolYear[] {
  const extent = extentOf(years)
  return extent ? Array.from({ length: extent.high - extent.low + 1 }, (_, index) => extent.low + index) : []
}

type Row = { school: SchoolType; band: GradeBand; path: Path; years: readonly SchoolYear[] }

function laneOf(catalog: Catalog, choices: Choices, { school, band, path, years }: Row): Lane {
  const where = [
    { of: 'band', band },
    { of: 'school-types', types: [school] },
  ] as const
  const marks = path.map(({ fact, year }) =>
    markOf(catalog, choices, fact, {
      key: `${fact.id}-${band}`,
      who: { of: 'proposal', id: fact.proposal ?? '' },
      where: [
        ...where,
        kindOf(catalog, fact) === 'memorandum' ? { of: 'day', day: String(year) } : { of: 'year', year },
      ],
      at: year,
      level: lengthOf(fact) ?? 0,
      early: kindOf(catalog, fact) === 'memorandum',
    }),
  )
  return {
    key: band,
    label: { of: 'grades', band },
    party: null,
    marks: [...marks, ...gapsIn(catalog, choices, marks, years, where)],
    spans: [],
  }
}

/** One dotted place for the years of the agreement whose limits could not be read. */
function gapsIn(
  catalog: Catalog,
  choices: Choices,
  marks: readonly Mark[],
  years: readonly SchoolYear[],
  where: Mark['where'],
): readonly Mark[] {
  const agreement = marks.flatMap(({ proposal }) => catalog.proposal.get(proposal ?? '') ?? []).at(-1)
  const unread = extentOf(years.filter((year) => !marks.some(({ at }) => at === year)))
  const [first] = marks
  if (!unread || !first || agreement?.kind !== 'agreement') return []
  return [
    slotOf(choices, agreement, {
      key: `${agreement.id}-missing-${first.key}`,
      who: { of: 'proposal', id: agreement.id },
      where: [...where, { of: 'years', first: unread.low, last: unread.high }],
      missing: 'not-read',
      at: unread.low,
      to: unread.high,
    }),
  ]
}

function findingOf(catalog: Catalog, choices: Choices, school: SchoolType, lanes: readonly Lane[]): Finding {
  // grades up to 3 are spoken of alone or not at all: their limit is another one
  const older = lanes.filter(({ key }) => key !== 'tk-3')
  const rows = (older.length > 0 ? older : lanes).map(({ key, marks }) => {
    const shown = marks.filter((mark) => mark.shown && mark.shape === 'dot')
    const inKind = (kind: string) => shown.filter((mark) => kindOf(catalog, mark) === kind).map(({ level }) => level)
    return { key, before: inKind('memorandum').at(-1), agreed: inKind('agreement').at(-1) }
  })
  const [before, agreed] = (['before', 'agreed'] as const).map((side) =>
    extentOf(rows.flatMap((row) => row[side] ?? [])),
  )
  if (!before && !agreed) return notAgreed(catalog, choices)
  return {
    kind: 'class-size-steps-standing',
    school,
    bands: bandsChosen(choices).filter((band) => rows.some(({ key }) => key === band)),
    before: before ?? null,
    agreed: agreed ?? null,
    fall: extentOf(
      rows.flatMap((row) => (row.before === undefined || row.agreed === undefined ? [] : [row.before - row.agreed])),
    ),
  }
}

function notesOf(catalog: Catalog, lanes: readonly Lane[], still: readonly { path: Path }[]): readonly Note[] {
  const left = still.flatMap(({ path }) => path.map(({ fact }) => fact.id))
  const lanesBelow = lanes.map(({ marks }) => {
    const agreed = marks.filter((mark) => mark.shown && mark.shape === 'dot' && kindOf(catalog, mark) === 'agreement')
    return agreed.filter((mark) => agreed.some(({ at, level }) => at > mark.at && level > mark.level))
  })
  const below = lanesBelow.flat()
  return [
    ...(left.length > 0 ? [{ kind: 'said', note: 'steps-unchanged', facts: left } as const] : []),
    ...(below.length > 0
      ? [
          {
            kind: 'said',
            note: 'steps-below-stated',
            facts: below.flatMap(({ facts }) => facts),
            parts: { rows: lanesBelow.filter((own) => own.length > 0).length },
          } as const,
        ]
      : []),
  ]
}

/** The agreed cuts of the limits, year by year. */
export const classSizeSteps: FigureSpec = {
  id: 'class-size-steps',
  standing: classSizeStepsStanding,
  whole: classSizeStepsFigure,
  choices: ['grades', 'schools'],
  onPaper: 'chart',
}

/** What the build alone asks of it. */
export const classSizeStepsPage: FigurePageSpec = {
  terms: ['cap', 'phbao', 'desegregated', 'magnet', 'high-need-school'],
}
