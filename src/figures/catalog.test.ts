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
    const sources = sourcesBehind(catalog, marks)
    expect(new Set(sources).size).toBe(sources.length)
    expect(sources).toEqual(evidence.sources.map(({ id }) => id).filter((id) => sources.includes(id)))
    const cited = ['sal-ta-total', 'str-att-1'].flatMap((id) => factOf(id).sources.map(({ source }) => source))
    expect(sources.toSorted()).toEqual([...new Set(cited)].toSorted())
  })
})
