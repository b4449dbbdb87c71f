import { COLUMNS, type FileRow } from './fileRows'

/** The byte order mark, without which Excel does not read UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF'

/** The beginning of a text that spreadsheets run as a formula: full-width signs too, and after whitespace. */
const FORMULA = /^[\s\0]*[=+\-@＝＋－＠]|^[\t\r\n\0]/

/** Neutralizes a text that a spreadsheet would run as a formula, with an apostrophe in front. */
export function neutralized(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text
}

/**
 * Rows as CSV: UTF-8 with a byte order mark, CRLF, one header row, every text in quotes, numbers with a decimal point.
 */
export function rowsToCsv(rows: readonly FileRow[]): string {
  const cell = (value: string | number | null) =>
    value === null ? '' : typeof value === 'number' ? String(value) : `"${neutralized(value).replaceAll('"', '""')}"`
  const lines = [COLUMNS.map(cell), ...rows.map((row) => COLUMNS.map((column) => cell(row[column])))]
  return `${BYTE_ORDER_MARK}${lines.map((cells) => `${cells.join(',')}\r\n`).join('')}`
}
