import { describe, expect, it } from 'vitest'
import { EVERYTHING } from '../domain/choices'
import { isChosen } from './chosen'

describe(isChosen, () => {
  const offer = { proposal: 'P13-district-2019-01-11', party: 'district', since: '2019-01-11' } as const
  const average = { proposal: null, party: 'observed', since: '2019-01-17' } as const

  it.each([
    ['everything when nothing is chosen', {}, true],
    ['a proposal on its own day', { asof: '2019-01-11' }, true],
    ['no proposal the day before', { asof: '2019-01-10' }, false],
    ['a chosen proposal', { proposals: ['P13-district-2019-01-11'] }, true],
    ['no other proposal', { proposals: ['P16-agreement-2019-01-22'] }, false],
    ['no proposal when none is chosen', { proposals: [] }, false],
    ['a chosen side', { parties: ['district'] as const }, true],
    ['no other side', { parties: ['union'] as const }, false],
  ])('takes %s', (_what, choices, isTaken) => {
    expect(isChosen(offer, { ...EVERYTHING, ...choices })).toBe(isTaken)
  })

  it('asks of what belongs to no proposal the day alone', () => {
    expect(isChosen(average, { ...EVERYTHING, proposals: [], parties: [] })).toBe(true)
    expect(isChosen(average, { ...EVERYTHING, asof: '2019-01-16' })).toBe(false)
  })

  it('keeps what nobody dated on every day', () => {
    expect(isChosen({ ...average, since: null }, { ...EVERYTHING, asof: '2015-01-01' })).toBe(true)
  })
})
