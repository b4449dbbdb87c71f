import { describe, expect, it } from 'vitest'
import { EVERYTHING, type Choices } from '../domain/choices'
import { losAngeles } from '../testing/losAngeles'
import { notesOn, numbersOn, rowsIn } from '../testing/readFigure'
import { attendanceStanding } from './attendanceStanding'
import { catalogOf } from './catalog'
import { strikeDaysOn } from './strikeDays'

const { figures, evidence } = losAngeles()
const on = (asof: string | null, choices: Partial<Choices> = {}) =>
  attendanceStanding(figures, { ...EVERYTHING, ...choices, asof })
const counts = (asof: string | null) =>
  rowsIn(on(asof), 'students-present').groups.flatMap(({ lanes }) => lanes.flatMap(numbersOn))

describe(attendanceStanding, () => {
  it('counts the students present on the six strike days, as the district counted last', () => {
    expect(counts(null)).toEqual(['156774', '171480', '134724', '84160', '87559', '110881'])
    expect(on(null).finding).toEqual({
      kind: 'strike-days',
      days: 6,
      counted: 6,
      students: {
        low: { students: 84_160, qualifier: 'exact' },
        high: { students: 171_480, qualifier: 'exact' },
      },
      isOpen: false,
      lost: null, // the chart at first depth does not draw it
    })
    expect(notesOn(on(null))).toEqual(['attendance-last'])
  })

  it.each([
    ['2019-01-13', []],
    ['2019-01-14', ['141631']],
    ['2019-01-15', ['144000', 'not-found']],
    ['2019-01-16', ['144000', 'not-found', '132000']],
    ['2019-01-17', ['144000', 'not-found', '132000', '84000']],
    ['2019-01-20', ['157000', 'not-found', '132000', '84000', 'not-found']], // no school on the weekend
    ['2019-01-22', ['156774', '171480', '134724', '84160', '87559', '110881']],
  ])('draws on %s the last count of each day that was known by then', (asof, numbers) => {
    expect(counts(asof)).toEqual(numbers)
  })

  it('finds on the fourth day its length as known then, and how many days had a count', () => {
    expect(on('2019-01-17').finding).toEqual({
      kind: 'strike-days',
      days: 4,
      counted: 3,
      students: {
        low: { students: 84_000, qualifier: 'about' },
        high: { students: 144_000, qualifier: 'exact' }, // a radio brief gives it without a word such as about
      },
      isOpen: true,
      lost: null,
    })
    expect(notesOn(on('2019-01-17'))).toEqual(['attendance-first'])
  })

  it('finds nothing before the strike', () => {
    expect(on('2019-01-11').finding).toEqual({ kind: 'nothing', because: 'day', of: 'strike' })
    expect(on('2019-01-11').shown).toBe(0)
  })

  it('has a scale from zero, the same on every day', () => {
    const scale = {
      kind: 'number',
      domain: [0, 200_000],
      ticks: [0, 50_000, 100_000, 150_000, 200_000],
      unit: 'students',
    }
    for (const asof of [null, '2019-01-14', '2019-01-17'])
      expect(rowsIn(on(asof), 'students-present').scale).toEqual(scale)
  })

  it('names what it draws in the key of its layout', () => {
    expect(on('2019-01-15').layoutKey).toMatch(/^standing\|/)
    expect(on('2019-01-15').layoutKey).not.toBe(on('2019-01-14').layoutKey)
    expect(on('2019-01-30').layoutKey).toBe(on(null).layoutKey)
  })

  it('follows the day alone: it belongs to no proposal', () => {
    expect(on(null, { proposals: [], parties: [] })).toEqual(on(null))
  })

  it('makes the same figure of what pages load as of all the evidence', () => {
    for (const asof of [null, '2019-01-17'])
      expect(on(asof)).toEqual(attendanceStanding(evidence, { ...EVERYTHING, asof }))
  })
})

describe(strikeDaysOn, () => {
  it('has the school days up to a day, whenever their counts came out', () => {
    const days = ['2019-01-14', '2019-01-15', '2019-01-16', '2019-01-17', '2019-01-18', '2019-01-22']
    expect(strikeDaysOn(catalogOf(figures), { asof: null })).toEqual(days)
    expect(strikeDaysOn(catalogOf(figures), { asof: '2019-01-20' })).toEqual(days.slice(0, 5))
  })
})
