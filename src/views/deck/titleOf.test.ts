import { describe, expect, it } from 'vitest'
import { LANGUAGES } from '../../domain/language'
import { SLIDES } from '../../figures/slides'
import { losAngeles } from '../../testing/losAngeles'
import { titleOf } from './SlideSection'

const titlesIn = (language: 'en' | 'es') => {
  const dataset = losAngeles(language).figures
  return SLIDES.map((slide) => titleOf(slide, { dataset, site: { language, base: '/', dispute: 'los-angeles-2019' } }))
}

describe(titleOf, () => {
  it.each(LANGUAGES)('gives every slide a sentence of its own, in %s', (language) => {
    const titles = titlesIn(language)
    expect(new Set(titles).size).toBe(12)
    expect(titles.filter((title) => title.split(' ').length > 20)).toEqual([])
  })

  it('names place and year in the question', () => {
    expect(titlesIn('en')[0]).toBe('Los Angeles, January 2019: what did each side put on the table?')
    expect(titlesIn('es')[0]).toBe('Los Ángeles, enero de 2019: ¿qué puso cada parte sobre la mesa?')
  })

  it('says of the class what the agreement means for it: 34 students, 30 allowed', () => {
    expect(titlesIn('en')[5]).toBe('A class of 34 in grade 4 has 4 students too many for the limit agreed')
    expect(titlesIn('es')[5]).toBe('En una clase de 34 de 4.º grado sobran 4 alumnos según el tope acordado')
  })
})
