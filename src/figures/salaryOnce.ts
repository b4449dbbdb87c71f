import type { Choices } from '../domain/choices'
import { dayNumber } from '../domain/day'
import type { Fact, Proposal } from '../domain/record'
import { startOfYear } from '../domain/schoolYear'
import { type Catalog } from './catalog'
import { type Mark } from './figure'
import { onTheTable } from './known'
import { markOf, slotOf } from './marks'
import { byDay } from './order'
import { quantityOf } from './quantity'
import { headlineFact, type RaiseLine } from './raiseLines'

export const LAST_YEAR = 2019

/** The levels of one-time payments: a strip below the lines, one under the other, because they are not steps of pay. */
const ONCE_LEVELS = [-4.9, -6] as const

/** Bonuses and stipends: marks on the day they were offered, never a step. */
export function oncePaid(catalog: Catalog, choices: Choices): readonly Mark[] {
  const once = catalog.facts.filter(({ measure, proposal }) => measure === 'one-time-payment' && proposal !== null)
  return once.flatMap((fact, index) => {
    const quantity = quantityOf(fact)
    if (fact.proposal === null || quantity === null) return []
    const word = fact.unit === 'percent' ? 'bonus' : 'stipend'
    const day = fact.from ?? fact.announced ?? catalog.proposal.get(fact.proposal)?.made ?? ''
    return [
      markOf(catalog, choices, fact, {
        who: { of: 'proposal', id: fact.proposal },
        where: [{ of: 'word', word }],
        at: dayNumber(day),
        level: ONCE_LEVELS[index % ONCE_LEVELS.length] ?? -6,
      }),
    ]
  })
}

/** Raises whose total is known and whose dates are not: a dotted place, from the day they were offered on. */
export function undated(catalog: Catalog, choices: Choices, lines: readonly RaiseLine[]): readonly Mark[] {
  const drawn = new Set(lines.map(({ proposal }) => proposal.id))
  return catalog.proposals.toSorted(byDay).flatMap((proposal) => {
    const fact = headlineFact(catalog, proposal)
    return drawn.has(proposal.id) || !fact
      ? []
      : undatedMark(choices, proposal, fact, dayNumber(startOfYear(LAST_YEAR + 1)))
  })
}

/** The dotted place of one such raise. */
export function undatedMark(choices: Choices, proposal: Proposal, fact: Fact, until: number): Mark {
  const missing = fact.missingFrom ?? 'not-found'
  const slot = slotOf(choices, proposal, {
    key: `${fact.id}-undated`,
    who: { of: 'proposal', id: proposal.id },
    where: [{ of: 'word', word: missing === 'not-read' ? 'raise-date-unread' : 'raise-date-unknown' }],
    missing,
    at: dayNumber(onTheTable(proposal)),
    to: until,
    facts: [fact.id],
  })
  const known = { level: fact.value ?? 0, quantity: quantityOf(fact), status: fact.status }
  return { ...slot, ...known, missing: null, missingDay: slot.missing }
}
