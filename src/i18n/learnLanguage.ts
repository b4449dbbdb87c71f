import type { Language } from '../domain/language'
import { learn, learnPage } from './format'

/** Fetches what the front page says in one language before anyone interacts, and registers it. */
export async function learnPageOf(language: Language): Promise<void> {
  learnPage(language, language === 'es' ? (await import('./page.es')).pageEs : (await import('./page.en')).pageEn)
}

/** Fetches all messages of one language and registers them. */
export async function learnLanguage(language: Language): Promise<void> {
  learn(language, language === 'es' ? (await import('./es')).es : (await import('./en')).en)
}
