import { COLUMNS, type FileRow } from './fileRows'

/** Excel reads a file as UTF-8 only when it begins so. */
const BYTE_ORDER_MARK = '\uFEFF'

/** A spreadsheet takes a text that begins so for a formula, and runs it; full-width signs too, and after blanks. */
const FORMULA = /^[\s\0]*[=+\-@＝＋－＠]|^[\t\r\n\0]/

/** Text that no spreadsheet runs: what it would take for a formula has an apostrophe before it. */
export function neutralized(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text
}

/** Rows as CSV: UTF-8 with a byte order mark, CRLF, one header row, every text in quotes, numbers with a decimal point. */
export function rowsToCsv(rows: readonly FileRow[]): string {
  const cell = (value: string | number | null) =>
    value === null ? '' : typeof value === 'number' ? String(value) : `"${neutralized(value).replaceAll('"', '""')}"`
  const lines = [COLUMNS.map(cell), ...rows.map((row) => COLUMNS.map((column) => cell(row[column])))]
  return `${BYTE_ORDER_MARK}${lines.map((cells) => `${cells.join(',')}\r\n`).join('')}`
}
