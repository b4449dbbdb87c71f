import { describe, expect, it } from 'vitest'
import { EVERYTHING, type Choices } from '../domain/choices'
import { losAngeles } from '../testing/losAngeles'
import { classRulesOf } from './classRules'
import { onTheTableOn } from './onTheTable'

const { figures } = losAngeles()
const rulesFor = (students: number | null, choices: Partial<Choices> = {}) =>
  classRulesOf(onTheTableOn(figures, { ...EVERYTHING, ...choices }), figures, students)

describe(classRulesOf, () => {
  it('gives each rule one verdict: grade 5, 37 students, mostly Hispanic, Black or Asian', () => {
    const { rules } = rulesFor(37, { grade: '5' })
    // 34 in 2018, 35 offered, 30 agreed for 2022–23
    expect(rules.map(({ rule, most, over }) => [rule, most, over])).toEqual([
      ['before', 34, 3],
      ['offered', 35, 2],
      ['agreed', 30, 7],
    ])
  })

  it('takes a grade of two schools apart: grade 6 has a limit in elementary and one in middle school', () => {
    const { rules } = rulesFor(36, { grade: '6' })
    expect(rules.map(({ rule, band, most, over }) => [rule, band, most, over]).slice(0, 2)).toEqual([
      ['before', '4-6', 34, 2],
      ['before', '6-8', 37, -1],
    ])
  })

  it('says of which school years they are, and whether one is for English and math alone', () => {
    expect(rulesFor(null, { grade: '5' }).years).toEqual({ first: 2017, last: 2022 })
    const offered = rulesFor(null, { grade: '9' }).rules.find(({ rule }) => rule === 'offered')
    expect(offered).toMatchObject({ most: 39, isNarrow: true, over: null })
  })

  it('says whose limit was not found: the union’s for every class, of other magnet schools in grade 9 all but one', () => {
    expect(rulesFor(null, { grade: '5' }).notFound).toEqual(['asked'])
    const magnet = rulesFor(null, { grade: '9', schools: ['other-magnet'] })
    expect([...magnet.rules.map(({ rule }) => rule), ...magnet.notFound].toSorted()).toEqual(
      ['agreed', 'asked', 'before', 'offered'].toSorted(),
    )
    expect(rulesFor(null, { grade: '5', asof: '2018-12-18' }).notFound).not.toContain('agreed')
  })

  it('has none before the first was known', () => {
    expect(rulesFor(30, { asof: '2017-01-12' })).toMatchObject({ rules: [], years: null })
  })
})
