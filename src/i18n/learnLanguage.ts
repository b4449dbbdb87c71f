import type { Language } from '../domain/language'
import { learn } from './format'

/** Fetches the words of one language and learns them: nobody reads a page in two. */
export async function learnLanguage(language: Language): Promise<void> {
  learn(language, language === 'es' ? (await import('./es')).es : (await import('./en')).en)
}
