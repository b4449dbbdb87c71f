import { describe, expect, it } from 'vitest'
import { EVERYTHING, type Choices } from '../domain/choices'
import { LANGUAGES, type Language } from '../domain/language'
import { figureOf } from '../figures/figures'
import { onTheTable } from '../figures/known'
import { losAngeles } from '../testing/losAngeles'
import { bandRange } from './bandRange'
import { namerOf } from './nameOf'
import { wordFinding } from './wordFinding'

const IDS = ['class-size', 'class-size-steps', 'staffing'] as const
const { proposals } = losAngeles().figures
const DAYS = [...new Set(proposals.map(onTheTable)), '2017-02-01']
const VIEWS: readonly Partial<Choices>[] = [
  {},
  ...DAYS.map((asof) => ({ asof })),
  ...proposals.map(({ id }) => ({ proposals: [id] })),
  ...(['district', 'union', 'fact-finder', 'joint'] as const).map((party) => ({ parties: [party] })),
  ...(['tk-3', '4-6', '6-8', '9-10', '11-12'] as const).flatMap((band) =>
    [null, '2019-01-11', '2018-10-30'].map((asof) => ({ grades: [band], asof })),
  ),
  ...(['phbao', 'desegregated', 'phbao-magnet', 'other-magnet', 'high-need'] as const).flatMap((school) =>
    [null, '2019-01-11'].map((asof) => ({ schools: [school], asof })),
  ),
  { subjects: ['non-academic'] },
  { roles: ['nurse'] },
  { roles: ['nurse', 'counselor'] },
  { roles: ['dean'] },
  { proposals: ['P12-district-2019-01-07', 'P13-district-2019-01-11'] },
]

function heading(id: (typeof IDS)[number], language: Language, choices: Partial<Choices> = {}): string {
  const dataset = losAngeles(language).figures
  const { finding } = figureOf(id, dataset, { ...EVERYTHING, ...choices })
  return wordFinding(finding, language, namerOf(dataset, language), choices.asof ?? null)
}

describe('the headings of class size and staff at first depth', () => {
  it.each(IDS)('of %s have at most 16 words, whatever is chosen', (id) => {
    const long = LANGUAGES.flatMap((language) => VIEWS.map((choices) => heading(id, language, choices))).filter(
      (text) => text.split(/\s+/).length > 16,
    )
    expect(long).toEqual([])
  })

  it.each(IDS)('of %s never speak of grades up to 3 and of older ones at once', (id) => {
    for (const choices of VIEWS) {
      const text = heading(id, 'en', choices)
      expect(/kindergarten/.test(text) && /grades? [4-9]/.test(text.replace('to grade 3', ''))).toBe(false)
    }
  })

  it('say what each side offered and what was agreed, and what each number counts', () => {
    expect(IDS.map((id) => heading(id, 'en'))).toEqual([
      'From grade 4 up, the agreement lowers class limits by 1 to 7 students by 2022–23.',
      'In PHBAO schools, the agreement lowers limits from grade 4 up by 4 to 7 students.',
      'The district offered nearly 1,200 posts, teachers included; the agreement names 459, teachers not counted.',
    ])
    expect(IDS.map((id) => heading(id, 'es'))).toEqual([
      'Desde 4.º grado, el acuerdo baja los topes entre 1 y 7 alumnos para 2022–23.',
      'En escuelas PHBAO, el acuerdo baja los topes desde 4.º grado entre 4 y 7 alumnos.',
      'El distrito ofreció casi 1,200 puestos, maestros incluidos; el acuerdo nombra 459, sin contar maestros.',
    ])
  })

  it('say before the agreement what was offered, for whom, and of whom no number is known', () => {
    expect(heading('class-size', 'en', { asof: '2019-01-11' })).toBe(
      'The district offered limits of 35 (grades 4–6) and 39 (English and math, grades 6–12).',
    )
    expect(heading('staffing', 'en', { asof: '2019-01-11' })).toBe(
      'The district offered nearly 1,200 posts, teachers included; the union’s number is not known.',
    )
    expect(heading('class-size', 'en', { asof: '2018-10-30' })).toBe(
      'From grade 4 up, the limits in force were 31 to 46 students a class.',
    )
    expect(heading('staffing', 'es', { asof: '2018-10-30' })).toBe(
      'No se conoce ningún número de puestos de ninguna parte.',
    )
  })

  it('speak of the one proposal that is chosen', () => {
    expect(heading('class-size', 'en', { proposals: ['P14-union-2019-01-11'] })).toBe(
      'No class-size limit is known from the union.',
    )
    expect(heading('staffing', 'en', { proposals: ['P12-district-2019-01-07'] })).toBe(
      'The district offered nearly 1,000 posts, teachers included.',
    )
    expect(heading('staffing', 'en', { proposals: ['P15-district-2019-01-21'] })).toBe(
      'The district’s spoken offer was about 1,300 posts.',
    )
  })
})

describe(bandRange, () => {
  it.each([
    [['tk-3'], { kind: 'youngest' }],
    [['4-6', '6-8', '9-10', '11-12'], { kind: 'up', from: '4' }],
    [['4-6', '6-8'], { kind: 'range', grades: '4–8' }],
    [['11-12'], { kind: 'range', grades: '11–12' }],
    [['4-6', '9-10'], { kind: 'some', grades: ['4–6', '9–10'] }],
    [[], { kind: 'some', grades: [] }],
  ] as const)('names %j as %j', (bands, range) => {
    expect(bandRange(bands)).toEqual(range)
  })
})
