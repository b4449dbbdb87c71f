import { describe, expect, it } from 'vitest'
import { EVERYTHING, type Choices } from '../domain/choices'
import { losAngeles } from '../testing/losAngeles'
import { laneIn, notesOn, numbersOn, rowsIn } from '../testing/readFigure'
import { moneyStanding } from './moneyStanding'

const { figures } = losAngeles()
const made = (choices: Partial<Choices> = {}) => moneyStanding(figures, { ...EVERYTHING, ...choices })
const lanesOf = (choices: Partial<Choices> = {}) =>
  rowsIn(made(choices), 'packages').groups.flatMap(({ lanes }) =>
    lanes.map((lane) => [lane.label.of === 'proposal' ? lane.label.id.slice(0, 3) : '', numbersOn(lane).join()]),
  )

describe(moneyStanding, () => {
  it('has one amount for each offer and the agreement, and a dotted place for the union', () => {
    expect(lanesOf()).toEqual([
      ['P09', '30000000'],
      ['P12', '105000000'],
      ['P13', '130000000'],
      ['P14', 'not-found'],
      ['P16', '403000000'],
    ])
  })

  it.each([
    ['2019-01-11', ['P09', 'P12', 'P13', 'P14']],
    ['2018-12-18', ['P06', 'P09']],
    ['2018-10-30', ['P06', 'P09']], // a dotted place each: the amount of that day’s offer was given out in December
    ['2016-12-31', []],
  ])('has on %s what was known then', (asof, ids) => {
    expect(lanesOf({ asof }).map(([id]) => id)).toEqual(ids)
  })

  it('writes beside each amount the years that it covers', () => {
    const years = (key: string) => {
      const text = laneIn(rowsIn(made(), 'packages'), key).marks[0]?.text
      return text?.of === 'joined' ? text.labels[1] : null
    }
    expect(years('st-dist-2019-01-11-130m')).toEqual({ of: 'year', year: 2019 })
    expect(years('mon-ta-403')).toEqual({ of: 'count-of-years', years: 3 })
    expect(years('st-dist-2018-30m')).toEqual({ of: 'word', word: 'years-unknown' })
  })

  it('finds the last amount offered and the one agreed, with their years', () => {
    const found = (choices: Partial<Choices>) => made(choices).finding
    const offered = { party: 'district', usd: 130_000_000, qualifier: 'exact', years: 1 }
    const agreed = { party: 'joint', usd: 403_000_000, qualifier: 'about', years: 3 }
    expect(found({})).toEqual({ kind: 'money-amounts', offered, agreed, silent: ['union'] })
    expect(found({ asof: '2019-01-11' })).toEqual({ kind: 'money-amounts', offered, agreed: null, silent: ['union'] })
    expect(found({ asof: '2019-01-07' })).toMatchObject({ offered: { usd: 105_000_000, years: null } })
    expect(found({ parties: ['union'] })).toMatchObject({ offered: null, agreed: null, silent: ['union'] })
    expect(found({ asof: '2016-12-31' })).toEqual({ kind: 'nothing', because: 'day', of: 'table' })
    expect(found({ proposals: [] })).toEqual({ kind: 'nothing', because: 'filters' })
  })

  it('warns that the amounts cover different years, and names the sum that counts more', () => {
    expect(notesOn(made())).toEqual(['money-compare', 'money-wider'])
    expect(notesOn(made({ asof: '2019-01-11' }))).toEqual(['money-compare'])
    expect(notesOn(made({ parties: ['joint'] }))).toEqual(['money-wider'])
  })
})
