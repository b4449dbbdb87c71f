import type { Cell, Table } from './toTables'

/** What a program would run as a formula, also behind apostrophes: it gets one apostrophe more, and a reader takes it off. */
export const RUNS = /^'*[=+\-@]/

/** A cell, in quotes where it needs them. */
function csvCell(cell: Cell): string {
  if (cell === null) return ''
  const written = cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell)
  const text = typeof cell === 'string' && RUNS.test(cell) ? `'${written}` : written
  return /[",\r\n;]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** One sheet as CSV: UTF-8 with a byte order mark, commas, CRLF, as spreadsheet programs expect it. */
export function writeCsv({ rows }: Table): string {
  return `\uFEFF${rows.map((row) => row.map(csvCell).join(',')).join('\r\n')}\r\n`
}
