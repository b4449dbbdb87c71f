import { describe, expect, it, vi } from 'vitest'
import { EVERYTHING, type Choices } from '../domain/choices'
import { LANGUAGES, type Language } from '../domain/language'
import { FIGURES, type FigureId } from '../figures/figure'
import { figureOf } from '../figures/figures'
import { namerOf } from '../i18n/nameOf'
import { wordFinding } from '../i18n/wordFinding'
import { faultsIn } from './checkSentence'
import { CHOICES, DAYS, DEPTHS } from './everyDay'
import { losAngeles } from './losAngeles'
import { shownBy } from './shownBy'

vi.setConfig({ testTimeout: 60_000 })

const { figures } = losAngeles()

/** What is wrong with what a figure says, in both languages. */
function wrongIn(id: FigureId, own: Partial<Choices>): readonly string[] {
  const choices = { ...EVERYTHING, ...own }
  const figure = figureOf(id, figures, choices)
  return LANGUAGES.flatMap((language) => {
    const sentence = wordFinding(
      figure.finding,
      language,
      namerOf(losAngeles(language).figures, language),
      choices.asof,
    )
    return faultsIn(sentence, shownBy(figure, choices, language)).map(
      (fault) => `${JSON.stringify(own)} ${sentence} — ${fault}`,
    )
  })
}

describe('what a figure says', () => {
  it('is asked on more than a hundred days', () => {
    expect(DAYS.length).toBeGreaterThan(130)
  })

  describe.each(FIGURES)('of %s', (id) => {
    it('is true on every day, at both depths, in both languages', () => {
      expect(DAYS.flatMap((asof) => DEPTHS.flatMap((show) => wrongIn(id, { asof, show })))).toEqual([])
    })

    it('is true of each side and of each proposal alone', () => {
      expect(CHOICES.flatMap((own) => DEPTHS.flatMap((show) => wrongIn(id, { ...own, show })))).toEqual([])
    })
  })
})

/** Sentences that once stood on a page, or could have: each false on its day. */
const FALSE: readonly (
  | readonly [FigureId, Partial<Choices>, string]
  | readonly [FigureId, Partial<Choices>, string, Language]
)[] = [
  [
    'class-size-steps',
    { show: 'all' },
    'Grades 4 to 12: 1 student fewer in 2019–20, 2 students fewer in 2020–21 and 4 students fewer in 2021–22. Then limits of 27 to 39 in 2022–23.',
  ],
  [
    'class-size-steps',
    { show: 'all' },
    'Grades 4 to 12, each year compared with 2017–18: 1 student fewer in 2019–20, 2 students fewer in 2020–21 and 4 students fewer in 2021–22. Limits of 27 to 39 in grades 4 to 12 in 2022–23.',
  ],
  ['moves', { asof: '2017-02-01' }, 'No raise was on the table yet.'],
  ['staffing', { asof: '2018-08-01' }, 'On August 1, 2018, nothing of this was on the table yet.'],
  ['class-size', { asof: '2018-11-01' }, 'On class size, no limit had been offered yet.'],
  ['attendance', { asof: '2019-01-17' }, '3 strike days: 84,000 to 144,000 students in school each day.'],
  ['class-size', { asof: '2018-07-01' }, 'The union asked to end the rule that let limits go unmet.'],
  ['salary', { show: 'all' }, 'Over three years, the union’s raise adds 2.1 times what the district’s adds to pay.'],
  ['salary', { show: 'all' }, 'From July 2016 to June 2019, one raise adds 2.1 times what another adds.'],
  ['class-size', { show: 'all' }, 'The offers named 32 to 39; the agreement sets 27 to 39.'],
  ['pay', { show: 'all' }, 'On a salary of $75,000, through June 2019: $14,625 more under the union’s offers.'],
  ['class-size', { show: 'all', grade: '9' }, 'In grade 9, the limits then in force were 30 to 43.'],
  [
    'attendance',
    { show: 'all' },
    '6 strike days: from 84,160 students on January 17, 2019 to 171,480 on January 15, 2019.',
  ],
  ['moves', { show: 'all', asof: '2018-07-24' }, 'The district stayed at 2%. The union stayed at 6.5%.'],
  ['money', { show: 'all' }, 'Agreed: $403 million, over more years.'],
  ['class-size', {}, 'The union’s numbers were not published.'],
  ['staffing', { show: 'all' }, 'The offers said nearly 1,000, nearly 1,200 and about 1,300 posts.'],
  ['salary', { asof: '2019-01-11' }, 'The district offered 6%; the union asked for 6.5%; they agreed on 6%.'],
  ['staffing', { show: 'all' }, 'The district offered 1,000, then 1,200 posts, not divided by role.'],
  ['timeline', { asof: '2019-01-11' }, '4 proposals by the union, 6 by the district, no agreement yet.'],
  ['contested', { show: 'all' }, '38 questions have more than one answer. In 20, not all can be right.'],
  ['moves', { show: 'all', asof: '2018-07-24' }, 'El sindicato se quedó en 6.5%.', 'es'],
  [
    'salary',
    { show: 'all' },
    'En tres años, el aumento del sindicato suma 2.1 veces lo que suma el del distrito.',
    'es',
  ],
  ['class-size', { show: 'all' }, 'Las ofertas fueron de 32 a 39.', 'es'],
]

describe(faultsIn, () => {
  it.each(FALSE.map(([id, own, sentence, language]) => ({ id, own, sentence, language: language ?? 'en' })))(
    'finds of $id with $own what is false: $sentence',
    ({ id, own, sentence, language }) => {
      const choices = { ...EVERYTHING, ...own }
      expect(faultsIn(sentence, shownBy(figureOf(id, figures, choices), choices, language))).not.toEqual([])
    },
  )
})
