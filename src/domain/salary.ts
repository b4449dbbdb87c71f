import { monthsFrom, type IsoDay } from './day'

/** A lasting raise, as a proposal words it. */
export type Raise = {
  /** A fraction of the pay then current: `0.03` is 3 %. */
  rate: number
  /** The first day it is paid. */
  from: IsoDay
}

const MONTHS_IN_YEAR = 12

/**
 * The fraction by which pay on a day exceeds the base: every raise in force that
 * day, compounded. Two raises of 3 % give 0.0609. One-time payments do not count.
 */
export function raiseInEffectOn(day: IsoDay, raises: readonly Raise[]): number {
  return raises.filter((raise) => raise.from <= day).reduce((factor, { rate }) => factor * (1 + rate), 1) - 1
}

/** Annual pay on a given day, in dollars: the base with the raise then in effect. Not rounded. */
export function annualPayOn(day: IsoDay, baseUsd: number, raises: readonly Raise[]): number {
  return baseUsd * (1 + raiseInEffectOn(day, raises))
}

/**
 * What raises add to a salary over whole months, as a fraction of one year's base
 * pay: each month's cheque is a twelfth of the annual pay of its first day.
 */
export function raiseOverMonths(from: IsoDay, months: number, raises: readonly Raise[]): number {
  return monthsFrom(from, months).reduce((sum, day) => sum + raiseInEffectOn(day, raises) / MONTHS_IN_YEAR, 0)
}

/** Raises added up as a headline does, without compounding: 3 % and 3 % give 0.06. */
export function headlineOf(raises: readonly Raise[]): number {
  return raises.reduce((sum, { rate }) => sum + rate, 0)
}
