import { describe, expect, it } from 'vitest'
import { losAngeles } from '../testing/losAngeles'
import { FIGURES } from './figure'
import { FIGURE_PAGES } from './figures'
import { newTermsIn } from './figureTerms'

describe(newTermsIn, () => {
  it('explains each term once, in the first figure that uses it', () => {
    const explained = FIGURES.flatMap(newTermsIn)
    expect(new Set(explained).size).toBe(explained.length)
    expect(new Set(explained)).toEqual(new Set(Object.values(FIGURE_PAGES).flatMap(({ terms }) => terms)))
    expect(newTermsIn('salary')).toContain('retroactive')
    expect(newTermsIn('contested')).not.toContain('retroactive')
  })

  it('explains terms that the glossary has', () => {
    const known = losAngeles().evidence.terms.map(({ id }) => id)
    expect(FIGURES.flatMap((id) => FIGURE_PAGES[id].terms).filter((term) => !known.includes(term))).toEqual([])
  })
})
