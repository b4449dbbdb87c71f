import { describe, expect, it } from 'vitest'
import { catalog, factOf, proposalOf } from '../testing/losAngelesRecords'
import { isKnown, knownSince, onTheTable } from './known'

describe(knownSince, () => {
  it.each([
    ['the day it was announced', 'str-att-1-prelim', '2019-01-14'],
    ['the end of a month that is all we know', 'sal-dist-2018-12-chart', '2018-12-31'],
    ['the day of its proposal, where nothing else is said', 'sal-ta-compound', '2019-01-22'],
    ['the day of its own source, where others contradict it', 'sal-union-retro-2016-07-01', '2018-09-26'],
    ['the end of the time it is about, where no source has a date', 'us-2017-high-dept', '2018-06-30'],
  ])('is %s', (_what, id, day) => {
    expect(knownSince(catalog, factOf(id))).toBe(day)
  })

  it('is never before the proposal, however early a source', () => {
    expect(
      knownSince(
        catalog,
        factOf('sal-ta-step1', { announced: null, sources: [{ source: 'lat-2018-09-25', locator: null }] }),
      ),
    ).toBe('2019-01-22')
  })

  it('is null where nothing has a date', () => {
    expect(knownSince(catalog, factOf('st-nurse-1224'))).toBeNull()
  })
})

describe(onTheTable, () => {
  it('is the last day that a partial date can mean', () => {
    expect(onTheTable(proposalOf('P11-district-2018-12-chart'))).toBe('2018-12-31')
  })
})

describe(isKnown, () => {
  const count = factOf('str-att-1-prelim') // announced on January 14, 2019

  it.each([
    ['from its day on', '2019-01-14', true],
    ['not the day before', '2019-01-13', false],
    ['when no day is chosen', null, true],
  ])('is true %s', (_what, asof, isTrue) => {
    expect(isKnown(catalog, count, { asof })).toBe(isTrue)
  })

  it('is true on every day of what nobody dated', () => {
    expect(isKnown(catalog, factOf('st-nurse-1224'), { asof: '2015-01-01' })).toBe(true)
  })
})
