import { describe, expect, it } from 'vitest'
import { losAngeles } from '../../testing/losAngeles'
import { publishersOf } from './publishersOf'

const of = (...facts: string[]) => publishersOf({ facts }, losAngeles('en').figures, 'en')

describe(publishersOf, () => {
  it('names for the offer of January 11 a paper that can be looked up, the others, and no outlet without a name', () => {
    expect(of('sal-dist-2019-01-11-total')).toEqual(['Los Angeles Times', 'ABC7 Los Angeles'])
  })

  it('names a party’s own document before any paper', () => {
    // the data have a report of no named outlet, the district's own release, and ABC7, in this order
    expect(of('cs-dist-2019-01-11-by2')[0]).toBe('Los Angeles Unified School District')
    expect(of('sal-dist-2018-10-total')[0]).toBe('Los Angeles Unified School District')
  })

  it.each(['en', 'es'] as const)(
    'never gives an outlet without a name first where a named one says the same, in %s',
    (language) => {
      const { figures } = losAngeles(language)
      const first = figures.facts
        .filter(({ sources }) => sources.length > 1)
        .map(({ id }) => publishersOf({ facts: [id] }, figures, language)[0])
      expect(first.length).toBeGreaterThan(50)
      expect(first.filter((publisher) => /unnamed|sin nombre/i.test(publisher ?? ''))).toEqual([])
    },
  )
})
