import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayNumber, dayOfNumber, firstDay, isDay, isPartialDate, lastDay, monthsFrom } from './day'

/** From 1000-01-01 to 9999-12-31: the days whose years have four digits. */
const aDayNumber = fc.integer({ min: -354_285, max: 2_932_896 })

describe(isPartialDate, () => {
  it.each(['2019', '2019-01', '2019-12', '2019-01-22', '2019-01-31', '2019-04-30'])('knows %s', (date) => {
    expect(isPartialDate(date)).toBe(true)
  })

  it.each(['2019-00', '2019-13', '2019-01-00', '2019-01-32', '2019-04-31', '2019-06-31', '2019-11-31'])(
    'finds no %s in the calendar',
    (date) => {
      expect(isPartialDate(date)).toBe(false)
    },
  )

  it.each(['2020-02-29', '2016-02-29', '2000-02-29'])('finds the leap day %s', (date) => {
    expect(isPartialDate(date)).toBe(true)
  })

  it.each(['2019-02-29', '1900-02-29', '2100-02-29', '2020-02-30'])('finds no leap day %s', (date) => {
    expect(isPartialDate(date)).toBe(false)
  })

  it.each(['', '19', '2019-1', '2019-01-2', '01/22/2019', '2019-01-22T00:00', ' 2019', '2019-', '2019-01-22 '])(
    'takes only years, months and days: not %j',
    (text) => {
      expect(isPartialDate(text)).toBe(false)
    },
  )
})

describe(isDay, () => {
  it('wants a full day', () => {
    expect(isDay('2019-01-22')).toBe(true)
    expect(isDay('2019-01')).toBe(false)
    expect(isDay('2019')).toBe(false)
    expect(isDay('2019-02-29')).toBe(false)
  })

  it('knows every day that there is', () => {
    fc.assert(
      fc.property(aDayNumber, (number) => {
        expect(isDay(dayOfNumber(number))).toBe(true)
      }),
    )
  })
})

describe(firstDay, () => {
  it('is the earliest day that a date can mean', () => {
    expect(firstDay('2018')).toBe('2018-01-01')
    expect(firstDay('2018-12')).toBe('2018-12-01')
    expect(firstDay('2018-12-18')).toBe('2018-12-18')
  })
})

describe(lastDay, () => {
  it('is the latest day that a date can mean', () => {
    expect(lastDay('2018')).toBe('2018-12-31')
    expect(lastDay('2018-12')).toBe('2018-12-31')
    expect(lastDay('2018-09')).toBe('2018-09-30')
    expect(lastDay('2018-12-18')).toBe('2018-12-18')
  })

  it('follows leap years', () => {
    expect(lastDay('2019-02')).toBe('2019-02-28')
    expect(lastDay('2020-02')).toBe('2020-02-29')
    expect(lastDay('1900-02')).toBe('1900-02-28')
  })
})

describe(dayNumber, () => {
  it('counts days from January 1, 1970', () => {
    expect(dayNumber('1970-01-01')).toBe(0)
    expect(dayNumber('1970-02-01')).toBe(31)
    expect(dayNumber('1969-12-31')).toBe(-1)
    // 49 years of 365 days, the 12 leap days of 1972 to 2016, and 13 days of January: 17,885 + 12 + 13
    expect(dayNumber('2019-01-14')).toBe(17_910)
  })

  it('counts a partial date from its first day', () => {
    expect(dayNumber('2019')).toBe(dayNumber('2019-01-01'))
    expect(dayNumber('2018-12')).toBe(dayNumber('2018-12-01'))
  })

  it('is undone by dayOfNumber', () => {
    fc.assert(
      fc.property(aDayNumber, (number) => {
        expect(dayNumber(dayOfNumber(number))).toBe(number)
      }),
    )
  })

  it('orders days as their texts are ordered', () => {
    fc.assert(
      fc.property(aDayNumber, aDayNumber, (a, b) => {
        expect(dayOfNumber(a) < dayOfNumber(b)).toBe(a < b)
      }),
    )
  })
})

describe(dayOfNumber, () => {
  it('takes the nearest whole day', () => {
    expect(dayOfNumber(17_910.4)).toBe('2019-01-14')
    expect(dayOfNumber(17_909.6)).toBe('2019-01-14')
  })
})

describe(monthsFrom, () => {
  it('gives the first day of each month, over the end of a year', () => {
    expect(monthsFrom('2018-11-15', 4)).toEqual(['2018-11-01', '2018-12-01', '2019-01-01', '2019-02-01'])
  })

  it('gives none of no months', () => {
    expect(monthsFrom('2018-11-15', 0)).toEqual([])
  })
})
