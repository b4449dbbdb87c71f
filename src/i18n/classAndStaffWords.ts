import type { GradeBand } from '../domain/gradeBand'
import type { Party, ProposalKind, Role, SchoolType } from '../domain/vocabulary'
import type { Finding } from '../figures/finding'
import type { Say } from './say'

/** The kinds of findings that class size and staff have at first depth. */
export type ClassAndStaffKind = 'class-size-standing' | 'class-size-steps-standing' | 'staffing-standing'

/** What class size and staff say at first depth. Numbers, days and names arrive as parts, in the reader's language. */
export type ClassAndStaffWords = {
  findings: { [K in ClassAndStaffKind]: (finding: Extract<Finding, { kind: K }>, say: Say) => string }
  /** Kinds of school in one or two words. */
  kinds: Record<SchoolType, string>
  /** The same in the fewest letters. */
  kindsShort: Record<SchoolType, string>
  /** The same words explained, with the district's term. */
  meanings: Record<SchoolType, string>
  /** The same as headings: in words a parent knows, then the district's term. */
  kindsInWords: Record<SchoolType, string>
  kindsInWordsShort: Record<SchoolType, string>
  /** Bands of grades at their rows. */
  gradeRows: Record<GradeBand, string>
  /** Bands of grades that say where grade 6 stands. */
  grades: Record<GradeBand, string>
  gradesShort: Record<GradeBand, string>
  /** Grades from the first of one band to the last of another, in words and in the fewest letters. */
  gradeSpan: (first: GradeBand, from: string, to: string) => string
  gradeSpanShort: (first: GradeBand, from: string, to: string) => string
  offer: (kind: ProposalKind, party: Party, day: string) => string
  spoken: (day: string) => string
  otherwise: (number: string) => string
  together: (roles: readonly Role[]) => string
}
