import type { Choices } from '../domain/choices'
import type { PartialDate } from '../domain/day'
import type { Grade } from '../domain/gradeBand'
import type { Dataset, Proposal } from '../domain/record'
import type { SchoolYear } from '../domain/schoolYear'
import type { MissingReason, Permission, Role, SchoolType, TermKind } from '../domain/vocabulary'
import type { Catalog } from './catalog'
import type { Quantity } from './figure'
import { isKnown } from './known'

/** The rows of the table, in the order in which readers ask. */
export const TABLE_TOPICS = [
  'raise',
  'dollars',
  'class-size',
  'staffing',
  'exceptions',
  'duration',
  'said-against',
] as const
export type TableTopic = (typeof TABLE_TOPICS)[number]

/** The sides that have a column, with the agreement in the last. */
export const TABLE_COLUMNS = ['district', 'union', 'joint'] as const
export type TableColumn = (typeof TABLE_COLUMNS)[number]

/** The grade of the largest class until a reader chooses another. */
export const TABLE_GRADE: Grade = '5'
/** The kinds of school whose limits the table can give. */
export const TABLE_SCHOOLS = [
  'phbao',
  'desegregated',
  'phbao-magnet',
  'other-magnet',
] as const satisfies readonly SchoolType[]
export type TableSchool = (typeof TABLE_SCHOOLS)[number]

/** A raise and the first day it is paid. */
export type Step = { fact: string; percents: number; from: PartialDate }

/** What stands under a cell's value. Each line names the facts it rests on. */
export type CellLine = { facts: readonly string[] } & (
  | { kind: 'steps'; steps: readonly Step[]; asOn: PartialDate | null }
  /** The dollars by the other first days that sources give: `percents` is the whole raise then, `null` where it comes in steps. */
  | { kind: 'by-other-dates'; others: readonly { usd: number; from: PartialDate; percents: number | null }[] }
  /** What a number of posts counts together. */
  | { kind: 'counts'; roles: readonly Role[] }
  | { kind: 'part'; role: Role; quantity: Quantity; conflict: string | null }
  | { kind: 'by-year'; year: SchoolYear }
  /** How many students more or fewer than the limit before; never none. */
  | { kind: 'than-before'; students: number }
  | { kind: 'english-and-math' }
  /** Grade 6 belongs to an elementary school in some places and to a middle school in others. */
  | { kind: 'two-bands' }
  /** A few words that rest on facts; with a day where those are older than the column's last word. */
  | { kind: 'brief'; words: string; asOn: PartialDate | null }
  /** What was only spoken of; it stands below what was written. */
  | { kind: 'spoken'; quantity: Quantity; made: PartialDate }
)

/** One cell: a value, or the reason why there is none. Never both. */
export type TableCell = {
  party: TableColumn
  /** Whose word it is; `null` before there is one. */
  proposal: string | null
  /** Its day, where that is not the day in the column's heading. */
  asOn: PartialDate | null
  facts: readonly string[]
  quantity: Quantity | null
  permission: Permission | null
  missing: MissingReason | 'nothing-yet' | null
  /** The conflict between sources that touches the value. */
  conflict: string | null
  lines: readonly CellLine[]
}

export type TableRow = {
  topic: TableTopic
  /** What was the rule before: the largest class in 2018. */
  before: { quantity: Quantity; facts: readonly string[] } | null
  /** The scale of the row's bars, from its lowest to its highest end; `null` where amounts do not compare. */
  scale: { low: number; high: number } | null
  cells: readonly TableCell[]
}

/** What stood on the table on one day. */
export type OnTheTable = {
  columns: readonly { party: TableColumn; proposal: Proposal | null }[]
  /** The recommendation between the sides, once there was one. */
  recommended: { proposal: Proposal; cell: TableCell } | null
  rows: readonly TableRow[]
  grade: Grade
  school: TableSchool
  baseUsd: number | null
  /** The last month for which dollars are counted. */
  until: PartialDate | null
}

type TableChoices = Pick<Choices, 'asof' | 'grade' | 'schools' | 'salary' | 'until'>

/** A cell of which nothing is known yet. */
export function emptyCell(party: TableColumn, missing: TableCell['missing']): TableCell {
  return {
    party,
    proposal: null,
    asOn: null,
    facts: [],
    quantity: null,
    permission: null,
    missing,
    conflict: null,
    lines: [],
  }
}

/** What every cell is made from. */
export type Table = {
  dataset: Dataset
  catalog: Catalog
  choices: TableChoices
  columns: OnTheTable['columns']
  grade: Grade
  school: TableSchool
}

export type CellOf = (party: TableColumn, word: Proposal) => TableCell

/** The day of a proposal, unless it is the one in the heading. */
export function asOn(proposal: Proposal, word: Proposal | null): PartialDate | null {
  return word === null || proposal.id === word.id || proposal.made === word.made ? null : proposal.made
}

/** The conflict that some facts stand in, once its readings were known. */
export function conflictOf(
  { catalog, choices }: Pick<Table, 'catalog' | 'choices'>,
  ids: readonly string[],
): string | null {
  const conflict = catalog.conflicts.find(({ facts }) => facts.some((id) => ids.includes(id)))
  if (!conflict) return null
  const known = conflict.facts
    .flatMap((id) => catalog.fact.get(id) ?? [])
    .filter((fact) => isKnown(catalog, fact, choices))
  return known.length > 1 ? conflict.id : null
}

/** Why a proposal says nothing on a topic. */
export function missingOf(word: Proposal, topic: TermKind): MissingReason {
  return word.terms[topic]?.missing ?? 'not-found'
}
