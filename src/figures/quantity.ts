import type { Fact } from '../domain/record'
import type { Qualifier, Unit } from '../domain/vocabulary'

/** A number as its source gives it: a point or a range. `null` means unknown, never zero. */
export type Quantity = {
  value: number | null
  low: number | null
  high: number | null
  unit: Unit
  qualifier: Qualifier | null
  /** What "from X to Y" starts from. */
  baseline: number | null
}

/** A fact's number, or `null` when it has none. */
export function quantityOf(fact: Fact): Quantity | null {
  const { value, low, high, unit, qualifier, baseline } = fact
  if (unit === null || (value === null && low === null && high === null)) return null
  return { value, low, high, unit, qualifier, baseline }
}

/** The one number that stands for a quantity on a scale: its point, else the bound that is given. */
export function pointOf({ value, low, high }: Quantity): number {
  return value ?? high ?? low ?? 0
}

/** The same for a fact: how long its bar is. `null` when it has no number, and then no bar. */
export function lengthOf(fact: Fact): number | null {
  const quantity = quantityOf(fact)
  return quantity && pointOf(quantity)
}
