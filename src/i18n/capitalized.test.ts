import { describe, expect, it } from 'vitest'
import { capitalized } from './capitalized'

describe(capitalized, () => {
  it.each([
    ['in force', 'In force'],
    ['últimas ofertas', 'Últimas ofertas'],
    ['6 percent', '6 percent'],
    ['', ''],
  ])('makes of %j %j', (text, large) => {
    expect(capitalized(text)).toBe(large)
  })
})
