import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { schoolYearOf, startOfYear, yearsBetween } from './schoolYear'

describe(schoolYearOf, () => {
  it('changes on July 1', () => {
    expect(schoolYearOf('2018-06-30')).toBe(2017)
    expect(schoolYearOf('2018-07-01')).toBe(2018)
    expect(schoolYearOf('2019-01-14')).toBe(2018)
  })

  it('finds the year that starts on its own first day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 9999 }), (year) => {
        expect(schoolYearOf(startOfYear(year))).toBe(year)
      }),
    )
  })
})

describe(startOfYear, () => {
  it('is July 1', () => {
    expect(startOfYear(2016)).toBe('2016-07-01')
  })
})

describe(yearsBetween, () => {
  it('includes both ends', () => {
    expect(yearsBetween(2016, 2018)).toEqual([2016, 2017, 2018])
    expect(yearsBetween(2016, 2016)).toEqual([2016])
  })

  it('is empty when the last comes before the first', () => {
    expect(yearsBetween(2018, 2016)).toEqual([])
  })
})
