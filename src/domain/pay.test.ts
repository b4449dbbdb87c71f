import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { COUNTED_UNTIL, extraByMonth, FIRST_MONTH, LAST_MONTH, monthsOwedOn, monthsThrough, runsOf, sumOf } from './pay'
import type { Raise } from './salary'

const UNION: readonly Raise[] = [{ rate: 0.065, from: '2016-07-01' }]
const DISTRICT: readonly Raise[] = [
  { rate: 0.03, from: '2017-07-01' },
  { rate: 0.03, from: '2018-07-01' },
]
const extra = (baseUsd: number, raises: readonly Raise[], until: string = COUNTED_UNTIL) =>
  extraByMonth(FIRST_MONTH, until, baseUsd, raises)

describe(monthsThrough, () => {
  it.each([
    ['2016-07', '2016-07', 1],
    ['2016-07', '2019-06', 36],
    ['2016-07', '2020-06', 48],
    ['2019-12', '2020-01', 2],
    ['2020-01', '2019-12', 0],
  ])('counts both ends: %s to %s are %i', (first, last, count) => {
    expect(monthsThrough(first, last)).toBe(count)
  })
})

describe(extraByMonth, () => {
  it('pays 6.5% from July 2016 on $75,000 as $14,625 by June 2019', () => {
    expect(sumOf(extra(75_000, UNION))).toBeCloseTo(14_625, 6) // 75,000 × 0.065 × 3 years
  })

  it('pays 3% and 3% a year later on $75,000 as $6,817.50', () => {
    // 2017–18: 75,000 × 0.03 = 2,250; 2018–19: 75,000 × 0.0609 = 4,567.50
    expect(sumOf(extra(75_000, DISTRICT))).toBeCloseTo(6_817.5, 6)
  })

  it('goes on through June 2020 at the same pay', () => {
    expect(sumOf(extra(75_000, UNION, LAST_MONTH))).toBeCloseTo(19_500, 6) // 4 × 4,875
    expect(sumOf(extra(75_000, DISTRICT, LAST_MONTH))).toBeCloseTo(11_385, 6) // 2,250 + 2 × 4,567.50
  })

  it('counts a raise in the middle of a school year from its own month', () => {
    const january: readonly Raise[] = [{ rate: 0.04, from: '2018-01-01' }]
    expect(sumOf(extra(60_000, january, '2018-06'))).toBeCloseTo(1_200, 6) // 6 × 200
  })

  it('leaves the month in which a raise starts late to the next: a cheque has the pay of its first day', () => {
    const midMonth: readonly Raise[] = [{ rate: 0.12, from: '2018-05-15' }]
    expect(sumOf(extra(50_000, midMonth, '2018-06'))).toBeCloseTo(500, 6) // June alone: 50,000 × 0.12 ÷ 12
  })

  it('pays nothing more where there is no raise', () => {
    expect(sumOf(extra(75_000, []))).toBe(0)
  })

  it('pays the same for raises that coincide, in whatever order they are listed', () => {
    expect(sumOf(extra(70_000, DISTRICT.toReversed()))).toBeCloseTo(sumOf(extra(70_000, DISTRICT)), 9)
  })

  it('reads the disputed dates apart: 6.5% from July 2017 is $9,750, and 6% from July 2018 is $4,500', () => {
    expect(sumOf(extra(75_000, [{ rate: 0.065, from: '2017-07-01' }]))).toBeCloseTo(9_750, 6) // 2 × 4,875
    expect(sumOf(extra(75_000, [{ rate: 0.06, from: '2018-07-01' }]))).toBeCloseTo(4_500, 6) // one year
    expect(sumOf(extra(75_000, [{ rate: 0.06, from: '2016-07-01' }]))).toBeCloseTo(13_500, 6) // three years
  })
})

describe(monthsOwedOn, () => {
  it('owes the months that had ended: two years of 6.5% on July 24, 2018', () => {
    expect(sumOf(monthsOwedOn('2018-07-24', extra(75_000, UNION)))).toBeCloseTo(9_750, 6) // 24 × 406.25
  })

  it('owes across school years: 12 months of one raise and six of both on January 22, 2019', () => {
    // 12 × 187.50 + 6 × 380.625
    expect(sumOf(monthsOwedOn('2019-01-22', extra(75_000, DISTRICT)))).toBeCloseTo(4_533.75, 6)
  })

  it('counts a month once its last day is over', () => {
    expect(monthsOwedOn('2016-07-31', extra(75_000, UNION))).toHaveLength(0)
    expect(monthsOwedOn('2016-08-01', extra(75_000, UNION))).toHaveLength(1)
  })

  it('owes nothing where nothing reaches back', () => {
    expect(sumOf(monthsOwedOn('2017-07-01', extra(75_000, DISTRICT)))).toBe(0)
  })
})

describe(runsOf, () => {
  it('joins months of the same amount and leaves out those of none', () => {
    expect(
      runsOf(extra(72_000, DISTRICT)).map(({ from, to, months, usd }) => [from, to, months, Math.round(usd)]),
    ).toEqual([
      ['2017-07-01', '2018-06-30', 12, 2160], // 72,000 × 0.03
      ['2018-07-01', '2019-06-30', 12, 4385], // 72,000 × 0.0609 = 4,384.80
    ])
  })
})

const aRaise = fc.record({
  rate: fc.integer({ min: 0, max: 120 }).map((thousandths) => thousandths / 1000),
  from: fc.constantFrom('2016-07-01', '2017-01-01', '2017-07-01', '2018-03-15', '2018-07-01', '2019-09-01'),
})
const aBase = fc.integer({ min: 20_000, max: 250_000 })

describe('pay, for any raises', () => {
  it('is never less when a raise is higher', () => {
    fc.assert(
      fc.property(
        aBase,
        aRaise,
        fc.array(aRaise, { maxLength: 3 }),
        fc.double({ min: 0, max: 0.1, noNaN: true }),
        (base, raise, others, more) => {
          const low = sumOf(extra(base, [raise, ...others], LAST_MONTH))
          const high = sumOf(extra(base, [{ ...raise, rate: raise.rate + more }, ...others], LAST_MONTH))
          expect(high).toBeGreaterThanOrEqual(low - 1e-6)
        },
      ),
    )
  })

  it('is never more when a raise comes later', () => {
    fc.assert(
      fc.property(aBase, aRaise, aRaise, fc.array(aRaise, { maxLength: 3 }), (base, one, two, others) => {
        const [first, later] = [one.from, two.from].toSorted()
        const early = sumOf(extra(base, [{ rate: one.rate, from: first ?? '' }, ...others], LAST_MONTH))
        const late = sumOf(extra(base, [{ rate: one.rate, from: later ?? '' }, ...others], LAST_MONTH))
        expect(late).toBeLessThanOrEqual(early + 1e-6)
      }),
    )
  })

  it('adds up: the cheques of the years are the running total, and the runs are the cheques', () => {
    fc.assert(
      fc.property(aBase, fc.array(aRaise, { maxLength: 4 }), (base, raises) => {
        const months = extra(base, raises, LAST_MONTH)
        const years = [2016, 2017, 2018, 2019].map((year) =>
          sumOf(months.filter(({ day }) => day >= `${year}-07-01` && day < `${year + 1}-07-01`)),
        )
        expect(years.reduce((sum, amount) => sum + amount, 0)).toBeCloseTo(sumOf(months), 4)
        expect(runsOf(months).reduce((sum, { usd }) => sum + usd, 0)).toBeCloseTo(sumOf(months), 4)
      }),
    )
  })
})
