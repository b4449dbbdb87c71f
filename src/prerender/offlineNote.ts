import type { Language } from '../domain/language'
import { escaped } from '../export/markup'
import { DECK_WORDS } from '../i18n/deckWords'

/**
 * The note at the end of a page that says when it is available offline, and when there is an update. Hidden at first.
 */
export function offlineNote(language: Language): string {
  const { name, ready, update, reload } = DECK_WORDS[language].offline
  return [
    `<aside class="offline" aria-label="${escaped(name)}" hidden><p role="status">`,
    `<span data-offline="ready" hidden>${escaped(ready)}</span>`,
    `<span data-offline="update" hidden>${escaped(update)} <button type="button">${escaped(reload)}</button></span>`,
    '</p></aside>',
  ].join('')
}
