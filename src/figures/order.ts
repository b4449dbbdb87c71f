import type { Proposal } from '../domain/record'
import { onTheTable } from './known'

/** A proposal's place in time: the day it was surely on the table. */
export function byDay(a: Proposal, b: Proposal): number {
  return byText(onTheTable(a), onTheTable(b))
}

/** The order of two texts, such as days, by their characters alone. */
export function byText(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
