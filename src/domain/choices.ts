import type { IsoDay } from './day'
import type { Grade, GradeBand } from './gradeBand'
import type { IsoMonth } from './pay'
import type { Role, SchoolType, TableParty } from './vocabulary'

/** Kinds of class a class-size limit can differ by. */
export const CLASS_KINDS = ['academic', 'non-academic'] as const
export type ClassKind = (typeof CLASS_KINDS)[number]

/** The roles that staffing figures divide by. */
export const STAFF_ROLES = ['nurse', 'librarian', 'counselor', 'psychologist'] as const satisfies readonly Role[]

/** The largest class that a reader may ask about. */
export const MOST_STUDENTS = 60

/** The terms of the glossary that figures explain at the place where they matter. */
export const FIGURE_TERMS = ['cap', 'average', 'section-1-5'] as const

/** The reader's choices. `null` means no filter: everything is shown. */
export type Choices = {
  proposals: readonly string[] | null
  parties: readonly TableParty[] | null
  /** Only what was on the table that day. */
  asof: IsoDay | null
  grades: readonly GradeBand[] | null
  schools: readonly SchoolType[] | null
  subjects: readonly ClassKind[] | null
  roles: readonly Role[] | null
  /** Dollars a year before any raise. */
  salary: number | null
  /** The last month for which pay is counted; `null` is June 2019. */
  until: IsoMonth | null
  /** The proposal that the others are compared with, in dollars; `null` is the agreement. */
  against: string | null
  grade: Grade | null
  students: number | null
  /** Every proposal, average and reading; `null` is what stood on the table that day. */
  show: 'all' | null
  /** The conflict whose answers are drawn. */
  question: string | null
}

/** Nothing chosen. */
export const EVERYTHING: Choices = {
  proposals: null,
  parties: null,
  asof: null,
  grades: null,
  schools: null,
  subjects: null,
  roles: null,
  salary: null,
  until: null,
  against: null,
  grade: null,
  students: null,
  show: null,
  question: null,
}
