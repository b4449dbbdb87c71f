import { describe, expect, it } from 'vitest'
import { DECK_WORDS } from '../../i18n/deckWords'
import { comparedBy } from './classTemplates'

describe(comparedBy, () => {
  it.each([
    [34, '4 too many', 'sobran 4'],
    [31, '1 too many', 'sobra 1'],
    [30, 'exactly full', 'justo llena'],
    [29, 'room for 1 more', 'queda 1 lugar'],
    [22, 'room for 8 more', 'quedan 8 lugares'],
  ])('says how %i students meet a limit of 30, one as one', (students, en, es) => {
    const compared = (language: 'en' | 'es') =>
      comparedBy(DECK_WORDS[language].classVerdict, { students, most: 30, grade: '' })
    expect(compared('en')).toBe(en)
    expect(compared('es')).toBe(es)
  })

  it('names the class and its grade', () => {
    expect(comparedBy(DECK_WORDS.en.classTitle, { students: 40, most: 30, grade: 'grade 7' })).toBe(
      'A class of 40 in grade 7 has 10 students too many for the limit agreed',
    )
  })
})
