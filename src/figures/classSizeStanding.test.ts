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

/** The rows of a band: kinds of school, then the numbers in their order: before, offered, agreed. */
function rows(band: string, choices: Partial<Choices> = {}) {
  const group = rowsIn(standing(choices), 'limits').groups.find(({ key }) => key === band)
  return (group?.lanes ?? []).map(({ label, marks }) => [
    label.of === 'kinds' ? label.types.join(' ') : label.of === 'word' ? label.word : label.of,
    ...marks.map((mark) => (mark.quantity === null ? mark.missing : mark.at)),
  ])
}

const lookOf = (choices: Partial<Choices>, id: string) =>
  (rowsIn(standing(choices), 'limits').joined?.legend ?? [])
    .filter(({ marks }) => marks.some((key) => key.startsWith(id)))
    .map(({ look }) => look)

describe(classSizeStanding, () => {
  it('gives each kind of school its limit in 2018, the last offer and the agreed limit', () => {
    expect(rows('4-6')).toEqual([
      ['phbao', 34, 35, 30], // 28 + 6
      ['desegregated', 39, 35, 36], // 34 + 5
      ['phbao-magnet', 31, 35, 30],
      ['other-magnet', 34, 35, 33],
      ['high-need', 32],
    ])
    expect(rows('6-8')).toEqual([
      ['phbao', 37, 39, 30], // 28 + 9
      ['desegregated', 43, 39, 36], // 34 + 9
      ['phbao-magnet', 34, 39, 30],
      ['other-magnet', 37, 39, 33],
      ['high-need', 34],
    ])
  })

  it('joins kinds of school with the same three numbers in one row', () => {
    expect(rows('tk-3')).toEqual([['all-kinds', 27, 27, 'not-found']])
    expect(rows('11-12')).toEqual([
      ['phbao desegregated', 46, 39, 39], // 37 + 9
      ['phbao-magnet', 34, 39, 30],
    ])
    const [first] = rowsIn(standing({ grades: ['11-12'] }), 'limits').groups[0]?.lanes ?? []
    expect(first?.marks.at(-1)?.facts).toEqual(['cs-2223-max-phbao-1112a', 'cs-2223-max-deseg-1112a'])
  })

  it('draws an offer for English and math alone as such, and never as one for all classes', () => {
    expect(lookOf({}, 'cs-dist-2019-01-11-sec39')).toEqual(['side-in-part'])
    expect(lookOf({}, 'cs-dist-2019-01-11-46cap')).toEqual(['side'])
    const narrowed = marksOf(standing()).filter(({ facts }) => facts.includes('cs-dist-2019-01-11-sec39'))
    expect(narrowed.every(({ where }) => where.some((label) => label.of === 'word'))).toBe(true)
  })

  it('keeps within fifteen rows and one, and five kinds of marks', () => {
    const { groups, joined } = rowsIn(standing(), 'limits')
    expect(groups.flatMap(({ label, lanes }) => (label === null ? [] : lanes))).toHaveLength(16)
    expect(joined?.legend.map(({ look }) => look)).toEqual(['before', 'after', 'side', 'side-in-part'])
  })

  it('has one dotted place for a side without numbers, with what it said in words', () => {
    const slots = marksOf(standing()).filter(({ key }) => key === 'P14-union-2019-01-11-missing')
    expect(slots.map(({ missing, facts, where }) => [missing, facts, where.map(({ of }) => of)])).toEqual([
      ['not-found', ['dem-hire-support'], ['brief']],
    ])
  })

  it.each<[string, readonly unknown[]]>([
    ['2019-01-22', ['phbao', 34, 35, 30]],
    ['2019-01-11', ['phbao other-magnet', 34, 35]], // before the agreement two kinds have the same numbers
    ['2019-01-07', ['phbao other-magnet', 34, 35]],
    ['2018-10-30', ['phbao other-magnet', 34]], // firm limits, the district said; no number
    ['2018-07-24', ['phbao other-magnet', 34]],
  ])('knows on %s what stood then', (asof, row) => {
    expect(rows('4-6', { asof })[0]).toEqual(row)
  })

  it('has the limits of the contract before those of 2018, and says whose they are', () => {
    expect(['tk-3', '4-6', '6-8', '9-10', '11-12'].map((band) => rows(band, { asof: '2017-02-01' }))).toEqual([
      [['all-kinds', 27]],
      [],
      [],
      [], // 30 and 39 were reported of one school alone
      [],
    ])
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
    expect(rows('4-6', { proposals: [JAN_7, JAN_11] })).toEqual([
      ['all-kinds', 35, 35],
      ['high-need', 32, 32],
    ])
    expect(rows('9-10', { proposals: [JAN_7, MEMORANDUM] })[0]).toEqual(['phbao', 37, 39])
    expect(rows('4-6', { proposals: [JAN_11], schools: ['high-need'] })).toEqual([['high-need', 32]])
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
    const bands = (choices: Partial<Choices>) =>
      rowsIn(standing(choices), 'limits').groups.flatMap(({ key, label }) => (label ? [key] : []))
    expect(bands({ grade: '6' })).toEqual(['4-6', '6-8'])
    expect(bands({ grades: ['9-10'] })).toEqual(['9-10'])
    expect(rows('4-6', { schools: ['desegregated'] })).toEqual([['desegregated', 39, 35, 36]])
    expect(rows('6-8', { subjects: ['non-academic'] })).toEqual([['both', 39]]) // the limits before contradict themselves
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
