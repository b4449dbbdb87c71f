import { describe, expect, it } from 'vitest'
import { losAngeles } from '../testing/losAngeles'
import { askedGrades, classBands } from './classSlide'

const { figures } = losAngeles('en')
const bands = classBands(figures, { schools: ['phbao'] })

describe(classBands, () => {
  it('gives the limit in force, the last offer and the agreed limit of each band, in that order', () => {
    // table of 2022-23 and "total reductions since 2018", PHBAO schools; the offer of January 11, 2019
    expect(bands.map(({ band, limits }) => [band, ...limits.flatMap(({ most }) => most ?? [])])).toEqual([
      ['tk-3', 27, 27],
      ['4-6', 34, 35, 30],
      ['6-8', 37, 39, 30],
      ['9-10', 37, 39, 30],
      ['11-12', 46, 39, 39],
    ])
    expect(bands[1]?.limits.map(({ look }) => look)).toEqual(['before', 'side', 'missing', 'missing', 'after'])
  })

  it('says of a side without a number that none was found', () => {
    const missing = bands.flatMap(({ limits }) => limits.filter(({ most }) => most === null))
    expect(missing.filter(({ mark }) => mark.party === 'union')).toHaveLength(5)
    expect(missing.every(({ mark }) => mark.missing === 'not-found')).toBe(true)
  })
})

describe(askedGrades, () => {
  it('names every grade once, and grade 6 in both of its schools', () => {
    const asked = askedGrades(bands)
    expect(asked.map(({ id }) => id)).toEqual([
      'K',
      '1',
      '2',
      '3',
      '4',
      '5',
      '6',
      '6-6-8',
      '7',
      '8',
      '9',
      '10',
      '11',
      '12',
    ])
    expect(asked.filter(({ isInTwo }) => isInTwo).map(({ band }) => band)).toEqual(['4-6', '6-8'])
    expect(asked.find(({ id }) => id === '7')?.band).toBe('6-8')
  })
})
