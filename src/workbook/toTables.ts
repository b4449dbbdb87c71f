import type { PublishedFile } from '../dataset/wholeSchema'
import { isRecord } from '../dataset/shape'
import type { Language } from '../domain/language'
import { workbookText } from '../i18n/workbookText'
import { columnText } from './columnNames'
import { columnsOf, SHEETS, type Column, type Key, type SheetId } from './sheets'

/** What a cell can hold. A `Date` is one that a spreadsheet program made of what was typed. */
export type Cell = string | number | boolean | Date | null

/** A sheet as rows of cells; the first row has the names of the columns. */
export type Table = { name: string; rows: readonly (readonly Cell[])[] }

/** Stands between the values of one cell. */
export const SEPARATOR = '; '

function valueAt(record: unknown, path: readonly Key[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (Array.isArray(value) || isRecord(value) ? (value as Record<Key, unknown>)[key] : null),
    record,
  )
}

/** A percent below this would be read as a share of one, as spreadsheets keep percents: it is written with its sign. */
const LEAST_PERCENT = 0.5

function cellOf(record: unknown, { path, list, kind }: Column, language: Language): Cell {
  const value = valueAt(record, path)
  if (value === null || value === undefined) return null
  if (list) return Array.isArray(value) && value.length > 0 ? value.join(SEPARATOR) : null
  if (typeof value === 'boolean') return value ? workbookText[language].yes : workbookText[language].no
  if (
    kind === 'number' &&
    Math.abs(Number(value)) < LEAST_PERCENT &&
    value !== 0 &&
    isRecord(record) &&
    record['unit'] === 'percent'
  ) {
    return `${Number(value)}%`
  }
  return value as string | number // what else a column holds
}

/** The records of each sheet: those of the file, and what stands inside others where one row is one record. */
function recordsOf(file: PublishedFile): Readonly<Record<SheetId, readonly unknown[]>> {
  return {
    about: [file],
    sides: Object.entries(file.sides).map(([side, name]) => ({ side, name })),
    sources: file.sources,
    proposals: file.proposals,
    terms: file.proposals.flatMap(({ id, terms }) =>
      Object.entries(terms).map(([heading, term]) => ({ ...term, proposal: id, heading })),
    ),
    facts: file.facts,
    conflicts: file.conflicts,
    corrections: file.corrections,
    events: file.events,
    words: file.terms,
  }
}

/** How many of the longest list of a sheet's records stand beside each other. */
function groupsIn(records: readonly unknown[]): number {
  const longest = (value: unknown): number =>
    Array.isArray(value) && isRecord(value[0])
      ? value.length
      : isRecord(value)
        ? Math.max(0, ...Object.values(value).map(longest))
        : 0
  return Math.max(2, ...records.map(longest))
}

/** A published file as the sheets of a workbook, with names in one language; both languages of each text are there. */
export function toTables(file: PublishedFile, language: Language): readonly Table[] {
  const records = recordsOf(file)
  return SHEETS.map((sheet) => {
    const all = columnsOf(sheet, sheet === 'about' ? 2 : groupsIn(records[sheet]))
    const rows = records[sheet].map((record) => all.map((column) => cellOf(record, column, language)))
    // a second, third … group that no row uses is left out
    const used = all.map(
      (column, at) =>
        !column.path.some((key) => typeof key === 'number' && key > 1) || rows.some((row) => row[at] !== null),
    )
    const kept = <T>(list: readonly T[]) => list.filter((_, at) => used[at])
    return {
      name: workbookText[language].sheets[sheet] ?? sheet,
      rows: [kept(all).map((column) => columnText(column, language).name), ...rows.map(kept)],
    }
  })
}
