import { describe, expect, it } from 'vitest'
import { EVERYTHING } from '../domain/choices'
import { losAngeles } from '../testing/losAngeles'
import { groupIn, laneIn, notesOn, rowsIn, timeIn } from '../testing/readFigure'
import { marksOf, type Mark } from './figure'
import { payFigure } from './payFigure'
import { comparedWith, landmarksOf, payOf } from './payLines'
import { workedExampleOf } from './workedExample'

const { figures } = losAngeles()
const figure = payFigure(figures, EVERYTHING)
const sums = rowsIn(figure, 'sums')
const dollars = (mark: Mark | undefined) => mark?.quantity?.value
const totalOf = (lane: string, of = figure) => dollars(laneIn(rowsIn(of, 'sums'), lane).marks.at(-1))

describe(payFigure, () => {
  it('counts with the average that the district states, and offers the lowest and the highest', () => {
    expect(landmarksOf(figures)).toEqual([
      { fact: 'sal-start-50428', usd: 50_428 },
      { fact: 'sal-avg-75000', usd: 75_000 },
      { fact: 'sal-nctq-max', usd: 88_253 },
    ])
  })

  it.each([
    ['P06-union-2018-07-24', 14_625], // 3 × 75,000 × 6.5%
    ['P07-district-2018-09-25', 6_817.5], // 2,250 + 4,567.50
    ['P09-district-2018-10-30', 6_817.5],
    ['P10-factfinder-2018-12-18', 6_817.5],
    ['P14-union-2019-01-11', 14_625],
    ['P16-agreement-2019-01-22', 6_817.5],
  ])('adds up %s to %d dollars by June 2019', (proposal, usd) => {
    expect(totalOf(`total-${proposal}`)).toBeCloseTo(usd, 6)
  })

  it('stacks the years of a proposal end to end; a year before its first raise has no part', () => {
    const years = laneIn(sums, 'total-P16-agreement-2019-01-22').marks.slice(0, 2)
    expect(years.map((mark) => [mark.where[0], mark.shape, dollars(mark), mark.at, mark.to])).toEqual([
      [{ of: 'year', year: 2017 }, 'bar', 2_250, 0, 2_250],
      [{ of: 'year', year: 2018 }, 'bar', expect.closeTo(4_567.5, 6), 2_250, expect.closeTo(6_817.5, 6)],
    ])
  })

  it.each([
    ['P06-union-2018-07-24', 9_750], // 24 months × 406.25
    ['P07-district-2018-09-25', 3_011.25], // 12 × 187.50 + 2 × 380.625
    ['P09-district-2018-10-30', 3_391.875], // 12 × 187.50 + 3 × 380.625
    ['P10-factfinder-2018-12-18', 4_153.125], // 12 × 187.50 + 5 × 380.625
    ['P14-union-2019-01-11', 12_187.5], // 30 × 406.25
    ['P16-agreement-2019-01-22', 4_533.75], // 12 × 187.50 + 6 × 380.625
  ])('keeps the back pay of %s apart: %d dollars at once', (proposal, usd) => {
    expect(dollars(laneIn(sums, `back-pay-${proposal}`).marks[0])).toBeCloseTo(usd, 6)
  })

  it('keeps what is paid once apart: 2% of the salary, and $500', () => {
    expect(groupIn(sums, 'once').lanes.map(({ marks: [mark] }) => [dollars(mark), mark?.status])).toEqual([
      [1_500, 'inferred'],
      [500, 'reported'],
    ])
  })

  it('shows every reading where sources disagree, and who says so', () => {
    const readings = marksOf(figure).filter(({ role }) => role === 'reading')
    expect(readings.map((mark) => [mark.proposal, mark.where[1], Math.round(dollars(mark) ?? 0)])).toEqual([
      ['P06-union-2018-07-24', { of: 'publisher', source: 'bondbuyer-2019-01' }, 9_750],
      ['P07-district-2018-09-25', { of: 'word', word: 'last-not-kept' }, 4_500],
      ['P13-district-2019-01-11', { of: 'publisher', source: 'cbsla-2019-01-11' }, 13_500],
      ['P16-agreement-2019-01-22', { of: 'publisher', source: 'bondbuyer-2019-01' }, 4_500],
    ])
    const [bracket] = laneIn(sums, 'total-P06-union-2018-07-24').spans
    expect([bracket?.kind, Math.round(bracket?.from ?? 0), Math.round(bracket?.to ?? 0)]).toEqual([
      'dispute',
      9_750,
      14_625,
    ])
    expect(notesOn(figure)).toContain('pay-readings')
  })

  it('leaves a dotted place where a raise or its first day is unknown', () => {
    const slots = marksOf(figure).filter(({ shape }) => shape === 'slot')
    expect(slots.map(({ proposal, missing, quantity }) => [proposal?.slice(0, 3), missing, quantity])).toEqual(
      ['P01', 'P02', 'P04', 'P05', 'P11', 'P12', 'P13', 'P15'].map((id) => [
        id,
        id === 'P04' ? 'not-read' : 'not-found',
        null,
      ]),
    )
  })

  it('counts with the salary and through the month that the reader chose', () => {
    const own = payFigure(figures, { ...EVERYTHING, salary: 60_000, until: '2020-06' })
    expect(totalOf('total-P14-union-2019-01-11', own)).toBeCloseTo(15_600, 6) // 4 × 3,900
    expect(totalOf('total-P16-agreement-2019-01-22', own)).toBeCloseTo(9_108, 6) // 1,800 + 2 × 3,654
    expect(own.finding).toMatchObject({ kind: 'pay', baseUsd: 60_000, window: { from: '2016-07', to: '2020-06' } })
  })

  it('counts half a school year when the reader stops there', () => {
    const own = payFigure(figures, { ...EVERYTHING, until: '2018-12' })
    expect(totalOf('total-P16-agreement-2019-01-22', own)).toBeCloseTo(4_533.75, 6) // 2,250 + 6 × 380.625
  })

  it('jumps by the back pay on the day of the proposal, then rises month by month', () => {
    const path = timeIn(figure).paths.find(({ proposal }) => proposal === 'P14-union-2019-01-11')
    const levels = path?.points.map(({ level }) => Math.round(level * 100) / 100)
    expect(levels).toEqual([0, 0, 12_187.5, 12_593.75, 14_625]) // + 406.25 in January, then to June
    expect(timeIn(figure).marks).toEqual([])
  })

  it('says each side’s dollars, and no more than the reader chose', () => {
    const sides = (choices: Partial<typeof EVERYTHING>) => {
      const { finding } = payFigure(figures, { ...EVERYTHING, ...choices })
      return finding.kind === 'pay' ? finding.sides.map(({ party, high }) => [party, Math.round(high)]) : finding.kind
    }
    expect(sides({})).toEqual([
      ['union', 14_625],
      ['district', 6_818],
      ['fact-finder', 6_818],
      ['joint', 6_818],
    ])
    expect(sides({ parties: ['district'] })).toEqual([['district', 6_818]])
    expect(sides({ asof: '2018-10-01' })).toEqual([
      ['union', 14_625],
      ['district', 6_818],
    ])
    expect(sides({ asof: '2017-01-01' })).toBe('nothing')
  })

  it('compares with the agreement unless told otherwise', () => {
    const pay = payOf(figures, EVERYTHING)
    expect(pay && comparedWith(pay, EVERYTHING)?.proposal.id).toBe('P16-agreement-2019-01-22')
    expect(pay && comparedWith(pay, { against: 'P06-union-2018-07-24' })?.proposal.id).toBe('P06-union-2018-07-24')
  })
})

describe(workedExampleOf, () => {
  it('reproduces the handout’s pay, and finds the $1,400 that its back pay leaves out', () => {
    const example = workedExampleOf(figures)
    expect(example?.steps).toEqual([70_000, 72_100, 74_263])
    expect(example?.statedUsd).toBe(3_542) // 2,100 + 8 × 180.25
    expect(example?.oursUsd).toBeCloseTo(4_942, 6) // 2,100 + 8 × (175 + 180.25)
  })
})
