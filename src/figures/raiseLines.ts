import { dayNumber, firstDay } from '../domain/day'
import type { Fact, Proposal } from '../domain/record'
import { raiseInEffectOn, type Raise } from '../domain/salary'
import type { Catalog } from './catalog'
import type { Path, Quantity } from './figure'
import { byDay, byText } from './order'
import { pointOf } from './quantity'

/** Pay is compared with that of the last month before any raise on the table took effect. */
const BASE_DAY = '2016-06-30'

/** A proposal's raises with the facts that state them, in the order in which they take effect. */
export type RaiseLine = { proposal: Proposal; facts: readonly Fact[]; raises: readonly Raise[] }

/** Every proposal whose raises have a first day, in the order of the days on which they were made. */
export function raiseLinesOf(catalog: Catalog): readonly RaiseLine[] {
  return catalog.proposals.toSorted(byDay).flatMap((proposal) => {
    const facts = catalog
      .factsOf(proposal.id)
      .filter(
        ({ measure, unit, from, value }) =>
          measure === 'raise' && unit === 'percent' && from !== null && value !== null,
      )
      .toSorted((a, b) => byText(a.from ?? '', b.from ?? ''))
    const raises = facts.map(({ value, from }) => ({ rate: (value ?? 0) / 100, from: firstDay(from ?? '') }))
    return facts.length > 0 ? [{ proposal, facts, raises }] : []
  })
}

/** The fact that states a proposal's raise in one number, as the data name it. */
export function headlineFact(catalog: Catalog, { terms }: Proposal): Fact | undefined {
  return catalog.fact.get(terms.salary?.headline ?? '')
}

/** Percent above the pay of the base day. Earlier raises are below zero, later ones above. */
export function levelOn(day: string, { raises }: RaiseLine): number {
  return ((1 + raiseInEffectOn(day, raises)) / (1 + raiseInEffectOn(BASE_DAY, raises)) - 1) * 100
}

/** Where a line steps, as days and levels: from nothing, but for raises that were paid before the talks. */
export function cornersOf(line: RaiseLine, isPast = false): Path['points'] {
  return line.raises.flatMap(({ from }, index) => {
    const at = dayNumber(from)
    const earlier = line.raises[index - 1]
    const before = earlier ? [{ at, level: levelOn(earlier.from, line) }] : isPast ? [] : [{ at, level: 0 }]
    return [...before, { at, level: levelOn(from, line) }]
  })
}

/** Sources give a compounded total to two decimals, cut or rounded. */
const PUBLISHED_TO = 0.01

/** The fact that states a line's compounded raise, if a source does: it replaces our own arithmetic. */
export function statedTotal(catalog: Catalog, { proposal }: RaiseLine, own: Quantity): Fact | undefined {
  return catalog
    .factsOf(proposal.id)
    .find(
      ({ measure, value }) =>
        measure === 'raise-total' && value !== null && Math.abs(value - pointOf(own)) < PUBLISHED_TO,
    )
}

export function percent(value: number): Quantity {
  return { value, low: null, high: null, unit: 'percent', qualifier: 'exact', baseline: null }
}
