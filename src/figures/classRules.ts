import { firstDay } from '../domain/day'
import type { GradeBand } from '../domain/gradeBand'
import type { Dataset } from '../domain/record'
import { schoolYearOf, type SchoolYear } from '../domain/schoolYear'
import { catalogOf } from './catalog'
import { bandsOf } from './bandsOf'
import { cellIn } from './onTheTable'
import type { OnTheTable } from './tableCell'

/** One rule on the size of a class, as it meets one class. */
export type ClassRule = {
  rule: 'before' | 'offered' | 'agreed'
  /** Where the rule has a limit for an elementary and one for a middle school: whose this is. Else `null`. */
  band: GradeBand | null
  /** Whether it is for English and math classes alone. */
  isNarrow: boolean
  /** The most students that a class may have. */
  most: number
  /** How many students exceed it, negative if there is room; `null` while nobody said how many there are. */
  over: number | null
  /** The school year from which it holds; `null` where the source gives none. */
  year: SchoolYear | null
  fact: string
}

/** The rules that the table has for its grade and kind of school. */
export type ClassRules = {
  rules: readonly ClassRule[]
  /** The school year in which the first of the limits began and the one by which the last does; `null` without limits. */
  years: { first: SchoolYear; last: SchoolYear } | null
  /** Whose limit for this class was not found, though they had spoken of class sizes by that day. */
  notFound: readonly (ClassRule['rule'] | 'asked')[]
}

/** Every rule of the table for one class, each with a verdict of its own; a range is never one limit. */
export function classRulesOf(table: OnTheTable, dataset: Dataset, students: number | null): ClassRules {
  const catalog = catalogOf(dataset)
  const before = table.rows.find(({ topic }) => topic === 'class-size')?.before?.facts ?? []
  const limitsOf = (party: 'district' | 'joint') => {
    const cell = cellIn(table, 'class-size', party)
    return cell?.quantity ? cell.facts : []
  }
  const ruled = [
    { rule: 'before', ids: before },
    { rule: 'offered', ids: limitsOf('district') },
    { rule: 'agreed', ids: limitsOf('joint') },
  ] as const
  const facts = ruled.flatMap(({ rule, ids }) =>
    ids.flatMap((id) => {
      const fact = catalog.fact.get(id)
      const most = fact?.value ?? fact?.high ?? null
      return fact && most !== null ? [{ rule, fact, most, isOne: ids.length === 1 }] : []
    }),
  )
  const isNotFound = (party: 'district' | 'union' | 'joint') => {
    const cell = cellIn(table, 'class-size', party)
    return cell !== undefined && cell.quantity === null && cell.missing === 'not-found'
  }
  const isAgreed = table.columns.some(({ party, proposal }) => party === 'joint' && proposal !== null)
  const years = facts.flatMap(({ fact }) => (fact.from ? [schoolYearOf(firstDay(fact.from))] : []))
  return {
    rules: facts.map(({ rule, fact, most, isOne }) => ({
      rule,
      band: isOne ? null : (bandsOf(fact)[0] ?? null),
      isNarrow: fact.subjects.includes('english') || fact.subjects.includes('math'),
      most,
      over: students === null ? null : students - most,
      year: fact.from ? schoolYearOf(firstDay(fact.from)) : null,
      fact: fact.id,
    })),
    years: years.length === 0 ? null : { first: Math.min(...years), last: Math.max(...years) },
    notFound: [
      ...(isAgreed && before.length === 0 ? (['before'] as const) : []),
      ...(isNotFound('district') ? (['offered'] as const) : []),
      ...(isNotFound('union') ? (['asked'] as const) : []),
      ...(isNotFound('joint') ? (['agreed'] as const) : []),
    ],
  }
}
