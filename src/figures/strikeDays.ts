import type { Choices } from '../domain/choices'
import { firstDay, lastDay, type IsoDay } from '../domain/day'
import type { Fact } from '../domain/record'
import type { Catalog } from './catalog'
import type { Mark } from './figure'
import type { Finding } from './finding'
import { isKnown } from './known'
import { nothingBy } from './nothing'
import { pointOf, quantityOf } from './quantity'

/** A fact about one strike day; running totals over several days are not. */
export function strikeDayOf(catalog: Catalog, { from, to }: Fact): IsoDay | null {
  if (from === null || (to !== null && to !== from)) return null
  const day = firstDay(from)
  return day >= catalog.strike.from && day <= catalog.strike.to ? day : null
}

/** The school days of the strike up to the chosen day: those that somebody counted students on, whenever the count came out. */
export function strikeDaysOn(catalog: Catalog, { asof }: Pick<Choices, 'asof'>): readonly IsoDay[] {
  const days = new Set(countsIn(catalog).flatMap((fact) => strikeDayOf(catalog, fact) ?? []))
  return [...days].filter((day) => asof === null || day <= asof).toSorted()
}

/** Whether the strike went on, on the chosen day. */
export function isStrikeOpen(catalog: Catalog, { asof }: Pick<Choices, 'asof'>): boolean {
  return asof !== null && asof >= firstDay(catalog.strike.from) && asof < lastDay(catalog.strike.to)
}

/** Every count of the students in school. */
export function countsIn(catalog: Catalog): readonly Fact[] {
  return catalog.facts.filter(({ measure }) => measure === 'attendance')
}

/** What the counts of the strike say, one mark a day; days without a count are days all the same. */
export function strikeFinding(catalog: Catalog, choices: Choices, counts: readonly Mark[]): Finding {
  const counted = counts
    .flatMap(({ quantity }) => (quantity ? [{ students: pointOf(quantity), qualifier: quantity.qualifier }] : []))
    .toSorted((a, b) => a.students - b.students)
  const [low] = counted
  const high = counted.at(-1)
  const days = strikeDaysOn(catalog, choices).length
  if (days === 0 || (counts.length === 0 && choices.asof === null)) return nothingBy(choices, 'strike')
  return {
    kind: 'strike-days',
    days,
    counted: counted.length,
    students: low && high ? { low, high } : null,
    isOpen: isStrikeOpen(catalog, choices),
    lost: choices.show === 'all' ? lostInAll(catalog, choices) : null,
  }
}

/** The loss over the whole strike, from the fact that states it: a sum of rounded days would be a little off. */
function lostInAll(catalog: Catalog, choices: Choices): Extract<Finding, { kind: 'strike-days' }>['lost'] {
  const { from, to } = catalog.strike
  const whole = catalog.facts.find(
    (fact) =>
      fact.measure === 'revenue-lost' && fact.from === from && fact.to === to && isKnown(catalog, fact, choices),
  )
  const quantity = whole && quantityOf(whole)
  return whole && quantity ? { usd: pointOf(quantity), qualifier: quantity.qualifier, party: whole.party } : null
}
