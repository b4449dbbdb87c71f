import { describe, expect, it } from 'vitest'
import { LANGUAGES } from '../domain/language'
import { UNITS } from '../domain/vocabulary'
import type { Quantity } from '../figures/figure'
import {
  formatAbout,
  formatDate,
  formatNumber,
  formatPercent,
  formatQuantity,
  formatSchoolYear,
  formatSchoolYearShort,
  formatTick,
  formatUsd,
  formatWithUnit,
} from './format'

function aQuantity(changes: Partial<Quantity> = {}): Quantity {
  return {
    value: 39,
    low: null,
    high: null,
    unit: 'students-per-class',
    qualifier: 'exact',
    baseline: null,
    ...changes,
  }
}

describe(formatNumber, () => {
  it.each(LANGUAGES)('groups thousands by commas in %s, as newspapers in Los Angeles do', (language) => {
    expect(formatNumber(75_000, language)).toBe('75,000')
    expect(formatNumber(1_200, language)).toBe('1,200') // Spanish groups four digits too
    expect(formatNumber(12_345.6, language)).toBe('12,345.6')
  })

  it('rounds to the decimals asked for, and writes none that are zero', () => {
    expect(formatNumber(6.089_999, 'en')).toBe('6.09')
    expect(formatNumber(134.333, 'es', 1)).toBe('134.3')
    expect(formatNumber(24, 'en')).toBe('24')
  })
})

describe(formatPercent, () => {
  it.each(LANGUAGES)('writes 6.09%% in %s, without a space', (language) => {
    expect(formatPercent(6.09, language)).toBe('6.09%')
    expect(formatPercent(0.065 * 100, language)).toBe('6.5%')
  })
})

describe(formatUsd, () => {
  it.each([
    ['en', 75_000, '$75,000'],
    ['es', 75_000, '$75,000'],
    ['en', 130_000_000, '$130 million'],
    ['es', 130_000_000, '$130 millones'],
    ['es', 1_000_000, '$1 millón'],
    ['en', 134_333_333, '$134.3 million'],
    ['en', 1_860_000_000, '$1.86 billion'],
    ['es', 1_860_000_000, '$1.86 mil millones'], // a Spanish “billón” is a thousand times more
    ['en', 999_999, '$999,999'],
  ] as const)('says in %s of %d: %s', (language, value, text) => {
    expect(formatUsd(value, language)).toBe(text)
  })
})

describe(formatSchoolYear, () => {
  it('joins both calendar years', () => {
    expect(formatSchoolYear(2018)).toBe('2018–19')
    expect(formatSchoolYear(1999)).toBe('1999–00')
  })
})

describe(formatSchoolYearShort, () => {
  it('leaves the century out', () => {
    expect(formatSchoolYearShort(2018)).toBe('’18–19')
    expect(formatSchoolYearShort(2008)).toBe('’08–09')
  })
})

describe(formatDate, () => {
  it.each([
    ['2019-01-22', 'en', 'long', 'January 22, 2019'],
    ['2019-01-22', 'es', 'long', '22 de enero de 2019'],
    ['2019-01', 'en', 'long', 'January 2019'],
    ['2019-01', 'es', 'long', 'enero de 2019'],
    ['2019', 'en', 'long', '2019'],
    ['2019', 'es', 'long', '2019'],
    ['2018-09-05', 'en', 'short', 'Sep 5, 2018'],
    ['2018-09-05', 'es', 'short', '5 sep 2018'],
    ['2018-12', 'en', 'short', 'Dec 2018'],
    ['2018-12', 'es', 'short', 'dic 2018'],
    ['2018', 'es', 'short', '2018'],
  ] as const)('says %s in %s, %s: %s', (date, language, length, text) => {
    expect(formatDate(date, language, length)).toBe(text)
  })
})

describe(formatAbout, () => {
  it.each([
    ['exact', '1,200', '1,200'],
    [null, '1,200', '1,200'],
    ['about', 'about 1,200', 'alrededor de 1,200'],
    ['nearly', 'nearly 1,200', 'casi 1,200'],
    ['at-least', 'at least 1,200', 'al menos 1,200'],
    ['more-than', 'more than 1,200', 'más de 1,200'],
    ['up-to', 'up to 1,200', 'hasta 1,200'],
  ] as const)('says a number that is %s', (qualifier, english, spanish) => {
    expect([formatAbout('1,200', qualifier, 'en'), formatAbout('1,200', qualifier, 'es')]).toEqual([english, spanish])
  })
})

describe(formatQuantity, () => {
  it.each([
    ['a point', {}, '39', '39'],
    ['a range', { value: null, low: 35, high: 40 }, '35 to 40', '35 a 40'],
    ['an upper bound', { value: null, high: 39, qualifier: 'up-to' }, 'up to 39', 'hasta 39'],
    ['an upper bound that is nearly reached', { value: null, high: 40, qualifier: 'nearly' }, 'nearly 40', 'casi 40'],
    ['a lower bound', { value: null, low: 600, qualifier: 'at-least' }, 'at least 600', 'al menos 600'],
    ['a bound that is passed', { value: null, low: 600, qualifier: 'more-than' }, 'more than 600', 'más de 600'],
    ['a change', { value: 39, baseline: 46 }, 'from 46 to 39', 'de 46 a 39'],
    ['a percent', { value: 6.09, unit: 'percent' }, '6.09%', '6.09%'],
    [
      'dollars',
      { value: 403_000_000, unit: 'usd', qualifier: 'about' },
      'about $403 million',
      'alrededor de $403 millones',
    ],
    ['a rank', { value: 43, unit: 'rank' }, 'no. 43', 'n.º 43'],
    ['a year', { value: 2019, unit: 'year' }, '2019', '2019'],
    ['zero, which is a number', { value: 0 }, '0', '0'],
    ['nothing, as nothing', { value: null }, '', ''],
  ] as const)('says %s', (_what, changes, english, spanish) => {
    const quantity = aQuantity(changes)
    expect([formatQuantity(quantity, 'en'), formatQuantity(quantity, 'es')]).toEqual([english, spanish])
  })

  it('says millions in the fewest letters where there is no room', () => {
    expect(formatQuantity(aQuantity({ value: 105_000_000, unit: 'usd' }), 'es', 'short')).toBe('$105 M')
    expect(formatQuantity(aQuantity({ value: 1_860_000_000, unit: 'usd' }), 'en', 'short')).toBe('$1,860 M')
  })
})

describe(formatWithUnit, () => {
  it.each([
    [{ value: 39 }, '39 students per class', '39 alumnos por clase'],
    [{ value: 1, unit: 'students-fewer' }, '1 student fewer', '1 alumno menos'],
    [{ value: 4, unit: 'students-fewer' }, '4 students fewer', '4 alumnos menos'],
    [{ value: 150, unit: 'positions' }, '150 posts', '150 puestos'],
    [{ value: 70_000, unit: 'usd-per-year' }, '$70,000 a year', '$70,000 al año'],
    [{ value: 6.5, unit: 'percent' }, '6.5%', '6.5%'],
  ] as const)('says %j', (changes, english, spanish) => {
    const quantity = aQuantity(changes)
    expect([formatWithUnit(quantity, 'en'), formatWithUnit(quantity, 'es')]).toEqual([english, spanish])
  })

  it.each(UNITS)('has the unit %s, singular and plural, in both languages', (unit) => {
    for (const language of LANGUAGES) {
      for (const value of [1, 2, 34]) {
        const text = formatWithUnit(aQuantity({ value, unit }), language)
        expect(text).toMatch(/\d/)
        expect(text).not.toMatch(/undefined|\[object|null|NaN/)
      }
    }
  })
})

describe(formatTick, () => {
  it.each([
    [0, 'usd', '$0'],
    [100_000_000, 'usd', '$100 M'],
    [50_000, 'students', '50,000'],
    [4, 'percent', '4%'],
    [-4, 'percent', '-4%'],
    [30, 'students-per-class', '30'],
  ] as const)('says %d %s as %s', (value, unit, text) => {
    expect(LANGUAGES.map((language) => formatTick(value, unit, language))).toEqual([text, text])
  })
})
