import type { ClassKind } from '../domain/choices'
import type { GradeBand } from '../domain/gradeBand'
import type { SalaryProblem } from '../domain/readSalary'
import type { ConflictKind, MissingReason, Party, Role, SchoolType, Status, Topic, Unit } from '../domain/vocabulary'
import type { FigureId, Word } from '../figures/figure'
import type { ClassAndStaffWords } from './classAndStaffWords'
import type { FrontWords } from './frontWords'
import type { NoteWords } from './noteWords'
import type { FindingOf, Findings } from './say'
import type { TalksWords } from './talksWords'

/** The messages of the pages. A language that lacks one does not compile. */
export type Messages = {
  site: {
    name: string
    line: string
    description: string
    present: string
    data: string
    evidence: string
    dashboard: string
    otherLanguage: string
    theme: string
    themes: Record<'auto' | 'light' | 'dark', string>
    skip: string
    version: (day: string) => string
  }
  parties: Record<Party, string>
  kinds: Record<'contract' | 'memorandum' | 'agreement', string>
  statuses: Record<Status, string>
  statusNames: Record<Status, string>
  missing: Record<MissingReason, string>
  missingLong: Record<MissingReason, string>
  conflictKinds: Record<ConflictKind, string>
  topics: Record<Topic, string>
  bands: Record<GradeBand, string>
  schoolTypes: Record<SchoolType, string>
  classKinds: Record<ClassKind, string>
  roles: Record<Role, string>
  words: Record<Word, string>
  rules: Record<'strike' | 'agreement', string>
  marks: {
    retroactive: string
    disputedStart: string
    inYears: (years: number) => string
    /** On which day the steps of a raise were given. */
    stepsAsOn: (day: string) => string
    /** From one month to another, both counted. */
    through: (first: string, last: string) => string
    /** A name, and how many more there are. */
    andMore: (name: string, count: number) => string
  }
  milestones: TalksWords['milestones']
  figures: Record<FigureId, { name: string; measure: string }>
  findings: Findings & { nothing: (finding: FindingOf<'nothing'>, day: string | null) => string }
  notes: NoteWords
  units: Record<Unit, (count: number | null) => string>
  quantity: {
    about: (text: string) => string
    nearly: (text: string) => string
    atLeast: (text: string) => string
    upTo: (text: string) => string
    between: (low: string, high: string) => string
    fromTo: (from: string, to: string) => string
    rank: (place: string) => string
    million: (number: string) => string
    billion: (number: string) => string
  }
  months: readonly string[]
  monthsShort: readonly string[]
  date: {
    dayOfYear: (day: number, month: string) => string
    day: (day: number, month: string, year: string) => string
    month: (month: string, year: string) => string
    short: (day: number, month: string, year: string) => string
  }
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
    salary: string
    until: string
    against: string
    landmarks: Record<'minimum' | 'average' | 'maximum', string>
    source: string
    sourceOf: (usd: string) => string
    private: string
    share: string
    working: string
    problems: Record<SalaryProblem, (limits: { least: string; most: string; kept: string }) => string>
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
  gate: {
    loading: string
    slow: string
    retry: string
    problems: {
      http: (status: number) => string
      network: string
      timeout: string
      broken: string
      part: string
      shape: (count: number) => string
    }
  }
  front: FrontWords
  classAndStaff: ClassAndStaffWords
  about: {
    missingTitle: string
    missing: readonly string[]
    madeTitle: string
    made: readonly string[]
    versionTitle: string
    version: (day: string) => string
    corrections: string
    changes: string
  }
}
