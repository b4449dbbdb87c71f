import { describe, expect, it } from 'vitest'
import { EVERYTHING } from '../domain/choices'
import type { Fact } from '../domain/record'
import { catalog, factOf } from '../testing/losAngelesRecords'
import { markOf } from './marks'
import { mergeCoincident } from './mergeCoincident'

describe(mergeCoincident, () => {
  const markAt = (id: string, changes: Partial<Fact> = {}) =>
    markOf(catalog, EVERYTHING, factOf(id, changes), { who: { of: 'word', word: 'total' } })

  it('names all the facts at one place', () => {
    const merged = mergeCoincident([markAt('st-ta-lib-2019'), markAt('st-ta-lib-2020'), markAt('st-ta-lib-82')])
    expect(merged.map(({ facts }) => facts)).toEqual([['st-ta-lib-2019', 'st-ta-lib-2020'], ['st-ta-lib-82']])
  })

  it('keeps proposals apart', () => {
    expect(mergeCoincident([markAt('sal-ta-total'), markAt('sal-dist-2019-01-11-total')])).toHaveLength(2)
  })

  it('keeps apart what is not equally sure, or not equally exact', () => {
    expect(mergeCoincident([markAt('st-ta-lib-2019'), markAt('st-ta-lib-2020', { status: 'inferred' })])).toHaveLength(
      2,
    )
    expect(mergeCoincident([markAt('st-ta-lib-2019'), markAt('st-ta-lib-2020', { qualifier: 'about' })])).toHaveLength(
      2,
    )
  })
})
