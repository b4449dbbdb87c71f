import { parse } from 'csv-parse/browser/esm/sync'
import { fail, ok, type Result } from '../domain/result'
import type { Notice } from './tableRows'
import { MOST_BYTES, MOST_ROWS } from './limits'
import type { FileProblem, Opened } from './readXlsx'
import { RUNS } from './writeCsv'

/** What spreadsheet programs put between columns. */
const DELIMITERS = [',', ';', '\t'] as const

/** A text and how it was written. */
function decode(bytes: Uint8Array): { text: string; encoding: string | null } {
  if (bytes[0] === 0xff && bytes[1] === 0xfe)
    return { text: new TextDecoder('utf-16le').decode(bytes), encoding: 'UTF-16' }
  if (bytes[0] === 0xfe && bytes[1] === 0xff)
    return { text: new TextDecoder('utf-16be').decode(bytes), encoding: 'UTF-16' }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: null } // drops a byte order mark
  } catch {
    return { text: new TextDecoder('windows-1252').decode(bytes), encoding: 'Windows-1252' }
  }
}

/** What stands most often in the first line, outside quotes. */
function delimiterOf(text: string): string {
  const first = (text.split(/\r?\n/, 1)[0] ?? '').replaceAll(/"[^"]*"/g, '')
  const counted = DELIMITERS.map((delimiter) => ({ delimiter, times: first.split(delimiter).length }))
  return counted.toSorted((a, b) => b.times - a.times)[0]?.delimiter ?? ','
}

const cellOf = (text: string) => (text === '' ? null : text.startsWith("'") && RUNS.test(text) ? text.slice(1) : text)

/** Opens one CSV file as a sheet: any of three delimiters, UTF-8, UTF-16 or Windows-1252. */
export function readCsv(name: string, bytes: Uint8Array): Result<Opened, FileProblem> {
  if (bytes.length > MOST_BYTES) return fail({ kind: 'too-large', what: 'bytes', limit: MOST_BYTES, sheet: name })
  const { text, encoding } = decode(bytes)
  const at = { sheet: name, row: null, column: null }
  const notices: readonly Notice[] = encoding === null ? [] : [{ kind: 'encoding', at, encoding }]
  try {
    const rows: readonly (readonly string[])[] = parse(text, {
      delimiter: delimiterOf(text),
      relax_column_count: true,
      relax_quotes: true,
      bom: true,
      to: MOST_ROWS + 1,
    })
    if (rows.length > MOST_ROWS) return fail({ kind: 'too-large', what: 'rows', limit: MOST_ROWS, sheet: name })
    // empty lines count, so that a row has the number that programs show
    return ok({ tables: [{ name, rows: rows.map((row) => row.map(cellOf)) }], notices })
  } catch {
    return fail({ kind: 'not-a-workbook' })
  }
}
