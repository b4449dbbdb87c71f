import type { Language } from '../domain/language'

/** At least two common Spanish function words: enough to tell a Spanish headline. */
const SPANISH = /\b(?:de|los|las|el|la)\b.*\b(?:de|los|las|el|la)\b/i

/**
 * The language of a source's title where it is not the page's. A title in brackets is our own description, in the
 * page's language; any other is the source's, in English or, rarely, in Spanish.
 */
export function ownLanguage(title: string, page: Language): Language | undefined {
  if (title.startsWith('[')) return undefined
  const own = SPANISH.test(title) ? 'es' : 'en'
  return own === page ? undefined : own
}
