import { COLUMNS, type FileRow } from './fileRows'

/** The byte order mark, without which Excel does not read UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF'

/** The beginning of a text that spreadsheets run as a formula: full-width signs too, and after whitespace. */
const FORMULA = /^[\s\0]*[=+\-@＝＋－＠]|^[\t\r\n\0]/

/** Neutralizes a text that a spreadsheet would run as a formula, with an apostrophe in front. */
export function neutralized(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text
}

/** A month alone, as the tables word it: `Dec 2018`, `dic 2018`, `December 2018`, `diciembre de 2018`. */
const MONTH = /^\p{L}{3,}\.? (?:de )?\d{4}$/u

/**
 * Rows as CSV: UTF-8 with a byte order mark, CRLF, one header row, every text in quotes, numbers with a decimal point.
 * `inMonth` words a month that is a whole cell (`in Dec 2018`): alone, spreadsheets read it as its first day.
 */
export function rowsToCsv(rows: readonly FileRow[], inMonth: (month: string) => string): string {
  const textOf = (value: string) => neutralized(MONTH.test(value) ? inMonth(value) : value)
  const cell = (value: string | number | null) =>
    value === null ? '' : typeof value === 'number' ? String(value) : `"${textOf(value).replaceAll('"', '""')}"`
  const lines = [COLUMNS.map(cell), ...rows.map((row) => COLUMNS.map((column) => cell(row[column])))]
  return `${BYTE_ORDER_MARK}${lines.map((cells) => `${cells.join(',')}\r\n`).join('')}`
}
