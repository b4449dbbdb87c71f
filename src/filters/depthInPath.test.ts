import { describe, expect, it } from 'vitest'
import { addressWithDepth, searchWithDepth } from './depthInPath'

describe(searchWithDepth, () => {
  it.each([
    ['/figures/pay/', '?until=2020-06', '?until=2020-06'],
    ['/figures/pay/all/', '', '?show=all'],
    ['/es/figures/pay/all/index.html', '?until=2020-06', '?until=2020-06&show=all'],
    ['/figures/pay/all/', '?show=all&utm_source=x', '?show=all&utm_source=x'],
  ])('of %s%s is “%s”', (pathname, search, expected) => {
    expect(searchWithDepth(pathname, search)).toBe(expected)
  })
})

describe(addressWithDepth, () => {
  it.each([
    ['/figures/pay/', '?show=all', '/figures/pay/?show=all'],
    ['/figures/pay/all/', '?until=2020-06&show=all', '/figures/pay/all/?until=2020-06'],
    ['/figures/pay/all/', '?show=all', '/figures/pay/all/'],
    ['/figures/pay/all/', '?until=2020-06', '/figures/pay/?until=2020-06'],
    ['/figures/pay/all/', '', '/figures/pay/'],
  ])('of %s with %s is %s', (pathname, search, expected) => {
    expect(addressWithDepth(pathname, search)).toBe(expected)
  })
})
