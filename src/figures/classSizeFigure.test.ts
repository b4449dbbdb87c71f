import { describe, expect, it } from 'vitest'
import { EVERYTHING, type Choices } from '../domain/choices'
import { GRADE_BANDS, type GradeBand } from '../domain/gradeBand'
import { losAngeles } from '../testing/losAngeles'
import { groupIn, laneIn, notesOn, numberOf, numbersOn, rowsIn } from '../testing/readFigure'
import { classSizeFigure } from './classSizeFigure'
import { marksOf } from './figure'

const { figures } = losAngeles()

function limits(choices: Partial<Choices> = {}) {
  return rowsIn(classSizeFigure(figures, { ...EVERYTHING, ...choices }), 'limits')
}

/** The numbers on one lane of every grade band; empty if a band has no such lane. */
function byBand(lane: string, choices: Partial<Choices> = {}): Readonly<Record<GradeBand, readonly string[]>> {
  const numbers = (band: GradeBand) => {
    const found = groupIn(limits(choices), band).lanes.find(({ key }) => key === `${band}-${lane}`)
    return found ? numbersOn(found).toSorted() : []
  }
  return {
    'tk-3': numbers('tk-3'),
    '4-6': numbers('4-6'),
    '6-8': numbers('6-8'),
    '9-10': numbers('9-10'),
    '11-12': numbers('11-12'),
  }
}

const PHBAO = { schools: ['phbao'] } as const
const DESEGREGATED = { schools: ['desegregated'] } as const
const DISTRICT_JAN_7 = 'P12-district-2019-01-07'
const DISTRICT_JAN_11 = 'P13-district-2019-01-11'
const UNION = 'P06-union-2018-07-24'

const figure = classSizeFigure(figures, EVERYTHING)

describe(classSizeFigure, () => {
  it('gives the limits of 2018 at PHBAO schools, worked out', () => {
    expect(byBand('memorandum', PHBAO)).toEqual({
      'tk-3': ['27'], // 25 + 2
      '4-6': ['34'], // 28 + 6
      '6-8': ['37'], // 28 + 9
      '9-10': ['37'], // 28 + 9
      '11-12': ['46'], // 37 + 9
    })
    const marks = GRADE_BANDS.flatMap((band) => laneIn(limits(PHBAO), `${band}-memorandum`).marks)
    expect(marks.map(({ status }) => status)).toEqual(Array.from({ length: 5 }, () => 'inferred'))
  })

  it('gives the limits of 2018 at desegregated schools, worked out', () => {
    expect(byBand('memorandum', DESEGREGATED)).toEqual({
      'tk-3': ['27'], // 25 + 2
      '4-6': ['39'], // 34 + 5
      '6-8': ['43'], // 34 + 9
      '9-10': ['43'], // 34 + 9
      '11-12': ['46'], // 37 + 9
    })
  })

  it('gives the caps that the district offered on January 7: 35, below 40, and 32 at schools of high need', () => {
    expect(byBand(DISTRICT_JAN_7)).toEqual({
      'tk-3': ['not-found'],
      '4-6': ['≤32', '≤35'],
      '6-8': ['≤32', '≤39'],
      '9-10': ['≤39'],
      '11-12': ['≤39'],
    })
  })

  it('gives the caps that the district offered on January 11: 35, 39, 32 and 34', () => {
    expect(byBand(DISTRICT_JAN_11)).toEqual({
      'tk-3': ['not-found'],
      '4-6': ['≤32', '≤35'],
      '6-8': ['≤34', '≤39'],
      '9-10': ['≤39'],
      '11-12': ['≤39'],
    })
  })

  it('gives the limits agreed for 2022–23, and 39 in English and math', () => {
    expect(byBand('limit', PHBAO)).toEqual({
      'tk-3': ['27'],
      '4-6': ['30'],
      '6-8': ['30', '46→39', '≤39'], // in English and math “no more than 39”, and by the union’s account from 46 to 39
      '9-10': ['30', '46→39', '≤39'],
      '11-12': ['39', '46→39', '≤39'],
    })
    expect(byBand('limit', DESEGREGATED)).toMatchObject({
      '4-6': ['36'],
      '6-8': ['36', '46→39', '≤39'],
      '9-10': ['36', '46→39', '≤39'],
      '11-12': ['39', '46→39', '≤39'],
    })
  })

  it('gives the averages agreed for 2022–23', () => {
    expect(byBand('average', PHBAO)).toMatchObject({
      'tk-3': ['24'],
      '4-6': ['27'],
      '6-8': ['27'],
      '9-10': ['27'],
      '11-12': ['35.5'],
    })
    expect(byBand('average', DESEGREGATED)).toMatchObject({
      '4-6': ['32.5'],
      '6-8': ['32.5'],
      '9-10': ['32.5'],
      '11-12': ['35.5'],
    })
  })

  it('gives the limits of the 2014–17 contract', () => {
    // 30 and 39, for grades 9 to 12, were reported of one school alone
    expect(byBand('contract')).toEqual({ 'tk-3': ['32→27'], '4-6': [], '6-8': [], '9-10': [], '11-12': [] })
  })

  it.each(GRADE_BANDS)('keeps a dotted place for the union’s numbers in %s', (band) => {
    const lane = laneIn(limits(), `${band}-${UNION}`)
    expect(lane.marks.map(({ shape, missing, party, quantity }) => [shape, missing, party, quantity])).toEqual([
      ['slot', 'not-found', 'union', null],
    ])
  })

  it('keeps cuts off the axis of class sizes', () => {
    const units = new Set(marksOf(figure).flatMap(({ quantity }) => quantity?.unit ?? []))
    expect(units).toEqual(new Set(['students-per-class']))
    const cuts = new Set(figures.facts.filter(({ unit }) => unit === 'students-fewer').map(({ id }) => id))
    expect(cuts.size).toBeGreaterThan(0)
    expect(
      marksOf(figure)
        .flatMap(({ facts }) => facts)
        .filter((id) => cuts.has(id)),
    ).toEqual([])
    expect(notesOn(figure)).toContain('class-size-reductions-apart')
  })

  it.each([null, ['non-academic'], ['academic', 'non-academic']] as const)(
    'never charts the contradictory limits of other classes, with %j chosen',
    (subjects) => {
      const chosen = classSizeFigure(figures, { ...EVERYTHING, subjects })
      const drawn = marksOf(chosen).flatMap(({ facts }) => facts)
      expect(drawn.filter((id) => /^cs-2018-max-.*n$/.test(id))).toEqual([])
      expect(notesOn(chosen)).toContain('class-size-non-academic')
    },
  )

  it('shows the agreed numbers of other classes when the reader asks for them', () => {
    expect(byBand('limit', { subjects: ['non-academic'], ...PHBAO })).toMatchObject({
      '6-8': ['39'],
      '9-10': ['39'],
      '11-12': ['39'],
    })
    expect(byBand('average', { subjects: ['non-academic'], ...PHBAO })).toMatchObject({
      '6-8': ['36.25'],
      '9-10': ['35.5'],
      '11-12': ['35.5'],
    })
  })

  it('gives averages elsewhere as they were measured', () => {
    // California 2011–12: kindergarten 22.8, grades 1 and 2 22.7, 3 23.0, 4 26.2, 5 26.3, 6 25.0
    expect(byBand('california')).toEqual({
      'tk-3': ['22.7', '22.8', '23'],
      '4-6': ['25', '26.2', '26.3'],
      '6-8': ['25'],
      '9-10': [],
      '11-12': [],
    })
    // United States 2017–18: elementary 20.9 and 26.2, high 23.3, in cities 24.5; 2015–16: high 26.0
    expect(byBand('national')).toMatchObject({
      'tk-3': ['20.9', '26.2'],
      '4-6': ['20.9', '26.2'],
      '9-10': ['23.3', '24.5', '26'],
    })
  })

  it('merges limits into one mark only if they differ in their schools alone', () => {
    const [tk3, ...others] = laneIn(limits(), 'tk-3-limit').marks
    expect(others).toEqual([])
    expect(tk3?.facts.toSorted()).toEqual([
      'cs-2223-max-deseg-tk3',
      'cs-2223-max-omag-tk3',
      'cs-2223-max-phbao-tk3',
      'cs-2223-max-pmag-tk3',
    ])
    expect(tk3?.where).toEqual([
      { of: 'band', band: 'tk-3' },
      { of: 'school-types', types: ['phbao', 'desegregated', 'phbao-magnet', 'other-magnet'] },
    ])
    // 39 in grades 11 and 12: two limits of every class, and one of English and math alone
    const at39 = laneIn(limits(), '11-12-limit').marks.filter(({ at }) => at === 39)
    expect(at39.map(({ facts, where }) => [facts.toSorted(), where.slice(1)])).toEqual([
      [['cs-ta-39'], [{ of: 'word', word: 'classes-english-math' }]],
      [['cs-ta-46-to-39'], [{ of: 'word', word: 'classes-english-math' }]],
      [
        ['cs-2223-max-deseg-1112a', 'cs-2223-max-phbao-1112a'],
        [
          { of: 'class-kind', kind: 'academic' },
          { of: 'school-types', types: ['phbao', 'desegregated'] },
        ],
      ],
    ])
  })

  it('joins the ends of a lane with a range', () => {
    const { spans } = laneIn(limits(), `6-8-${DISTRICT_JAN_11}`)
    expect(spans).toMatchObject([{ kind: 'range', from: 34, to: 39, proposal: DISTRICT_JAN_11 }])
    expect(laneIn(limits(), `9-10-${DISTRICT_JAN_11}`).spans).toEqual([])
  })

  it('finds the limits of grades 4 to 12, each side’s offer with its grades, and who has no numbers', () => {
    expect(figure.finding).toEqual({
      kind: 'class-size',
      bands: ['4-6', '6-8', '9-10', '11-12'], // 27 is the limit up to grade 3
      before: { low: 31, high: 46 },
      isInferred: true,
      agreed: { low: 30, high: 39 },
      by: 2022,
      isAcademic: true,
      offered: [
        {
          party: 'district',
          general: { extent: { low: 35, high: 35 }, bands: ['4-6'] },
          inPart: { extent: { low: 39, high: 39 }, bands: ['6-8', '9-10', '11-12'] },
          highNeed: { extent: { low: 32, high: 34 }, bands: ['4-6', '6-8'] },
        },
      ],
      silent: ['union'],
    })
  })

  it('shows the chosen grades alone', () => {
    const panel = limits({ grades: ['4-6', '11-12'] })
    expect(panel.groups.map(({ key }) => key)).toEqual(['4-6', '11-12'])
  })

  it('shows the chosen schools, and what is about all schools', () => {
    const { marks } = laneIn(limits({ schools: ['high-need'] }), `4-6-${DISTRICT_JAN_11}`)
    expect(marks.map(numberOf).toSorted()).toEqual(['≤32', '≤35'])
    expect(numbersOn(laneIn(limits(PHBAO), `4-6-${DISTRICT_JAN_11}`))).toEqual(['≤35'])
  })

  it('is not empty where only a dotted place is left', () => {
    const { finding } = classSizeFigure(figures, { ...EVERYTHING, proposals: [UNION], asof: '2018-07-24' })
    expect(finding).toMatchObject({ kind: 'class-size', offered: [], silent: ['union'] })
  })
})
