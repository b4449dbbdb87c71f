import type { DrawingWords } from '../charts/drawing'
import type { Language } from '../domain/language'
import { drawingWordsOf } from '../views/chart/drawingWords'
import { losAngeles } from './losAngeles'

/** The `DrawingWords` of Los Angeles, for a site at `/`. */
export function losAngelesWords(language: Language = 'en'): DrawingWords {
  return drawingWordsOf(losAngeles(language).figures, { language, base: '/', dispute: 'los-angeles-2019' })
}
