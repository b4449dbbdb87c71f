import { describe, expect, it } from 'vitest'
import { niceScale } from './niceScale'

describe(niceScale, () => {
  it.each([
    [6.5, [0, 2, 4, 6, 8]],
    [14_625, [0, 5_000, 10_000, 15_000]],
    [403_000_000, [0, 100_000_000, 200_000_000, 300_000_000, 400_000_000, 500_000_000]],
    [1, [0, 0.5, 1]],
    [0, [0, 1]],
  ])('counts up to %d in round steps', (most, ticks) => {
    const scale = niceScale(most, 'usd')
    expect(scale.ticks).toEqual(ticks)
    expect(scale.domain).toEqual([0, ticks.at(-1)])
  })
})
