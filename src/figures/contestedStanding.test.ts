import { describe, expect, it } from 'vitest'
import { EVERYTHING, type Choices } from '../domain/choices'
import { dayNumber } from '../domain/day'
import { losAngeles } from '../testing/losAngeles'
import { notesOn, numbersOn, rowsIn } from '../testing/readFigure'
import { catalogOf } from './catalog'
import { contestedStanding, questionsOf } from './contestedStanding'
import { marksOf } from './figure'

const { figures, evidence } = losAngeles()
const asked = (question: string | null, choices: Partial<Choices> = {}) =>
  contestedStanding(figures, { ...EVERYTHING, ...choices, question })
const lanesOf = (question: string | null, choices: Partial<Choices> = {}) =>
  rowsIn(asked(question, choices), 'question').groups.flatMap(({ lanes }) => lanes)
const questionIn = (choices: Partial<Choices>) => {
  const { finding } = asked(null, choices)
  return finding.kind === 'question' ? finding.conflict : finding.kind
}

describe(contestedStanding, () => {
  it('begins with the question about the number of posts that the agreement is known by: the nurses', () => {
    expect(asked(null)).toEqual(asked('cg-nurses'))
    expect(lanesOf(null).flatMap(numbersOn)).toEqual(['300', '>600'])
  })

  it.each([
    ['2019-01-22', 'cg-nurses'], // both reports came out that evening
    ['2019-01-21', 'cg-union-retro'], // the first contradiction that was open
    ['2016-01-01', 'nothing'],
  ])('on %s, without a question, asks %s', (asof, question) => {
    expect(questionIn({ asof })).toBe(question)
  })

  it('asks of a chosen proposal what touches it', () => {
    const { finding } = asked(null, { proposals: ['P10-factfinder-2018-12-18'] })
    expect(finding).toMatchObject({ kind: 'question', conflict: 'cg-salary-agreed' })
  })

  it.each([
    ['cg-students', ['480000', '485000', '500000', '600000', '601973', '639337', '640000', '694096']],
    ['cg-avg-class', ['26', '>30', '35–40', '>40']],
    ['cg-ta-cost', ['403000000', '840000000']],
    ['cg-15ms', ['≤32', '≤34']],
  ])('sets the answers to %s on one scale, from the least up', (question, numbers) => {
    expect(lanesOf(question).flatMap(numbersOn)).toEqual(numbers)
  })

  it('draws numbers as bars from zero, where zero is near', () => {
    expect(lanesOf('cg-nurses').flatMap(({ marks }) => marks.map(({ shape, at, to }) => [shape, at, to]))).toEqual([
      ['bar', 0, 300],
      ['bar', 0, 600],
    ])
    expect(rowsIn(asked('cg-nurses'), 'question').scale).toMatchObject({ domain: [0, 800], unit: 'positions' })
  })

  it('draws points where a scale from zero would hide what they differ by, and ranges as bars', () => {
    const members = rowsIn(asked('cg-members'), 'question')
    expect(members.scale).toMatchObject({ domain: [28_000, 36_000] })
    expect(new Set(marksOf({ panels: [members] }).map(({ shape }) => shape))).toEqual(new Set(['dot']))
    const [, , range] = lanesOf('cg-avg-class').flatMap(({ marks }) => marks)
    expect([range?.shape, range?.at, range?.to]).toEqual(['bar', 35, 40])
  })

  it('sets first days on a scale of days', () => {
    const { groups } = rowsIn(asked('cg-union-retro'), 'question')
    expect(groups[0]?.scale?.kind).toBe('days')
    expect(groups.flatMap(({ lanes }) => lanes.flatMap(({ marks }) => marks.map(({ at }) => at)))).toEqual(
      ['2016-07-01', '2016-07-01', '2017-07-01'].map(dayNumber),
    )
  })

  it('keeps words as words, and beside them a number in its statement', () => {
    const marks = lanesOf('cg-oct-strings').flatMap((lane) => lane.marks)
    const statements = marks.map(({ facts: [id] }) => figures.facts.find((fact) => fact.id === id)?.statement)
    expect(marks.map(({ quantity }) => quantity)).toEqual([null, null, null])
    expect(statements[1]).toContain('12 extra hours of training a year')
    expect(lanesOf('cg-length').flatMap(numbersOn)).toEqual(['6', '9']) // school days, calendar days
  })

  it('names everyone who gives an answer, once', () => {
    expect(lanesOf('cg-nurses').map(({ label }) => label)).toEqual([
      { of: 'outlets', sources: ['lat-2019-01-22', 'cnn-2019-01-23-won', 'speakup-2019-04-23'] },
      { of: 'outlets', sources: ['ap-2019-01-22', 'ap-2019-01-23', 'ap-es-2019-01-23'] },
    ])
    // two of the union's numbers were printed by CNN and The Washington Post
    const parties = [null, 'union', 'district', 'union', 'union', null, null]
    expect(lanesOf('cg-reserve').map(({ party }) => party)).toEqual(parties)
  })

  it('names above the answers the proposal and the posts that all of them speak of', () => {
    const subject = (question: string) => rowsIn(asked(question), 'question').groups[0]?.label
    expect(subject('cg-nurses')).toEqual({
      of: 'joined',
      by: ' · ',
      labels: [
        { of: 'proposal', id: 'P16-agreement-2019-01-22' },
        { of: 'role', role: 'nurse' },
      ],
    })
    expect(subject('cg-students')).toBeNull() // of no proposal
    expect(subject('cg-15ms')).toBeNull() // of two
  })

  it('tells two answers of one speaker apart by their days', () => {
    const district = { of: 'party', party: 'district' }
    expect(lanesOf('cg-15ms').map(({ label }) => label)).toEqual(
      ['2019-01-07', '2019-01-11'].map((day) => ({ of: 'both', labels: [district, { of: 'day', day }] })),
    )
  })

  it('takes the text for the speaker, not the one whom a fact is about', () => {
    // the district’s own release says that the union withdrew some items
    expect(lanesOf('cg-unchanged').map(({ label }) => label)).toEqual([
      { of: 'actor', name: 'Austin Beutner', day: null },
      { of: 'party', party: 'district' },
    ])
  })

  it('says what kind of disagreement it is, and why, once all answers are known', () => {
    expect(notesOn(asked('cg-nurses'))).toEqual(['contested-contradiction', 'shows'])
    expect(notesOn(asked('cg-att1', { asof: '2019-01-15' }))).toEqual(['contested-definition'])
  })

  it('shows no answer before it was known, and nothing of a question with one answer', () => {
    // 141,631 was given out on January 14, 144,000 on the 15th
    const first = (asof: string) => lanesOf('cg-att1', { asof }).flatMap(numbersOn)
    expect([first('2019-01-13'), first('2019-01-14'), first('2019-01-15')]).toEqual([[], [], ['141631', '144000']])
    expect(asked('cg-att1', { asof: '2019-01-14' }).finding).toEqual({ kind: 'nothing', because: 'day', of: 'answers' })
  })

  it('keeps a question’s scale from day to day, and has another layout where other answers stand', () => {
    const early = asked('cg-att1', { asof: '2019-01-15' })
    expect(rowsIn(early, 'question').scale).toEqual(rowsIn(asked('cg-att1'), 'question').scale)
    expect(early.layoutKey).not.toBe(asked('cg-att1').layoutKey)
    expect(early.layoutKey).toMatch(/^standing\|/)
  })

  it('makes the same figure of what pages load as of all the evidence', () => {
    for (const { id } of figures.conflicts)
      expect(asked(id)).toEqual(contestedStanding(evidence, { ...EVERYTHING, question: id }))
  })
})

describe(questionsOf, () => {
  const catalog = catalogOf(figures)

  it('lists the 39 questions in three groups, with how many answers each has', () => {
    const groups = questionsOf(catalog, EVERYTHING)
    expect(groups.map(({ kind, questions }) => [kind, questions.length])).toEqual([
      ['contradiction', 11],
      ['claim', 4],
      ['definition', 24],
    ])
    const answers = new Map(groups.flatMap(({ questions }) => questions.map((one) => [one.id, one.answers])))
    expect([answers.get('cg-students'), answers.get('cg-nurses')]).toEqual([8, 2])
  })

  it('lists on a day the questions that were open, and their answers then', () => {
    const open = (asof: string) =>
      questionsOf(catalog, { ...EVERYTHING, asof }).flatMap(({ questions }) =>
        questions.filter(({ id }) => id === 'cg-att1').map(({ answers }) => answers),
      )
    expect([open('2019-01-14'), open('2019-01-15'), open('2019-01-22')]).toEqual([[], [2], [4]])
  })
})
