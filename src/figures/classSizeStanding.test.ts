import { describe, expect, it } from 'vitest'
import { EVERYTHING, type Choices } from '../domain/choices'
import { losAngeles } from '../testing/losAngeles'
import { rowsIn } from '../testing/readFigure'
import { classSizeStanding } from './classSizeStanding'
import { marksOf } from './figure'

const { figures } = losAngeles()
const [JAN_7, JAN_11, AGREEMENT, MEMORANDUM] = [
  'P12-district-2019-01-07',
  'P13-district-2019-01-11',
  'P16-agreement-2019-01-22',
  'P00b-mou-2017-18',
]

function standing(choices: Partial<Choices> = {}) {
  return classSizeStanding(figures, { ...EVERYTHING, ...choices })
}

/** The rows of a kind of school: grades, then the numbers in their order: before, offered, agreed. */
function rows(kind: string, choices: Partial<Choices> = {}) {
  const group = rowsIn(standing(choices), 'limits').groups.find(({ key }) => key === kind)
  return (group?.lanes ?? []).map(({ label, marks }) => [
    label.of === 'grade-row' ? label.bands.join(' ') : label.of,
    ...marks.map((mark) => (mark.quantity === null ? mark.missing : mark.at)),
  ])
}

/** The kinds of school that have rows, in their order. */
const kindsIn = (choices: Partial<Choices> = {}) =>
  rowsIn(standing(choices), 'limits').groups.flatMap(({ key, label }) => (label ? [key] : []))

const lookOf = (choices: Partial<Choices>, id: string) =>
  (rowsIn(standing(choices), 'limits').joined?.legend ?? [])
    .filter(({ marks }) => marks.some((key) => key.startsWith(id)))
    .map(({ look }) => look)

describe(classSizeStanding, () => {
  it('gives each kind of school its limit in 2018, the last offer and the agreed limit', () => {
    expect(kindsIn()).toEqual(['all', 'phbao', 'desegregated', 'phbao-magnet', 'other-magnet', 'high-need'])
    expect(rows('all')).toEqual([['tk-3', 27, 27, 'not-found']])
    expect(rows('phbao')).toEqual([
      ['4-6', 34, 35, 30], // 28 + 6
      ['6-8 9-10', 37, 39, 30], // 28 + 9
      ['11-12', 46, 39, 39], // 37 + 9
    ])
    expect(rows('desegregated')).toEqual([
      ['4-6', 39, 35, 36], // 34 + 5
      ['6-8 9-10', 43, 39, 36], // 34 + 9
      ['11-12', 46, 39, 39],
    ])
    expect(rows('phbao-magnet')).toEqual([
      ['4-6', 31, 35, 30],
      ['6-8 9-10 11-12', 34, 39, 30],
    ])
    expect(rows('other-magnet')).toEqual([
      ['4-6', 34, 35, 33],
      ['6-8', 37, 39, 33],
    ])
    expect(rows('high-need')).toEqual([
      ['4-6', 32],
      ['6-8', 34],
    ])
  })

  it('keeps the facts of all grades that share a row', () => {
    const [, shared] = rowsIn(standing(), 'limits').groups.find(({ key }) => key === 'phbao')?.lanes ?? []
    expect(shared?.marks.map(({ facts }) => facts)).toEqual([
      ['cs-2018-max-phbao-68a', 'cs-2018-max-phbao-910a'],
      ['cs-dist-2019-01-11-sec39'],
      ['cs-2223-max-phbao-68a', 'cs-2223-max-phbao-910a'],
    ])
    expect(shared?.marks[0]?.where).toEqual([
      { of: 'band', band: '6-8' },
      { of: 'band', band: '9-10' },
      { of: 'school-types', types: ['phbao'] },
      { of: 'class-kind', kind: 'academic' },
    ])
  })

  it('has a column for what was in force, for what was offered and for what was agreed, oldest first', () => {
    const legend = rowsIn(standing(), 'limits').joined?.legend ?? []
    expect([...new Set(legend.map(({ column }) => column))]).toEqual([MEMORANDUM, JAN_11, AGREEMENT])
  })

  it('draws an offer for English and math alone as such, and never as one for all classes', () => {
    expect(lookOf({}, 'cs-dist-2019-01-11-sec39')).toEqual(['side-in-part'])
    expect(lookOf({}, 'cs-dist-2019-01-11-46cap')).toEqual(['side'])
    const narrowed = marksOf(standing()).filter(({ facts }) => facts.includes('cs-dist-2019-01-11-sec39'))
    expect(narrowed.every(({ where }) => where.some((label) => label.of === 'word'))).toBe(true)
  })

  it('keeps within fifteen rows, and five kinds of marks', () => {
    const { groups, joined } = rowsIn(standing(), 'limits')
    expect(groups.flatMap(({ label, lanes }) => (label === null ? [] : lanes))).toHaveLength(13)
    expect(joined?.legend.map(({ look }) => look)).toEqual(['before', 'side', 'side-in-part', 'after'])
  })

  it('has one dotted place for a side without numbers, with what it said in words', () => {
    const slots = marksOf(standing()).filter(({ key }) => key === 'P14-union-2019-01-11-missing')
    expect(slots.map(({ missing, facts, where }) => [missing, facts, where.map(({ of }) => of)])).toEqual([
      ['not-found', ['dem-hire-support'], ['brief']],
    ])
  })

  it.each<[string, readonly unknown[]]>([
    ['2019-01-22', ['4-6', 34, 35, 30]],
    ['2019-01-11', ['4-6', 34, 35]],
    ['2019-01-07', ['4-6', 34, 35]],
    ['2018-10-30', ['4-6', 34]], // firm limits, the district said; no number
    ['2018-07-24', ['4-6', 34]],
  ])('knows on %s what stood then', (asof, row) => {
    expect(rows('phbao', { asof })[0]).toEqual(row)
  })

  it('has the limits of the contract before those of 2018, and says whose they are', () => {
    expect(kindsIn({ asof: '2017-02-01' })).toEqual(['all']) // 30 and 39 were reported of one school alone
    expect(rows('all', { asof: '2017-02-01' })).toEqual([['tk-3', 27]])
    expect(rowsIn(standing({ asof: '2017-02-01' }), 'limits').joined?.legend.map(({ label }) => label)).toEqual([
      { of: 'proposal', id: 'P00-contract-2014-17' },
    ])
  })

  it('says why a side has no number, by its last word on that day', () => {
    const missing = (asof: string) =>
      marksOf(standing({ asof })).flatMap((mark) => (mark.missing ? [[mark.proposal, mark.missing]] : []))
    expect(missing('2018-07-24')).toEqual([
      ['P05-district-2018-07-24', 'not-proposed'],
      ['P06-union-2018-07-24', 'not-found'],
    ])
    expect(missing('2018-10-30')).toEqual([
      ['P09-district-2018-10-30', 'not-found'],
      ['P06-union-2018-07-24', 'not-found'],
    ])
  })

  it('draws exactly the proposals that are named, as far as they were on the table', () => {
    expect(rows('all', { proposals: [JAN_7, JAN_11] })[0]).toEqual(['4-6', 35, 35])
    expect(rows('high-need', { proposals: [JAN_7, JAN_11] })[0]).toEqual(['4-6', 32, 32])
    expect(rows('phbao', { proposals: [JAN_7, MEMORANDUM], grades: ['9-10'] })).toEqual([['9-10', 37, 39]])
    expect(rows('high-need', { proposals: [JAN_11], schools: ['high-need'] })[0]).toEqual(['4-6', 32])
    expect(lookOf({ proposals: [JAN_7, JAN_11] }, 'cs-dist-2019-01-07-32')).toEqual(['side-earlier'])
    expect(standing({ proposals: [AGREEMENT], asof: '2019-01-11' }).finding).toEqual({
      kind: 'nothing',
      because: 'day',
      of: 'chosen',
    })
    expect(standing({ proposals: [] }).finding).toEqual({ kind: 'nothing', because: 'filters' })
  })

  it('leaves the other parties out', () => {
    expect(new Set(marksOf(standing({ parties: ['union'] })).map(({ party }) => party))).toEqual(new Set(['union']))
    expect(new Set(marksOf(standing({ parties: ['joint'] })).map(({ proposal }) => proposal))).toEqual(
      new Set([MEMORANDUM, AGREEMENT]),
    )
  })

  it('follows grades, schools, kinds of class and a child’s grade', () => {
    const bands = (choices: Partial<Choices>) => rows('phbao', choices).map(([grades]) => grades)
    expect(bands({ grade: '6' })).toEqual(['4-6', '6-8'])
    expect(bands({ grades: ['9-10'] })).toEqual(['9-10'])
    expect(rows('desegregated', { schools: ['desegregated'] })[1]).toEqual(['4-6', 39, 35, 36])
    expect(kindsIn({ schools: ['desegregated'] })).toEqual(['desegregated'])
    // of other classes the limits before contradict themselves
    expect(rows('phbao', { grades: ['6-8'], subjects: ['non-academic'] })).toEqual([['both', 39]])
  })

  it('finds a fall of 1 to 7 students from grade 4 up, and speaks of the youngest alone', () => {
    expect(standing().finding).toMatchObject({
      kind: 'class-size-standing',
      bands: ['4-6', '6-8', '9-10', '11-12'],
      before: { low: 31, high: 46 },
      agreed: { low: 30, high: 39 },
      by: 2022,
      fall: { low: 1, high: 7 }, // magnets 31 → 30; 37 → 30, 43 → 36 and 46 → 39
    })
    expect(standing({ grades: ['tk-3'] }).finding).toMatchObject({ bands: ['tk-3'], fall: { low: 0, high: 0 } })
    expect(standing({ asof: '2019-01-11' }).finding).toMatchObject({
      agreed: null,
      fall: null,
      offered: [
        {
          party: 'district',
          general: { extent: { low: 35, high: 35 }, bands: ['4-6'] },
          inPart: { extent: { low: 39, high: 39 }, bands: ['6-8', '9-10', '11-12'] },
          highNeed: { extent: { low: 32, high: 34 }, bands: ['4-6', '6-8'] },
        },
      ],
    })
  })
})
