import { describe, expect, it } from 'vitest'
import { EVERYTHING, type Choices } from '../domain/choices'
import { dayNumber } from '../domain/day'
import { losAngeles } from '../testing/losAngeles'
import { groupIn, notesOn, numberOf, rowsIn, timeIn } from '../testing/readFigure'
import { catalogOf } from './catalog'
import { marksOf, type Path } from './figure'
import { movesFigure } from './movesFigure'
import { payFigure } from './payFigure'
import { headlineFact } from './raiseLines'
import { salaryFigure } from './salaryFigure'

const { figures, evidence } = losAngeles()
const figure = salaryFigure(figures, EVERYTHING)
const panel = timeIn(figure)

const UNION = ['P06-union-2018-07-24', 'P14-union-2019-01-11']
const THREE_AND_THREE = [
  'P07-district-2018-09-25',
  'P09-district-2018-10-30',
  'P10-factfinder-2018-12-18',
  'P16-agreement-2019-01-22',
]
const UNDATED = [
  'P05-district-2018-07-24',
  'P11-district-2018-12-chart',
  'P12-district-2019-01-07',
  'P13-district-2019-01-11',
]
const LAST_DAY = dayNumber('2020-07-01')

function pathOf(proposal: string): Path {
  const path = panel.paths.find((candidate) => candidate.proposal === proposal)
  if (!path) throw new Error(`Expected a line for ${proposal}.`)
  return path
}

/** A line's corners as days and percents to two decimals. */
function cornersOf({ points }: Path): readonly (readonly [number, number])[] {
  return points.map(({ at, level }) => [at, Math.round(level * 100) / 100])
}

function spanOn(key: string) {
  const span = panel.spans.find((candidate) => candidate.key === key)
  if (!span) throw new Error(`Expected the span ${key}.`)
  return { kind: span.kind, party: span.party, from: span.from, to: span.to, level: Math.round(span.level * 100) / 100 }
}

describe(salaryFigure, () => {
  it('draws a line for each proposal whose raises have dates', () => {
    expect(panel.paths.map(({ proposal }) => proposal).toSorted()).toEqual(
      ['P00-contract-2014-17', ...UNION, ...THREE_AND_THREE].toSorted(),
    )
  })

  it.each(UNION)('draws 6.5 percent at once from July 1, 2016, for %s', (proposal) => {
    const start = dayNumber('2016-07-01')
    expect(cornersOf(pathOf(proposal))).toEqual([
      [start, 0],
      [start, 6.5],
      [LAST_DAY, 6.5],
    ])
  })

  it.each(THREE_AND_THREE)('draws 3 percent from July 2017 and 6.09 from July 2018 for %s', (proposal) => {
    const first = dayNumber('2017-07-01')
    const second = dayNumber('2018-07-01')
    expect(cornersOf(pathOf(proposal))).toEqual([
      [first, 0],
      [first, 3],
      [second, 3],
      [second, 6.09], // 1.03 × 1.03 = 1.0609
      [LAST_DAY, 6.09],
    ])
  })

  it('draws the contract’s four raises below the pay of June 2016, on which they end', () => {
    // 1 / 1.02³ = 0.9423; 1 / 1.02² = 0.9612; 1 / 1.02 = 0.9804
    expect(cornersOf(pathOf('P00-contract-2014-17'))).toEqual([
      [dayNumber('2014-07-01'), -5.77],
      [dayNumber('2015-01-01'), -5.77],
      [dayNumber('2015-01-01'), -3.88],
      [dayNumber('2015-07-01'), -3.88],
      [dayNumber('2015-07-01'), -1.96],
      [dayNumber('2016-01-01'), -1.96],
      [dayNumber('2016-01-01'), 0],
      [dayNumber('2017-07-01'), 0],
    ])
  })

  it('gives a line the total that a source states, and names that source', () => {
    expect(pathOf('P00-contract-2014-17').quantity.value).toBe(10.36)
    expect(pathOf('P00-contract-2014-17').facts).toContain('sal-2015-total')
    expect(pathOf('P16-agreement-2019-01-22').quantity.value).toBe(6.09)
    expect(pathOf('P16-agreement-2019-01-22').facts).toContain('sal-ta-compound')
  })

  it('gives how far each line is retroactive: to the day it was put on the table', () => {
    expect(pathOf('P06-union-2018-07-24').retroactiveUntil).toBe(dayNumber('2018-07-24'))
    expect(pathOf('P16-agreement-2019-01-22').retroactiveUntil).toBe(dayNumber('2019-01-22'))
    expect(pathOf('P00-contract-2014-17').retroactiveUntil).toBe(dayNumber('2015-04-17')) // its first raise is of July 2014
  })

  it('keeps a dotted place for raises whose first days are not all known, and says why', () => {
    const slots = panel.marks.filter(({ shape }) => shape === 'slot')
    expect(slots.map((mark) => [mark.proposal, mark.missingDay, numberOf(mark), mark.to])).toEqual([
      ['P05-district-2018-07-24', 'not-found', '2', LAST_DAY],
      ['P11-district-2018-12-chart', 'not-read', '6', LAST_DAY],
      ['P12-district-2019-01-07', 'not-read', '6', LAST_DAY],
      ['P13-district-2019-01-11', 'not-found', '6', LAST_DAY],
    ])
    expect(slots.map(({ at }) => at)).toEqual(['2018-07-24', '2018-12-31', '2019-01-07', '2019-01-11'].map(dayNumber))
    expect(panel.paths.some(({ proposal }) => UNDATED.includes(proposal))).toBe(false)
  })

  it('draws what is paid once as a mark and no step', () => {
    const once = panel.marks.filter(({ facts }) =>
      facts.some((id) => ['sal-dist-2018-07-bonus', 'sal-dist-2018-07-stipend'].includes(id)),
    )
    expect(once.map((mark) => [mark.where[0], numberOf(mark), mark.quantity?.unit, mark.shape])).toEqual([
      [{ of: 'word', word: 'bonus' }, '2', 'percent', 'dot'],
      [{ of: 'word', word: 'stipend' }, '500', 'usd', 'dot'],
    ])
    expect(panel.paths.flatMap(({ facts }) => facts)).not.toContain('sal-dist-2018-07-bonus')
    expect(once.every(({ level }) => level < -4)).toBe(true) // in the strip below the lines
  })

  it('brackets the three raises whose first day is disputed', () => {
    expect(panel.spans).toHaveLength(3)
    const [y2016, y2017, y2018] = ['2016-07-01', '2017-07-01', '2018-07-01'].map(dayNumber)
    expect(spanOn('cg-union-retro')).toEqual({ kind: 'dispute', party: 'union', from: y2016, to: y2017, level: 6.5 })
    expect(spanOn('cg-dist-retro')).toEqual({ kind: 'dispute', party: 'district', from: y2016, to: y2017, level: 6 })
    expect(spanOn('cg-ta-retro')).toEqual({ kind: 'dispute', party: 'joint', from: y2017, to: y2018, level: 6.09 })
  })

  it('marks the first strike day and the agreement', () => {
    expect(panel.rules.map(({ key, at }) => [key, at])).toEqual([
      ['strike', dayNumber('2019-01-14')],
      ['agreement', dayNumber('2019-01-22')],
    ])
  })

  it('finds that the union’s 6.5 percent from 2016 add 2.1 times what the district’s 3 and 3 percent add', () => {
    // of a year’s pay: 3 × 0.065 = 0.195 against 0.03 + 0.0609 = 0.0909
    expect(figure.finding).toMatchObject({ kind: 'salary', more: 'union', less: 'district' })
    expect(figure.finding.kind === 'salary' && figure.finding.ratio).toBeCloseTo(0.195 / 0.0909, 9)
  })

  it('finds the raises of each side where nothing is to be compared', () => {
    const found = (choices: Partial<Choices>) => salaryFigure(figures, { ...EVERYTHING, ...choices }).finding
    const raises = { kind: 'raises', recommended: null, agreed: null, one: null }
    // the district’s offer of July 2018 has no first day
    expect(found({ asof: '2018-07-24' })).toEqual({
      ...raises,
      sides: [
        { party: 'district', rates: [0.02] },
        { party: 'union', rates: [0.065] },
      ],
    })
    // 3 and 3 percent from the same days
    expect(found({ parties: ['district', 'joint'] })).toEqual({
      ...raises,
      sides: [{ party: 'district', rates: [0.02, 0.06] }],
      agreed: 0.06,
    })
  })

  it('finds for a single proposal its headline and what it compounds to', () => {
    const { finding } = salaryFigure(figures, { ...EVERYTHING, proposals: ['P16-agreement-2019-01-22'] })
    expect(finding).toMatchObject({ one: { proposal: 'P16-agreement-2019-01-22', headline: 0.06 } })
    expect(finding.kind === 'raises' && finding.one?.compounded).toBeCloseTo(0.0609, 9)
  })

  it('shows one side’s lines when the reader asks for one side', () => {
    const shown = timeIn(salaryFigure(figures, { ...EVERYTHING, parties: ['union'] }))
    expect(shown.paths.filter((path) => path.shown).map(({ proposal }) => proposal)).toEqual(UNION)
    expect(shown.paths).toHaveLength(panel.paths.length) // hidden, not gone: the scale stays
    expect(shown.marks.filter((mark) => mark.shown && mark.party !== 'union')).toEqual([])
  })

  it('has no note on compounding if there is only one raise', () => {
    expect(notesOn(salaryFigure(figures, { ...EVERYTHING, proposals: UNION }))).toEqual([
      'salary-retroactive',
      'salary-disputed',
    ])
    expect(notesOn(figure)).toEqual([
      'salary-compound',
      'salary-retroactive',
      'salary-dates-unknown',
      'salary-disputed',
      'other-windows',
    ])
  })

  it('is empty because of the filters when no proposal is chosen', () => {
    const none = salaryFigure(figures, { ...EVERYTHING, proposals: [] })
    expect(none.finding).toEqual({ kind: 'nothing', because: 'filters' })
    expect([none.shown, none.notes, none.sources]).toEqual([0, [], []])
  })
})

/** The headline of each proposal, as the figures chose it from its facts before the data named it; in the data's order. */
const HEADLINES: Readonly<Record<string, string | null>> = {
  'P00-contract-2014-17': 'sal-2015-total',
  'P00b-mou-2017-18': null,
  'P01-union-2017-01-12': null,
  'P02-district-2017-01-26': null,
  'P04-union-2017-09-15': null,
  'P05-district-2018-07-24': 'sal-dist-2018-07-ongoing',
  'P06-union-2018-07-24': 'sal-union-6.5',
  'P07-district-2018-09-25': 'sal-dist-2018-09-total',
  'P09-district-2018-10-30': 'sal-dist-2018-10-total',
  'P10-factfinder-2018-12-18': 'sal-ff-total',
  'P11-district-2018-12-chart': 'sal-dist-2018-12-chart',
  'P12-district-2019-01-07': 'sal-dist-2019-01-07-total',
  'P13-district-2019-01-11': 'sal-dist-2019-01-11-total',
  'P14-union-2019-01-11': 'sal-union-2019-01-11',
  'P15-district-2019-01-21': null,
  'P16-agreement-2019-01-22': 'sal-ta-total',
}

describe(headlineFact, () => {
  const catalog = catalogOf(evidence)

  it('is what it was for every proposal', () => {
    const named = catalog.proposals.map((proposal) => [proposal.id, headlineFact(catalog, proposal)?.id ?? null])
    expect(Object.fromEntries(named)).toEqual(HEADLINES)
  })

  it('is what moves show of every proposal', () => {
    const { lanes } = groupIn(rowsIn(movesFigure(figures, EVERYTHING), 'headlines'), 'moves')
    expect(lanes.map(({ key, marks }) => [key, marks[0]?.facts[0] ?? null])).toEqual(
      lanes.map(({ key }) => [key, HEADLINES[key]]),
    )
  })

  it.each(UNDATED)(
    'is what raises over time and dollars of pay show of %s, whose first day is not known',
    (proposal) => {
      const slots = [...panel.marks, ...marksOf(payFigure(figures, EVERYTHING))].filter(
        (mark) => mark.proposal === proposal && mark.shape === 'slot',
      )
      expect(slots.map(({ facts }) => facts)).toEqual([[HEADLINES[proposal]], [HEADLINES[proposal]]])
    },
  )
})
