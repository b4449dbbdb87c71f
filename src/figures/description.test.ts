import { describe, expect, it } from 'vitest'
import { EVERYTHING, type Choices } from '../domain/choices'
import { losAngeles } from '../testing/losAngeles'
import { describeFigure } from './description'
import type { Remark } from './remark'
import { FIGURES, type FigureId } from './figure'
import { figureOf } from './figures'

const { figures } = losAngeles()

/** At second depth, as the rest of these. */
const WHOLE: Choices = { ...EVERYTHING, show: 'all' }

function remarks<K extends Remark['kind']>(id: FigureId, kind: K, choices: Partial<Choices> = {}) {
  const all = describeFigure(figureOf(id, figures, { ...WHOLE, ...choices }))
  return all.filter((remark): remark is Extract<Remark, { kind: K }> => remark.kind === kind)
}

describe(describeFigure, () => {
  it.each(FIGURES)('gives the shape of %s first', (id) => {
    expect(describeFigure(figureOf(id, figures, EVERYTHING))[0]?.kind).toBe('shape')
  })

  it.each(['moves', 'money', 'attendance', 'class-size-steps'] as const)(
    'says nothing of %s where nothing is shown',
    (id) => {
      expect(describeFigure(figureOf(id, figures, { ...EVERYTHING, asof: '1999-01-01' }))).toEqual([])
    },
  )

  it('sees which lines run together, where they step and where they end', () => {
    expect(
      remarks('salary', 'steps').map(({ who, days, level }) => [who.length, days, Number(level.toFixed(2))]),
    ).toEqual([
      [1, ['2014-07-01', '2015-01-01', '2015-07-01', '2016-01-01'], 0], // the 2014–17 contract ends at the zero of the scale
      [2, ['2016-07-01'], 6.5], // both of the union's, one raise
      [4, ['2017-07-01', '2018-07-01'], 6.09], // 1.03 × 1.03
    ])
  })

  it('finds the day on which most fewer students came than on the day before', () => {
    const [change] = remarks('attendance', 'change')
    // 156,774; 171,480; 134,724; 84,160; 87,559; 110,881: the largest step is of 50,564
    expect([change?.from.quantity?.value, change?.to.quantity?.value]).toEqual([134_724, 84_160])
  })

  it('compares the highest limit of each band before and after', () => {
    expect(
      remarks('class-size', 'limits', { show: 'all' })[0]?.rows.map(({ before, after }) => [before, after]),
    ).toEqual([
      [27, 27],
      [39, 36],
      [43, 39],
      [43, 39],
      [46, 39],
    ])
  })

  it('finds who moved farthest from one offer to the next', () => {
    const [change] = remarks('moves', 'change')
    expect([change?.from.quantity?.value, change?.to.quantity?.value]).toEqual([2, 6])
    expect(remarks('moves', 'change', { parties: ['union'] })).toEqual([]) // 6.5 and 6.5
  })

  it('gives the extremes with everyone who shares them', () => {
    const [revenue] = remarks('attendance', 'extremes', { show: 'all' })
    expect(revenue?.most.quantity.value).toBe(28_000_000)
    expect(revenue?.most.marks).toHaveLength(2) // January 17 and 18
    expect(revenue?.least.quantity.value).toBe(21_700_000)
  })

  it('counts what is missing, by its reason, and names whose it is', () => {
    expect(
      remarks('class-size', 'missing', { show: 'all' }).map(({ reason, count, who }) => [reason, count, who.length]),
    ).toEqual([
      ['not-found', 7, 3], // the union in five bands, two offers of the district in kindergarten to grade 3
    ])
    expect(remarks('money', 'missing').map(({ count }) => count)).toEqual([3])
    expect(remarks('salary', 'missing').map(({ what, reason, count }) => [what, reason, count])).toEqual([
      ['day', 'not-found', 2], // July 24, 2018 and January 11, 2019
      ['day', 'not-read', 2], // the chart of December and January 7: the text breaks off
    ])
  })

  it('describes only what is shown', () => {
    expect(remarks('salary', 'steps', { parties: ['union'] }).map(({ who }) => who.length)).toEqual([2])
    expect(remarks('class-size', 'missing', { parties: ['district'], show: 'all' })[0]?.who).toHaveLength(2)
  })

  it('says of each kind of school, at first depth, from where to where its limits, offers and agreed limits go', () => {
    const kinds = remarks('class-size', 'values', { show: null }).map(({ values }) =>
      values.map(({ low, high }) => `${low.at}–${high.at}`),
    )
    expect(kinds).toEqual([
      ['27–27', '27–27'], // up to grade 3, alone: as it was
      ['34–46', '35–35', '39–39', '30–39'], // 39 in English and math
      ['39–46', '35–35', '39–39', '36–39'],
      ['31–34', '35–35', '39–39', '30–30'],
      ['34–37', '35–35', '39–39', '33–33'],
      ['32–34'], // schools of high need
    ])
  })

  it('never has the youngest in one sentence with other grades', () => {
    const ofOneKind = remarks('class-size', 'values', { show: null, schools: ['phbao'] })
    expect(ofOneKind.map(({ values }) => values.map(({ low, high }) => `${low.at}–${high.at}`))).toEqual([
      ['27–27', '27–27'],
      ['34–46', '35–35', '39–39', '30–39'],
    ])
  })

  it('finds the question with the most answers, and the one whose numbers are farthest apart', () => {
    expect(remarks('contested', 'most-answers', { show: 'all' })[0]?.answers).toBe(8) // students of the district
    const [farthest] = remarks('contested', 'farthest', { show: 'all' })
    // what the agreement costs: 840 to 403 is 2.1 to 1, nurses are 2 to 1; "hundreds" of substitutes is no number
    expect([farthest?.low.value, farthest?.high.value]).toEqual([403_000_000, 840_000_000])
  })
})
