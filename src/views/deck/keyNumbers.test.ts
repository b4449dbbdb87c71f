import { describe, expect, it } from 'vitest'
import { losAngeles } from '../../testing/losAngeles'
import { keyNumbersOf } from './keyNumbers'

const { figures, evidence } = losAngeles()

const told = (numbers: ReturnType<typeof keyNumbersOf>) =>
  numbers.map(({ key, readings }) => [
    key,
    readings.map(({ fact, quantity }) => [fact, quantity.value ?? quantity.low]),
  ])

describe(keyNumbersOf, () => {
  it('gives four numbers; of a disputed one, each reading, more than 600 among them', () => {
    expect(told(keyNumbersOf(figures))).toEqual([
      ['offered', [['sal-dist-2019-01-11-total', 6]]],
      ['asked', [['sal-union-2019-01-11', 6.5]]],
      [
        'nurses',
        [
          ['st-ta-nurse-300', 300],
          ['st-ta-nurse-600', 600],
        ],
      ],
      [
        'length',
        [
          ['str-days-6', 6],
          ['str-days-9', 9],
        ],
      ],
    ])
  })

  it('has the posts of the last written offer where nothing was agreed', () => {
    const open = { ...figures, proposals: figures.proposals.filter(({ kind }) => kind !== 'agreement') }
    const [, , posts] = told(keyNumbersOf(open))
    expect(posts).toEqual(['positions', [['st-dist-2019-01-11-1200', 1200]]])
  })

  it('is the same for the figures’ file as for all the evidence', () => {
    expect(keyNumbersOf(figures)).toEqual(keyNumbersOf(evidence))
  })

  it('is empty without proposals and facts', () => {
    expect(keyNumbersOf({ ...figures, proposals: [], facts: [] })).toEqual([])
  })
})
