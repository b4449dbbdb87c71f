import { describe, expect, it } from 'vitest'
import { proposalOf } from '../testing/losAngelesRecords'
import { byDay, byText } from './order'

describe(byDay, () => {
  it('keeps the order of proposals made on one day', () => {
    const sameDay = ['P14-union-2019-01-11', 'P13-district-2019-01-11'].map(proposalOf)
    expect(sameDay.toSorted(byDay)).toEqual(sameDay)
  })

  it('sets a proposal of late December after one of December 18', () => {
    const two = ['P11-district-2018-12-chart', 'P10-factfinder-2018-12-18'].map(proposalOf)
    expect(two.toSorted(byDay).map(({ id }) => id.slice(0, 3))).toEqual(['P10', 'P11'])
  })
})

describe(byText, () => {
  it('sorts by characters alone, whatever the language', () => {
    expect(['2019-01', '2018-12-31', '2019'].toSorted(byText)).toEqual(['2018-12-31', '2019', '2019-01'])
    expect(['ñ', 'z', 'o'].toSorted(byText)).toEqual(['o', 'z', 'ñ'])
  })

  it('keeps equals in their order', () => {
    expect(byText('2019', '2019')).toBe(0)
  })
})
