import { EVERYTHING, type Choices } from '../domain/choices'
import type { Dataset } from '../domain/record'
import type { Party } from '../domain/vocabulary'
import type { Figure, FigureId, Label, Panel, PanelPart } from './figure'
import { figureOf } from './figures'

/**
 * A slide of the deck: a view of a figure, optionally built up in steps; one class under every limit; or facts in their
 * statements.
 */
export type Slide =
  | {
      id: SlideId
      kind: 'figure'
      figure: FigureId
      choices: Partial<Choices>
      /** The panel that is shown, where a figure has several. */
      panel?: PanelPart
      /** The headings of the groups that are shown. */
      groups?: readonly Heading[]
      /** Omits marks without a proposal, such as averages elsewhere. */
      isProposalsOnly?: true
      /** The parties that appear with each step; if omitted, all at once. */
      steps?: readonly (readonly Party[])[]
    }
  | { id: SlideId; kind: 'class'; choices: Partial<Choices> }
  | { id: SlideId; kind: 'facts'; facts: readonly string[] }
  | { id: SlideId; kind: 'parties' }
  | { id: SlideId; kind: 'sources' }

/** Enough of a group's label to find the group. */
type Heading =
  | Extract<Label, { of: 'role' | 'word' | 'conflict' }>
  /** Pay to whatever month is counted. */
  | { of: 'through' }

export const SLIDE_IDS = [
  'question',
  'parties',
  'pay-over-time',
  'half-point',
  'moves',
  'classes-to-8',
  'classes-to-12',
  'one-class',
  'steps',
  'staff-nurses',
  'staff-more',
  'money',
  'strike',
  'contested',
  'reserve',
  'after',
  'sources',
] as const
export type SlideId = (typeof SLIDE_IDS)[number]

const LAST_OFFERS = ['P09-district-2018-10-30', 'P10-factfinder-2018-12-18', 'P14-union-2019-01-11']
const AGREEMENT = 'P16-agreement-2019-01-22'
const CLASS_PROPOSALS = ['P00b-mou-2017-18', 'P06-union-2018-07-24', 'P13-district-2019-01-11', AGREEMENT]

/** The deck, in the order in which it is told. */
export const SLIDES: readonly Slide[] = [
  { id: 'question', kind: 'facts', facts: ['str-vote-98', 'str-days-6', 'ctx-students-601973'] },
  { id: 'parties', kind: 'parties' },
  {
    id: 'pay-over-time',
    kind: 'figure',
    figure: 'salary',
    choices: { proposals: [...LAST_OFFERS, AGREEMENT] },
    steps: [['district'], ['union'], ['fact-finder'], ['joint']],
  },
  {
    id: 'half-point',
    kind: 'figure',
    figure: 'pay',
    choices: { proposals: [...LAST_OFFERS, AGREEMENT] },
    panel: 'sums',
    groups: [{ of: 'through' }, { of: 'word', word: 'back-pay' }],
    steps: [['district'], ['union'], ['fact-finder', 'joint']],
  },
  { id: 'moves', kind: 'figure', figure: 'moves', choices: {} },
  {
    id: 'classes-to-8',
    kind: 'figure',
    figure: 'class-size',
    choices: { proposals: CLASS_PROPOSALS, grades: ['4-6', '6-8'], show: 'all' },
    isProposalsOnly: true,
  },
  {
    id: 'classes-to-12',
    kind: 'figure',
    figure: 'class-size',
    choices: { proposals: CLASS_PROPOSALS, grades: ['9-10', '11-12'], show: 'all' },
    isProposalsOnly: true,
  },
  {
    id: 'one-class',
    kind: 'class',
    // a class that was exactly full: 34 was the limit in force for grade 4 at these schools
    choices: { proposals: CLASS_PROPOSALS, grade: '4', students: 34, schools: ['phbao'] },
  },
  { id: 'steps', kind: 'figure', figure: 'class-size-steps', choices: {}, panel: 'cuts' },
  {
    id: 'staff-nurses',
    kind: 'figure',
    figure: 'staffing',
    choices: {},
    panel: 'posts',
    groups: [
      { of: 'word', word: 'posts-offered' },
      { of: 'role', role: 'nurse' },
    ],
  },
  {
    id: 'staff-more',
    kind: 'figure',
    figure: 'staffing',
    choices: { show: 'all' },
    panel: 'posts',
    groups: [
      { of: 'role', role: 'librarian' },
      { of: 'role', role: 'counselor' },
    ],
  },
  { id: 'money', kind: 'figure', figure: 'money', choices: {}, steps: [['union'], ['district'], ['joint']] },
  { id: 'strike', kind: 'figure', figure: 'attendance', choices: {}, panel: 'students-present' },
  {
    id: 'contested',
    kind: 'figure',
    figure: 'contested',
    choices: {},
    groups: [
      { of: 'conflict', id: 'cg-nurses' },
      { of: 'conflict', id: 'cg-ca-counsel' },
    ],
  },
  { id: 'reserve', kind: 'figure', figure: 'contested', choices: {}, groups: [{ of: 'conflict', id: 'cg-reserve' }] },
  {
    id: 'after',
    kind: 'facts',
    facts: ['str-rat-81', 'str-board-unanimous', 'mon-measure-ee', 'cs-impl-1', 'st-impl-469', 'sal-2023-21pct'],
  },
  { id: 'sources', kind: 'sources' },
]

/** The figure of a slide, with only what the slide shows in its panels: a wall has no room for empty rows. */
export function slideFigure(dataset: Dataset, slide: Extract<Slide, { kind: 'figure' }>): Figure {
  const figure = figureOf(slide.figure, dataset, { ...EVERYTHING, show: 'all', ...slide.choices })
  const panels = figure.panels
    .filter((panel) => slide.panel === undefined || (panel.kind === 'rows' && panel.part === slide.panel))
    .map((panel) => ({
      ...shownIn(panel, { groups: slide.groups, isProposalsOnly: slide.isProposalsOnly === true }),
      title: null,
    }))
  return { ...figure, panels }
}

/** What to remove from a panel besides hidden marks. */
type Cut = { groups: readonly Heading[] | undefined; isProposalsOnly: boolean }

function isUnder(label: Label | null, heading: Heading): boolean {
  return label !== null && Object.entries(heading).every(([field, value]) => Reflect.get(label, field) === value)
}

/** A panel without its hidden marks and empty rows. */
export function shownIn(
  panel: Panel,
  { groups, isProposalsOnly }: Cut = { groups: undefined, isProposalsOnly: false },
): Panel {
  const isShown = ({ shown }: { shown: boolean }) => shown
  switch (panel.kind) {
    case 'rows':
      return {
        ...panel,
        links: panel.links.filter(isShown),
        groups: panel.groups
          .filter(({ label }) => groups === undefined || groups.some((heading) => isUnder(label, heading)))
          .map((group) => ({
            ...group,
            lanes: group.lanes
              .map((lane) => ({
                ...lane,
                marks: lane.marks.filter((mark) => mark.shown && (!isProposalsOnly || mark.proposal !== null)),
                spans: lane.spans.filter(isShown),
              }))
              .filter(({ marks }) => marks.length > 0),
          }))
          .filter(({ lanes }) => lanes.length > 0),
      }
    case 'time':
      return {
        ...panel,
        y: tightened(panel),
        paths: panel.paths.filter(isShown),
        marks: panel.marks.filter(isShown),
        spans: panel.spans.filter(isShown),
        rules: panel.rules.filter(isShown),
      }
    case 'events':
      return { ...panel, marks: panel.marks.filter(isShown) }
  }
}

/** The scale of a panel reduced to its marks: from the last tick below them to the first tick above. */
function tightened({ y, paths, marks }: Extract<Panel, { kind: 'time' }>): typeof y {
  const levels = [
    ...paths.filter(({ shown }) => shown).flatMap(({ points }) => points),
    ...marks.filter(({ shown }) => shown),
  ].map(({ level }) => level)
  if (levels.length === 0) return y
  const low = y.ticks.findLast((tick) => tick <= Math.min(...levels)) ?? y.domain[0]
  const high = y.ticks.find((tick) => tick >= Math.max(...levels)) ?? y.domain[1]
  return low < high ? { ...y, domain: [low, high], ticks: y.ticks.filter((tick) => tick >= low && tick <= high) } : y
}
