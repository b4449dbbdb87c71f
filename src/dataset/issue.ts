import type { Language } from '../domain/language'
import type { Basis, Measure, MissingReason, Status, Unit } from '../domain/vocabulary'

/** The types of JSON values, by the names of the format. */
export type JsonType = 'text' | 'number' | 'boolean' | 'null' | 'list' | 'object'

/** What a JSON parser expected next. */
export type SyntaxExpected =
  | 'value'
  | 'key'
  | 'colon'
  | 'comma-or-brace'
  | 'comma-or-bracket'
  | 'closing-quote'
  | 'escape'
  | 'end-of-file'

/** The lists of a file whose records have an id. */
export const RECORD_LISTS = ['facts', 'conflicts', 'proposals', 'events', 'terms', 'sources'] as const
export type RecordList = (typeof RECORD_LISTS)[number]

/**
 * One thing wrong with a data file, and where. Plain data: the command line
 * prints it, a page translates it.
 *
 * `at` is a path a person can find, `facts[12] (sal-ta-step1).sources[0].source`,
 * or `line 3, column 7` where there is no path yet; it is empty when the whole
 * file is meant. Lines and columns count from 1.
 */
export type DatasetIssue =
  // the bytes and the text
  | { kind: 'empty'; at: string }
  | { kind: 'too-large'; at: string; what: 'bytes' | 'values' | 'levels'; found: number; limit: number }
  | { kind: 'encoding'; at: string; line: number; column: number; found: string }
  | { kind: 'byte-order-mark'; at: string }
  | { kind: 'line-ends'; at: string; line: number; found: number }
  | { kind: 'syntax'; at: string; line: number; column: number; found: string | null; expected: SyntaxExpected }
  | { kind: 'duplicate-key'; at: string; line: number; column: number; found: string }
  | { kind: 'forbidden-key'; at: string; line: number; column: number; found: string }
  // the shape
  | { kind: 'unknown-key'; at: string; found: string; nearest: string | null }
  | { kind: 'missing-key'; at: string; expected: string }
  | { kind: 'wrong-type'; at: string; found: JsonType; text: string; expected: JsonType; keys: readonly string[] }
  | { kind: 'bad-value'; at: string; found: string; allowed: readonly string[]; nearest: string | null }
  | { kind: 'malformed'; at: string; found: string; expected: 'id' | 'web-address' | 'finite-number' }
  | { kind: 'impossible-date'; at: string; found: string; expected: 'day' | 'partial-date' }
  | { kind: 'empty-text'; at: string }
  | { kind: 'missing-language'; at: string; language: Language; problem: 'absent' | 'empty' | 'identical' }
  // texts
  | { kind: 'markup'; at: string; found: string }
  // references
  | { kind: 'duplicate-id'; at: string; found: string; first: string }
  | { kind: 'unknown-id'; at: string; found: string; list: RecordList; nearest: string | null }
  | { kind: 'no-source'; at: string }
  | { kind: 'foreign-term'; at: string; found: string; proposal: string; owner: string }
  | { kind: 'wrong-headline'; at: string; found: string; proposal: string; problem: 'foreign' | 'no-number' }
  | { kind: 'empty-term'; at: string }
  | { kind: 'repeats-loop'; at: string; found: string }
  // conflicts
  | { kind: 'conflict-not-mutual'; at: string; fact: string; conflict: string; silent: 'fact' | 'conflict' }
  | { kind: 'conflict-too-small'; at: string; found: number }
  | { kind: 'status-mismatch'; at: string; found: Status; expected: Status; basis: Basis; conflict: string | null }
  | { kind: 'no-formula'; at: string }
  // numbers and dates
  | { kind: 'unit-mismatch'; at: string; measure: Measure; found: Unit | null; allowed: readonly Unit[] }
  | { kind: 'no-value'; at: string; measure: Measure }
  | { kind: 'value-and-missing'; at: string; found: number; missing: MissingReason }
  | { kind: 'range-order'; at: string; low: number; high: number }
  | { kind: 'outside-range'; at: string; found: number; low: number | null; high: number | null }
  | {
      kind: 'grades-mismatch'
      at: string
      found: readonly string[]
      expected: readonly string[]
      from: string
      to: string
    }
  | { kind: 'period-order'; at: string; from: string; to: string }
  | { kind: 'disclosed-too-early'; at: string; found: string; made: string }
  | { kind: 'date-order'; at: string; found: string; previous: string }

export type IssueKind = DatasetIssue['kind']
