import { describe, expect, it } from 'vitest'
import { EVERYTHING } from '../domain/choices'
import { catalog, factOf, proposalOf } from '../testing/losAngelesRecords'
import { markOf, slotOf, spanOf } from './marks'

describe(markOf, () => {
  const who = { of: 'word', word: 'total' } as const

  it('is a slot without a number, whatever its shape should be, and has no length', () => {
    const unknown = factOf('mon-ta-403', { value: null, missing: 'not-found' })
    expect(markOf(catalog, EVERYTHING, unknown, { who, shape: 'bar', at: 0, to: null })).toMatchObject({
      shape: 'slot',
      missing: 'not-found',
      quantity: null,
      to: null,
    })
  })

  it('says that a number is missing where its record gives no reason', () => {
    expect(markOf(catalog, EVERYTHING, factOf('mon-ta-403', { value: null }), { who }).missing).toBe('no-number')
  })

  it('reaches from one end of a range to the other', () => {
    expect(markOf(catalog, EVERYTHING, factOf('obs-avg-35-40'), { who })).toMatchObject({
      at: 35,
      to: 40,
      shape: 'dot',
    })
  })

  it('is its proposal’s party’s, whoever reports it', () => {
    const fact = factOf('st-ta-nurse-600', { party: 'observed' })
    expect(markOf(catalog, EVERYTHING, fact, { who: { of: 'proposal', id: 'P16-agreement-2019-01-22' } }).party).toBe(
      'joint',
    )
  })
})

describe(slotOf, () => {
  const offer = proposalOf('P13-district-2019-01-11')
  const slot = { key: 'gap', who: { of: 'proposal', id: offer.id }, missing: 'not-found', at: 3 } as const

  it('holds a reason in place of a number, and is its proposal’s', () => {
    expect(slotOf(EVERYTHING, offer, slot)).toMatchObject({
      shape: 'slot',
      quantity: null,
      missing: 'not-found',
      party: 'district',
      proposal: offer.id,
      at: 3,
      to: null,
    })
  })

  it('is there from the day of its proposal, or from the day that it is given', () => {
    expect(slotOf({ ...EVERYTHING, asof: '2019-01-10' }, offer, slot).shown).toBe(false)
    expect(slotOf({ ...EVERYTHING, asof: '2019-01-11' }, offer, slot).shown).toBe(true)
    expect(slotOf({ ...EVERYTHING, asof: '2019-01-11' }, offer, { ...slot, since: '2019-01-22' }).shown).toBe(false)
  })
})

describe(spanOf, () => {
  const place = { key: 'range', kind: 'range', proposal: null, party: 'observed', from: 1, to: 2, level: 0 } as const
  const early = factOf('str-att-1', { announced: '2019-01-15' })
  const late = factOf('str-att-1-prelim', { announced: '2019-01-20' })

  it('is known when the last of its facts is', () => {
    const span = spanOf(catalog, EVERYTHING, [late, early], place)
    expect(span).toMatchObject({ since: '2019-01-20', shown: true, facts: ['str-att-1-prelim', 'str-att-1'] })
    expect(spanOf(catalog, { ...EVERYTHING, asof: '2019-01-19' }, [late, early], place).shown).toBe(false)
  })
})
