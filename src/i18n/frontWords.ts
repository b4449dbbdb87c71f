import type { TableColumn, TableSchool, TableTopic } from '../figures/tableCell'
import type { FigureId } from '../figures/figure'
import type { GradeBand } from '../domain/gradeBand'
import type { ClassRule, ClassRules } from '../figures/classRules'
import type { Permission } from '../domain/vocabulary'

/** What the front page says. Numbers, days and names arrive as parts, already in the reader's language. */
export type FrontWords = {
  question: string
  /** `title` names the dispute; `days` is how many school days the strike took, `null` where there was none. */
  lead: (title: string, days: string | null) => { before: string; number: string; after: string }
  /** The three ways into the page, in the words of who comes. */
  /** Place and years, where a shared link lands. */
  place: string
  doors: { label: string; pay: string; childsClass: string; disputed: string }
  figures: Record<FigureId, string>
  allFigures: string
  day: {
    asItStood: string
    previous: string
    next: string
    slider: string
    other: string
    date: string
    stop: (who: string, day: string) => string
  }
  table: {
    caption: (day: string) => string
    topic: string
    columns: Record<TableColumn, string>
    /** How a column's last word is called, with its day. */
    lastWord: Record<TableColumn, (day: string) => string>
    nothingYet: Record<TableColumn, string>
    topics: Record<TableTopic, string>
    /** From a first month through a last. */
    dollars: (first: string, month: string) => string
    onSalary: (usd: string) => string
    before: (limit: string, isPast: boolean) => string
    missing: (reason: string) => string
    rule: string
    grade: string
    gradeName: (grade: string) => string
    school: string
    schools: Record<TableSchool, string>
    permissions: Record<Permission, string>
    atOnce: (from: string) => string
    equalSteps: (count: number, percent: string, from: string) => string
    steps: (parts: readonly string[]) => string
    step: (percent: string, from: string) => string
    asOn: (day: string) => string
    /** Of dollars that are worked out from terms of that day. */
    byTermsOf: (day: string) => string
    ifFrom: (usd: string, percent: string | null, from: string) => string
    together: (roles: string) => string
    and: string
    byYear: (year: string) => string
    moreThanBefore: (students: number) => string
    fewerThanBefore: (students: number) => string
    englishAndMath: string
    twoBands: string
    spoken: (number: string, day: string) => string
    datesDisputed: string
    sourcesDiffer: string
    allReadings: string
    recommended: (percent: string, day: string) => string
  }
  pay: {
    title: string
    /** Over months, both counted: `July 2016 to June 2019`. */
    between: (difference: string, months: string) => string
    union: (usd: string) => string
    district: (usd: string) => string
    districtAndAgreed: (usd: string) => string
    agreed: (usd: string) => string
    alone: (months: string) => string
    unknown: (month: string) => string
    otherDates: (range: string) => string
    /** The button that shares a typed salary too. */
    share: string
    more: string
  }
  childsClass: {
    title: string
    students: string
    bad: (typed: string) => string
    empty: (grade: string) => string
    full: (students: number, grade: string) => string
    /** What a rule is called; `year` is the school year by which it holds. */
    rules: Record<ClassRule['rule'], (year: string) => string>
    over: (count: number) => string
    room: (count: number) => string
    exactly: string
    nothing: string
    /** Of which years the limits are, and where today's are to be asked. */
    today: (first: string, last: string) => string
    /** Whose limits were not found. */
    notFound: (whose: string) => string
    whose: Record<ClassRules['notFound'][number], string>
    narrow: string
    /** The two schools that grade 6 can be in. */
    bands: Readonly<Partial<Record<GradeBand, string>>>
    more: string
  }
  others: string
}
