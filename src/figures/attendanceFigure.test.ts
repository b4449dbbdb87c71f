import { describe, expect, it } from 'vitest'
import { EVERYTHING } from '../domain/choices'
import { losAngeles } from '../testing/losAngeles'
import { laneIn, notesOn, numbersOn, rowsIn } from '../testing/readFigure'
import { attendanceFigure } from './attendanceFigure'

const { figures } = losAngeles()
const figure = attendanceFigure(figures, { ...EVERYTHING, show: 'all' })
const students = rowsIn(figure, 'students-present')
const dollars = rowsIn(figure, 'revenue-lost')

describe(attendanceFigure, () => {
  it('has the six strike days and no weekend or holiday', () => {
    const days = ['2019-01-14', '2019-01-15', '2019-01-16', '2019-01-17', '2019-01-18', '2019-01-22']
    for (const panel of [students, dollars]) {
      expect(
        panel.groups.flatMap(({ lanes }) => lanes.flatMap(({ label }) => (label.of === 'day' ? [label.day] : []))),
      ).toEqual(days)
    }
  })

  it.each([
    // the later count first, then the early ones, the latest first
    ['2019-01-14', ['156774', '157000', '144000', '141631']],
    ['2019-01-15', ['171480']],
    ['2019-01-16', ['134724', '132000']],
    ['2019-01-17', ['84160', '84000']],
    ['2019-01-18', ['87559']],
    ['2019-01-22', ['110881']],
  ])('counts the students present on %s', (day, counts) => {
    expect(numbersOn(laneIn(students, `students-present-${day}`))).toEqual(counts)
  })

  it.each([
    ['2019-01-14', ['22800000', '25000000']],
    ['2019-01-15', ['21700000']],
    ['2019-01-16', ['24400000']],
    ['2019-01-17', ['28000000']],
    ['2019-01-18', ['28000000']],
    ['2019-01-22', ['26200000']],
  ])('counts the revenue lost on %s', (day, amounts) => {
    expect(numbersOn(laneIn(dollars, `revenue-lost-${day}`))).toEqual(amounts)
  })

  it('draws the later count as a bar and the early ones as hollow dots', () => {
    const { marks } = laneIn(students, 'students-present-2019-01-14')
    expect(marks.map(({ shape, early, labelled }) => [shape, early, labelled])).toEqual([
      ['bar', false, true],
      ['dot', true, false],
      ['dot', true, false],
      ['dot', true, false],
    ])
  })

  it('finds the days, the fewest and the most, and the loss that the district gave for all six days', () => {
    expect(figure.finding).toEqual({
      kind: 'strike-days',
      days: 6,
      counted: 6,
      students: {
        low: { students: 84_160, qualifier: 'exact' },
        high: { students: 171_480, qualifier: 'exact' },
      },
      isOpen: false,
      lost: { usd: 151_400_000, qualifier: 'exact', party: 'district' }, // as stated; the rounded days add up to 151.1
    })
  })

  it('finds on the first evening the preliminary count, and no total yet', () => {
    const evening = attendanceFigure(figures, { ...EVERYTHING, asof: '2019-01-14' })
    expect(evening.finding).toEqual({
      kind: 'strike-days',
      days: 1,
      counted: 1,
      students: {
        low: { students: 141_631, qualifier: 'exact' },
        high: { students: 141_631, qualifier: 'exact' },
      },
      isOpen: true,
      lost: null,
    })
    expect(evening.shown).toBe(1)
    expect(notesOn(evening)).toEqual(['attendance-early'])
  })

  it('follows the day alone: it belongs to no proposal', () => {
    expect(attendanceFigure(figures, { ...EVERYTHING, proposals: [], parties: [] }).shown).toBe(figure.total)
  })
})
