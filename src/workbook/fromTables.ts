import {
  put,
  headerOf,
  namesOf,
  rowsOf,
  sheetByColumns,
  type Log,
  type Notice,
  type Place,
  type Problem,
  type Row,
} from './tableRows'
import { RECORD_LISTS } from '../dataset/issue'
import { isRecord } from '../dataset/shape'
import { LANGUAGES } from '../domain/language'
import { workbookText } from '../i18n/workbookText'
import { plain, sheetNamed } from './columnNames'
import { isBlank } from './readCell'
import { SHEETS, type Key, type SheetId } from './sheets'
import type { Table } from './toTables'

/** A workbook read: the value of a data file, what was mended, what is unclear, and where each record stood. */
export type Imported = {
  json: unknown
  notices: readonly Notice[]
  problems: readonly Problem[]
  /** Leads from a place in the file, `facts[12] (id).sources[0].source`, to its sheet, row and column. */
  placeOf: (at: string) => Place | null
}

/** The lists of a file: of records with an id, and of corrections. */
const FILE_LISTS = [...RECORD_LISTS, 'corrections'] as const

/** Sheets without which there is no dataset. */
const NEEDED: readonly SheetId[] = ['about', 'sides', 'sources', 'facts']

/** Without the holes of lists whose first groups are empty. */
function closed(value: unknown): unknown {
  if (Array.isArray(value)) return value.filter((one) => one !== undefined).map(closed)
  if (!isRecord(value)) return value
  return Object.fromEntries(Object.entries(value).map(([key, inside]) => [key, closed(inside)]))
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
