import { describe, expect, it } from 'vitest'
import { EVERYTHING } from '../domain/choices'
import { losAngeles } from '../testing/losAngeles'
import { groupIn, laneIn, notesOn, numbersOn, rowsIn } from '../testing/readFigure'
import { classSizeStepsFigure } from './classSizeStepsFigure'

const { figures } = losAngeles()
const figure = classSizeStepsFigure(figures, EVERYTHING)
const cuts = rowsIn(figure, 'cuts')
const limits = rowsIn(figure, 'limits')

describe(classSizeStepsFigure, () => {
  it('gives the agreed cuts: 1, 2 and 4 students fewer', () => {
    const years = groupIn(cuts, 'years')
    expect(years.lanes.map(({ label, marks: [mark] }) => [label, mark?.at, mark?.to, mark?.shape])).toEqual([
      [{ of: 'year', year: 2019 }, 0, 1, 'bar'],
      [{ of: 'year', year: 2020 }, 0, 2, 'bar'],
      [{ of: 'year', year: 2021 }, 0, 4, 'bar'],
    ])
  })

  it('gives the stages at schools of high need apart: 3, 4 and 6', () => {
    expect(groupIn(cuts, 'stages').lanes.flatMap(numbersOn)).toEqual(['3', '4', '6'])
  })

  it('keeps cuts and class sizes on different axes', () => {
    expect([cuts, limits].map(({ scale }) => scale?.kind === 'number' && scale.unit)).toEqual([
      'students-fewer',
      'students-per-class',
    ])
  })

  // the limit of 2018, then less 1, 2 and 4, then the limit that the contract gives for 2022–23
  it.each([
    ['tk-3-phbao', ['27', '27']], // no cuts below grade 4
    ['tk-3-desegregated', ['27', '27']],
    ['4-6-phbao', ['34', '33', '32', '30', '30']], // 34 − 4 = 30, and 30 in 2022–23
    ['4-6-desegregated', ['39', '38', '37', '35', '36']],
    ['6-8-phbao', ['37', '36', '35', '33', '30']],
    ['6-8-desegregated', ['43', '42', '41', '39', '36']],
    ['9-10-phbao', ['37', '36', '35', '33', '30']],
    ['9-10-desegregated', ['43', '42', '41', '39', '36']],
    ['11-12-phbao', ['46', '45', '44', '42', '39']],
    ['11-12-desegregated', ['46', '39']], // the years between were not worked out
  ])('gives the limits of %s by year', (lane, numbers) => {
    expect(numbersOn(laneIn(limits, lane))).toEqual(numbers)
  })

  it('says that the years between are worked out, and that the end is the contract’s own', () => {
    expect(laneIn(limits, '6-8-phbao').marks.map(({ status }) => status)).toEqual([
      'inferred',
      'inferred',
      'inferred',
      'inferred',
      'primary',
    ])
  })

  it('merges no marks of two agreements, nor an inferred limit with a stated one', () => {
    expect(
      laneIn(limits, '4-6-phbao')
        .marks.slice(-2)
        .map(({ facts, status }) => [facts, status]),
    ).toEqual([
      [['cs-phase-phbao-45-2021-22'], 'inferred'],
      [['cs-2223-max-phbao-45'], 'primary'],
    ])
    expect(laneIn(limits, 'tk-3-phbao').marks.map(({ proposal }) => proposal)).toEqual([
      'P00b-mou-2017-18',
      'P16-agreement-2019-01-22',
    ])
  })

  it('notes the row that falls below its own limit, and no other', () => {
    // desegregated schools, grades 4 to 6: 39 − 4 = 35 in 2021–22, but 36 in 2022–23
    const below = figure.notes.filter((note) => note.kind === 'said' && note.note === 'steps-below-limit')
    expect(below).toEqual([
      { kind: 'said', note: 'steps-below-limit', facts: ['cs-phase-deseg-45-2021-22'], parts: { rows: 1 } },
    ])
    expect(notesOn(classSizeStepsFigure(figures, { ...EVERYTHING, schools: ['phbao'] }))).not.toContain(
      'steps-below-limit',
    )
  })

  it('leaves magnets out, whose rows contradict another note', () => {
    expect(
      limits.groups
        .flatMap(({ lanes }) => lanes.flatMap(({ marks }) => marks.flatMap(({ facts }) => facts)))
        .filter((id) => id.includes('mag')),
    ).toEqual([])
  })

  it('finds 1, 2 and 4 students fewer, from 2017 on, then limits of 30 to 39 for the same grades', () => {
    expect(figure.finding).toEqual({
      kind: 'class-size-steps',
      cuts: [
        { year: 2019, students: 1 },
        { year: 2020, students: 2 },
        { year: 2021, students: 4 },
      ],
      bands: ['4-6', '6-8', '9-10', '11-12'],
      since: 2017,
      limits: { low: 30, high: 39 }, // 27 is the limit up to grade 3, which is not cut
      by: 2022,
    })
  })

  it('has no cut before there was one', () => {
    const before = classSizeStepsFigure(figures, { ...EVERYTHING, asof: '2019-01-21' })
    expect(before.finding).toEqual({ kind: 'nothing', because: 'day', of: 'agreement' })
    expect(notesOn(before)).toEqual(['class-size-inferred'])
    expect(notesOn(figure)).toEqual(['steps-inferred', 'steps-below-limit', 'shows'])
  })

  it('notes the doubt about revenue from the day it was raised', () => {
    const notesAsOf = (asof: string) => notesOn(classSizeStepsFigure(figures, { ...EVERYTHING, asof }))
    expect(notesAsOf('2019-01-28')).not.toContain('shows')
    expect(notesAsOf('2019-01-29')).toContain('shows')
  })
})
