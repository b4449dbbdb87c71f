import { describe, expect, it } from 'vitest'
import { EVERYTHING, type Choices } from '../domain/choices'
import type { Language } from '../domain/language'
import { describeFigure } from '../figures/description'
import { FIGURES, type FigureId } from '../figures/figure'
import { figureOf } from '../figures/figures'
import { losAngeles } from '../testing/losAngeles'
import { messagesIn } from './format'
import { namerOf } from './nameOf'
import { wordDescription } from './wordDescription'
import { wordFinding } from './wordFinding'

const CHOICES: readonly Partial<Choices>[] = [
  {},
  { parties: ['union'] },
  { parties: ['district'] },
  { asof: '2018-10-30' },
  { proposals: ['P14-union-2019-01-11'] },
]

function said(id: FigureId, language: Language, choices: Partial<Choices> = {}): readonly string[] {
  const dataset = losAngeles(language).figures
  const figure = figureOf(id, dataset, { ...EVERYTHING, ...choices })
  return wordDescription(describeFigure(figure), language, namerOf(dataset, language))
}

const numbersIn = (text: string) => (text.match(/\d[\d.,]*\d|\d/g) ?? []).toSorted()

describe(wordDescription, () => {
  it('describes the steps of pay, in both languages', () => {
    expect(said('salary', 'en', { show: 'all' }).slice(0, 3)).toEqual([
      '7 lines rise in steps along 3 paths, because some run together.',
      '1 line reaches 0% in 4 steps, on Jul 1, 2014; Jan 1, 2015; Jul 1, 2015; Jan 1, 2016 (Contract, 2015).',
      '2 lines reach 6.5% in 1 step, on Jul 1, 2016 (Union, Jul 24, 2018; Union, Jan 11, 2019).',
    ])
    expect(said('salary', 'es', { show: 'all' })[2]).toBe(
      '2 líneas llegan a 6.5% en 1 escalón, el 1 jul 2016 (Sindicato, 24 jul 2018; Sindicato, 11 ene 2019).',
    )
  })

  it('names who moved, from where to where', () => {
    expect(said('moves', 'en')).toContain(
      'Largest change: from 2% (District, Jul 24, 2018) to 6% (District, Sep 25, 2018).',
    )
    expect(said('moves', 'es')).toContain('Mayor cambio: de 2% (Distrito, 24 jul 2018) a 6% (Distrito, 25 sep 2018).')
  })

  it.each(FIGURES)('adds to the title of %s, whatever is chosen', (id) => {
    for (const language of ['en', 'es'] as const) {
      const text = messagesIn(language)
      for (const choices of CHOICES) {
        const all = { ...EVERYTHING, ...choices }
        const dataset = losAngeles(language).figures
        const finding = wordFinding(figureOf(id, dataset, all).finding, language, namerOf(dataset, language), all.asof)
        const sentences = said(id, language, choices)
        for (const sentence of sentences) {
          expect(sentence).not.toMatch(/undefined|null|NaN|\[object|\(\)|\.\.|\?\.|^\W/)
          expect(finding).not.toContain(sentence)
          expect([text.figures[id].name, text.figures[id].measure]).not.toContain(sentence.replace(/\.$/, ''))
        }
      }
      expect(said(id, language).join(' ').length).toBeLessThan(750) // a paragraph, not a page
    }
  })

  it.each(FIGURES)('gives the same numbers of %s in both languages', (id) => {
    for (const choices of CHOICES)
      expect(numbersIn(said(id, 'es', choices).join(' ').replace('3.er', '3'))).toEqual(
        numbersIn(said(id, 'en', choices).join(' ')),
      )
  })

  it.each(FIGURES)(
    'has one form of words for both sides of %s: they differ in the names between brackets alone',
    (id) => {
      const sides = { en: /district|union/i, es: /distrito|sindicato/i }
      for (const language of ['en', 'es'] as const)
        for (const choices of CHOICES) {
          const isPlain = (sentence: string) => !/: \p{L}+ \d+;/u.test(sentence) // who acted how often, each with a number
          const words = said(id, language, choices)
            .filter(isPlain)
            .join(' ')
            .replaceAll(/\([^)]*\)/g, '')
          expect(words).not.toMatch(sides[language])
        }
    },
  )
})
