import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readSalary, SALARY_USD } from './readSalary'

describe(readSalary, () => {
  it.each([
    ['72500', 72_500],
    ['72,500', 72_500],
    ['$72,500', 72_500],
    ['$72.5k', 72_500],
    ['72.5K', 72_500],
    ['72,5k', 72_500],
    ['72k', 72_000],
    ['72500.00', 72_500],
    ['72,500.00', 72_500],
    ['72 500', 72_500],
    ['72\u00a0500', 72_500],
    ['72\u202f500', 72_500],
    ["72'500", 72_500],
    ['72.500', 72_500], // thousands, as many write them in Spanish
    ['  $ 72,500 ', 72_500],
    ['US$72,500', 72_500],
    ['USD 72500', 72_500],
    ['72,500 a year', 72_500],
    ['72,500 dollars', 72_500],
    ['72 mil', 72_000],
    ['72,500 dólares al año', 72_500],
    ['72500.49', 72_500],
    ['72500.50', 72_501],
    ['20000', 20_000],
    ['250,000', 250_000],
  ])('takes %s as it is meant', (text, usd) => {
    expect(readSalary(text)).toEqual({ usd })
  })

  it.each([
    ['', 'empty'],
    ['   ', 'empty'],
    ['$', 'no-number'],
    ['a lot', 'no-number'],
    ['7,25,00', 'no-number'],
    ['72,50', 'no-number'],
    ['72..500', 'no-number'],
    ['-72500', 'no-number'],
    ['72500-75000', 'no-number'],
    ['7e4', 'no-number'],
    ['<b>72500', 'no-number'],
    ['19,999', 'too-low'],
    ['72.5', 'too-low'],
    ['0', 'too-low'],
    ['35', 'too-low'], // an hour’s pay
    ['250001', 'too-high'],
    ['1,000,000', 'too-high'],
    ['999999999999999999999', 'too-high'],
  ] as const)('refuses %s, and says why', (text, problem) => {
    expect(readSalary(text)).toEqual({ problem })
  })

  it('reads back every salary as we write it', () => {
    fc.assert(
      fc.property(fc.integer({ min: SALARY_USD.least, max: SALARY_USD.most }), (usd) => {
        expect(readSalary(`$${usd.toLocaleString('en-US')}`)).toEqual({ usd })
        expect(readSalary(`${usd / 1000}k`)).toEqual({ usd })
      }),
    )
  })

  it('never fails, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 30 }), (text) => {
        const read = readSalary(text)
        const usd = 'usd' in read ? read.usd : SALARY_USD.least
        expect([usd >= SALARY_USD.least, usd <= SALARY_USD.most, Number.isInteger(usd)]).toEqual([true, true, true])
      }),
    )
  })
})
