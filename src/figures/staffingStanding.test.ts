import { describe, expect, it } from 'vitest'
import { EVERYTHING, type Choices } from '../domain/choices'
import { losAngeles } from '../testing/losAngeles'
import { groupIn, laneIn, rowsIn } from '../testing/readFigure'
import { marksOf } from './figure'
import { staffingStanding } from './staffingStanding'

const { figures } = losAngeles()

function standing(choices: Partial<Choices> = {}) {
  return staffingStanding(figures, { ...EVERYTHING, ...choices })
}

/** Each lane with its posts, or why there are none. */
function lanes(choices: Partial<Choices> = {}) {
  return rowsIn(standing(choices), 'posts').groups.flatMap((group) =>
    group.lanes.map(({ key, marks: [mark] }) => [key, mark?.missing ?? mark?.to]),
  )
}

const SILENT = [
  ['P14-union-2019-01-11-missing', 'not-found'],
  ['P10-factfinder-2018-12-18-missing', 'not-found'],
]

describe(staffingStanding, () => {
  it('gives the last offer, what was spoken of since, sides without a number, and the agreement by role', () => {
    expect(lanes()).toEqual([
      ['P13-district-2019-01-11', 1200],
      ['P15-district-2019-01-21', 1300],
      ...SILENT,
      ['st-ta-nurse-300', 300],
      ['st-ta-lib-82', 82],
      ['st-ta-counsel-77', 77],
      ['st-ta-named-total', 459], // 300 + 82 + 77
    ])
  })

  it('says what the offer counts together, and that the agreement’s number has no teachers', () => {
    const panel = rowsIn(standing(), 'posts')
    expect(groupIn(panel, 'offers').note).toEqual({
      of: 'roles',
      roles: ['teacher', 'counselor', 'nurse', 'librarian'],
    })
    expect(groupIn(panel, 'agreed').note).toEqual({ of: 'word', word: 'posts-without-teachers' })
  })

  it('brackets the other number of nurses that sources give', () => {
    expect(laneIn(rowsIn(standing(), 'posts'), 'st-ta-nurse-300').spans).toMatchObject([
      { kind: 'dispute', from: 300, to: 600, label: { of: 'otherwise', fact: 'st-ta-nurse-600' } },
    ])
  })

  it('marks what was only spoken of', () => {
    const spoken = marksOf(standing()).filter(({ early }) => early)
    expect(spoken.map(({ proposal }) => proposal)).toEqual(['P15-district-2019-01-21'])
  })

  it.each<[string, readonly unknown[]]>([
    ['2019-01-11', [['P13-district-2019-01-11', 1200], ...SILENT]],
    [
      '2018-10-30',
      [
        ['P09-district-2018-10-30-missing', 'not-found'],
        ['P06-union-2018-07-24-missing', 'not-found'],
      ],
    ],
    [
      '2018-07-24',
      [
        ['P05-district-2018-07-24-missing', 'not-found'],
        ['P06-union-2018-07-24-missing', 'not-found'],
      ],
    ],
    [
      '2017-02-01',
      [
        ['P02-district-2017-01-26-missing', 'not-found'],
        ['P01-union-2017-01-12-missing', 'not-found'],
      ],
    ],
  ])('knows on %s what stood then', (asof, row) => {
    expect(lanes({ asof })).toEqual(row)
  })

  it('draws exactly the proposals that are named, and leaves other parties out', () => {
    expect(lanes({ proposals: ['P12-district-2019-01-07', 'P13-district-2019-01-11'] })).toEqual([
      ['P12-district-2019-01-07', 1000],
      ['P13-district-2019-01-11', 1200],
    ])
    expect(lanes({ parties: ['union'] })).toEqual([SILENT[0]])
    expect(standing({ asof: '2015-01-01' }).finding).toEqual({ kind: 'nothing', because: 'day', of: 'table' })
    expect(standing({ proposals: [] }).finding).toEqual({ kind: 'nothing', because: 'filters' })
  })

  it('shows the chosen roles, and no sum of fewer than all', () => {
    expect(lanes({ roles: ['nurse'], parties: ['joint'] })).toEqual([['st-ta-nurse-300', 300]])
    expect(standing({ roles: ['dean'] }).finding).toMatchObject({ named: [], total: null })
  })

  it('finds the offer and the agreement, each with what it counts', () => {
    expect(standing().finding).toMatchObject({
      offers: [
        { party: 'district', positions: 1200, qualifier: 'nearly', spoken: false },
        { party: 'district', positions: 1300, qualifier: 'about', spoken: true },
      ],
      named: [
        { role: 'nurse', positions: 300 },
        { role: 'librarian', positions: 82 },
        { role: 'counselor', positions: 77 },
      ],
      total: { positions: 459, roles: ['nurse', 'librarian', 'counselor'] },
    })
  })
})
