import { describe, expect, it } from 'vitest'
import { EVERYTHING, type Choices } from '../domain/choices'
import { losAngeles } from '../testing/losAngeles'
import { laneIn, rowsIn } from '../testing/readFigure'
import { marksOf } from './figure'
import { payStanding } from './payStanding'

const { figures } = losAngeles()
const made = (choices: Partial<Choices> = {}) => payStanding(figures, { ...EVERYTHING, ...choices })
/** The dollars of a proposal: all of them, or its back pay. */
const usd = (choices: Partial<Choices>, proposal: string, isBackPay = false) =>
  marksOf(made(choices)).find((mark) => mark.proposal === proposal && (mark.isRetroactive ?? false) === isBackPay)
    ?.quantity?.value
const lanesOf = (choices: Partial<Choices> = {}) =>
  rowsIn(made(choices), 'sums').groups.flatMap(({ lanes }) => lanes.map(({ key }) => key))

const DISTRICT = 'P13-district-2019-01-11'
const UNION = 'P14-union-2019-01-11'
const AGREEMENT = 'P16-agreement-2019-01-22'

describe(payStanding, () => {
  it('has a bar for the last word of each side, the recommendation and the agreement', () => {
    expect(lanesOf()).toEqual([DISTRICT, UNION, 'P10-factfinder-2018-12-18', AGREEMENT].map((id) => `total-${id}`))
  })

  it.each([
    [DISTRICT, 6_817.5], // 75,000 × (0.03 + 0.0609)
    [UNION, 14_625], // 75,000 × 3 × 0.065
    ['P10-factfinder-2018-12-18', 6_817.5],
    [AGREEMENT, 6_817.5],
  ])('counts what %s adds to June 2019', (id, total) => {
    expect(usd({}, id)).toBeCloseTo(total, 6)
  })

  it.each([
    [DISTRICT, 4_533.75], // 12 × 187.50 + 6 × 380.625: the months that had ended by January 11
    [UNION, 12_187.5], // 30 × 406.25
    ['P10-factfinder-2018-12-18', 4_153.125], // 12 × 187.50 + 5 × 380.625
    [AGREEMENT, 4_533.75],
  ])('hatches what of %s is back pay on its day', (id, owed) => {
    const [back, rest] = laneIn(rowsIn(made(), 'sums'), `total-${id}`).marks
    expect([back?.isRetroactive, back?.at, rest?.isRetroactive]).toEqual([true, 0, undefined])
    for (const end of [back?.to, back?.quantity?.value, rest?.at]) expect(end).toBeCloseTo(owed, 6)
  })

  it('counts back pay on the day of an earlier offer to that day', () => {
    const at = { asof: '2018-10-30' }
    expect(usd(at, 'P09-district-2018-10-30', true)).toBeCloseTo(3_391.875, 6) // 12 × 187.50 + 3 × 380.625
    expect(usd(at, 'P06-union-2018-07-24', true)).toBeCloseTo(9_750, 6) // 24 × 406.25
  })

  it('names the district’s last offer with the day of its steps', () => {
    expect(laneIn(rowsIn(made(), 'sums'), `total-${DISTRICT}`).label).toEqual({
      of: 'joined',
      by: '; ',
      labels: [
        { of: 'proposal', id: DISTRICT },
        { of: 'steps-as-on', day: '2018-10-30' },
      ],
    })
  })

  it('counts with the salary and through the month that the reader chose', () => {
    const own = { salary: 60_000, until: '2018-12' } as const
    expect(usd(own, UNION)).toBeCloseTo(9_750, 6) // 30 × 325
    expect(usd(own, UNION, true)).toBeCloseTo(9_750, 6) // all of it, by January
    expect(made(own).finding).toMatchObject({ baseUsd: 60_000, window: { from: '2016-07', to: '2018-12' } })
    expect(made({ salary: 60_000 }).layoutKey).not.toBe(made().layoutKey)
  })

  it('draws no bar of no length', () => {
    const early = marksOf(made({ until: '2017-06' })).filter(({ proposal }) => proposal === AGREEMENT)
    expect(early.map(({ shape, quantity }) => [shape, quantity?.value])).toEqual([['tick', 0]])
  })

  it('keeps a dotted place for a raise without a first day', () => {
    const [slot] = laneIn(rowsIn(made({ asof: '2018-07-24' }), 'sums'), 'unknown-P05-district-2018-07-24').marks
    expect([slot?.shape, slot?.missing, slot?.text]).toEqual([
      'slot',
      'not-found',
      { of: 'word', word: 'raise-date-unknown' },
    ])
  })

  it('names the first days that it counts from, and the dollars by those of other sources', () => {
    const parts = (choices: Partial<Choices>) =>
      made(choices).notes.flatMap((note) => (note.kind === 'said' && note.note === 'pay-first-days' ? note.parts : []))
    const days = [
      { parties: ['union'], from: ['2016-07'] },
      { parties: ['district', 'fact-finder', 'joint'], from: ['2017-07', '2018-07'] },
    ]
    // by the Bond Buyer 75,000 × 0.06 for a year; by CBS 75,000 × 0.06 for three
    expect(parts({})).toEqual([{ days, others: { low: 4_500, high: 13_500 } }])
    expect(parts({ asof: '2018-10-30' })[0]?.others).toBeNull()
    expect(parts({ asof: '2019-01-11' })[0]?.others).toEqual({ low: 13_500, high: 13_500 })
  })

  it('finds who adds how much, the most first, those that add the same together', () => {
    const sums = (choices: Partial<Choices>) => {
      const { finding } = made(choices)
      return finding.kind === 'pay-sums'
        ? finding.sums.map((sum) => [Math.round(sum.usd), sum.parties.join(' ')])
        : finding
    }
    expect(sums({})).toEqual([
      [14_625, 'union'],
      [6_818, 'district joint'],
    ])
    expect(sums({ parties: ['fact-finder'] })).toEqual([[6_818, 'fact-finder']])
    expect(made({ asof: '2018-07-24' }).finding).toMatchObject({ undated: ['district'] })
    expect(sums({ asof: '2017-02-01' })).toEqual({
      kind: 'nothing',
      because: 'not-found',
      parties: ['union', 'district'],
    })
    expect(sums({ proposals: [] })).toEqual({ kind: 'nothing', because: 'filters' })
  })

  it('draws the proposals that the reader named', () => {
    expect(lanesOf({ proposals: ['P07-district-2018-09-25', AGREEMENT] })).toEqual([
      'total-P07-district-2018-09-25',
      `total-${AGREEMENT}`,
    ])
    expect(made({ proposals: [AGREEMENT] }).finding).toMatchObject({ one: AGREEMENT })
  })
})
