import { describe, expect, it } from 'vitest'
import { EVERYTHING } from '../domain/choices'
import { dayNumber } from '../domain/day'
import { losAngeles } from '../testing/losAngeles'
import { groupIn, laneIn, numbersOn, rowsIn } from '../testing/readFigure'
import { contestedFigure } from './contestedFigure'
import { marksOf } from './figure'

const { figures, evidence } = losAngeles()
const figure = contestedFigure(figures, EVERYTHING)
const panel = rowsIn(figure, 'conflicts')

function readings(conflict: string): readonly string[] {
  return groupIn(panel, conflict).lanes.flatMap(numbersOn)
}

describe(contestedFigure, () => {
  it('has all 39 questions: contradictions, then claims, then definitions', () => {
    const kinds = panel.groups.map(({ note }) => (note?.of === 'conflict-kind' ? note.kind : null))
    expect(kinds).toEqual([
      ...Array.from({ length: 11 }, () => 'contradiction'),
      ...Array.from({ length: 4 }, () => 'claim'),
      ...Array.from({ length: 24 }, () => 'definition'),
    ])
    expect(new Set(panel.groups.map(({ key }) => key)).size).toBe(39)
    expect(figure.finding).toEqual({ kind: 'contested', contradictions: 11, claims: 4, definitions: 24 })
  })

  it('gives every answer to every question', () => {
    const answers = panel.groups.map(({ key, lanes }) => [
      key,
      lanes.flatMap(({ marks }) => marks.flatMap(({ facts }) => facts)).toSorted(),
    ])
    expect(new Map(answers as [string, string[]][])).toEqual(
      new Map(evidence.conflicts.map(({ id, facts }) => [id, facts.toSorted()])),
    )
  })

  it.each([
    ['cg-students', ['480000', '485000', '500000', '600000', '601973', '639337', '640000', '694096']],
    ['cg-members', ['≥30000', '31000', '31805', '33000', '33863', '34000', '35000']],
    ['cg-avg-class', ['26', '>30', '35–40', '>40']],
    ['cg-nurses', ['300', '>600']],
    ['cg-att1', ['141631', '144000', '156774', '157000']],
    ['cg-att2', ['14000', '14706', '20000']],
    ['cg-ta-cost', ['403000000', '840000000']],
    ['cg-reserve', ['1200000000', '1700000000', '1800000000', '1860000000', '1900000000', '1980000000', '2000000000']],
    ['cg-15ms', ['≤32', '≤34']],
    ['cg-per-pupil', ['43', '44']],
  ])('sets the answers to %s side by side, from the least up', (conflict, numbers) => {
    expect(readings(conflict)).toEqual(numbers)
  })

  it('gives each question in numbers a scale of its own, with every answer on it', () => {
    const scaled = panel.groups.filter(({ scale }) => scale !== null)
    expect(scaled.length).toBeGreaterThan(20)
    for (const { scale, lanes } of scaled) {
      const [low, high] = scale?.domain ?? [0, 0]
      for (const { at, to } of lanes.flatMap(({ marks }) => marks)) {
        expect(at).toBeGreaterThan(low)
        expect(to ?? at).toBeLessThan(high)
      }
    }
    const domains = scaled.map(({ scale }) => JSON.stringify(scale?.domain))
    expect(domains.length - new Set(domains).size).toBeLessThan(3) // two pairs ask about the same days
  })

  it.each(['cg-union-retro', 'cg-dist-retro'])('sets the first days of %s on a scale of days', (conflict) => {
    const { scale, lanes } = groupIn(panel, conflict)
    expect(scale?.kind).toBe('days')
    expect(new Set(lanes.flatMap(({ marks }) => marks.map(({ at }) => at)))).toEqual(
      new Set(['2016-07-01', '2017-07-01'].map(dayNumber)),
    )
  })

  it.each(['cg-oct-strings', 'cg-salary-agreed', 'cg-contingent', 'cg-length', 'cg-term', 'cg-rally'])(
    'has no scale for %s: words, or different units',
    (conflict) => {
      const { scale, lanes } = groupIn(panel, conflict)
      expect(scale).toBeNull()
      expect(lanes.flatMap(({ marks }) => marks.map(({ shape }) => shape))).toEqual(lanes.map(() => 'tick'))
    },
  )

  it('tells who gives each number of nurses', () => {
    expect(laneIn(panel, 'st-ta-nurse-300-cg-nurses').label).toEqual({
      of: 'outlets',
      sources: ['lat-2019-01-22', 'cnn-2019-01-23-won', 'speakup-2019-04-23'],
    })
    expect(laneIn(panel, 'st-ta-nurse-600-cg-nurses').label).toEqual({
      of: 'outlets',
      sources: ['ap-2019-01-22', 'ap-2019-01-23', 'ap-es-2019-01-23'],
    })
  })

  it.each(['cg-rally', 'cg-subs', 'cg-nurse-days', 'cg-sept-terms', 'cg-jan11-raise'])(
    'sets no number beside the words of %s: every answer is its statement',
    (conflict) => {
      expect(new Set(groupIn(panel, conflict).lanes.flatMap(numbersOn))).toEqual(new Set(['in words']))
    },
  )

  it('shows a question once two of its answers were known', () => {
    // 141,631 was given out on January 14, 144,000 on the 15th
    const openOn = (asof: string) => {
      const { lanes } = groupIn(rowsIn(contestedFigure(figures, { ...EVERYTHING, asof }), 'conflicts'), 'cg-att1')
      return lanes.filter(({ marks }) => marks.some(({ shown }) => shown)).length
    }
    expect([openOn('2019-01-13'), openOn('2019-01-14'), openOn('2019-01-15')]).toEqual([0, 1, 2])
  })

  it('keeps a number that contradicts a proposal until its source had come out', () => {
    const bondBuyer = (asof: string) =>
      marksOf(contestedFigure(figures, { ...EVERYTHING, asof })).find(({ facts }) =>
        facts.includes('sal-union-retro-bondbuyer'),
      )?.shown
    expect(bondBuyer('2018-07-24')).toBe(false) // the proposal is of that day; the report, of January 2019
    expect(bondBuyer('2019-01-31')).toBe(true)
  })
})
