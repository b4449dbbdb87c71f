import type { Choices } from '../domain/choices'
import { dayNumber, firstDay, type IsoDay } from '../domain/day'
import { startOfYear } from '../domain/schoolYear'
import type { Catalog } from './catalog'
import type { TimePanel } from './figure'

/** A band for each school year, by the year in which it begins. */
export function bandsOf(years: readonly number[]): TimePanel['bands'] {
  return years.map((year) => ({
    from: dayNumber(startOfYear(year)),
    to: dayNumber(startOfYear(year + 1)),
    label: { of: 'year', year },
  }))
}

/** Lines for the first day of the strike and for the agreement, shown from those days on. */
export function rulesOf(catalog: Catalog, { asof }: Pick<Choices, 'asof'>): TimePanel['rules'] {
  const rule = (name: 'strike' | 'agreement', day: IsoDay): TimePanel['rules'][number] => ({
    key: name,
    at: dayNumber(day),
    label: { of: 'rule', rule: name },
    since: day,
    shown: asof === null || day <= asof,
  })
  return [
    rule('strike', catalog.strike.from),
    ...catalog.proposals
      .filter(({ kind }) => kind === 'agreement')
      .map(({ made }) => rule('agreement', firstDay(made))),
  ]
}
