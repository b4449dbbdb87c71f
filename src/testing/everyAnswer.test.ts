import { describe, expect, it, vi } from 'vitest'
import { EVERYTHING, type Choices } from '../domain/choices'
import { lastDay } from '../domain/day'
import { GRADES } from '../domain/gradeBand'
import { LANGUAGES, type Language } from '../domain/language'
import { SCHOOL_TYPES } from '../domain/vocabulary'
import { childsClass } from '../figures/childsClass'
import { classSizeFigure } from '../figures/classSizeFigure'
import { FIGURES, type FigureId } from '../figures/figure'
import { figureOf } from '../figures/figures'
import { formatQuantity } from '../i18n/format'
import { wordNote } from '../i18n/wordNote'
import { classAnswer } from '../views/childsClass/classAnswer'
import { keyNumbersOf } from '../views/deck/keyNumbers'
import { filterNews } from '../views/filterBar/news'
import { SLIDES, slideFigure } from '../figures/slides'
import { namerOf } from '../i18n/nameOf'
import { wordFinding } from '../i18n/wordFinding'
import { faultsInClass } from './checkClass'
import { faultsInNote } from './checkNote'
import { faultsIn } from './checkSentence'
import { CHOICES, DAYS, DEPTHS } from './everyDay'
import { losAngeles } from './losAngeles'
import { shownBy } from './shownBy'

vi.setConfig({ testTimeout: 60_000 })

function wrongNotes(id: FigureId, own: Partial<Choices>): readonly string[] {
  const choices = { ...EVERYTHING, ...own }
  return LANGUAGES.flatMap((language) => {
    const { figures } = losAngeles(language)
    const figure = figureOf(id, figures, choices)
    const shown = shownBy(figure, choices, language)
    return figure.notes.flatMap((note) => {
      const text = wordNote(note, language, figures)
      return faultsInNote(note, text, shown).map((fault) => `${JSON.stringify(own)} ${fault} (“${text}”)`)
    })
  })
}

describe('the notes under a chart', () => {
  it.each(FIGURES)('of %s are true on every day, of each side and of each proposal', (id) => {
    const all = [...DAYS.map((asof) => ({ asof })), ...CHOICES]
    expect(all.flatMap((own) => DEPTHS.flatMap((show) => wrongNotes(id, { ...own, show })))).toEqual([])
  })
})

const ROOMS: readonly Partial<Choices>[] = GRADES.filter((grade) => grade !== 'TK').flatMap((grade) =>
  [null, ...SCHOOL_TYPES].map((type) => ({ grade, schools: type === null ? null : [type] })),
)
const SIZES = [24, 34, 39, 47] as const
/** The days around each proposal: limits change on no other. */
const TURNS = [null, ...new Set(losAngeles().evidence.proposals.map(({ made }) => lastDay(made))), '2019-01-21']

function classSaid(own: Partial<Choices>, language: Language) {
  const { figures } = losAngeles(language)
  const choices = { ...EVERYTHING, ...own }
  const figure = classSizeFigure(figures, { ...choices, grades: null })
  return {
    sentence: classAnswer(childsClass(figures, choices), { language, base: '/' } as never),
    shown: shownBy(figure, choices, language),
  }
}

describe('my child’s class', () => {
  it.each(LANGUAGES)('is answered truly in every grade and school, on the day of every proposal, in %s', (language) => {
    const asked = [
      ...TURNS.flatMap((asof) => ROOMS.map((room) => ({ ...room, asof }))),
      ...ROOMS.flatMap((room) => SIZES.map((students) => ({ ...room, students }))),
    ]
    const wrong = asked.flatMap((own) => {
      const { sentence, shown } = classSaid(own, language)
      return faultsInClass(sentence, shown).map((fault) => `${JSON.stringify(own)} ${fault} (“${sentence}”)`)
    })
    expect(wrong).toEqual([])
  })
})

describe('the handout and the deck', () => {
  it.each(LANGUAGES)('keep the qualifier of every number, in %s', (language) => {
    const { figures, evidence } = losAngeles(language)
    const tiles = keyNumbersOf(figures).flatMap(({ readings }) => readings)
    expect(tiles.map(({ fact, quantity }) => [fact, formatQuantity(quantity, language)])).toEqual([
      ['sal-dist-2019-01-11-total', '6%'],
      ['sal-union-2019-01-11', '6.5%'],
      ['st-ta-nurse-300', '300'],
      ['st-ta-nurse-600', language === 'en' ? 'more than 600' : 'más de 600'],
      ['str-days-6', '6'],
      ['str-days-9', '9'],
    ])
    for (const { fact, quantity } of tiles)
      expect(evidence.facts.find(({ id }) => id === fact)).toMatchObject({ value: quantity.value, low: quantity.low })
  })

  it.each(LANGUAGES)('say of each figure what it shows, in %s', (language) => {
    const { figures } = losAngeles(language)
    const wrong = SLIDES.flatMap((slide) => {
      if (slide.kind !== 'figure') return []
      const choices = { ...EVERYTHING, ...slide.choices }
      const figure = slideFigure(figures, slide)
      const sentence = wordFinding(figure.finding, language, namerOf(figures, language), null)
      const whole = figureOf(slide.figure, figures, choices)
      return faultsIn(sentence, shownBy(whole, choices, language)).map((fault) => `${slide.id}: ${sentence} — ${fault}`)
    })
    expect(wrong).toEqual([])
  })
})

/** How many proposals are shown of those made by the day. */
function newsFaults(text: string, own: Partial<Choices>): readonly string[] {
  const { put, chosen } = {
    put: proposalsBy(own.asof ?? null),
    chosen: proposalsBy(own.asof ?? null).filter(({ party }) => own.parties?.some((one) => one === party) ?? true),
  }
  const [, some, all] = /(\d+) (?:of|de) (\d+) (?:proposals|propuestas)/.exec(text) ?? []
  return Number(some) === chosen.length && Number(all) === put.length
    ? []
    : [`${text} — should be ${chosen.length} of ${put.length}`]
}

function proposalsBy(asof: string | null) {
  return losAngeles().evidence.proposals.filter(({ made }) => asof === null || lastDay(made) <= asof)
}

describe('the news of a change', () => {
  it.each(LANGUAGES)('counts what is shown on every day and of every side, in %s', (language) => {
    const { figures } = losAngeles(language)
    const news = (own: Partial<Choices>) =>
      filterNews(
        { before: { ...EVERYTHING, asof: '2016-01-01' }, now: { ...EVERYTHING, ...own } },
        figures.proposals,
        language,
      ) ?? ''
    const all = [...DAYS.map((asof) => ({ asof })), ...CHOICES.slice(0, 4)]
    expect(all.flatMap((own) => newsFaults(news(own), own))).toEqual([])
  })
})

/** Answers, notes and news that could have been given: each false. */
describe('the checks of answers', () => {
  it.each<[Partial<Choices>, string]>([
    [
      { grade: '4', schools: ['phbao'] },
      'A class in grade 4. The limit before the agreement was 35; the cap offered was 35; the limit agreed for 2022–23 was 30.',
    ], // 34
    [
      { grade: '4', schools: ['phbao'], asof: '2019-01-11' },
      'A class in grade 4. The limit before the agreement was 34; the cap offered was 35; the limit agreed for 2022–23 was 30.',
    ], // later
    [
      { grade: '4', schools: ['phbao'] },
      'A class in grade 5. The limit before the agreement was 34; the cap offered was 35; the limit agreed for 2022–23 was 30.',
    ], // of another grade
    [
      { grade: '4', schools: ['phbao'] },
      'A class in grade 4. The limit before the agreement was 34; the limit agreed for 2022–23 was 30.',
    ], // no offer
    [{ grade: '4', schools: ['phbao'] }, 'A class in grade 4. No limit for this choice is shown.'],
    [
      { grade: '4', schools: ['phbao'], students: 34 },
      '34 students in grade 4. The limit before the agreement was 34 (exactly full); the cap offered was 35 (room for 1); the limit agreed for 2022–23 was 30 (3 over).',
    ], // 4
    [
      { grade: '12', schools: ['phbao'] },
      'A class in grade 12. The limit before the agreement was 46; the cap offered was 39; the limit agreed for 2022–23 was 39.',
    ], // English and math alone
  ])('find of a class with %j what is false: %s', (own, sentence) => {
    expect(faultsInClass(sentence, classSaid(own, 'en').shown)).not.toEqual([])
  })

  it.each<[FigureId, Partial<Choices>, string, string]>([
    ['staffing', { show: 'all' }, 'staffing-nurses', 'Associated Press: at least 600.'], // more than
    ['salary', {}, 'salary-compound', 'Raises of 3% and 3% add up to 6% and come to 6.9% in pay.'],
    ['pay', {}, 'other-windows', 'From July 2016 to June 2019 it is 1.2 times.'],
    ['moves', {}, 'moves-partial-dates', 'The chart that the district sent in November 2018 has no exact day.'],
    ['money', {}, 'money-wider', 'Another number, about $480 million, counts all pay over 3 fiscal years.'],
  ])('find of %s with %j, in the note %s, what is false: %s', (id, own, name, text) => {
    const choices = { ...EVERYTHING, ...own }
    const figure = figureOf(id, losAngeles().figures, choices)
    const note = figure.notes.find((one) => one.kind === 'said' && one.note === name)
    if (!note) throw new Error(`Expected the note ${name}.`)
    expect(faultsInNote(note, text, shownBy(figure, choices, 'en'))).not.toEqual([])
  })

  it('find a count of proposals that is wrong', () => {
    // fourteen of sixteen had been made by January 14
    const own = { asof: '2019-01-14' }
    expect(newsFaults('As of January 14, 2019: 13 of 14 proposals and agreements are shown.', own)).not.toEqual([])
    expect(newsFaults('As of January 14, 2019: 14 of 16 proposals and agreements are shown.', own)).not.toEqual([])
  })
})
