import type { Choices } from '../domain/choices'
import type { GradeBand } from '../domain/gradeBand'
import type { Dataset } from '../domain/record'
import { SCHOOL_TYPES, type Party } from '../domain/vocabulary'
import { catalogOf, sourcesBehind, type Catalog } from './catalog'
import { bandsChosen, classSizeFigure } from './classSizeFigure'
import { classSizeStandingFinding } from './classSizeStandingFinding'
import { isBefore2018, legendOf, limitScale, meaningsIn } from './classSizeLegend'
import {
  joinNeighbours,
  limitWords,
  rowsOfBand,
  type DrawnRow,
  type LimitRow,
  type LimitWords,
  type RowLimit,
} from './classSizeRows'
import { marksOf, type Figure, type Group, type Label, type Lane, type Link, type Mark, type RowsPanel } from './figure'
import { markOf, slotOf } from './marks'
import { silentSlots } from './silentSides'
import type { FigurePageSpec, FigureSpec } from './figureSpec'

/**
 * Class size at first depth: for each kind of school a row for each of its grades, with a column for the limit in force,
 * the last offer and the limit agreed. A side without a number has a dotted place.
 */
export function classSizeStanding(dataset: Dataset, choices: Choices): Figure {
  const catalog = catalogOf(dataset)
  const words = limitWords(catalog, choices)
  const blocks = blocksOf(bandsChosen(choices).flatMap((band) => rowsOfBand(catalog, words, choices, band))).map(
    (block) => ({ ...block, drawn: block.rows.map((row) => drawnRow(catalog, choices, words, row)) }),
  )
  const drawn = blocks.flatMap((block) => block.drawn)
  const isDrawn = ({ id }: { id: string }) => drawn.some(({ marks }) => marks.some(({ mark }) => mark.proposal === id))
  const numbered = [...words.offered, ...words.agreed].filter(isDrawn)
  const slots = silentSlots(
    catalog,
    choices,
    'classSize',
    numbered.map(({ id }) => id),
  )
  const groups = [
    ...blocks.map(({ key, label, drawn: own }) =>
      groupIn(
        label,
        key,
        own.map((one) => withMarks(one.lane, unsaidSlots(choices, words.offered.filter(isDrawn), one.row, drawn))),
      ),
    ),
    ...(slots.length > 0
      ? [
          groupIn(null, 'silent', [
            { key: 'silent', label: { of: 'word', word: 'all-kinds' }, party: null, marks: slots, spans: [] },
          ]),
        ]
      : []),
  ]
  const legend = legendOf(choices, words, drawn)
  const panel: RowsPanel = {
    kind: 'rows',
    key: 'limits',
    title: null,
    scale: limitScale(catalog),
    groups,
    links: drawn.flatMap(({ links }) => links),
    joined: { legend, meanings: meaningsIn(legend), columns: null },
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

type Block = { key: string; label: Label; rows: readonly LimitRow[] }

/** Rows under headings, a kind of school each: a kind is named once, in words, and its grades stand in order. */
function blocksOf(rows: readonly LimitRow[]): readonly Block[] {
  const kindOf = ({ isForAll, types }: LimitRow) => (isForAll ? 'all' : types.join('+'))
  return (['all', ...SCHOOL_TYPES] as const).flatMap((kind) => {
    const own = rows.filter((row) => kindOf(row) === kind)
    const label: Label = kind === 'all' ? { of: 'word', word: 'all-kinds' } : { of: 'kind-in-words', type: kind }
    return own.length === 0 ? [] : [{ key: kind, label, rows: joinNeighbours(own) }]
  })
}

function drawnRow(catalog: Catalog, choices: Choices, words: LimitWords, row: LimitRow): DrawnRow {
  const name: Label = { of: 'grade-row', bands: row.bands }
  const label: Label =
    row.kind === 'academic' ? name : { of: 'both', labels: [name, { of: 'class-kind', kind: row.kind }] }
  const key = [row.bands.join('+'), row.types.join('+'), row.kind].join('-')
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
    ...row.bands.map((band) => ({ of: 'band', band }) as const),
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

/** A dotted place for each side whose offers state limits, and none for the grades that stand here first. */
function unsaidSlots(
  choices: Choices,
  offered: LimitWords['offered'],
  row: LimitRow,
  drawn: readonly DrawnRow[],
): readonly Mark[] {
  const bands = row.bands.filter((band) => drawn.find((one) => one.row.bands.includes(band))?.row === row)
  const has = (party: Party, band: GradeBand) =>
    drawn.some((one) => one.row.bands.includes(band) && one.marks.some(({ mark }) => mark.party === party))
  return offered
    .filter(({ party }, index) => offered.findLastIndex((other) => other.party === party) === index)
    .flatMap((proposal) => {
      const unsaid = bands.filter((band) => !has(proposal.party, band))
      if (unsaid.length === 0) return []
      return [
        slotOf(choices, proposal, {
          key: `${proposal.id}-missing-${unsaid.join('+')}`,
          who: { of: 'proposal', id: proposal.id },
          where: unsaid.map((band) => ({ of: 'band', band })),
          missing: 'not-found',
          at: 0,
        }),
      ]
    })
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
