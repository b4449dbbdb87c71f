import { describe, expect, it } from 'vitest'
import { EVERYTHING } from '../domain/choices'
import { catalog, evidence, factOf } from '../testing/losAngelesRecords'
import { catalogOf, sourcesBehind } from './catalog'
import { markOf } from './marks'

describe(catalogOf, () => {
  it('is made once for a dataset', () => {
    expect(catalogOf(evidence)).toBe(catalog)
  })
})

describe(sourcesBehind, () => {
  it('lists each source once, in the order of the dataset', () => {
    const marks = ['sal-ta-total', 'sal-ta-total', 'str-att-1'].map((id) =>
      markOf(catalog, EVERYTHING, factOf(id), { who: { of: 'word', word: 'total' } }),
    )
    // the raise names lausd, lat and latinola, in this order; the dataset has them 5th, 43rd and 38th, and cbsla 75th
    expect(sourcesBehind(catalog, marks)).toEqual([
      'lausd-2019-01-22',
      'latinola-2019-01-22',
      'lat-2019-01-22',
      'cbsla-2019-01-22-cost',
    ])
  })
})
