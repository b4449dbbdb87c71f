import type { IsoDay } from '../domain/day'
import type { Dataset } from '../domain/record'
import type { Party } from '../domain/vocabulary'
import { catalogOf } from './catalog'
import { onTheTable } from './known'
import { proposalsOn } from './standing'

/** A day on which something was put on the table: what, and by whom. */
export type DayStop = { day: IsoDay; proposals: readonly string[]; parties: readonly Party[] }

/** The days on which something was put on this table, oldest first. */
export function dayStopsOf(dataset: Dataset): readonly DayStop[] {
  const proposals = proposalsOn(catalogOf(dataset), { asof: null })
  return [...new Set(proposals.map(onTheTable))].map((day) => {
    const own = proposals.filter((proposal) => onTheTable(proposal) === day)
    return { day, proposals: own.map(({ id }) => id), parties: [...new Set(own.map(({ party }) => party))] }
  })
}

/** The place of the last stop on or before a day; `-1` before the first; on no day, the last. */
export function stopAt(stops: readonly DayStop[], asof: IsoDay | null): number {
  return asof === null ? stops.length - 1 : stops.findLastIndex(({ day }) => day <= asof)
}
