import { describe, expect, it } from 'vitest'
import { plural } from './plural'

describe(plural, () => {
  it.each([
    [0, '0 marks'],
    [1, '1 mark'],
    [2, '2 marks'],
  ])('says %s as %s', (count, said) => {
    expect(plural(count, 'mark', 'marks')).toBe(said)
  })
})
