import { describe, expect, it } from 'vitest'
import { EVERYTHING, type Choices } from '../domain/choices'
import { losAngeles } from '../testing/losAngeles'
import { childsClass, type Stage } from './childsClass'
import type { Label } from './figure'

const { figures } = losAngeles()
const classOf = (choices: Partial<Choices>) => childsClass(figures, { ...EVERYTHING, ...choices })

const yearIn = (where: readonly Label[]) => where.flatMap((label) => (label.of === 'year' ? [label.year] : []))

/** The limits of a stage, each with its fact and the number of students over it. */
function limitsAt(stage: Stage, choices: Partial<Choices>) {
  return classOf(choices)
    .limits.filter((limit) => limit.stage === stage)
    .map(({ mark, most, over }) => [mark.facts[0] ?? mark.missing, most, over])
}

const extentAt = (at: Stage, choices: Partial<Choices>) =>
  classOf(choices).rules.find(({ stage }) => stage === at)?.extent ?? null

describe(childsClass, () => {
  it('counts a class of 36 in grade 4 of a PHBAO school against every limit', () => {
    const choices = { grade: '4', students: 36, schools: ['phbao'] } as const
    expect(limitsAt('in-force', choices)).toEqual([['cs-2018-max-phbao-45', 34, 2]])
    expect(limitsAt('offered', choices)).toEqual([
      ['cs-dist-2019-01-07-46cap', 35, 1],
      ['cs-dist-2019-01-11-46cap', 35, 1],
      ['not-found', null, null], // the union’s numbers by grade
    ])
    expect(limitsAt('agreed', choices)).toEqual([
      ['cs-phase-phbao-45-2019-20', 33, 3],
      ['cs-phase-phbao-45-2020-21', 32, 4],
      ['cs-phase-phbao-45-2021-22', 30, 6],
      ['cs-2223-max-phbao-45', 30, 6],
    ])
  })

  it('finds room where there is room', () => {
    expect(limitsAt('agreed', { grade: '11', students: 37, schools: ['desegregated'] }).at(-1)).toEqual([
      'cs-2223-max-deseg-1112a',
      39,
      -2,
    ])
  })

  it('gives the agreed limits the years from which they hold', () => {
    const agreed = classOf({ grade: '9', schools: ['desegregated'] }).limits.filter(({ stage }) => stage === 'agreed')
    expect(agreed.map(({ mark, most }) => [yearIn(mark.where), most])).toEqual([
      [[2019], 39], // English and math
      [[2019], 39], // the same, as the union worded it
      [[2019], 42],
      [[2020], 41],
      [[2021], 39],
      [[2022], 36],
    ])
  })

  it.each([
    ['K', 27, 27, null],
    ['3', 27, 27, null],
    ['4', 31, 39, [32, 35]],
    ['5', 31, 39, [32, 35]],
    ['8', 34, 43, [32, 39]],
    ['9', 34, 43, [39, 39]], // not the 30 of one school in 2015
    ['12', 34, 46, [39, 39]],
  ] as const)('knows what was in force and offered for grade %s: %i to %i', (grade, low, high, offered) => {
    expect(extentAt('in-force', { grade })).toEqual({ low, high })
    expect(extentAt('offered', { grade })).toEqual(offered && { low: offered[0], high: offered[1] })
  })

  it.each([
    ['K', 27, 27],
    ['4', 30, 36],
    ['7', 30, 36],
    ['10', 30, 36],
    ['12', 30, 39],
  ] as const)('knows what was agreed for 2022–23 for grade %s: %i to %i', (grade, low, high) => {
    expect(extentAt('agreed', { grade })).toEqual({ low, high })
  })

  it('shows both limits for grade 6, which is in elementary school in some places', () => {
    const { bands, limits } = classOf({ grade: '6', schools: ['phbao'] })
    expect(bands).toEqual(['4-6', '6-8'])
    const last = limits.filter(({ mark }) => yearIn(mark.where).includes(2022)).map(({ mark }) => mark.facts[0])
    expect(last).toEqual(['cs-2223-max-phbao-45', 'cs-2223-max-phbao-68a'])
  })

  it('gives grade 6 a rule of each school, so that each has one verdict', () => {
    const { rules } = classOf({ grade: '6', schools: ['phbao'] })
    const before = rules.filter(({ stage }) => stage === 'in-force')
    expect(before.map(({ band, extent }) => [band, extent])).toEqual([
      ['4-6', { low: 34, high: 34 }],
      ['6-8', { low: 37, high: 37 }],
    ])
  })

  it('keeps the numbers of two offers for the 15 middle schools: 32, then 34', () => {
    const { limits } = classOf({ grade: '7', schools: ['high-need'] })
    const caps = limits.filter(({ stage, most }) => stage === 'offered' && most !== null && most < 39)
    expect(caps.map(({ mark, most }) => [mark.facts[0], most, mark.status])).toEqual([
      ['cs-dist-2019-01-07-32', 32, 'primary'],
      ['cs-dist-2019-01-11-34', 34, 'primary'],
    ])
  })

  it('shows other classes where they are asked for', () => {
    const agreed = limitsAt('agreed', { grade: '9', schools: ['phbao'], subjects: ['non-academic'] })
    expect(agreed).toContainEqual(['cs-2223-max-phbao-912n', 39, null])
  })

  it('knows nothing of the agreement before it was made', () => {
    const { limits, rules } = classOf({ grade: '4', asof: '2019-01-14' })
    expect(limits.filter(({ stage }) => stage === 'agreed')).toEqual([])
    expect(rules.map(({ stage }) => stage)).not.toContain('agreed')
  })

  it('shows an example until a grade is chosen, and counts no students until their number is', () => {
    const { grade, students, limits } = classOf({})
    expect([grade, students, limits.every(({ over }) => over === null)]).toEqual(['4', null, true])
  })
})
