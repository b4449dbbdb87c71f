import type { ClassKind } from '../domain/choices'
import type { IsoDay, PartialDate } from '../domain/day'
import type { GradeBand } from '../domain/gradeBand'
import type { SchoolYear } from '../domain/schoolYear'
import type { ConflictKind, MissingReason, Party, Role, SchoolType, Status, TermKind, Unit } from '../domain/vocabulary'
import type { Extent, Finding } from './finding'
import type { Milestone } from './milestone'
import type { Quantity } from './quantity'

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

/** Fixed labels of places and series, as keys; each language words them. */
export const WORDS = [
  'agreed',
  'all-kinds',
  'as-agreed',
  'average-agreed',
  'average-california',
  'average-national',
  'average-observed',
  'back-pay',
  'back-pay-hatched',
  'back-pay-owed',
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
  'only-english-math',
  'own-arithmetic',
  'paid-once',
  'per-year',
  'posts-offered',
  'posts-added',
  'posts-summed',
  'posts-undivided',
  'posts-without-teachers',
  'raise',
  'raise-date-unknown',
  'raise-headline',
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
  'then-2018',
  'total',
  'worked-out',
  'years-unknown',
] as const
export type Word = (typeof WORDS)[number]

/** A name without a language: what it names, not how it is said. */
export type Label =
  | { of: 'proposal'; id: string }
  | { of: 'party'; party: Party }
  | { of: 'band'; band: GradeBand }
  | { of: 'school-types'; types: readonly SchoolType[] }
  /** The same in one or two words, beside marks. */
  | { of: 'kinds'; types: readonly SchoolType[] }
  /** What a kind of school is, with the district's term. */
  | { of: 'kind-meaning'; type: SchoolType }
  /** A band of grades that says where grade 6 stands. */
  | { of: 'grades'; band: GradeBand }
  | { of: 'class-kind'; kind: ClassKind }
  /** A proposal as an offer, a recommendation or an agreement, with its day. */
  | { of: 'offer'; id: string }
  /** A proposal that was only spoken of, with its day. */
  | { of: 'spoken'; id: string }
  /** What another source gives for the same number. */
  | { of: 'otherwise'; fact: string }
  /** What a proposal says of a topic in a few words. */
  | { of: 'brief'; proposal: string; topic: TermKind }
  | { of: 'role'; role: Role }
  /** What a number of posts counts together. */
  | { of: 'roles'; roles: readonly Role[] }
  | { of: 'year'; year: SchoolYear }
  | { of: 'years'; first: SchoolYear; last: SchoolYear }
  | { of: 'count-of-years'; years: number }
  | { of: 'day'; day: PartialDate }
  | { of: 'actor'; name: string; day: PartialDate | null }
  | { of: 'event'; id: string }
  | { of: 'conflict'; id: string }
  | { of: 'conflict-kind'; kind: ConflictKind }
  | { of: 'publisher'; source: string }
  /** The outlets that give one answer, without how their texts reached us. */
  | { of: 'outlets'; sources: readonly string[] }
  | { of: 'milestone'; milestone: Milestone }
  | { of: 'word'; word: Word }
  /** The months from the first that pay is counted for to this one, `2019-06`. */
  | { of: 'through'; month: PartialDate }
  | { of: 'both'; labels: readonly Label[] }
  /** Names and numbers in one line, with a sign between them. */
  | { of: 'joined'; by: ' ' | ' · ' | ' + ' | '; '; labels: readonly Label[] }
  | { of: 'quantity'; quantity: Quantity }
  /** On which day the steps of a raise were given, where its own proposal gives none. */
  | { of: 'steps-as-on'; day: PartialDate }

export type { Quantity } from './quantity'

/**
 * `dot` is a point; `bar` runs from zero; `blocks` are squares of ten; `slot` is a
 * dotted place for what is not known; `tick` is a reference mark; `step` is where a
 * line rises or ends: the line itself draws it.
 */
export type Shape = 'dot' | 'bar' | 'blocks' | 'slot' | 'tick' | 'step'

/** One thing that is drawn, tabled, spoken and exported. */
export type Mark = {
  /** Its own within the figure. Begins with the id of a fact it states, of its event, or of its proposal if it has no fact; never parsed. */
  key: string
  /** Another reading of a number that its lane gives first. */
  role?: 'reading'
  facts: readonly string[]
  proposal: string | null
  party: Party
  /** Whose number it is. */
  who: Label
  /** Its place: grades, a year, a role. From general to specific. */
  where: readonly Label[]
  /** Its position on the scale, in the scale's unit; for days, a day number. */
  at: number
  /** The other end of a bar or a range; `null` for a point. */
  to: number | null
  /** Its position on the second scale, `y`, of a time panel; `0` in rows and events, which have none. */
  level: number
  shape: Shape
  quantity: Quantity | null
  /** A date, if the mark's value is a date. */
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
  /** What is written there instead of the number alone. */
  text?: Label
  /** Whether it is about a time before the day on which it was put on the table: hatched. */
  isRetroactive?: true
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
  /** A few words at its end. */
  label?: Label
}

/** A step line: one side's raises as they come into effect. */
export type Path = {
  key: string
  facts: readonly string[]
  proposal: string
  party: Party
  who: Label
  points: readonly { at: number; level: number }[]
  /** The day up to which the raise was retroactive when it was proposed; `null` if it was not. */
  retroactiveUntil: number | null
  /** The day of the proposal that gave its steps, where its own gives none. */
  stepsOn: PartialDate | null
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

/** A connecting line from one mark to the next of the same side. */
export type Link = { key: string; party: Party; from: string; to: string; shown: boolean }

/**
 * How a mark of a joined lane is drawn: a limit that was in force, the one that came of the talks, a side's number with
 * the side's marker, and that marker left open where the number is for some classes alone. An `earlier` offer of a side
 * that has a later one is smaller.
 */
export type Look = 'before' | 'after' | 'side' | 'side-in-part' | 'side-earlier'

/** An entry of a legend, with the keys of the marks that it names. */
export type LegendEntry = { label: Label; look: Look; party: Party; marks: readonly string[] }

/** Lanes whose marks belong together: a legend names the marks, and each lane is named by what it is about. */
export type Joined = {
  legend: readonly LegendEntry[]
  /** The meaning of words that the lanes are named by; below the lanes. */
  meanings: readonly Label[]
  /** The columns, oldest first, where marks are placed by year and lie as high as their number. */
  columns: readonly { at: number; label: Label }[] | null
}
/** The panels of rows that can be shown without the rest of their figure, as on a slide. */
export type PanelPart = 'sums' | 'cuts' | 'posts' | 'students-present' | 'revenue-lost'

/** Marks on a common horizontal scale, a lane each: positions compare better than lengths. */
export type RowsPanel = {
  kind: 'rows'
  /** Names keep to one line where they stand beside their marks; of `many` rows they stand there on a narrow chart too. */
  rows?: 'few' | 'many'
  key: string
  part?: PanelPart
  title: Label | null
  scale: Scale | null
  groups: readonly Group[]
  links: readonly Link[]
  /** For lanes of several marks that are read together; without it each lane is one series. */
  joined?: Joined
  /** Drawn as blocks that lengths of the scale are measured in, each with its number; without an axis. */
  asBlocks?: true
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
  /** The parties that have a column each; empty where each mark stands before its own words. */
  parties: readonly Party[]
  marks: readonly Mark[]
}

export type Panel = RowsPanel | TimePanel | EventsPanel

/** A sentence to read beside the chart: how to read it, or what is missing and why. */
export type Note =
  | { kind: 'said'; note: NoteId; facts: readonly string[]; parts?: NoteParts }
  /** What the records of a conflict show, in the words of the data. */
  | { kind: 'shows'; conflict: string; facts: readonly string[] }

/** What a note names: the first days that are counted with, and the dollars by others. */
export type NoteParts = {
  days: readonly { parties: readonly Party[]; from: readonly PartialDate[] }[]
  others: Extent | null
}

/** Notes that a figure can carry; each language words them. */
export const NOTES = [
  'salary-compound',
  'salary-retroactive',
  'salary-dates-unknown',
  'salary-disputed',
  'salary-hatched',
  'salary-signs',
  'pay-how',
  'pay-before-taxes',
  'pay-readings',
  'pay-unknown',
  'pay-prices',
  'pay-first-days',
  'class-size-inferred',
  'class-size-non-academic',
  'class-size-union',
  'class-size-reductions-apart',
  'class-size-high-need',
  'steps-inferred',
  'steps-below-limit',
  'steps-below-stated',
  'steps-revenue',
  'steps-unchanged',
  'staffing-undivided',
  'staffing-teachers',
  'staffing-nurses',
  'staffing-ratios',
  'moves-partial-dates',
  'moves-2017',
  'money-years',
  'money-wider',
  'money-compare',
  'attendance-gross',
  'attendance-early',
  'attendance-first',
  'attendance-last',
  'contested-scales',
  'contested-contradiction',
  'contested-claim',
  'contested-definition',
  'timeline-choose',
] as const
export type NoteId = (typeof NOTES)[number]

/** What a figure shows, before any of it is drawn. */
export type Figure = {
  id: FigureId
  /** Equal for two figures whose drawings differ only in which marks are shown. So it must contain every choice that adds,
   * removes or moves marks, and no choice that only shows and hides them (day, sides, proposals). */
  layoutKey: string
  finding: Finding
  panels: readonly Panel[]
  notes: readonly Note[]
  /** How many marks are shown, and how many there are. */
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
