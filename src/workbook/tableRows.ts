import { nearest } from '../dataset/nearest'
import { LANGUAGES } from '../domain/language'
import { workbookText } from '../i18n/workbookText'
import { namesIn, plain } from './columnNames'
import { isBlank, readCell, tidy, type Mended, type Unclear } from './readCell'
import { SHEETS, type Column, type Key, type SheetId } from './sheets'
import type { Cell, Table } from './toTables'

/** Where something stands in a workbook. Rows count from 1, as programs show them. */
export type Place = { sheet: string; row: number | null; column: string | null }

/** What was read another way than it was typed, or left out: nothing of it is an error. */
export type Notice =
  | { kind: Mended; at: Place; typed: string; read: string }
  | { kind: 'unknown-column'; at: Place; nearest: string | null }
  | { kind: 'unknown-sheet'; at: Place }
  | { kind: 'guessed-sheet'; at: Place; as: string }
  | { kind: 'example'; at: Place }
  | { kind: 'merged'; at: Place; cells: string }
  | { kind: 'hidden'; at: Place }
  | { kind: 'formulas'; at: Place; count: number }
  | { kind: 'encoding'; at: Place; encoding: string }

/** What could not be read. */
export type Problem =
  | { kind: Unclear; at: Place; typed: string }
  | { kind: 'no-sheet'; at: Place }
  | { kind: 'no-row'; at: Place }
  | { kind: 'no-header'; at: Place }
  | { kind: 'twice'; at: Place }
  | { kind: 'no-parent'; at: Place; typed: string }

/** A record on its way from a row. */
export type Row = {
  sheet: SheetId
  name: string
  row: number
  columns: readonly (readonly [string, Column])[]
  record: Record<string, unknown>
}

const MOST_ROWS_ABOVE = 10

const FEWEST_NAMES = 2

/** `__proto__` and its like come from no column of ours; a path's keys are those of the schema. */
export function put(record: Record<string, unknown>, [key = '', ...rest]: readonly Key[], value: unknown): void {
  if (rest.length === 0) {
    record[key] = value
    return
  }
  if (!Object.hasOwn(record, key)) record[key] = typeof rest[0] === 'number' ? [] : {}
  put(record[key] as Record<string, unknown>, rest, value) // made as an object or a list a line above
}

/** The sheet that most of these names belong to, if most of them do. */
export function sheetByColumns(header: readonly string[]): SheetId | null {
  const counted = SHEETS.map((sheet) => ({ sheet, known: header.filter((name) => namesIn(sheet).has(name)).length }))
  const best = counted.toSorted((a, b) => b.known - a.known)[0]
  return best && best.known >= FEWEST_NAMES && best.known * 2 > header.length ? best.sheet : null
}

export const namesOf = (row: readonly Cell[]) => row.map((cell) => (isBlank(cell) ? '' : plain(String(cell))))

/** The row with the names of the columns: the first of the upper rows in which two of them stand. */
export function headerOf(rows: Table['rows'], sheet: SheetId | null): number {
  return rows.slice(0, MOST_ROWS_ABOVE).findIndex((row) => {
    const names = namesOf(row)
    if (sheet === null) return sheetByColumns(names.filter((name) => name !== '')) !== null
    return names.filter((name) => namesIn(sheet).has(name)).length >= Math.min(FEWEST_NAMES, namesIn(sheet).size)
  })
}

const beginsLike = (cell: Cell | undefined, word: 'help' | 'example') =>
  typeof cell === 'string' && LANGUAGES.some((language) => tidy(cell).startsWith(workbookText[language][word].trim()))

export type Log = { notices: Notice[]; problems: Problem[] }

/** Reads a row into a record; blank cells leave nothing. */
function readRow(
  cells: readonly Cell[],
  columns: Row['columns'],
  at: (column: string | null) => Place,
  log: Log,
): Record<string, unknown> {
  const record: Record<string, unknown> = {}
  const unit = columns.findIndex(([, column]) => column.path.join('.') === 'unit')
  const isPercent = unit >= 0 && /^percent$/i.test(tidy(String(cells[unit] ?? '')))
  for (const [index, [name, column]] of columns.entries()) {
    const cell = cells[index]
    if (cell === undefined || isBlank(cell) || column.path.length === 0) continue
    const typed = cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell)
    const reading = readCell(cell, column, isPercent)
    if ('unclear' in reading) {
      log.problems.push({ kind: reading.unclear, at: at(name), typed })
      continue
    }
    if (reading.mended) log.notices.push({ kind: reading.mended, at: at(name), typed, read: String(reading.value) })
    put(record, column.path, reading.value)
  }
  return record
}

/** What stands in a sheet, row by row. */
export function rowsOf(table: Table, sheet: SheetId, log: Log): readonly Row[] {
  const place =
    (row: number | null) =>
    (column: string | null): Place => ({ sheet: table.name, row, column })
  const head = headerOf(table.rows, sheet)
  const header = table.rows[head]
  if (!header) {
    log.problems.push({ kind: 'no-header', at: place(null)(null) })
    return []
  }
  const known = namesIn(sheet)
  const seen = new Set<string>()
  const columns = header.map((cell): readonly [string, Column] => {
    const name = isBlank(cell) ? '' : String(cell).trim()
    const column = known.get(plain(name))
    const path = column?.path.join('.') ?? ''
    if (column && seen.has(path)) log.problems.push({ kind: 'twice', at: place(head + 1)(name) })
    seen.add(path)
    if (!column && name !== '') {
      log.notices.push({
        kind: 'unknown-column',
        at: place(head + 1)(name),
        nearest: nearest(plain(name), [...known.keys()]),
      })
    }
    return [name, column ?? { path: [], kind: 'text', list: false, options: [] }]
  })
  const rows: Row[] = []
  for (const [index, cells] of table.rows.entries()) {
    if (index <= head || cells.every(isBlank)) continue
    const first = cells.find((cell) => !isBlank(cell))
    if (beginsLike(first, 'help')) continue
    const at = place(index + 1)
    if (beginsLike(first, 'example')) {
      log.notices.push({ kind: 'example', at: at(null) })
      continue
    }
    rows.push({ sheet, name: table.name, row: index + 1, columns, record: readRow(cells, columns, at, log) })
  }
  return rows
}
