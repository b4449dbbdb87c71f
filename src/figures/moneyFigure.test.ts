import { describe, expect, it } from 'vitest'
import { EVERYTHING } from '../domain/choices'
import { losAngeles } from '../testing/losAngeles'
import { groupIn, laneIn, notesOn, rowsIn } from '../testing/readFigure'
import { marksOf } from './figure'
import { moneyFigure } from './moneyFigure'

const { figures } = losAngeles()
const figure = moneyFigure(figures, EVERYTHING)
const panel = rowsIn(figure, 'packages')
const total = groupIn(panel, 'total')
const perYear = groupIn(panel, 'per-year')

describe(moneyFigure, () => {
  it('gives the offers of 30, 105 and 130 million, then the 403 million agreed', () => {
    const whole = total.lanes.filter(({ label }) => label.of === 'proposal')
    expect(whole.map(({ label, marks: [mark] }) => [label.of === 'proposal' && label.id, mark?.to])).toEqual([
      ['P06-union-2018-07-24', null],
      ['P09-district-2018-10-30', 30_000_000],
      ['P12-district-2019-01-07', 105_000_000],
      ['P13-district-2019-01-11', 130_000_000],
      ['P16-agreement-2019-01-22', 403_000_000],
    ])
  })

  it('lists the agreement’s two parts below it: 228 and 175 million', () => {
    const parts = total.lanes.filter(({ party }) => party === null)
    expect(parts.map(({ key, label, marks: [mark] }) => [key, label, mark?.to])).toEqual([
      ['mon-ta-228', { of: 'word', word: 'years-unknown' }, 228_000_000],
      ['mon-ta-175', { of: 'years', first: 2019, last: 2020 }, 175_000_000],
    ]) // 228 + 175 = 403
  })

  it('names the years that each amount covers, where its source does', () => {
    const where = (key: string) => laneIn(panel, key).marks[0]?.where[1]
    expect(where('st-dist-2019-01-11-130m')).toEqual({ of: 'year', year: 2019 })
    expect(where('mon-ta-403')).toEqual({ of: 'count-of-years', years: 3 })
    expect(where('st-dist-2018-30m')).toEqual({ of: 'word', word: 'years-unknown' })
    expect(where('st-dist-2019-01-07-105m')).toEqual({ of: 'word', word: 'years-unknown' })
  })

  it('divides by the years: 130 million in one, about 134.3 million in each of three', () => {
    const offered = laneIn(panel, 'per-year-P13-district-2019-01-11').marks[0]
    expect([offered?.to, offered?.status, offered?.quantity?.qualifier]).toEqual([130_000_000, 'primary', 'exact'])
    const agreed = laneIn(panel, 'per-year-P16-agreement-2019-01-22').marks[0]
    expect(agreed?.to).toBeCloseTo(134_333_333.33, 1) // 403,000,000 / 3
    expect([agreed?.status, agreed?.quantity?.qualifier, agreed?.quantity?.unit]).toEqual([
      'inferred',
      'about',
      'usd-per-year',
    ])
  })

  it('keeps a dotted place where the years were not published', () => {
    const slots = perYear.lanes.filter(({ marks }) => marks.some(({ shape }) => shape === 'slot'))
    expect(slots.map(({ marks: [mark] }) => [mark?.proposal, mark?.missing, mark?.to])).toEqual([
      ['P09-district-2018-10-30', 'not-found', null],
      ['P12-district-2019-01-07', 'not-found', null],
    ])
  })

  it('leaves out the 840 million that measure something else, and says so', () => {
    expect(marksOf(figure).flatMap(({ facts }) => facts)).not.toContain('mon-ta-840')
    expect(notesOn(figure)).toEqual(['money-years', 'money-wider'])
  })

  it('notes the 840 million from the month in which they were counted', () => {
    const notesAsOf = (asof: string) => notesOn(moneyFigure(figures, { ...EVERYTHING, asof }))
    expect(notesAsOf('2019-01-22')).not.toContain('money-wider')
    expect(notesAsOf('2019-02-28')).toContain('money-wider') // “February 2019” is sure from its last day
  })

  it('has no gap for an amount before it was known', () => {
    // the 30 million of October 30 were first given out with the report of December 18
    const shownAsOf = (asof: string) =>
      marksOf(moneyFigure(figures, { ...EVERYTHING, asof })).filter(({ shown }) => shown)
    expect(shownAsOf('2018-12-17').map(({ proposal }) => proposal)).toEqual(['P06-union-2018-07-24'])
    expect(shownAsOf('2018-12-18').map(({ proposal }) => proposal)).toContain('P09-district-2018-10-30')
  })

  it('finds what was offered and what was agreed', () => {
    expect(figure.finding).toEqual({
      kind: 'money',
      offered: [
        { party: 'district', usd: 30_000_000, qualifier: 'exact', years: null },
        { party: 'district', usd: 105_000_000, qualifier: 'exact', years: null },
        { party: 'district', usd: 130_000_000, qualifier: 'exact', years: 1 },
      ],
      agreed: { party: 'joint', usd: 403_000_000, qualifier: 'about', years: 3 },
      silent: ['union'],
    })
  })
})
