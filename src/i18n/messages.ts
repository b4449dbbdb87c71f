import type { ClassKind } from '../domain/choices'
import type { GradeBand } from '../domain/gradeBand'
import type { ConflictKind, MissingReason, SchoolType, Status, Topic, Unit } from '../domain/vocabulary'
import type { FigureId, Word } from '../figures/figure'
import type { ClassAndStaffWords } from './classAndStaffWords'
import type { NoteWords } from './noteWords'
import type { PageMessages } from './pageMessages'
import type { FindingOf, Findings } from './say'
import type { TalksWords } from './talksWords'

/** The messages of the pages, whole. A language that lacks one does not compile. */
export type Messages = PageMessages & {
  site: { line: string; description: string }
  units: Record<Exclude<Unit, 'years'>, (count: number | null) => string>
  /** What is said once an answer was handed on. */
  handOn: { copied: string; refused: string; link: string }
  statuses: Record<Status, string>
  statusNames: Record<Status, string>
  missingLong: Record<MissingReason, string>
  conflictKinds: Record<ConflictKind, string>
  topics: Record<Topic, string>
  bands: Record<GradeBand, string>
  schoolTypes: Record<SchoolType, string>
  classKinds: Record<ClassKind, string>
  words: Record<Word, string>
  rules: Record<'strike' | 'agreement', string>
  marks: {
    retroactive: string
    disputedStart: string
    inYears: (years: number) => string
    /** On which day the steps of a raise were given. */
    stepsAsOn: (day: string) => string
    from: (number: string, month: string) => string
    /** From one month to another, both counted. */
    through: (first: string, last: string) => string
    /** A name, and how many more there are. */
    andMore: (name: string, count: number) => string
  }
  milestones: TalksWords['milestones']
  figures: Record<FigureId, { name: string; measure: string }>
  findings: Findings & { nothing: (finding: FindingOf<'nothing'>, day: string | null) => string }
  notes: NoteWords
  filters: {
    title: string
    asOf: string
    today: string
    asOfHelp: string
    previous: string
    next: string
    date: string
    slider: string
    sides: string
    proposals: string
    all: string
    none: string
    reset: string
    schools: string
    classes: string
    grades: string
    roles: string
    chosen: (count: number, total: number) => string
    empty: string
    badValue: (name: string, value: string) => string
    dismiss: string
  }
  pay: {
    until: string
    against: string
    landmarks: Record<'minimum' | 'average' | 'maximum', string>
    source: string
    sourceOf: (usd: string) => string
    private: string
    share: string
    working: string
  }
  figure: {
    inShort: string
    answers: (count: number) => string
    everything: string
    inWords: string
    sourceLine: (named: string, more: number) => string
    childsClass: string
    /** In an embed that shows only the beginning of a figure; the figure's name follows. */
    rest: string
    /** The keys of a chart, in one line. */
    keys: string
    actions: Record<'download' | 'embed' | 'cite', string>
    present: string
    showChart: string
    showTable: string
    table: string
    sources: (count: number) => string
    link: string
    read: string
    columns: Record<'where' | 'who' | 'value' | 'sure' | 'source', string>
    evidence: string
    noSource: string
    source: string
    chartOf: (name: string) => string
    tableOf: (name: string) => string
    loading: string
    noDate: string
  }
  classAndStaff: ClassAndStaffWords
  about: {
    missingTitle: string
    missing: readonly string[]
    madeTitle: string
    made: readonly string[]
    versionTitle: string
    corrections: string
    allCorrections: string
    changes: string
  }
}
