import { describe, expect, it } from 'vitest'
import { niceScale, scaleFromZero } from './niceScale'

describe(niceScale, () => {
  it.each([
    [{ low: 0, high: 171_480 }, [0, 50_000, 100_000, 150_000, 200_000]],
    [{ low: 264, high: 636 }, [0, 200, 400, 600, 800]], // 300 and 600: zero is near
    [{ low: 29_400, high: 35_600 }, [28_000, 30_000, 32_000, 34_000, 36_000]],
    [{ low: 42, high: 45 }, [42, 43, 44, 45]],
    [{ low: 0, high: 0.5 }, [0, 0.2, 0.4, 0.6]],
  ])('has round ticks around %j', (extent, ticks) => {
    const scale = niceScale(extent, 'students')
    expect(scale.ticks).toEqual(ticks)
    expect(scale.domain).toEqual([ticks[0], ticks.at(-1)])
  })

  it('holds its numbers, with at most five ticks', () => {
    for (let low = 1; low < 2000; low += 37)
      for (let high = low + 1; high < 3000; high += 91) {
        const { domain, ticks } = niceScale({ low, high }, 'students')
        expect(domain[0]).toBeLessThanOrEqual(low)
        expect(domain[1]).toBeGreaterThanOrEqual(high)
        expect(ticks.length).toBeLessThanOrEqual(5)
      }
  })
})

describe(scaleFromZero, () => {
  it.each([
    [6.5, [0, 2, 4, 6, 8]],
    [14_625, [0, 5_000, 10_000, 15_000]],
    [403_000_000, [0, 100_000_000, 200_000_000, 300_000_000, 400_000_000, 500_000_000]],
    [1, [0, 0.5, 1]],
    [0, [0, 1]],
  ])('counts up to %d in round steps', (most, ticks) => {
    const scale = scaleFromZero(most, 'usd')
    expect(scale.ticks).toEqual(ticks)
    expect(scale.domain).toEqual([0, ticks.at(-1)])
  })
})
