import { isPartialDate } from '../domain/day'
import { GRADE_BANDS } from '../domain/gradeBand'
import type { Column } from './sheets'
import type { Cell } from './toTables'

/** What was read another way than it was typed. */
export type Mended = 'date' | 'month' | 'number' | 'percent' | 'band' | 'yes-no' | 'spaces'

/** Why a cell could not be read without guessing. */
export type Unclear = 'two-dates' | 'no-date' | 'no-number' | 'two-numbers' | 'fraction' | 'no-yes-no'

/** A cell read for its column: its value, what was mended on the way, or why it is unclear. */
export type Reading = { value: unknown; mended: Mended | null } | { unclear: Unclear }

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'] as const
const MONTHS_ES = ['ene', 'feb', 'mar', 'abr', 'may', 'jun', 'jul', 'ago', 'sep', 'oct', 'nov', 'dic'] as const

const YES: ReadonlySet<string> = new Set(['yes', 'y', 'true', 'sí', 'si', 's', '1', 'verdadero', 'x'])
const NO: ReadonlySet<string> = new Set(['no', 'n', 'false', '0', 'falso'])

/** Shares of one are how spreadsheets keep percents: 6 % is 0.06. No raise of a dispute is below this and meant so. */
const LEAST_PERCENT = 0.5

/** Between the values of one cell: semicolons as we write them, commas and line breaks as people do. */
const BETWEEN = /\s*[;,\n]\s*/

const two = (number: number) => String(number).padStart(2, '0')
const isoOf = (date: Date) => date.toISOString().slice(0, 10)

/** Without the spaces around, and with plain spaces for those that do not break. */
export function tidy(text: string): string {
  return text.replaceAll(/[\u00A0\u2007\u202F]/g, ' ').trim()
}

function monthOf(word: string): number {
  const start = word.slice(0, 3).toLowerCase()
  return Math.max(MONTHS.indexOf(start as 'jan'), MONTHS_ES.indexOf(start as 'ene')) + 1
}

function fullYear(year: string): string {
  return year.length === 2 ? `20${year}` : year
}

/** A day from its parts; unclear where the two readings of 3/1/2019 are both days. */
function slashed(first: number, second: number, year: string): Reading {
  const readings = [`${year}-${two(first)}-${two(second)}`, `${year}-${two(second)}-${two(first)}`].filter(
    isPartialDate,
  )
  const [one] = readings
  if (one === undefined) return { unclear: 'no-date' }
  return readings.length === 2 && first !== second ? { unclear: 'two-dates' } : { value: one, mended: 'date' }
}

function readDate(cell: Cell): Reading {
  if (cell instanceof Date) return { value: isoOf(cell), mended: 'date' }
  if (typeof cell === 'number') {
    if (Number.isInteger(cell) && cell >= 1900 && cell <= 2100) return { value: String(cell), mended: null }
    return { unclear: 'no-date' }
  }
  const text = tidy(String(cell))
  if (isPartialDate(text)) return { value: text, mended: null }
  const slashes = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})$/.exec(text)
  if (slashes) return slashed(Number(slashes[1]), Number(slashes[2]), fullYear(slashes[3] ?? ''))
  const yearFirst = /^(\d{4})[/.-](\d{1,2})(?:[/.-](\d{1,2}))?$/.exec(text)
  if (yearFirst) {
    const [, year = '', month, day] = yearFirst
    const iso = [year, two(Number(month)), ...(day === undefined ? [] : [two(Number(day))])].join('-')
    return isPartialDate(iso) ? { value: iso, mended: 'date' } : { unclear: 'no-date' }
  }
  const month = /^([a-záéíóú]{3,10})\.?[ -](\d{4}|\d{2})$/i.exec(text) // Dec-18, as programs show a month
  if (month && monthOf(month[1] ?? '') > 0) {
    return { value: `${fullYear(month[2] ?? '')}-${two(monthOf(month[1] ?? ''))}`, mended: 'month' }
  }
  return { unclear: 'no-date' }
}

/** Thousands with commas, `1,234.5`; with points, `1.234,5`; and a fraction after a comma, `6,5`. */
const ENGLISH = /^-?\d{1,3}(,\d{3})+(\.\d+)?$/
const SPANISH = /^-?\d{1,3}(\.\d{3})+,\d+$|^-?\d{1,3}(\.\d{3}){2,}$/
const COMMA = /^-?\d+,\d+$/

/** A number as people write it: `$1,234.50`, `6 %`, `6,5`, `1.234,5`, `(3)`. */
function readNumber(cell: Cell, isPercent: boolean): Reading {
  if (typeof cell !== 'string' && typeof cell !== 'number') return { unclear: 'no-number' }
  const text = tidy(String(cell))
  const bare = text
    .replaceAll(/[$\s%]|USD/gi, '')
    .replace(/^\((.*)\)$/, '-$1')
    .replace(/^[−–]/, '-')
  // 6,090 is six thousand and ninety, or 6.09 percent with a comma
  if (isPercent && /^-?\d{1,3},\d{3}$/.test(bare)) return { unclear: 'two-numbers' }
  const digits = ENGLISH.test(bare)
    ? bare.replaceAll(',', '')
    : SPANISH.test(bare)
      ? bare.replaceAll('.', '').replace(',', '.')
      : COMMA.test(bare)
        ? bare.replace(',', '.')
        : bare
  const value = /^-?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(digits) ? Number(digits) : Number.NaN
  if (!Number.isFinite(value)) return { unclear: 'no-number' }
  if (text.includes('%')) return { value, mended: 'percent' }
  if (isPercent && value !== 0 && Math.abs(value) < LEAST_PERCENT) return { unclear: 'fraction' }
  return { value, mended: digits === text ? null : 'number' }
}

function readBoolean(cell: Cell): Reading {
  if (typeof cell === 'boolean') return { value: cell, mended: null }
  const word = tidy(String(cell)).toLowerCase()
  if (YES.has(word)) return { value: true, mended: word === 'yes' || word === 'sí' ? null : 'yes-no' }
  return NO.has(word) ? { value: false, mended: word === 'no' ? null : 'yes-no' } : { unclear: 'no-yes-no' }
}

/** A grade band that a program took for a day: `4-6` became April 6, `9-10` September 10. */
function bandOf(cell: Cell): string | null {
  const known = (first: number, second: number) =>
    [`${first}-${second}`, `${second}-${first}`].find((band) => GRADE_BANDS.some((one) => one === band)) ?? null
  if (cell instanceof Date) return known(cell.getUTCMonth() + 1, cell.getUTCDate())
  const shown = /^(?:(\d{1,2})[- ]([a-z]{3})|([a-z]{3})[- ](\d{1,2}))$/i.exec(tidy(String(cell)))
  if (!shown) return null
  const month = monthOf(shown[2] ?? shown[3] ?? '')
  return month > 0 ? known(month, Number(shown[1] ?? shown[4])) : null
}

function readChoice(cell: Cell, { list, options }: Column): Reading {
  const band = options.includes('4-6') ? bandOf(cell) : null
  if (band !== null) return { value: list ? [band] : band, mended: 'band' }
  const text = cell instanceof Date ? isoOf(cell) : tidy(String(cell))
  const words = (list ? text.split(BETWEEN) : [text]).filter((word) => word !== '')
  const known = words.map(
    (word) => options.find((one) => one.toLowerCase() === word.toLowerCase().replaceAll(/[–—]/g, '-')) ?? word,
  )
  const mended = known.some((word, at) => word !== words[at]) ? 'spaces' : null
  return { value: list ? known : (known[0] ?? ''), mended }
}

function readText(cell: Cell, { list }: Column): Reading {
  if (cell instanceof Date) return { value: list ? [isoOf(cell)] : isoOf(cell), mended: 'date' }
  const text = String(cell).trim()
  return { value: list ? text.split(BETWEEN).filter((one) => one !== '') : text, mended: null }
}

/** Whether a cell has nothing to read: empty, or spaces alone. */
export function isBlank(cell: Cell | undefined): boolean {
  return cell === null || cell === undefined || (typeof cell === 'string' && tidy(cell) === '')
}

/**
 * Reads a cell for its column. `isPercent` tells that the row's unit is a percent, so that 0.06 is not taken for six.
 * What can mean two things is unclear, never guessed.
 */
export function readCell(cell: Cell, column: Column, isPercent: boolean): Reading {
  switch (column.kind) {
    case 'date':
      return readDate(cell)
    case 'number':
      return readNumber(cell, isPercent)
    case 'boolean':
      return readBoolean(cell)
    case 'choice':
      return readChoice(cell, column)
    case 'text':
      return readText(cell, column)
  }
}
