import type { Language } from '../domain/language'
import { learn } from './format'

/** Fetches the messages of one language and registers them. */
export async function learnLanguage(language: Language): Promise<void> {
  learn(language, language === 'es' ? (await import('./es')).es : (await import('./en')).en)
}
