import { describe, expect, it } from 'vitest'
import { EVERYTHING } from '../domain/choices'
import { losAngeles } from '../testing/losAngeles'
import { marksOf } from './figure'
import { timelineFigure } from './timelineFigure'

const { figures } = losAngeles()
const figure = timelineFigure(figures, EVERYTHING)
const marks = marksOf(figure)

function markOf(event: string) {
  const mark = marks.find(({ who }) => who.of === 'event' && who.id === event)
  if (!mark) throw new Error(`Expected the event ${event}.`)
  return mark
}

describe(timelineFigure, () => {
  it('has 55 events and 16 proposals, each once', () => {
    expect(marks.filter(({ who }) => who.of === 'event')).toHaveLength(55)
    const proposals = marks.flatMap(({ proposal }) => proposal ?? [])
    expect(proposals.toSorted()).toEqual(figures.proposals.map(({ id }) => id).toSorted())
    expect(proposals).toHaveLength(16)
    expect(figure.finding).toEqual({
      kind: 'timeline',
      events: 55,
      proposals: 16,
      first: '2015-04-17',
      last: '2023-04-18',
    })
  })

  it('is in the order of days', () => {
    expect(marks.map(({ at }) => at)).toEqual(marks.map(({ at }) => at).toSorted((a, b) => a - b))
  })

  it('lists two proposals of one day beside the event that reports both', () => {
    const day = marks.filter((mark) => mark.day === '2018-07-24')
    expect(day.map(({ party, who }) => [party, who.of])).toEqual([
      ['joint', 'event'],
      ['district', 'proposal'],
      ['union', 'proposal'],
    ])
  })

  it('merges a proposal with the event that is about it alone', () => {
    expect(markOf('2018-12-31-dispute-over-a-district-chart')).toMatchObject({
      proposal: 'P11-district-2018-12-chart',
      party: 'district',
    })
    expect(marks.filter(({ proposal }) => proposal === 'P11-district-2018-12-chart')).toHaveLength(1)
  })

  it('names of an event what was known on its day', () => {
    // the first day’s count was 141,631 that evening; 156,774 came on January 22
    expect(markOf('2019-01-14-strike-day-1').facts).toContain('str-att-1-prelim')
    expect(markOf('2019-01-14-strike-day-1').facts).not.toContain('str-att-1')
  })

  it('shows an event only from the day it was first reported', () => {
    // where the union says talks began was first told in January 2019
    expect(markOf('2017-04-union-s-own-starting-point-for')).toMatchObject({
      since: '2019-01-08',
      facts: ['tl-start-apr-2017'],
    })
    expect(markOf('2018-12-03-fact-finding-hearings').since).toBe('2018-12-18')
  })

  it('follows the chosen sides, and keeps what belongs to no proposal', () => {
    const chosen = marksOf(timelineFigure(figures, { ...EVERYTHING, parties: ['union'] })).filter(({ shown }) => shown)
    expect(chosen.flatMap(({ proposal }) => proposal ?? [])).toEqual([
      'P01-union-2017-01-12',
      'P04-union-2017-09-15',
      'P06-union-2018-07-24',
      'P14-union-2019-01-11',
    ])
    const ofNoProposal = (shown: typeof marks) => shown.filter(({ proposal }) => proposal === null)
    expect(ofNoProposal(chosen).map(({ key }) => key)).toEqual(ofNoProposal(marks).map(({ key }) => key))
    expect(ofNoProposal(marks)).toHaveLength(42) // 55 events, 13 of which each put one proposal on the table
  })
})
