import type { IsoDay, PartialDate } from '../domain/day'
import type { MissingReason, Party, Status, Unit } from '../domain/vocabulary'
import type { Finding } from './finding'
import type { Label } from './label'
import type { Note } from './note'
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

export type { Label, Word } from './label'
export type { Note, NoteId, NoteParts } from './note'
export type { Quantity } from './quantity'

/**
 * `dot` is a point; `bar` runs from zero; `blocks` are squares of ten; `slot` is a
 * dotted place for what is not known; `tick` is a reference mark; `step` is where a
 * line rises or ends: the line itself draws it.
 */
export type Shape = 'dot' | 'bar' | 'blocks' | 'slot' | 'tick' | 'step'

/** One thing that is drawn, tabled, spoken and exported. */
export type Mark = {
  /** Its own within the figure. Begins with the id of a fact it states; a gap's with its proposal's, an event's with the event's. Never parsed. */
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
  /** The raises that it comes to, one upon the other; none where it is one raise. */
  sum?: Label | null
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

/** The panels of rows that can be shown without the rest of their figure, as on a slide. */
export type PanelPart = 'sums' | 'cuts' | 'posts' | 'students-present' | 'revenue-lost'

/**
 * How a mark of a joined lane is drawn: a limit that was in force, the one that came of the talks, a side's number with
 * the side's marker, and that marker left open where the number is for some classes alone. An `earlier` offer of a side
 * that has a later one is smaller.
 */
export type Look = 'before' | 'after' | 'side' | 'side-in-part' | 'side-earlier'

/** An entry of a legend, with the keys of the marks that it names. */
export type LegendEntry = {
  label: Label
  look: Look
  party: Party
  marks: readonly string[]
  /** Whose numbers stand in one column: those of the entries with the same. */
  column?: string
}

/** Lanes whose marks belong together: a legend names the marks, and each lane is named by what it is about. */
export type Joined = {
  legend: readonly LegendEntry[]
  /** The meaning of words that the lanes are named by; below the lanes. */
  meanings: readonly Label[]
  /** The columns, oldest first, where marks are placed by year and lie as high as their number. */
  columns: readonly { at: number; label: Label }[] | null
}

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
