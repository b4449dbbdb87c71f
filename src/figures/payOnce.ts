import type { Choices } from '../domain/choices'
import { sumOf } from '../domain/pay'
import type { Catalog } from './catalog'
import type { Group, Label, Lane } from './figure'
import { markOf } from './marks'
import { type Pay, backPayOf } from './payLines'
import { dollars, keyOf, workedOut } from './payMarks'

export function backPayGroup(catalog: Catalog, choices: Choices, pay: Pay): Group {
  return {
    key: 'back-pay',
    label: { of: 'word', word: 'back-pay' },
    note: null,
    scale: null,
    lanes: pay.lines.map((line): Lane => {
      const { proposal } = line
      const amount = sumOf(backPayOf(line))
      return {
        key: `back-pay-${proposal.id}`,
        label: { of: 'proposal', id: proposal.id },
        party: proposal.party,
        marks: [
          workedOut(catalog, choices, line, {
            key: `${keyOf(line)}-back-pay`,
            where: [
              { of: 'word', word: 'back-pay' },
              { of: 'day', day: proposal.made },
            ],
            ...(amount === 0 ? { shape: 'tick' } : { to: amount }),
            quantity: dollars(amount),
          }),
        ],
        spans: [],
      }
    }),
  }
}

/** Bonuses and stipends, in dollars of this salary. */
export function onceGroup(catalog: Catalog, choices: Choices, pay: Pay): Group {
  const facts = catalog.facts.filter(({ measure, proposal, value }) => {
    return measure === 'one-time-payment' && proposal !== null && value !== null
  })
  return {
    key: 'once',
    label: { of: 'word', word: 'paid-once' },
    note: null,
    scale: null,
    lanes: facts.map((fact): Lane => {
      const isShare = fact.unit === 'percent'
      const amount = isShare ? (pay.baseUsd * (fact.value ?? 0)) / 100 : (fact.value ?? 0)
      const who = { of: 'proposal', id: fact.proposal ?? '' } as const
      const word: Label = { of: 'word', word: isShare ? 'bonus' : 'stipend' }
      const mark = markOf(catalog, choices, fact, {
        key: `${fact.id}-once`,
        who,
        where: [{ of: 'word', word: 'paid-once' }, word],
        shape: 'bar',
        at: 0,
        to: amount,
        ...(isShare ? { quantity: dollars(amount) } : {}),
      })
      return {
        key: `once-${fact.id}`,
        label: { of: 'both', labels: [who, word] },
        party: mark.party,
        marks: [isShare ? { ...mark, status: 'inferred' } : mark],
        spans: [],
      }
    }),
  }
}
