import { describe, expect, it } from 'vitest'
import { EVERYTHING } from '../domain/choices'
import { losAngeles } from '../testing/losAngeles'
import { laneIn, notesOn, numberOf, rowsIn } from '../testing/readFigure'
import { movesFigure } from './movesFigure'

const { figures } = losAngeles()
const figure = movesFigure(figures, EVERYTHING)
const panel = rowsIn(figure, 'headlines')
const lanes = panel.groups.flatMap((group) => group.lanes)

function headlinesOf(party: string): readonly string[] {
  return lanes.flatMap((lane) => (lane.party === party ? lane.marks.slice(0, 1).map(numberOf) : []))
}

describe(movesFigure, () => {
  it('lists every proposal by the day it was surely on the table', () => {
    expect(lanes.map(({ key }) => key.slice(0, 3))).toEqual(
      // the chart of late December comes after the report of December 18
      ['P01', 'P02', 'P04', 'P05', 'P06', 'P07', 'P09', 'P10', 'P11', 'P12', 'P13', 'P14', 'P15', 'P16'],
    )
  })

  it.each([
    // January 2017; then 2018 and January 2019; then the spoken offer during the strike
    ['district', ['not-found', '2', '6', '6', '6', '6', '6', 'not-found']],
    // January and September 2017; then July 2018 and January 2019
    ['union', ['not-found', 'not-read', '6.5', '6.5']],
    ['fact-finder', ['6']],
    ['joint', ['6']],
  ])('gives the raises of %s', (party, numbers) => {
    expect(headlinesOf(party)).toEqual(numbers)
  })

  it('shows the one-time bonus beside the raise of July 2018 without adding it in', () => {
    const { marks } = laneIn(panel, 'P05-district-2018-07-24')
    expect(marks.map((mark) => [numberOf(mark), mark.shape, mark.at])).toEqual([
      ['2', 'dot', 2],
      ['2', 'tick', 4],
    ])
  })

  it('links each side’s numbers, and no missing ones', () => {
    const marks = new Map(lanes.flatMap((lane) => lane.marks).map((mark) => [mark.key, mark]))
    const ends = panel.links.map(({ from, to, party }) => [party, marks.get(from)?.party, marks.get(to)?.party])
    expect(ends).toEqual([
      ...Array.from({ length: 5 }, () => ['district', 'district', 'district']),
      ['union', 'union', 'union'],
    ])
    expect(panel.links.some(({ from, to }) => [from, to].some((key) => marks.get(key)?.shape === 'slot'))).toBe(false)
  })

  it('finds where each side began and ended, and what they agreed on', () => {
    expect(figure.finding).toEqual({
      kind: 'raises',
      one: null,
      sides: [
        { party: 'district', rates: [0.02, 0.06] },
        { party: 'union', rates: [0.065] },
      ],
      recommended: 0.06,
      agreed: 0.06,
    })
  })

  it('hides a link with either of its ends', () => {
    const part = rowsIn(
      movesFigure(figures, { ...EVERYTHING, proposals: ['P06-union-2018-07-24', 'P05-district-2018-07-24'] }),
      'headlines',
    )
    expect(part.links.filter(({ shown }) => shown)).toEqual([])
  })

  it('notes the missing raises and the day that is not exact', () => {
    expect(notesOn(figure)).toEqual(['moves-missing', 'moves-partial-dates'])
    expect(figure.notes[1]).toMatchObject({ facts: ['sal-dist-2018-12-chart'] })
  })
})
