import type { IsoDay, PartialDate } from '../domain/day'
import type { GradeBand } from '../domain/gradeBand'
import type { SchoolYear } from '../domain/schoolYear'
import type {
  ConflictKind,
  MissingReason,
  Party,
  Qualifier,
  Role,
  SchoolType,
  Status,
  Unit,
} from '../domain/vocabulary'
import type { Finding } from './finding'

/** Every figure, in the order in which readers ask. */
export const FIGURES = [
  'salary',
  'pay',
  'class-size',
  'class-size-steps',
  'staffing',
  'moves',
  'money',
  'attendance',
  'contested',
  'timeline',
] as const
export type FigureId = (typeof FIGURES)[number]

/** Fixed words that a figure needs for a place or a series; each language has its own. */
export const WORDS = [
  'average-agreed',
  'average-california',
  'average-national',
  'average-observed',
  'back-pay',
  'bonus',
  'california',
  'classes-english-math',
  'cuts',
  'day',
  'early-count',
  'high-need-stages',
  'last-not-kept',
  'later-count',
  'limit-2018',
  'limit-agreed',
  'limit-in-force',
  'limits',
  'own-arithmetic',
  'paid-once',
  'per-year',
  'posts-offered',
  'posts-summed',
  'raise',
  'raise-date-unknown',
  'raise-whole',
  'ratios',
  'recommended',
  'revenue-lost',
  'running-total',
  'stated-by-union',
  'stipend',
  'students-present',
  'students-per-counselor',
  'students-per-nurse',
  'students-per-psychologist',
  'total',
  'years-unknown',
] as const
export type Word = (typeof WORDS)[number]

/** A name without a language: what it names, not how it is said. */
export type Label =
  | { of: 'proposal'; id: string }
  | { of: 'party'; party: Party }
  | { of: 'band'; band: GradeBand }
  | { of: 'school-types'; types: readonly SchoolType[] }
  | { of: 'role'; role: Role }
  | { of: 'year'; year: SchoolYear }
  | { of: 'years'; first: SchoolYear; last: SchoolYear }
  | { of: 'count-of-years'; years: number }
  | { of: 'day'; day: PartialDate }
  | { of: 'actor'; name: string; day: PartialDate | null }
  | { of: 'event'; id: string }
  | { of: 'conflict'; id: string }
  | { of: 'conflict-kind'; kind: ConflictKind }
  | { of: 'publisher'; source: string }
  | { of: 'word'; word: Word }
  /** The months from the first that pay is counted for to this one, `2019-06`. */
  | { of: 'through'; month: PartialDate }
  | { of: 'both'; labels: readonly Label[] }

/** A number as its source gives it: a point, or a range; `null` is not known, never zero. */
export type Quantity = {
  value: number | null
  low: number | null
  high: number | null
  unit: Unit
  qualifier: Qualifier | null
  /** What "from X to Y" starts from. */
  baseline: number | null
}

/**
 * `dot` is a point; `bar` runs from zero; `blocks` are squares of ten; `slot` is a
 * dotted place for what is not known; `tick` is a reference mark.
 */
export type Shape = 'dot' | 'bar' | 'blocks' | 'slot' | 'tick'

/** One thing that is drawn, tabled, spoken and exported. */
export type Mark = {
  key: string
  facts: readonly string[]
  proposal: string | null
  party: Party
  /** Whose number it is. */
  who: Label
  /** Where it stands: grades, a year, a role. From the wide to the narrow. */
  where: readonly Label[]
  /** Along the scale, in the scale's unit; for days, a day number. */
  at: number
  /** The other end of a bar or a range; `null` for a point. */
  to: number | null
  /** Up the second scale, where there is one. */
  level: number
  shape: Shape
  quantity: Quantity | null
  /** A date that is itself what is disputed or told. */
  day: PartialDate | null
  /** Why it has no number; `null` where it has one. */
  missing: MissingReason | null
  /** Why the first day of its number is not known; `null` where it is, or none is needed. */
  missingDay: MissingReason | null
  status: Status
  /** An early count, drawn hollow beside a later one. */
  early: boolean
  /** Whether its number is written beside it. */
  labelled: boolean
  /** The first day on which it was known; `null` where no source has a date. */
  since: IsoDay | null
  shown: boolean
}

/** A shaded range, or a bracket between readings that disagree. */
export type Span = {
  key: string
  kind: 'range' | 'dispute'
  facts: readonly string[]
  proposal: string | null
  party: Party
  from: number
  to: number
  level: number
  since: IsoDay | null
  shown: boolean
}

/** A step line: one side's raises as they come into effect. */
export type Path = {
  key: string
  facts: readonly string[]
  proposal: string
  party: Party
  who: Label
  points: readonly { at: number; level: number }[]
  /** Up to here the line was already in the past when it was put on the table; `null` for nowhere. */
  retroactiveUntil: number | null
  /** Its place among lines that coincide: 0, 1, 2 … */
  track: number
  quantity: Quantity
  since: IsoDay | null
  shown: boolean
}

/** A measured axis. `days` counts days from 1970-01-01. */
export type Scale =
  | { kind: 'number'; domain: readonly [number, number]; ticks: readonly number[]; unit: Unit }
  | { kind: 'days'; domain: readonly [number, number]; ticks: readonly { at: number; label: Label }[] }

/** A line across the chart with two or three words. */
export type Rule = {
  key: string
  at: number
  label: Label | { of: 'rule'; rule: 'strike' | 'agreement' }
  since: IsoDay | null
  shown: boolean
}

/** One series inside a group of rows. */
export type Lane = {
  key: string
  label: Label
  party: Party | null
  marks: readonly Mark[]
  spans: readonly Span[]
}

/** Lanes under one heading; with a scale of its own, or on the panel's. */
export type Group = {
  key: string
  label: Label | null
  note: Label | null
  scale: Scale | null
  lanes: readonly Lane[]
}

/** A thread from one mark to the next of the same side. */
export type Link = { key: string; party: Party; from: string; to: string; shown: boolean }

/** Marks on a common horizontal scale, a lane each: positions compare better than lengths. */
export type RowsPanel = {
  kind: 'rows'
  key: string
  title: Label | null
  scale: Scale | null
  rules: readonly Rule[]
  groups: readonly Group[]
  links: readonly Link[]
}

/** Lines and marks over time. */
export type TimePanel = {
  kind: 'time'
  key: string
  title: Label | null
  x: Extract<Scale, { kind: 'days' }>
  y: Extract<Scale, { kind: 'number' }>
  /** School years, named in the middle. */
  bands: readonly { from: number; to: number; label: Label }[]
  rules: readonly Rule[]
  paths: readonly Path[]
  marks: readonly Mark[]
  spans: readonly Span[]
}

/** Events down the page in the order of their days, in lanes by party. */
export type EventsPanel = {
  kind: 'events'
  key: string
  title: Label | null
  parties: readonly Party[]
  marks: readonly Mark[]
}

export type Panel = RowsPanel | TimePanel | EventsPanel

/** A sentence to read beside the chart: how to read it, or what is missing and why. */
export type Note =
  | { kind: 'missing'; who: Label; what: MissingReason; proposal: string | null }
  | { kind: 'said'; note: NoteId; facts: readonly string[] }

/** Notes that a figure can carry; each language words them. */
export const NOTES = [
  'salary-compound',
  'salary-retroactive',
  'salary-dates-unknown',
  'salary-disputed',
  'pay-how',
  'pay-before-taxes',
  'pay-readings',
  'pay-unknown',
  'pay-prices',
  'class-size-inferred',
  'class-size-non-academic',
  'class-size-union',
  'class-size-reductions-apart',
  'class-size-high-need',
  'steps-inferred',
  'steps-below-limit',
  'steps-revenue',
  'staffing-undivided',
  'staffing-teachers',
  'staffing-nurses',
  'staffing-ratios',
  'moves-partial-dates',
  'moves-2017',
  'money-years',
  'money-wider',
  'attendance-gross',
  'attendance-early',
  'contested-scales',
  'timeline-choose',
] as const
export type NoteId = (typeof NOTES)[number]

/** What a figure shows, before any of it is drawn. */
export type Figure = {
  id: FigureId
  /** Equal for two figures whose drawings differ only in which marks are shown. */
  layoutKey: string
  finding: Finding
  panels: readonly Panel[]
  notes: readonly Note[]
  /** Marks shown, and marks there are. */
  shown: number
  total: number
  /** Ids of the sources of what is shown, in the order of the dataset. */
  sources: readonly string[]
}

/** Every mark of a figure, in the order in which it is drawn and read. */
export function marksOf(figure: Pick<Figure, 'panels'>): readonly Mark[] {
  return figure.panels.flatMap((panel) =>
    panel.kind === 'rows' ? panel.groups.flatMap((group) => group.lanes.flatMap((lane) => lane.marks)) : panel.marks,
  )
}

/** The keys of everything that is shown: marks, lines, spans and rules. A drawing hides what is not among them. */
export function shownKeysOf(figure: Pick<Figure, 'panels'>): ReadonlySet<string> {
  const items = figure.panels.flatMap((panel): readonly { key: string; shown: boolean }[] => {
    if (panel.kind === 'events') return panel.marks
    if (panel.kind === 'time') return [...panel.marks, ...panel.paths, ...panel.spans, ...panel.rules]
    return panel.groups.flatMap((group) => group.lanes.flatMap((lane) => lane.marks))
  })
  return new Set(items.filter(({ shown }) => shown).map(({ key }) => key))
}
