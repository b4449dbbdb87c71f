import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayNumber, dayOfNumber, monthsFrom } from './day'
import { annualPayOn, headlineOf, raiseInEffectOn, raiseOverMonths, type Raise } from './salary'
import { startOfYear, type SchoolYear } from './schoolYear'

/** What the union asked for in July 2018. */
const UNION: readonly Raise[] = [{ rate: 0.065, from: '2016-07-01' }]
/** What was agreed in January 2019. */
const AGREED: readonly Raise[] = [
  { rate: 0.03, from: '2017-07-01' },
  { rate: 0.03, from: '2018-07-01' },
]
/** The contract of 2014–17. */
const CONTRACT: readonly Raise[] = [
  { rate: 0.04, from: '2014-07-01' },
  { rate: 0.02, from: '2015-01-01' },
  { rate: 0.02, from: '2015-07-01' },
  { rate: 0.02, from: '2016-01-01' },
]
/** July 2016 to June 2019. */
const THREE_YEARS = ['2016-07-01', 36] as const
const TYPICAL_USD = 75_000

const aRate = fc.double({ min: 0, max: 0.2, noNaN: true })
const aDay = fc.integer({ min: dayNumber('2013-01-01'), max: dayNumber('2021-12-31') }).map(dayOfNumber)
const someRaises = fc.array(fc.record({ rate: aRate, from: aDay }), { maxLength: 6 })
const aYear = fc.integer({ min: 2013, max: 2021 })
const DUST = 1e-9

describe(annualPayOn, () => {
  // the union's own example: $70,000, then × 1.03, then × 1.03 again
  it.each([
    ['2017-06-30', 70_000],
    ['2017-07-01', 72_100],
    ['2018-06-30', 72_100],
    ['2018-07-01', 74_263],
  ])('pays the union’s example on %s $%d', (day, usd) => {
    expect(annualPayOn(day, 70_000, AGREED)).toBeCloseTo(usd, 6)
  })

  it('pays the base when there is no raise', () => {
    expect(annualPayOn('2019-01-22', 70_000, [])).toBe(70_000)
  })
})

describe(raiseInEffectOn, () => {
  it('counts a raise from its first day', () => {
    expect(raiseInEffectOn('2016-06-30', UNION)).toBe(0)
    expect(raiseInEffectOn('2016-07-01', UNION)).toBeCloseTo(0.065, 12)
  })

  it('compounds 3 and 3 percent to 6.09', () => {
    expect(raiseInEffectOn('2018-07-01', AGREED)).toBeCloseTo(0.0609, 12) // 1.03 × 1.03 = 1.0609
  })

  it('compounds the contract’s 4, 2, 2 and 2 percent to 10.36', () => {
    // 1.02 × 1.02 × 1.02 = 1.061208; × 1.04 = 1.10365632. Its stated total, 10.36, is cut off, not rounded.
    expect(raiseInEffectOn('2016-01-01', CONTRACT)).toBeCloseTo(0.10365632, 12)
    expect(Math.floor(raiseInEffectOn('2016-01-01', CONTRACT) * 10_000)).toBe(1036)
  })

  it('does not mind the order in which raises are listed', () => {
    fc.assert(
      fc.property(aDay, someRaises, (day, raises) => {
        expect(raiseInEffectOn(day, raises.toReversed())).toBeCloseTo(raiseInEffectOn(day, raises), 12)
      }),
    )
  })

  it('is nothing without raises, and before the first', () => {
    expect(raiseInEffectOn('2019-01-22', [])).toBe(0)
    expect(raiseInEffectOn('2017-06-30', AGREED)).toBe(0)
  })
})

describe(headlineOf, () => {
  it('adds raises up without compounding', () => {
    expect(headlineOf(AGREED)).toBeCloseTo(0.06, 12) // 0.03 + 0.03
    expect(headlineOf(CONTRACT)).toBeCloseTo(0.1, 12) // 0.04 + 0.02 + 0.02 + 0.02
    expect(headlineOf([])).toBe(0)
  })
})

/** Dollars paid over a school year: twelve cheques. */
const paidIn = (year: SchoolYear, baseUsd: number, raises: readonly Raise[]) =>
  baseUsd * (1 + raiseOverMonths(startOfYear(year), 12, raises))

describe(raiseOverMonths, () => {
  it('adds $14,625 to a $75,000 salary in three years of 6.5 percent from July 2016', () => {
    // 75,000 × 0.065 = 4,875 a year, three times
    expect(TYPICAL_USD * raiseOverMonths(...THREE_YEARS, UNION)).toBeCloseTo(14_625, 6)
  })

  it('adds $6,817.50 to it in the same years of 3 and 3 percent', () => {
    // nothing in 2016–17; 75,000 × 0.03 = 2,250 in 2017–18; 75,000 × 0.0609 = 4,567.50 in 2018–19
    expect(TYPICAL_USD * raiseOverMonths(...THREE_YEARS, AGREED)).toBeCloseTo(6_817.5, 6)
  })

  it('adds nothing over no months', () => {
    expect(raiseOverMonths('2016-07-01', 0, UNION)).toBe(0)
  })

  it('is the sum of its school years', () => {
    fc.assert(
      fc.property(aYear, someRaises, (year, raises) => {
        const years = [0, 1, 2].map((later) => raiseOverMonths(startOfYear(year + later), 12, raises))
        const sum = years.reduce((total, part) => total + part, 0)
        expect(raiseOverMonths(startOfYear(year), 36, raises)).toBeCloseTo(sum, 9)
      }),
    )
  })

  it('lifts six cheques when a raise starts in January', () => {
    // six cheques of 60,000 / 12 = 5,000, and six of 5,000 × 1.04 = 5,200
    expect(paidIn(2014, 60_000, [{ rate: 0.04, from: '2015-01-01' }])).toBeCloseTo(61_200, 6)
  })

  it('lifts all twelve when it starts on July 1, and none the year before', () => {
    expect(paidIn(2017, 70_000, AGREED)).toBeCloseTo(72_100, 6) // 70,000 × 1.03
    expect(paidIn(2016, 70_000, AGREED)).toBe(70_000)
  })

  it('lifts the next month’s cheque when a raise starts inside a month', () => {
    // August to June: eleven cheques of 5,000 × 1.12 = 5,600, after one of 5,000
    expect(paidIn(2018, 60_000, [{ rate: 0.12, from: '2018-07-15' }])).toBeCloseTo(66_600, 6)
  })

  it('is the sum of the twelve monthly cheques', () => {
    fc.assert(
      fc.property(aYear, someRaises, (year, raises) => {
        const cheques = monthsFrom(startOfYear(year), 12).map((day) => annualPayOn(day, TYPICAL_USD, raises) / 12)
        const sum = cheques.reduce((total, cheque) => total + cheque, 0)
        expect(paidIn(year, TYPICAL_USD, raises)).toBeCloseTo(sum, 6)
      }),
    )
  })

  it('never falls when a rate is bigger', () => {
    fc.assert(
      fc.property(aYear, someRaises, aDay, aRate, aRate, (year, others, from, one, two) => {
        const paid = (rate: number) => paidIn(year, TYPICAL_USD, [...others, { rate, from }])
        expect(paid(Math.max(one, two))).toBeGreaterThanOrEqual(paid(Math.min(one, two)) - DUST)
      }),
    )
  })

  it('never grows when a raise starts later', () => {
    fc.assert(
      fc.property(aYear, someRaises, aRate, aDay, aDay, (year, others, rate, one, two) => {
        const [early = one, late = two] = [one, two].toSorted()
        const paid = (from: string) => paidIn(year, TYPICAL_USD, [...others, { rate, from }])
        expect(paid(late)).toBeLessThanOrEqual(paid(early) + DUST)
      }),
    )
  })
})
