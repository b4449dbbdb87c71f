import { describe, expect, it } from 'vitest'
import { EVERYTHING } from '../domain/choices'
import { losAngeles } from '../testing/losAngeles'
import { groupIn, laneIn, notesOn, numberOf, numbersOn, rowsIn } from '../testing/readFigure'
import { marksOf } from './figure'
import { staffingFigure } from './staffingFigure'

const { figures } = losAngeles()
const figure = staffingFigure(figures, EVERYTHING)
const posts = rowsIn(figure, 'posts')
const ratios = rowsIn(figure, 'ratios')

describe(staffingFigure, () => {
  it('gives each offer as one block, after a dotted place for the union', () => {
    expect(
      groupIn(posts, 'offers').lanes.map(({ key, marks: [mark] }) => [
        key,
        mark?.shape,
        mark?.to,
        mark?.missing,
        mark?.quantity?.qualifier,
      ]),
    ).toEqual([
      ['P06-union-2018-07-24', 'slot', null, 'not-found', undefined],
      ['P12-district-2019-01-07', 'blocks', 1000, null, 'nearly'],
      ['P13-district-2019-01-11', 'blocks', 1200, null, 'nearly'],
      ['P15-district-2019-01-21', 'blocks', 1300, null, 'about'],
    ])
  })

  it('names beside the offer of January 11 the report that read it as teachers alone', () => {
    expect(laneIn(posts, 'P13-district-2019-01-11').marks[0]?.facts).toEqual([
      'st-dist-2019-01-11-1200',
      'st-dist-2019-01-11-1200-teachers',
    ])
  })

  it.each([
    // a lane a year, then the sum; of nurses, two reports disagree on it
    ['nurse', ['150', '≥150', '300', '>600']],
    ['librarian', ['41', '41', '82']],
    ['counselor', ['17', '60', '77']],
  ])('gives the agreed posts of a %s by year', (role, numbers) => {
    expect(groupIn(posts, role).lanes.flatMap(numbersOn)).toEqual(numbers)
    expect(groupIn(posts, role).lanes.flatMap(({ marks }) => marks.map(({ shape }) => shape))).toEqual(
      numbers.map(() => 'blocks'),
    )
  })

  it('gives the years in which the agreed posts begin', () => {
    const years = (role: string) =>
      groupIn(posts, role).lanes.flatMap(({ label }) => (label.of === 'year' ? [label.year] : []))
    expect(years('nurse')).toEqual([2019, 2020])
    expect(years('librarian')).toEqual([2019, 2020])
    expect(years('counselor')).toEqual([2019, 2021])
  })

  it('tells who says 300 nurses, and who says more than 600', () => {
    expect(laneIn(posts, 'st-ta-nurse-300').label).toEqual({ of: 'publisher', source: 'lat-2019-01-22' })
    expect(laneIn(posts, 'st-ta-nurse-600').label).toEqual({ of: 'publisher', source: 'ap-2019-01-22' })
    expect(notesOn(figure)).toContain('staffing-nurses')
  })

  it('never adds the agreement’s posts up to the 459 that offers could be held against', () => {
    // 300 + 82 + 77 = 459: teachers are in the offers and not in these
    expect(marksOf(figure).flatMap(({ facts }) => facts)).not.toContain('st-ta-named-total')
    expect(marksOf(figure).filter(({ at, to }) => at === 459 || to === 459)).toEqual([])
    expect(JSON.stringify(figure.finding)).not.toContain('459')
  })

  it('finds the offers’ totals, and the named posts by role', () => {
    expect(figure.finding).toEqual({
      kind: 'staffing',
      offers: [
        { party: 'district', positions: 1000, qualifier: 'nearly', spoken: false },
        { party: 'district', positions: 1200, qualifier: 'nearly', spoken: false },
        { party: 'district', positions: 1300, qualifier: 'about', spoken: true },
      ],
      named: [
        { role: 'nurse', positions: 300, qualifier: 'at-least', isDisputed: true }, // 150 + at least 150
        { role: 'librarian', positions: 82, qualifier: null, isDisputed: false }, // 41 + 41
        { role: 'counselor', positions: 77, qualifier: null, isDisputed: false }, // 17 + 60
      ],
      silent: ['union'],
    })
  })

  it('gives students per nurse, counselor and psychologist', () => {
    expect(groupIn(ratios, 'students-per-nurse').lanes.flatMap(numbersOn).toSorted()).toEqual(['1224', '2784', '750'])
    expect(groupIn(ratios, 'students-per-counselor').lanes.flatMap(numbersOn).toSorted()).toEqual([
      '250',
      '500',
      '500',
      '601',
      '690–890',
      '792',
      '945',
    ])
    expect(groupIn(ratios, 'students-per-psychologist').lanes.flatMap(numbersOn)).toEqual(['2004'])
  })

  it('draws a ratio as a dot only where a proposal made it', () => {
    const dots = ratios.groups.flatMap(({ lanes }) =>
      lanes.flatMap(({ marks }) => marks.filter(({ shape }) => shape === 'dot')),
    )
    expect(dots.map((mark) => [mark.proposal, numberOf(mark)])).toEqual([
      ['P00-contract-2014-17', '500'],
      ['P16-agreement-2019-01-22', '500'],
    ])
  })

  it('brackets California’s disputed number from 601 to 945', () => {
    expect(laneIn(ratios, 'st-counsel-601').spans).toMatchObject([
      { key: 'cg-ca-counsel', kind: 'dispute', from: 601, to: 945 },
    ])
  })

  it('shows the chosen roles alone, beside the undivided offers', () => {
    const chosen = staffingFigure(figures, { ...EVERYTHING, roles: ['librarian', 'nurse'] })
    expect(rowsIn(chosen, 'posts').groups.map(({ key }) => key)).toEqual(['offers', 'nurse', 'librarian'])
    expect(rowsIn(chosen, 'ratios').groups.map(({ key }) => key)).toEqual(['students-per-nurse'])
    expect(staffingFigure(figures, { ...EVERYTHING, roles: ['dean'] }).panels.map(({ key }) => key)).toEqual(['posts'])
  })

  it('gives the union’s proposals only as far as they were known when they were made', () => {
    expect(laneIn(posts, 'P06-union-2018-07-24').marks[0]?.facts).toEqual(['st-union-nurse-every', 'dem-hire-support'])
  })
})
