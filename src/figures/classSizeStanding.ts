import type { Choices } from '../domain/choices'
import type { GradeBand } from '../domain/gradeBand'
import type { Dataset } from '../domain/record'
import { catalogOf, sourcesBehind, type Catalog } from './catalog'
import { bandsChosen, classSizeFigure } from './classSizeFigure'
import { classSizeStandingFinding } from './classSizeStandingFinding'
import { isBefore2018, legendOf, limitScale, meaningsIn } from './classSizeLegend'
import { limitWords, rowsOfBand, type DrawnRow, type LimitRow, type LimitWords, type RowLimit } from './classSizeRows'
import { marksOf, type Figure, type Group, type Label, type Lane, type Link, type Mark, type RowsPanel } from './figure'
import { markOf, slotOf } from './marks'
import { silentSlots } from './silentSides'
import type { FigurePageSpec, FigureSpec } from './figureSpec'

/**
 * Class size at first depth: for each band of grades a row a kind of school, from the limit in force to the one agreed,
 * with the last offer beside it. A side without a number has a dotted place.
 */
export function classSizeStanding(dataset: Dataset, choices: Choices): Figure {
  const catalog = catalogOf(dataset)
  const words = limitWords(catalog, choices)
  const bands = bandsChosen(choices).map((band) => ({ band, rows: rowsOfBand(catalog, words, choices, band) }))
  const drawn = bands.flatMap(({ rows }) => rows.map((row) => drawnRow(catalog, choices, words, row)))
  const isDrawn = ({ id }: { id: string }) => drawn.some(({ marks }) => marks.some(({ mark }) => mark.proposal === id))
  const numbered = [...words.offered, ...words.agreed].filter(isDrawn)
  const slots = silentSlots(
    catalog,
    choices,
    'classSize',
    numbered.map(({ id }) => id),
  )
  const groups = [
    ...bands.flatMap(({ band }): readonly Group[] => {
      const own = drawn.filter(({ row }) => row.band === band)
      const unsaid = own.length === 0 ? [] : unsaidSlots(choices, words.offered.filter(isDrawn), band, own)
      return own.length === 0
        ? []
        : [
            groupIn(
              { of: 'grades', band },
              band,
              own.map(({ lane }, index) => (index === 0 ? withMarks(lane, unsaid) : lane)),
            ),
          ]
    }),
    ...(slots.length > 0
      ? [
          groupIn(null, 'silent', [
            { key: 'silent', label: { of: 'word', word: 'all-kinds' }, party: null, marks: slots, spans: [] },
          ]),
        ]
      : []),
  ]
  const panel: RowsPanel = {
    kind: 'rows',
    key: 'limits',
    title: null,
    scale: limitScale(catalog),
    groups,
    links: drawn.flatMap(({ links }) => links),
    joined: {
      legend: legendOf(choices, words, drawn),
      meanings: meaningsIn(drawn.map(({ row }) => row)),
      columns: null,
    },
  }
  const figure = { id: 'class-size' as const, layoutKey: layoutKeyOf(choices, words, slots), panels: [panel] }
  const marks = marksOf(figure)
  const shown = marks.filter((mark) => mark.shown)
  return {
    ...figure,
    finding: classSizeStandingFinding(
      catalog,
      choices,
      drawn,
      slots.filter((slot) => slot.shown),
    ),
    notes: [],
    shown: shown.length,
    total: marks.length,
    sources: sourcesBehind(catalog, shown),
  }
}

function layoutKeyOf(choices: Choices, words: LimitWords, slots: readonly Mark[]): string {
  const { asof, grade, grades, schools, subjects } = choices
  const drawn = [...words.before, ...words.offered, ...words.agreed].map(({ id }) => id)
  return [
    'standing|class-size',
    drawn.join('~'),
    slots.map(({ key }) => key).join('~'),
    isBefore2018(asof) ? 'then' : '',
    grade ?? '',
    ...[grades, schools, subjects].map((chosen) => chosen?.join('~') ?? ''),
  ].join('|')
}

function groupIn(label: Label | null, key: string, lanes: readonly Lane[]): Group {
  return { key, label, note: null, scale: null, lanes }
}

function withMarks(lane: Lane, marks: readonly Mark[]): Lane {
  return { ...lane, marks: [...lane.marks, ...marks] }
}

function drawnRow(catalog: Catalog, choices: Choices, words: LimitWords, row: LimitRow): DrawnRow {
  const kinds: Label = row.isForAll ? { of: 'word', word: 'all-kinds' } : { of: 'kinds', types: row.types }
  const label: Label =
    row.kind === 'academic' ? kinds : { of: 'both', labels: [kinds, { of: 'class-kind', kind: row.kind }] }
  const key = [row.band, row.types.join('+'), row.kind].join('-')
  const marks = [...words.before, ...words.offered, ...words.agreed].flatMap((proposal) => {
    const limits = row.limits.filter((limit) => limit.proposal.id === proposal.id)
    const [limit] = limits
    if (!limit) return []
    const mark = markOf(catalog, choices, limit.fact, {
      key: `${limit.fact.id}-${key}`,
      who: { of: 'proposal', id: proposal.id },
      where: whereOf(row),
      early: limit.role === 'before',
    })
    return [{ limit, mark: { ...mark, facts: limits.map(({ fact }) => fact.id) } }]
  })
  const lane = { key, label, party: null, marks: marks.map(({ mark }) => mark), spans: [] }
  return { row, lane, marks, links: linksIn(marks) }
}

function whereOf(row: LimitRow): readonly Label[] {
  return [
    { of: 'band', band: row.band },
    ...(row.types.length > 0 ? [{ of: 'school-types', types: row.types } as const] : []),
  ]
}

/** From the limit in force to the agreed one; before there is one, to each offer. */
function linksIn(marks: DrawnRow['marks']): readonly Link[] {
  const of = (role: RowLimit['role']) => marks.filter(({ limit }) => limit.role === role).map(({ mark }) => mark)
  const [before] = of('before').slice(-1)
  const ends = of('agreed').length > 0 ? of('agreed') : of('offered')
  if (!before) return []
  return ends
    .filter((end) => end.at !== before.at)
    .map((end) => ({
      key: `${before.key}-${end.key}`,
      party: end.party,
      from: before.key,
      to: end.key,
      shown: before.shown && end.shown,
    }))
}

/** A dotted place for each side whose offers state limits, and none for these grades. */
function unsaidSlots(
  choices: Choices,
  offered: LimitWords['offered'],
  band: GradeBand,
  drawn: readonly DrawnRow[],
): readonly Mark[] {
  return offered
    .filter(({ party }, index) => offered.findLastIndex((other) => other.party === party) === index)
    .filter(({ party }) => drawn.every(({ marks }) => marks.every(({ mark }) => mark.party !== party)))
    .map((proposal) =>
      slotOf(choices, proposal, {
        key: `${proposal.id}-missing-${band}`,
        who: { of: 'proposal', id: proposal.id },
        where: [{ of: 'band', band }],
        missing: 'not-found',
        at: 0,
      }),
    )
}

/** Limits and averages of class size, by grade and kind of school. */
export const classSize: FigureSpec = {
  id: 'class-size',
  standing: classSizeStanding,
  whole: classSizeFigure,
  choices: ['grades', 'schools', 'subjects', 'grade', 'students'],
  onPaper: 'chart',
}

/** What the build alone asks of it. */
export const classSizePage: FigurePageSpec = {
  terms: [
    'cap',
    'average',
    'section-1-5',
    'mou',
    'academic-class',
    'phbao',
    'desegregated',
    'magnet',
    'high-need-school',
    'fact-finding',
  ],
}
