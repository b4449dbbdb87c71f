import { describe, expect, it } from 'vitest'
import { EVERYTHING, type Choices } from '../domain/choices'
import { losAngeles } from '../testing/losAngeles'
import { notesOn, rowsIn } from '../testing/readFigure'
import { classSizeStepsStanding } from './classSizeStepsStanding'

const { figures } = losAngeles()

function standing(choices: Partial<Choices> = {}) {
  return classSizeStepsStanding(figures, { ...EVERYTHING, ...choices })
}

/** Each band's limits by year; a dotted place as why it is one. */
function paths(choices: Partial<Choices> = {}) {
  const { groups } = rowsIn(standing(choices), 'limits')
  return Object.fromEntries(
    groups.flatMap(({ lanes }) =>
      lanes.map(({ key, marks }) => [key, marks.map((mark) => (mark.quantity === null ? mark.missing : mark.level))]),
    ),
  )
}

describe(classSizeStepsStanding, () => {
  it('gives the limits of PHBAO schools from 2018 to 2022–23: 1, 2 and 4 fewer, then those of the agreement', () => {
    expect(paths()).toEqual({
      '4-6': [34, 33, 32, 30, 30],
      '6-8': [37, 36, 35, 33, 30],
      '9-10': [37, 36, 35, 33, 30],
      '11-12': [46, 45, 44, 42, 39],
    })
    expect(notesOn(standing())).toEqual(['steps-unchanged'])
  })

  it('gives those of the kind of school that is chosen, with a dotted place for years that could not be read', () => {
    expect(paths({ schools: ['desegregated'] })).toEqual({
      '4-6': [39, 38, 37, 35, 36],
      '6-8': [43, 42, 41, 39, 36],
      '9-10': [43, 42, 41, 39, 36],
      '11-12': [46, 39, 'not-read'],
    })
    expect(notesOn(standing({ schools: ['desegregated'] }))).toEqual(['steps-unchanged', 'steps-below-stated'])
    expect(paths({ schools: ['other-magnet'] })).toEqual({ '4-6': [34, 33, 'not-read'], '6-8': [37, 33, 'not-read'] })
  })

  it('places every year in a column, the first of them 2018', () => {
    const { joined } = rowsIn(standing(), 'limits')
    expect(joined?.columns?.map(({ label }) => label)).toEqual([
      { of: 'day', day: '2018' },
      { of: 'year', year: 2019 },
      { of: 'year', year: 2020 },
      { of: 'year', year: 2021 },
      { of: 'year', year: 2022 },
    ])
    expect(joined?.legend.map(({ look, marks }) => [look, marks.length])).toEqual([
      ['before', 16], // four bands: 2018 and three years between
      ['after', 4],
    ])
  })

  it('has a scale with two ends where one year is all there is', () => {
    expect(rowsIn(standing({ asof: '2019-01-11' }), 'limits').scale?.domain).toEqual([2018, 2019])
  })

  it('has the limits of 2018 alone before the agreement, and nothing before them', () => {
    expect(paths({ asof: '2019-01-11' })).toEqual({
      'tk-3': [27],
      '4-6': [34],
      '6-8': [37],
      '9-10': [37],
      '11-12': [46],
    })
    expect(standing({ asof: '2019-01-11' }).finding).toMatchObject({ before: { low: 34, high: 46 }, agreed: null })
    expect(notesOn(standing({ asof: '2019-01-11' }))).toEqual([])
    expect(standing({ asof: '2017-02-01' }).finding).toEqual({ kind: 'nothing', because: 'day', of: 'agreement' })
    expect(standing({ proposals: [] }).finding).toEqual({ kind: 'nothing', because: 'filters' })
  })

  it('finds how far the limits fall', () => {
    expect(standing().finding).toEqual({
      kind: 'class-size-steps-standing',
      school: 'phbao',
      bands: ['4-6', '6-8', '9-10', '11-12'],
      before: { low: 34, high: 46 },
      agreed: { low: 30, high: 39 },
      fall: { low: 4, high: 7 }, // 34 → 30; 37 → 30 and 46 → 39
    })
  })

  it('follows grades', () => {
    expect(Object.keys(paths({ grades: ['9-10'] }))).toEqual(['9-10'])
    expect(paths({ grade: '2' })).toEqual({ 'tk-3': [27, 27, 'not-read'] }) // unchanged, and all there is
  })
})
