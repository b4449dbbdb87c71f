import { dayNumber, firstDay, lastDay, monthsFrom, type IsoDay } from './day'
import { annualPayOn, type Raise } from './salary'

/** A calendar month, `2019-06`. */
export type IsoMonth = string

/** The first month that is counted: the earliest that any raise on the table reached back to. */
export const FIRST_MONTH: IsoMonth = '2016-07'
/** The last month that can be counted: the end of the first school year after the agreement. */
export const LAST_MONTH: IsoMonth = '2020-06'
/** The default last month: the end of the school year in which the sides agreed. Three years from the first month on, which are not the contract’s own three. */
export const COUNTED_UNTIL: IsoMonth = '2019-06'

/** Whether a text is a month through which pay can be counted. */
export function isCountedMonth(text: string): boolean {
  return /^\d{4}-(?:0[1-9]|1[0-2])$/.test(text) && text >= FIRST_MONTH && text <= LAST_MONTH
}

const MONTHS_IN_YEAR = 12

/** What one month's cheque holds above the pay without a raise, in dollars. `day` is the first of the month. */
export type MonthlyExtra = { day: IsoDay; usd: number }

/** Months in a row whose cheques hold the same amount more. */
export type Run = { from: IsoDay; to: IsoDay; months: number; monthlyUsd: number; usd: number }

/** How many months there are from one to another, both counted; none when the second comes first. */
export function monthsThrough(first: IsoMonth, last: IsoMonth): number {
  const count = (month: IsoMonth) => Number(month.slice(0, 4)) * MONTHS_IN_YEAR + Number(month.slice(5, 7))
  return Math.max(0, count(last) - count(first) + 1)
}

/**
 * What raises add to each month's cheque, in dollars: a twelfth of the annual pay of the month's first day, less a
 * twelfth of the pay without them. Not rounded; one-time payments do not count. A month counts at the pay of its
 * first day: the data have first days of raises, but no pay days.
 */
export function extraByMonth(
  first: IsoMonth,
  last: IsoMonth,
  baseUsd: number,
  raises: readonly Raise[],
): readonly MonthlyExtra[] {
  return monthsFrom(firstDay(first), monthsThrough(first, last)).map((day) => ({
    day,
    usd: (annualPayOn(day, baseUsd, raises) - baseUsd) / MONTHS_IN_YEAR,
  }))
}

/**
 * The months whose cheques were paid at the old pay before a day: those that had ended by then. Their sum is the back
 * pay that an agreement on that day would owe.
 */
export function monthsOwedOn(day: IsoDay, months: readonly MonthlyExtra[]): readonly MonthlyExtra[] {
  return months.filter((month) => lastDay(month.day.slice(0, 7)) < day)
}

/** The dollars of some months together. */
export function sumOf(months: readonly MonthlyExtra[]): number {
  return months.reduce((sum, { usd }) => sum + usd, 0)
}

/** Months as runs of the same amount, in their order; months that hold nothing more are left out. */
export function runsOf(months: readonly MonthlyExtra[]): readonly Run[] {
  const runs: Run[] = []
  for (const { day, usd } of months) {
    const last = runs.at(-1)
    if (usd === 0) continue
    if (last && last.monthlyUsd === usd && dayNumber(day) - dayNumber(last.to) === 1) {
      runs[runs.length - 1] = {
        ...last,
        to: lastDay(day.slice(0, 7)),
        months: last.months + 1,
        usd: last.usd + usd,
      }
    } else runs.push({ from: day, to: lastDay(day.slice(0, 7)), months: 1, monthlyUsd: usd, usd })
  }
  return runs
}
