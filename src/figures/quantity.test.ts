import { describe, expect, it } from 'vitest'
import { factOf } from '../testing/losAngelesRecords'
import { lengthOf, pointOf, quantityOf } from './quantity'

describe(quantityOf, () => {
  it('is null without a number, and is not null for zero', () => {
    expect(quantityOf(factOf('sal-union-retro-bondbuyer'))).toBeNull()
    expect(quantityOf(factOf('sal-dist-2019-01-07-noextra'))?.value).toBe(0) // no extra hours: a number
  })
})

describe(pointOf, () => {
  const range = { value: null, low: 35, high: 40, unit: 'students-per-class', qualifier: null, baseline: null } as const

  it('is the value, else the upper bound, else the lower', () => {
    expect(pointOf({ ...range, value: 0 })).toBe(0)
    expect(pointOf(range)).toBe(40)
    expect(pointOf({ ...range, high: null })).toBe(35)
  })
})

describe(lengthOf, () => {
  it('is the point of its number, and null without one', () => {
    expect(lengthOf(factOf('sal-dist-2019-01-07-noextra'))).toBe(0)
    expect(lengthOf(factOf('obs-avg-35-40'))).toBe(40)
    expect(lengthOf(factOf('sal-union-retro-bondbuyer'))).toBeNull()
  })
})
