import writeXlsxFile from 'write-excel-file/universal'
import type { GlossaryTerm } from '../domain/record'
import { COLUMNS, type FileRow } from './fileRows'

type Cell = string | number | null

/** The sheets of a workbook, as rows of cells. */
export type Workbook = {
  names: Readonly<Record<'readMe' | 'data' | 'sources' | 'definitions', string>>
  /** The metadata of the file: rows of a name and a value. */
  readMe: readonly (readonly [string, string])[]
  rows: readonly FileRow[]
  /** Publisher, title, date, address; the first row is the header. */
  sources: readonly (readonly Cell[])[]
  terms: readonly GlossaryTerm[]
  termHeader: readonly [string, string]
}

/** Column widths, in characters. */
const WIDE = 48
const NARROW = 14
const WIDE_COLUMNS: ReadonlySet<string> = new Set(['source', 'locator', 'url', 'where', 'who', 'text'])

const WHOLE_DAY = /^\d{4}-\d{2}-\d{2}$/

const headCell = (value: string) => ({ value, fontWeight: 'bold' as const })
/** Text is a string cell, never a formula; a number stays a number, and a whole day is a date. */
const cellOf = (value: Cell) =>
  value === null
    ? null
    : typeof value === 'number'
      ? { value, type: Number }
      : WHOLE_DAY.test(value)
        ? { value: new Date(`${value}T00:00:00Z`), type: Date, format: 'yyyy-mm-dd' }
        : { value, type: String }
const rowsIn = ([head = [], ...rest]: readonly (readonly Cell[])[]) => [
  head.map((value) => headCell(String(value ?? ''))),
  ...rest.map((row) => row.map(cellOf)),
]

/**
 * A workbook with four sheets: what the file is, the data, the sources, the definitions. The data's header row is
 * frozen.
 */
export async function rowsToXlsx({ names, readMe, rows, sources, terms, termHeader }: Workbook): Promise<Blob> {
  const data = [COLUMNS, ...rows.map((row) => COLUMNS.map((column) => row[column]))]
  return writeXlsxFile([
    {
      sheet: names.readMe,
      data: readMe.map(([name, text]) => [headCell(name), cellOf(text)]),
      columns: [{ width: 24 }, { width: 100 }],
    },
    {
      sheet: names.data,
      data: rowsIn(data),
      columns: COLUMNS.map((column) => ({ width: WIDE_COLUMNS.has(column) ? WIDE : NARROW })),
      stickyRowsCount: 1,
    },
    {
      sheet: names.sources,
      data: rowsIn(sources),
      columns: [32, 72, 16, 72].map((width) => ({ width })),
      stickyRowsCount: 1,
    },
    {
      sheet: names.definitions,
      data: rowsIn([termHeader, ...terms.map(({ term, definition }) => [term, definition])]),
      columns: [{ width: 32 }, { width: 110 }],
      stickyRowsCount: 1,
    },
  ]).toBlob()
}
