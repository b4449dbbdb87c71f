import type { Language } from '../domain/language'
import { runDeck } from '../views/deck/runDeck'

/** Runs one language of the single-file deck, which holds both; `stop` ends the other one. */
function startIn(language: Language, stop: () => void): void {
  stop()
  document.documentElement.lang = language
  let running: HTMLElement | null = null
  for (const deck of document.querySelectorAll<HTMLElement>('.deck')) {
    deck.hidden = deck.lang !== language
    if (!deck.hidden) running = deck
  }
  if (!running) throw new Error(`Expected a deck in ${language}.`)
  document.title = running.dataset['title'] ?? document.title
  const stopThis = runDeck(running, {
    name: 'at-the-table-deck-file',
    onLanguage: (other) => startIn(other, stopThis),
  })
}

document.documentElement.classList.add('js')
startIn(document.documentElement.lang === 'es' ? 'es' : 'en', () => undefined)
