import { EVERYTHING, type Choices } from '../domain/choices'
import type { Dataset } from '../domain/record'
import type { Grade } from '../domain/gradeBand'
import type { Figure, FigureId, Label, Panel } from './figure'
import { figureOf } from './figures'

/**
 * A slide of the deck: a view of a figure at its first depth, what stood on the table; one class under each limit; or
 * facts in their statements.
 */
export type Slide =
  | {
      id: SlideId
      kind: 'figure'
      figure: FigureId
      choices: Partial<Choices>
      /** Omits the axis where every mark has its number: bars of another salary are as long, on another scale. */
      hasNoAxis?: true
      /** Omits what was only spoken of and the sum that the title gives, and leaves readings that disagree to words: their numbers share no scale. */
      isPlain?: true
      /** The one kind of school of every row is said once, above the chart. */
      isOfOneKind?: true
    }
  | { id: 'one-class'; kind: 'class'; choices: Partial<Choices>; grade: Grade; students: number }
  | { id: SentenceId; kind: 'facts'; facts: readonly string[] }
  | { id: SentenceId; kind: 'parties' }
  | { id: SentenceId; kind: 'sources' }
export type FigureSlide = Extract<Slide, { kind: 'figure' }>
export type ClassSlide = Extract<Slide, { kind: 'class' }>

export const SLIDE_IDS = [
  'question',
  'parties',
  'pay-over-time',
  'half-point',
  'classes',
  'one-class',
  'staff',
  'money',
  'contested',
  'strike',
  'after',
  'sources',
] as const
export type SlideId = (typeof SLIDE_IDS)[number]

/** The slides with a sentence of their own; the others say what their figure finds. */
export type SentenceId = Extract<SlideId, 'question' | 'parties' | 'after' | 'sources'>

/** The kind of school that the class slides speak of: the one with a limit in every grade. */
const ONE_KIND: Partial<Choices> = { schools: ['phbao'] }

/** The deck, in the order in which it is told. */
export const SLIDES: readonly Slide[] = [
  { id: 'question', kind: 'facts', facts: ['str-vote-98', 'str-days-6'] },
  { id: 'parties', kind: 'parties' },
  { id: 'pay-over-time', kind: 'figure', figure: 'salary', choices: {} },
  { id: 'half-point', kind: 'figure', figure: 'pay', choices: {}, hasNoAxis: true },
  { id: 'classes', kind: 'figure', figure: 'class-size', choices: ONE_KIND, isOfOneKind: true },
  // a class that was exactly full: 34 was the limit in force for grade 4 at these schools
  { id: 'one-class', kind: 'class', choices: ONE_KIND, grade: '4', students: 34 },
  {
    id: 'staff',
    kind: 'figure',
    figure: 'staffing',
    choices: { parties: ['district', 'union', 'joint'] },
    isPlain: true,
  },
  { id: 'money', kind: 'figure', figure: 'money', choices: {}, hasNoAxis: true },
  { id: 'contested', kind: 'figure', figure: 'contested', choices: { question: 'cg-reserve' } },
  { id: 'strike', kind: 'figure', figure: 'attendance', choices: {}, hasNoAxis: true },
  {
    id: 'after',
    kind: 'facts',
    facts: ['str-rat-81', 'str-board-unanimous', 'mon-measure-ee', 'sal-2023-21pct'],
  },
  { id: 'sources', kind: 'sources' },
]

/** The figure of a slide, with only what the slide shows in its panels: a wall has no room for empty rows. */
export function slideFigure(dataset: Dataset, { figure: id, choices, ...cut }: FigureSlide): Figure {
  const figure = figureOf(id, dataset, { ...EVERYTHING, ...choices })
  return { ...figure, panels: figure.panels.map((panel) => ({ ...trimmed(shownIn(panel), cut), title: null })) }
}

/** How much longer a scale is than its longest bar, so that words fit beside the others. */
const ROOM_FOR_WORDS = 1.25

const NAMELESS: Label = { of: 'joined', by: ' ', labels: [] }

/** A panel of rows without its axis, or without its asides. */
function trimmed(
  panel: Panel,
  { hasNoAxis, isPlain, isOfOneKind }: Pick<FigureSlide, 'hasNoAxis' | 'isPlain' | 'isOfOneKind'>,
): Panel {
  if (panel.kind !== 'rows') return panel
  const scale = hasNoAxis && panel.scale?.kind === 'number' ? { ...panel.scale, ticks: [] } : panel.scale
  if (isOfOneKind && panel.joined)
    return {
      ...panel,
      joined: { ...panel.joined, meanings: [] },
      groups: panel.groups.map((group) => ({
        ...group,
        label: group.label && NAMELESS,
      })),
    }
  if (!isPlain) return { ...panel, scale }
  return {
    ...panel,
    scale: scale?.kind === 'number' ? { ...scale, domain: [scale.domain[0], scale.domain[1] * ROOM_FOR_WORDS] } : scale,
    groups: panel.groups.map((group, index) => ({
      ...group,
      // what the title says already
      ...(index === 0 ? { label: null } : { note: null }),
      lanes: group.lanes
        .filter(({ label }) => label.of !== 'spoken' && !(label.of === 'word' && label.word === 'posts-added'))
        .map((lane) => ({ ...lane, spans: lane.spans.map((span) => ({ ...span, to: span.from })) })),
    })),
  }
}

/** A panel without its hidden marks and empty rows. */
export function shownIn(panel: Panel): Panel {
  const isShown = ({ shown }: { shown: boolean }) => shown
  switch (panel.kind) {
    case 'rows':
      return {
        ...panel,
        links: panel.links.filter(isShown),
        groups: panel.groups
          .map((group) => ({
            ...group,
            lanes: group.lanes
              .map((lane) => ({
                ...lane,
                marks: lane.marks.filter(isShown),
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
