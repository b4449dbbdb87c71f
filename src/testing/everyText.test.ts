import { describe, expect, it, vi } from 'vitest'
import { EVERYTHING, type Choices } from '../domain/choices'
import { LANGUAGES, type Language } from '../domain/language'
import { describeFigure } from '../figures/description'
import { FIGURES, type FigureId } from '../figures/figure'
import { figureOf } from '../figures/figures'
import { namerOf } from '../i18n/nameOf'
import { wordDescription } from '../i18n/wordDescription'
import { faultsInDescription } from './checkDescription'
import { CHOICES, DAYS, DEPTHS } from './everyDay'
import { losAngeles } from './losAngeles'
import { shownBy } from './shownBy'

vi.setConfig({ testTimeout: 60_000 })

/** What is wrong with the text beside a figure, in both languages. */
function wrongIn(id: FigureId, own: Partial<Choices>): readonly string[] {
  const choices = { ...EVERYTHING, ...own }
  return LANGUAGES.flatMap((language) => {
    const { figures } = losAngeles(language)
    const figure = figureOf(id, figures, choices)
    const shown = shownBy(figure, choices, language)
    const described = wordDescription(describeFigure(figure), language, namerOf(figures, language))
    return faultsInDescription(described, shown).map((fault) => `${JSON.stringify(own)} ${fault}`)
  })
}

describe('the chart in words', () => {
  it.each(FIGURES)('of %s is true on every day, at both depths, in both languages', (id) => {
    expect(DAYS.flatMap((asof) => DEPTHS.flatMap((show) => wrongIn(id, { asof, show })))).toEqual([])
  })

  it.each(FIGURES)('of %s is true of each side and of each proposal alone', (id) => {
    expect(CHOICES.flatMap((own) => DEPTHS.flatMap((show) => wrongIn(id, { ...own, show })))).toEqual([])
  })
})

/** Descriptions that could have stood under a chart: each false on its day. */
const FALSE: readonly (readonly [FigureId, Partial<Choices>, string, Language?])[] = [
  ['pay', {}, 'Largest: $14,652 (Union, Jan 11, 2019). Smallest: $6,818 (3 marks).'], // 14,625
  ['pay', {}, 'Largest: $14,625 (Union, Jan 11, 2019). Smallest: $6,818 (2 marks).'], // three share it
  ['pay', {}, 'Largest: $6,818 (3 marks). Smallest: $14,625 (Union, Jan 11, 2019).'],
  ['pay', { asof: '2018-10-30' }, 'Largest: $14,625 (Union, Jan 11, 2019). Smallest: $6,818 (District, Oct 30, 2018).'], // later
  ['class-size', {}, '44 marks in 16 rows.'], // 43
  ['class-size', { asof: '2019-01-11' }, '4–6 elem.: 31 to 39 (2018, worked out); 30 to 36 (Agreed, 2022–23).'], // not yet
  ['class-size', {}, '11–12: 34 to 43 (2018, worked out).'], // the grades below have 43
  ['class-size', {}, '4–6 elem.: 32 a 34 (Distrito).', 'es'], // 32 a 35
  ['staffing', {}, 'Proposed, not divided by role: 1,200 (District, Jan 11, 2019).'], // nearly
  [
    'contested',
    {},
    'Largest: at least 600 posts (Associated Press and 2 more, Jan 22, 2019). Smallest: 300 posts (Los Angeles Times and 2 more, Jan 22, 2019).',
  ], // more than
  ['salary', {}, '4 lines reach 6.09% in 2 steps, on Jul 1, 2017; Jul 1, 2018 (District, Jan 11, 2019).'], // three
  ['moves', {}, 'Not found: 2 dotted places (Union, Jan 12, 2017).'], // one
  ['timeline', {}, 'Most in one month: 9, in January 2019.'], // eight
  ['timeline', {}, 'Según quién actuó: Distrito 9; Sindicato 7; Panel imparcial 1.', 'es'], // a party is missing
  ['attendance', {}, '5 bars in 6 rows.'], // six days
]

describe(faultsInDescription, () => {
  it.each(FALSE.map(([id, own, sentence, language]) => ({ id, own, sentence, language: language ?? 'en' })))(
    'finds of $id with $own what is false: $sentence',
    ({ id, own, sentence, language }) => {
      const choices = { ...EVERYTHING, ...own }
      const figure = figureOf(id, losAngeles(language).figures, choices)
      expect(faultsInDescription([sentence], shownBy(figure, choices, language))).not.toEqual([])
    },
  )
})
