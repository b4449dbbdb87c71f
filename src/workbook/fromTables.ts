import { RECORD_LISTS } from '../dataset/issue'
import { nearest } from '../dataset/nearest'
import { isRecord } from '../dataset/shape'
import { LANGUAGES } from '../domain/language'
import { workbookText } from '../i18n/workbookText'
import { namesIn, plain, sheetNamed } from './columnNames'
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
type Row = {
  sheet: SheetId
  name: string
  row: number
  columns: readonly (readonly [string, Column])[]
  record: Record<string, unknown>
}

/** A workbook read: the value of a data file, what was mended, what is unclear, and where each record stood. */
export type Imported = {
  json: unknown
  notices: readonly Notice[]
  problems: readonly Problem[]
  /** Leads from a place in the file, `facts[12] (id).sources[0].source`, to its sheet, row and column. */
  placeOf: (at: string) => Place | null
}

const MOST_ROWS_ABOVE = 10
const FEWEST_NAMES = 2

/** The lists of a file: of records with an id, and of corrections. */
const FILE_LISTS = [...RECORD_LISTS, 'corrections'] as const

/** Sheets without which there is no dataset. */
const NEEDED: readonly SheetId[] = ['about', 'sides', 'sources', 'facts']

/** `__proto__` and its like come from no column of ours; a path's keys are those of the schema. */
function put(record: Record<string, unknown>, [key = '', ...rest]: readonly Key[], value: unknown): void {
  if (rest.length === 0) {
    record[key] = value
    return
  }
  if (!Object.hasOwn(record, key)) record[key] = typeof rest[0] === 'number' ? [] : {}
  put(record[key] as Record<string, unknown>, rest, value) // made as an object or a list a line above
}

/** Without the holes of lists whose first groups are empty. */
function closed(value: unknown): unknown {
  if (Array.isArray(value)) return value.filter((one) => one !== undefined).map(closed)
  if (!isRecord(value)) return value
  return Object.fromEntries(Object.entries(value).map(([key, inside]) => [key, closed(inside)]))
}

/** The sheet that most of these names belong to, if most of them do. */
function sheetByColumns(header: readonly string[]): SheetId | null {
  const counted = SHEETS.map((sheet) => ({ sheet, known: header.filter((name) => namesIn(sheet).has(name)).length }))
  const best = counted.toSorted((a, b) => b.known - a.known)[0]
  return best && best.known >= FEWEST_NAMES && best.known * 2 > header.length ? best.sheet : null
}

const namesOf = (row: readonly Cell[]) => row.map((cell) => (isBlank(cell) ? '' : plain(String(cell))))

/** The row with the names of the columns: the first of the upper rows in which two of them stand. */
function headerOf(rows: Table['rows'], sheet: SheetId | null): number {
  return rows.slice(0, MOST_ROWS_ABOVE).findIndex((row) => {
    const names = namesOf(row)
    if (sheet === null) return sheetByColumns(names.filter((name) => name !== '')) !== null
    return names.filter((name) => namesIn(sheet).has(name)).length >= Math.min(FEWEST_NAMES, namesIn(sheet).size)
  })
}

const beginsLike = (cell: Cell | undefined, word: 'help' | 'example') =>
  typeof cell === 'string' && LANGUAGES.some((language) => tidy(cell).startsWith(workbookText[language][word].trim()))

type Log = { notices: Notice[]; problems: Problem[] }

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
function rowsOf(table: Table, sheet: SheetId, log: Log): readonly Row[] {
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

/** Puts the rows of *Terms* into their proposals. */
function joinTerms(terms: readonly Row[], proposals: readonly Row[], log: Log): ReadonlyMap<string, Row> {
  const placed = new Map<string, Row>()
  for (const row of terms) {
    const { proposal, heading, ...term } = row.record
    const index = proposals.findIndex(({ record }) => record['id'] === proposal)
    const owner = proposals[index]
    if (!owner || typeof heading !== 'string') {
      log.problems.push({
        kind: 'no-parent',
        at: { sheet: row.name, row: row.row, column: null },
        typed: typeof proposal === 'string' ? proposal : '',
      })
      continue
    }
    put(owner.record, ['terms', heading], term)
    placed.set(`proposals[${index}].terms.${heading}`, row)
  }
  return placed
}

/** The keys of `facts[12] (id).sources[0].source`, without the ids in brackets. */
function keysOf(at: string): readonly Key[] {
  const bare = at.replaceAll(/ \([^)]*\)/g, '')
  return [...bare.matchAll(/[^.[\]]+/g)].map(([key]) => (/^\d+$/.test(key) ? Number(key) : key))
}

/** The column at the end of a way: the longest one that the way begins with, or that begins with the way. */
function columnAt({ columns }: Row, keys: readonly Key[]): string | null {
  const starts = (longer: readonly Key[], shorter: readonly Key[]) =>
    shorter.length > 0 && shorter.every((key, index) => longer[index] === key)
  const found = columns.find(([, { path }]) => starts(keys, path)) ?? columns.find(([, { path }]) => starts(path, keys))
  return found?.[0] ?? null
}

/** Tables of a workbook as the value of a data file. Blank rows, the row of help and examples are left out. */
export function fromTables(tables: readonly Table[]): Imported {
  const log: Log = { notices: [], problems: [] }
  const bySheet = new Map<SheetId, readonly Row[]>()
  for (const table of tables) {
    const named = sheetNamed(table.name)
    const header = table.rows[headerOf(table.rows, null)]
    const sheet = named ?? (header ? sheetByColumns(namesOf(header).filter((name) => name !== '')) : null)
    const at: Place = { sheet: table.name, row: null, column: null }
    if (sheet === null) {
      if (table.rows.some((row) => !row.every(isBlank)) && !isLists(table.name))
        log.notices.push({ kind: 'unknown-sheet', at })
      continue
    }
    if (named === null) log.notices.push({ kind: 'guessed-sheet', at, as: workbookText.en.sheets[sheet] ?? sheet })
    bySheet.set(sheet, [...(bySheet.get(sheet) ?? []), ...rowsOf(table, sheet, log)])
  }
  for (const sheet of NEEDED) {
    const found = bySheet.get(sheet)
    const table = tables.find(({ name }) => sheetNamed(name) === sheet)
    const at: Place = { sheet: table?.name ?? workbookText.en.sheets[sheet] ?? sheet, row: null, column: null }
    if (!found) log.problems.push({ kind: 'no-sheet', at })
    else if (found.length === 0) log.problems.push({ kind: 'no-row', at })
  }

  const rows = (sheet: SheetId) => bySheet.get(sheet) ?? []
  for (const { record } of rows('proposals')) record['terms'] ??= {}
  const termRows = joinTerms(rows('terms'), rows('proposals'), log)
  const sides = Object.fromEntries(rows('sides').map(({ record }) => [String(record['side']), record['name']]))
  const lists: Readonly<Record<(typeof FILE_LISTS)[number], SheetId>> = {
    facts: 'facts',
    conflicts: 'conflicts',
    corrections: 'corrections',
    proposals: 'proposals',
    events: 'events',
    terms: 'words',
    sources: 'sources',
  }
  // a list that a row leaves empty is an empty list
  const EMPTY: Readonly<Partial<Record<SheetId, readonly string[]>>> = {
    facts: ['sources'],
    events: ['facts', 'sources'],
    words: ['facts'],
    conflicts: ['facts'],
    corrections: ['facts'],
  }
  for (const sheet of SHEETS) {
    for (const { record } of rows(sheet)) for (const key of EMPTY[sheet] ?? []) record[key] ??= []
  }
  for (const { record } of rows('proposals')) {
    for (const term of Object.values(record['terms'] as object)) (term as Record<string, unknown>)['facts'] ??= [] // an object made by `put`
  }
  const json = closed({
    ...rows('about')[0]?.record,
    sides,
    ...Object.fromEntries(FILE_LISTS.map((list) => [list, rows(lists[list]).map(({ record }) => record)])),
  })
  const placeOf = (at: string): Place | null => {
    const keys = keysOf(at)
    const [list, index, ...inside] = keys
    const isTerm = list === 'proposals' && inside[0] === 'terms'
    const row = isTerm
      ? termRows.get(`proposals[${index}].terms.${inside[1]}`)
      : typeof index === 'number' && FILE_LISTS.some((one) => one === list)
        ? rows(lists[list as 'facts'])[index]
        : list === 'sides'
          ? rows('sides').find(({ record }) => record['side'] === index)
          : rows('about')[0]
    if (!row) return null
    const way = isTerm
      ? inside.slice(2)
      : typeof index === 'number'
        ? inside
        : list === 'sides'
          ? ['name', ...inside]
          : keys
    return { sheet: row.name, row: row.row, column: columnAt(row, way) }
  }
  return { json, ...log, placeOf }
}

function isLists(name: string): boolean {
  return LANGUAGES.some((language) => plain(workbookText[language].lists) === plain(name))
}
