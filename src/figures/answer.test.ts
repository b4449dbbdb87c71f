import { describe, expect, it } from 'vitest'
import { losAngeles } from '../testing/losAngeles'
import { answerOf } from './answer'

const { figures } = losAngeles()
const answer = answerOf(figures, { asof: null })

describe(answerOf, () => {
  it('has the last raise of each side, and the one agreed', () => {
    const { district, union, agreed } = answer.rates
    expect([district?.value, union?.value, agreed?.value]).toEqual([6, 6.5, 6])
  })

  it('has the caps offered and the limits agreed', () => {
    expect(answer.limits).toEqual({ offered: { low: 32, high: 39 }, agreed: { low: 27, high: 39 } })
  })

  it('has the named posts, each year’s counted once', () => {
    expect(answer.named).toEqual([
      { role: 'nurse', positions: 300 }, // 150 + 150
      { role: 'librarian', positions: 82 }, // 41 + 41
      { role: 'counselor', positions: 77 }, // 17 + 60
    ])
  })

  it('gives four numbers; of a disputed one, each reading with its source', () => {
    expect(answer.tiles.map(({ key, readings }) => [key, readings.map(({ fact, source }) => [fact, source])])).toEqual([
      ['offered', [['sal-dist-2019-01-11-total', expect.any(String)]]],
      ['asked', [['sal-union-2019-01-11', expect.any(String)]]],
      [
        'nurses',
        [
          ['st-ta-nurse-300', 'lat-2019-01-22'],
          ['st-ta-nurse-600', 'ap-2019-01-22'],
        ],
      ],
      [
        'length',
        [
          ['str-days-6', expect.any(String)],
          ['str-days-9', expect.any(String)],
        ],
      ],
    ])
  })

  it('knows nothing of the agreement on the first strike day', () => {
    const before = answerOf(figures, { asof: '2019-01-14' })
    expect([before.rates.agreed, before.limits.agreed, before.named]).toEqual([null, null, []])
    expect(before.tiles.map(({ key }) => key)).toEqual(['offered', 'asked', 'positions'])
    expect(before.tiles.at(-1)?.readings.map(({ fact }) => fact)).toEqual(['st-dist-2019-01-11-1200'])
  })

  it('follows the offers as they grew', () => {
    const rateOn = (asof: string) => answerOf(figures, { asof }).rates.district?.value
    expect([rateOn('2018-07-24'), rateOn('2018-09-24'), rateOn('2018-09-25')]).toEqual([2, 2, 6])
  })

  it('is empty before anything was on the table', () => {
    expect(answerOf(figures, { asof: '2015-01-01' })).toEqual({
      rates: { district: null, union: null, agreed: null },
      limits: { offered: null, agreed: null },
      named: [],
      tiles: [],
    })
  })
})
