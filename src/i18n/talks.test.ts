import { describe, expect, it } from 'vitest'
import { EVERYTHING, type Choices } from '../domain/choices'
import { LANGUAGES, type Language } from '../domain/language'
import { marksOf, type FigureId } from '../figures/figure'
import { figureOf } from '../figures/figures'
import { losAngeles } from '../testing/losAngeles'
import { namerOf } from './nameOf'
import { HEADING_WORDS } from './talksWords'
import { wordFinding } from './wordFinding'
import { wordNote } from './wordNote'

/** The letters of the longest row: "El distrito ofrece 2%, y una sola vez: 2% y un estipendio de $500". */
const ROW_LETTERS = 65

function said(id: FigureId, language: Language, choices: Partial<Choices>): string {
  const dataset = losAngeles(language).figures
  const { finding } = figureOf(id, dataset, { ...EVERYTHING, ...choices })
  return wordFinding(finding, language, namerOf(dataset, language), choices.asof ?? null)
}

const both = (id: FigureId, choices: Partial<Choices>) => LANGUAGES.map((language) => said(id, language, choices))

function rowsIn(language: Language): readonly string[] {
  const dataset = losAngeles(language).figures
  return marksOf(figureOf('timeline', dataset, EVERYTHING)).map(({ who }) => namerOf(dataset, language).name(who))
}

describe('the words of the timeline', () => {
  it('say each line tersely, in verbs that fit either side', () => {
    expect(rowsIn('en')).toEqual([
      'Union: raise not found',
      'District: raise not found',
      'Union: raise could not be read',
      'District offers 2%, and once: 2% and a $500 stipend',
      'Union asks for 6.5%',
      'Strike vote: 98% yes',
      'District offers 6%',
      'District offers 6%',
      'Fact-finder recommends 6%',
      'District offers 6%',
      'District offers 6%, nearly 1,000 posts',
      'District offers 6%, nearly 1,200 posts',
      'Union asks for 6.5%',
      'Strike: 6 school days',
      'District speaks of about 1,300 posts',
      'Agreement: 6%',
      'Members ratify: 81% yes',
      'School board approves',
    ])
  })

  it.each(LANGUAGES)('fit a line of the chart in %s', (language) => {
    for (const row of rowsIn(language)) expect([row, row.length <= ROW_LETTERS]).toEqual([row, true])
  })

  it('leave out the posts beside a raise where room is short, and what is paid once nowhere', () => {
    const dataset = losAngeles().figures
    const { short } = namerOf(dataset, 'en')
    const rows = marksOf(figureOf('timeline', dataset, EVERYTHING)).map(({ who }) => short(who))
    expect(rows).toContain('District speaks of about 1,300 posts')
    expect(rows).toContain('District offers 2%, and once: 2% and a $500 stipend')
    expect(rows.filter((row) => row.includes('1,200'))).toEqual([])
  })

  it.each<[Partial<Choices>, string, string]>([
    [
      {},
      '4 proposals by the union, 7 by the district, 6 strike days and an agreement.',
      '4 propuestas del sindicato, 7 del distrito, 6 días de huelga y un acuerdo.',
    ],
    [
      { asof: '2018-10-30' },
      '3 proposals by the union, 4 by the district, no agreement yet.',
      '3 propuestas del sindicato, 4 del distrito, todavía sin acuerdo.',
    ],
    [
      { parties: ['district'] },
      '7 proposals by the district and 6 strike days.',
      '7 propuestas del distrito y 6 días de huelga.',
    ],
    [
      { proposals: ['P13-district-2019-01-11'] },
      'District offers 6%, nearly 1,200 posts (January 11, 2019).',
      'El distrito ofrece 6%, casi 1,200 puestos (11 de enero de 2019).',
    ],
  ])('say with %j how far the talks had come', (choices, english, spanish) => {
    expect(both('timeline', choices)).toEqual([english, spanish])
  })
})

describe('the words of the strike days', () => {
  it.each<[string | null, string, string]>([
    [
      '2019-01-14',
      '1 strike day so far: 141,631 students in school.',
      'Va 1 día de huelga: 141,631 alumnos presentes.',
    ],
    [
      '2019-01-17', // the fourth day, with counts of three
      '4 strike days so far; 3 have a count: about 84,000 to 144,000 students in school.',
      'Van 4 días de huelga; 3 tienen conteo: alrededor de 84,000 a 144,000 alumnos presentes.',
    ],
    [
      null,
      '6 strike days: 84,160 to 171,480 students in school each day.',
      '6 días de huelga: 84,160 a 171,480 alumnos presentes cada día.',
    ],
  ])('say on %s how long it was, and of how many days there was a count', (asof, english, spanish) => {
    expect(both('attendance', { asof })).toEqual([english, spanish])
  })
})

describe('the words of a contested question', () => {
  it.each([
    [
      'cg-nurses', // both numbers stand in the question
      '300 or more than 600 nurses? The Los Angeles Times and the Associated Press differ.',
      '¿300 enfermeras o más de 600? Los Angeles Times y Associated Press no coinciden.',
    ],
    [
      'cg-oct-classes', // words
      'Would the October offer raise class sizes? The union and the district say opposite things.',
      '¿La oferta de octubre aumentaría el tamaño de las clases? Sindicato y distrito se contradicen.',
    ],
    [
      'cg-start-talks', // days
      'When did talks start? Jan 2017 (L.A. Taco) or Apr 2017 (the union).',
      '¿Cuándo empezaron las negociaciones? Ene 2017 (L.A. Taco) o abr 2017 (el sindicato).',
    ],
    [
      'cg-per-pupil', // one speaker
      'Where did California rank in school spending per student? The union: no. 43 or no. 44.',
      '¿Qué lugar ocupaba California en gasto escolar por alumno? El sindicato: n.º 43 o n.º 44.',
    ],
    [
      'cg-students', // many
      'How many students does the district have? 8 answers: from about 480,000 to 694,096.',
      '¿Cuántos alumnos tiene el distrito? 8 respuestas: de alrededor de 480,000 a 694,096.',
    ],
  ])('say of %s who says what', (question, english, spanish) => {
    expect(both('contested', { question })).toEqual([english, spanish])
  })

  it.each(LANGUAGES)('ask it and answer it, whatever the question, in %s', (language) => {
    for (const { id, question } of losAngeles(language).figures.conflicts) {
      const sentence = said('contested', language, { question: id })
      expect(sentence.startsWith(question)).toBe(true)
      expect(sentence.length).toBeGreaterThan(question.length)
      expect([sentence, sentence.split(/\s+/).length <= HEADING_WORDS]).toEqual([sentence, true])
    }
  })

  it('say why the answers differ, as the data say it', () => {
    const dataset = losAngeles().figures
    const { notes } = figureOf('contested', dataset, { ...EVERYTHING, question: 'cg-nurses' })
    expect(notes.map((note) => wordNote(note, 'en', dataset))).toEqual([
      'If these speak of the same thing, not all can be right.',
      "Union summary, Times and others: 150 + 150. Associated Press: more than 600 over three years, which may add up each year's running total.",
    ])
  })
})

describe('the headings of the first depth', () => {
  it.each(LANGUAGES)('are short on every day of a proposal and with each proposal alone, in %s', (language) => {
    const views = losAngeles(language).figures.proposals.flatMap(({ id, made }): readonly Partial<Choices>[] => [
      { proposals: [id] },
      { asof: made.length === 10 ? made : `${made}-31` },
    ])
    for (const choices of [...views, { asof: '2019-01-17' }])
      for (const id of ['timeline', 'attendance', 'contested'] as const) {
        const sentence = said(id, language, choices)
        expect([sentence, sentence.split(/\s+/).length <= HEADING_WORDS]).toEqual([sentence, true])
      }
  })
})
