import { describe, expect, it } from 'vitest'
import { EVERYTHING, type Choices } from '../domain/choices'
import { losAngeles } from '../testing/losAngeles'
import { marksOf } from './figure'
import { timelineStanding } from './timelineStanding'

const { figures, evidence } = losAngeles()
const made = (choices: Partial<Choices> = {}) => timelineStanding(figures, { ...EVERYTHING, ...choices })
/** A figure's lines: the day, what it tells, and its number. */
const rows = (choices: Partial<Choices> = {}) =>
  marksOf(made(choices)).map(({ day, who, quantity, missing }) => {
    const act = who.of === 'milestone' ? who.milestone.act : who.of
    return [day, act, quantity?.value ?? missing]
  })

describe(timelineStanding, () => {
  it('tells the way to the agreement in lines: proposals, strike, agreement, votes', () => {
    expect(rows()).toEqual([
      ['2017-01-12', 'unknown', 'not-found'],
      ['2017-01-26', 'unknown', 'not-found'],
      ['2017-09-15', 'unknown', 'not-read'],
      ['2018-07-24', 'proposal', 2], // and 2% once
      ['2018-07-24', 'proposal', 6.5],
      ['2018-08-31', 'strike-vote', 98],
      ['2018-09-25', 'proposal', 6],
      ['2018-10-30', 'proposal', 6],
      ['2018-12-18', 'proposal', 6],
      ['2018-12', 'proposal', 6], // on some day of that month: last of it
      ['2019-01-07', 'proposal', 6],
      ['2019-01-11', 'proposal', 6],
      ['2019-01-11', 'proposal', 6.5],
      ['2019-01-14', 'strike', 6],
      ['2019-01-21', 'spoken', 1300],
      ['2019-01-22', 'agreement', 6],
      ['2019-01-24', 'ratified', 81],
      ['2019-01-29', 'approved', null],
    ])
  })

  it('rests every line on a fact', () => {
    for (const { key, facts } of marksOf(made())) expect([key, facts.length > 0]).toEqual([key, true])
  })

  it('keeps a dotted place for a raise that is not known, and says why', () => {
    const gaps = marksOf(made()).filter(({ shape }) => shape === 'slot')
    expect(gaps.map(({ proposal, missing, quantity }) => [proposal, missing, quantity])).toEqual([
      ['P01-union-2017-01-12', 'not-found', null],
      ['P02-district-2017-01-26', 'not-found', null],
      ['P04-union-2017-09-15', 'not-read', null],
    ])
  })

  it.each([
    ['2017-02-01', 2, null],
    ['2018-07-24', 5, null],
    ['2018-10-30', 8, null],
    ['2019-01-11', 13, null],
    ['2019-01-14', 14, { act: 'strike', days: 1, isOpen: true }],
    ['2019-01-20', 14, { act: 'strike', days: 5, isOpen: true }],
    ['2019-01-22', 16, { act: 'strike', days: 6, isOpen: false }],
  ])('has on %s what was known by then', (asof, count, strike) => {
    const told = marksOf(made({ asof })).flatMap(({ who }) => (who.of === 'milestone' ? who.milestone : []))
    expect(told).toHaveLength(count)
    expect(told.find(({ act }) => act === 'strike') ?? null).toEqual(strike)
  })

  it('draws the chosen proposals, with the strike and the votes beside them', () => {
    const chosen = marksOf(made({ proposals: ['P13-district-2019-01-11', 'P14-union-2019-01-11'] }))
    expect(chosen.flatMap(({ proposal }) => proposal ?? [])).toEqual([
      'P13-district-2019-01-11',
      'P14-union-2019-01-11',
    ])
    expect(chosen).toHaveLength(6)
  })

  it('leaves out the other sides', () => {
    const own = marksOf(made({ parties: ['union'] })).flatMap(({ proposal, party }) => (proposal ? party : []))
    expect(own).toEqual(['union', 'union', 'union', 'union'])
  })

  it.each([
    [{ proposals: [] }, { because: 'filters' }],
    [{ parties: [] }, { because: 'filters' }],
    [{ asof: '2017-01-01' }, { because: 'day', of: 'table' }],
  ] as const)('finds nothing with %j', (choices, why) => {
    expect(made(choices).finding).toEqual({ kind: 'nothing', ...why })
    expect(made(choices).shown).toBe(0)
  })

  it('finds how many proposals each side made, how long the strike was, and how it ended so far', () => {
    const end = {
      kind: 'course',
      proposals: [
        { party: 'union', count: 4 },
        { party: 'district', count: 7 }, // one more was only spoken of
        { party: 'fact-finder', count: 1 },
      ],
      strikeDays: 6,
      end: 'agreement',
      one: null,
    }
    expect(made().finding).toEqual(end)
    expect(made({ asof: '2019-01-17' }).finding).toEqual({ ...end, strikeDays: 4, end: 'none-yet' })
    expect(made({ asof: '2018-10-30' }).finding).toMatchObject({ strikeDays: null, end: 'none-yet' })
    expect(made({ parties: ['district'] }).finding).toMatchObject({ end: null }) // the agreement was not asked for
  })

  it('speaks of the only proposal that was chosen', () => {
    expect(made({ proposals: ['P14-union-2019-01-11'] }).finding).toMatchObject({
      one: { made: '2019-01-11', milestone: { act: 'proposal', party: 'union', raise: { value: 6.5 }, posts: null } },
    })
  })

  it('tells nothing before it was known', () => {
    const announced = new Map(evidence.facts.map((fact) => [fact.id, fact.announced ?? '']))
    for (const asof of ['2018-07-24', '2018-12-20', '2019-01-14', '2019-01-22'])
      expect(
        marksOf(made({ asof })).flatMap(({ facts }) => facts.filter((id) => (announced.get(id) ?? '') > asof)),
      ).toEqual([])
  })

  it('makes the same figure of what pages load as of all the evidence', () => {
    for (const asof of [null, '2017-02-01', '2018-10-30', '2019-01-17'])
      expect(made({ asof })).toEqual(timelineStanding(evidence, { ...EVERYTHING, asof }))
  })

  it('has another layout where other lines stand', () => {
    expect(made().layoutKey).toMatch(/^standing\|/)
    expect(made({ asof: '2019-01-15' }).layoutKey).not.toBe(made({ asof: '2019-01-16' }).layoutKey) // a day longer
    expect(made({ asof: '2023-12-31' }).layoutKey).toBe(made().layoutKey)
  })
})
