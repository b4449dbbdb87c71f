import { describe, expect, it } from 'vitest'
import { nearest } from './nearest'

describe(nearest, () => {
  it.each([
    ['valeu', 'value'], // two letters changed places: two changes
    ['Value', 'value'], // capitals are no change
    ['sourcs', 'sources'],
  ])('takes %s for %s', (word, meant) => {
    expect(nearest(word, ['unit', 'value', 'sources'])).toBe(meant)
  })

  it('gives nothing when no candidate is near', () => {
    expect(nearest('headline', ['unit', 'value', 'sources'])).toBeNull()
  })

  it('gives the first of two equally near', () => {
    expect(nearest('cat', ['car', 'cap'])).toBe('car')
  })
})
