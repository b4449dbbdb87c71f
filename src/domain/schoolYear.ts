import type { IsoDay } from './day'

/**
 * A school year by the calendar year in which it starts: `2018` is 2018–19,
 * July 1, 2018 to June 30, 2019, as the district's fiscal years run.
 */
export type SchoolYear = number

/** The school year a day falls in. */
export function schoolYearOf(day: IsoDay): SchoolYear {
  const year = Number(day.slice(0, 4))
  return day.slice(5, 7) >= '07' ? year : year - 1
}

/** The first day of a school year. */
export function startOfYear(year: SchoolYear): IsoDay {
  return `${year}-07-01`
}

/** School years from `first` to `last`, both included. */
export function yearsBetween(first: SchoolYear, last: SchoolYear): readonly SchoolYear[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index)
}
