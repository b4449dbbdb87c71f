import { describe, expect, it } from 'vitest'
import { basePathFrom } from './basePath'

describe(basePathFrom, () => {
  it.each([
    [undefined, '/'],
    ['', '/'],
    ['news/strike', '/news/strike/'],
    ['/news/strike/', '/news/strike/'],
  ])('reads %j as %s', (given, base) => {
    expect(basePathFrom(given)).toBe(base)
  })
})
