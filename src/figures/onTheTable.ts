import type { Choices } from '../domain/choices'
import type { Dataset } from '../domain/record'
import type { Party } from '../domain/vocabulary'
import { catalogOf } from './catalog'
import { classCell, limitBefore } from './classCell'
import { payOf } from './payLines'
import { dollarsCell, raiseCell, raiseCellOf } from './raiseCells'
import { isOnThisTable, lastWords, proposalsOn } from './standing'
import {
  type CellOf,
  type OnTheTable,
  TABLE_COLUMNS,
  TABLE_GRADE,
  TABLE_SCHOOLS,
  type Table,
  type TableCell,
  type TableRow,
  type TableTopic,
  emptyCell,
} from './tableCell'
import { staffCell, termCell } from './termCells'

/**
 * What stood on the table on the chosen day: for each side its last word on each
 * topic, and the agreement once made. A proposal silent on a topic leaves the
 * earlier one standing, with its day.
 */
export function onTheTableOn(dataset: Dataset, choices: Choices): OnTheTable {
  const catalog = catalogOf(dataset)
  const last = lastWords(catalog, choices)
  const columns = TABLE_COLUMNS.map((party) => ({
    party,
    proposal: last.find((one) => one.party === party)?.proposal ?? null,
  }))
  const school = TABLE_SCHOOLS.find((type) => choices.schools?.includes(type)) ?? 'phbao'
  const table: Table = { dataset, catalog, choices, columns, grade: choices.grade ?? TABLE_GRADE, school }
  const pay = payOf(dataset, { ...choices, proposals: null })
  const recommendation = proposalsOn(catalog, choices).findLast(({ kind }) => kind === 'recommendation') ?? null
  return {
    columns,
    recommended: recommendation
      ? { proposal: recommendation, cell: raiseCellOf(table, 'joint', recommendation, null) }
      : null,
    rows: [
      rowOf('raise', columns, (party, word) => raiseCell(table, party, word), fromZero),
      rowOf('dollars', columns, (party, word) => dollarsCell(table, party, word, pay), fromZero),
      {
        ...rowOf('class-size', columns, (party, word) => classCell(table, party, word), null),
        before: limitBefore(table),
      },
      rowOf('staffing', columns, (party, word) => staffCell(table, party, word), null),
      rowOf('exceptions', columns, (party, word) => termCell(table, party, word, 'exceptions'), null),
      rowOf('duration', columns, (party, word) => termCell(table, party, word, 'duration'), null),
      rowOf('said-against', columns, (party, word) => termCell(table, party, word, 'saidAgainst'), null),
    ],
    grade: table.grade,
    school,
    baseUsd: pay?.baseUsd ?? null,
    until: pay?.until ?? null,
  }
}

function fromZero(cells: readonly TableCell[]): TableRow['scale'] {
  const values = cells.flatMap(({ quantity }) => quantity?.value ?? [])
  return values.length === 0 ? null : { low: 0, high: Math.max(...values) }
}

function rowOf(
  topic: TableTopic,
  columns: OnTheTable['columns'],
  cellOf: CellOf,
  scaleOf: ((cells: readonly TableCell[]) => TableRow['scale']) | null,
): TableRow {
  const cells = columns.map(({ party, proposal }) =>
    proposal === null ? emptyCell(party, 'nothing-yet') : cellOf(party, proposal),
  )
  return { topic, before: null, scale: scaleOf?.(cells) ?? null, cells }
}

/** The cell of a column in a row. */
export function cellIn(table: OnTheTable, topic: TableTopic, party: Party): TableCell | undefined {
  return table.rows.find((row) => row.topic === topic)?.cells.find((cell) => cell.party === party)
}

/** The facts that the table can show or say on some day: what its page must load. */
export function factsOnTable(dataset: Dataset): ReadonlySet<string> {
  const terms = dataset.proposals.filter(isOnThisTable).flatMap((proposal) => Object.values(proposal.terms))
  return new Set(
    terms.flatMap(({ headline, parts, brief, permission, facts }) => [
      ...(headline === null ? [] : [headline]),
      ...parts,
      ...brief.flatMap((words) => words.facts),
      ...(permission === null ? [] : facts),
    ]),
  )
}
