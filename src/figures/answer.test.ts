import { describe, expect, it } from 'vitest'
import { losAngeles } from '../testing/losAngeles'
import { answerOf } from './answer'

const { figures } = losAngeles()
const answer = answerOf(figures, { asof: null })

describe(answerOf, () => {
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
    expect(before.tiles.map(({ key }) => key)).toEqual(['offered', 'asked', 'positions'])
    expect(before.tiles.at(-1)?.readings.map(({ fact }) => fact)).toEqual(['st-dist-2019-01-11-1200'])
  })

  it('follows the offers as they grew', () => {
    const rateOn = (asof: string) =>
      answerOf(figures, { asof }).tiles.find(({ key }) => key === 'offered')?.readings[0]?.quantity.value
    expect([rateOn('2018-07-24'), rateOn('2018-09-24'), rateOn('2018-09-25')]).toEqual([2, 2, 6])
  })

  it('is empty before anything was on the table', () => {
    expect(answerOf(figures, { asof: '2015-01-01' })).toEqual({ tiles: [] })
  })
})
