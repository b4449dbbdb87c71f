/** A day as `YYYY-MM-DD`. Compares as it sorts; has no time zone. */
export type IsoDay = string

/** A date as far as a source gives it: `2019`, `2019-01` or `2019-01-22`. */
export type PartialDate = string

const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const
const MS_PER_DAY = 86_400_000

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
}

function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeap(year) ? 29 : (DAYS_IN_MONTH[month - 1] ?? 0)
}

/** Whether a text is a year, a month or a day that exists in the calendar. */
export function isPartialDate(text: string): boolean {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text)
  if (!parts) return false
  const [, year, month, day] = parts
  if (month === undefined) return true
  if (Number(month) < 1 || Number(month) > 12) return false
  return day === undefined || (Number(day) >= 1 && Number(day) <= daysInMonth(Number(year), Number(month)))
}

/** Whether a text is a full day that exists in the calendar. */
export function isDay(text: string): boolean {
  return text.length === 10 && isPartialDate(text)
}

/** The first day that a partial date can mean: `2018-12` gives `2018-12-01`. */
export function firstDay(date: PartialDate): IsoDay {
  return `${date}-01-01`.slice(0, 10)
}

/** The last day that a partial date can mean: `2018-12` gives `2018-12-31`. */
export function lastDay(date: PartialDate): IsoDay {
  if (date.length === 10) return date
  const month = date.length === 7 ? date.slice(5) : '12'
  const year = date.slice(0, 4)
  return `${year}-${month}-${String(daysInMonth(Number(year), Number(month))).padStart(2, '0')}`
}

/** Days since 1970-01-01, for placing a day on a scale. A partial date counts from its first day. */
export function dayNumber(date: PartialDate): number {
  const [year = 0, month = 1, day = 1] = firstDay(date).split('-').map(Number)
  return Date.UTC(year, month - 1, day) / MS_PER_DAY
}

/** The day with this number; the inverse of `dayNumber`. */
export function dayOfNumber(number: number): IsoDay {
  return new Date(Math.round(number) * MS_PER_DAY).toISOString().slice(0, 10)
}

/** The first days of `count` months from the month of `from` on. */
export function monthsFrom(from: IsoDay, count: number): readonly IsoDay[] {
  const year = Number(from.slice(0, 4))
  const month = Number(from.slice(5, 7)) - 1
  return Array.from({ length: count }, (_, index) => {
    const months = year * 12 + month + index
    return `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}-01`
  })
}
