import '../views/deck/deck.css'
import '../views/deck/deckLayers.css'
import '../views/deck/deckPrint.css'
import '../views/deck/handout.css'
import type { Language } from '../domain/language'
import { isLost } from '../views/deck/deckAddress'
import { runDeck } from '../views/deck/runDeck'
import { whenSettled } from '../views/hydrate/when'
import { keepOffline } from './keepOffline'

/** The parameter that asks for one figure's view as a deck of its own. */
const FIGURE = 'figure'

/** The same slide in another language is a page of its own: the same query, another path. */
function pageIn(deck: HTMLElement, language: Language): string {
  const link = deck.querySelector<HTMLAnchorElement>(`a[data-command="language"][hreflang="${language}"]`)
  const url = new URL(link?.href ?? window.location.href)
  url.search = window.location.search
  url.hash = window.location.hash
  return url.href
}

async function start(deck: HTMLElement): Promise<void> {
  const query = new URLSearchParams(window.location.search)
  const figure = query.get(FIGURE)
  for (const own of ['slide', 'theme']) query.delete(own)
  let isView = false
  if (figure !== null) {
    try {
      const { presentView } = await import('./presentView')
      await presentView(deck, figure)
      isView = true
    } catch {
      notice(deck, FIGURE, figure)
    }
  } else if (isLost(window.location, deck.querySelectorAll('.slide').length)) {
    notice(deck, 'slide', new URLSearchParams(window.location.search).get('slide') ?? '')
  }
  await tellWhere(deck)
  // each view is a deck of its own, with a channel of its own
  const name = isView ? `at-the-table-deck?${query}` : 'at-the-table-deck'
  runDeck(deck, { name, onLanguage: (language) => window.location.assign(pageIn(deck, language)) })
}

/**
 * In a build without a public address: the last slide, and the code for phones, give the address at which this page is
 * read, unless it is one that a listener's phone would not reach.
 */
async function tellWhere(deck: HTMLElement): Promise<void> {
  const where = deck.querySelector<HTMLElement>('.slide-where[hidden]')
  const noCode = deck.querySelector<HTMLElement>('.deck-no-code')
  const { hostname, origin } = window.location
  if (!noCode || /^(?:localhost|127\.|\[::1\])/.test(hostname)) return
  const home = `${origin}${import.meta.env.BASE_URL}`
  const shown = home.replace(/^https?:\/\//, '').replace(/\/$/, '')
  if (where) {
    where.hidden = false
    where.querySelector('b')?.append(shown)
  }
  const { drawCode } = await import('../views/deck/drawCode')
  drawCode(noCode, `${origin}${window.location.pathname}`)
}

/** Shows a notice that names a value of the URL that was dropped. */
function notice(deck: HTMLElement, about: string, value: string): void {
  const box = deck.querySelector<HTMLElement>('.deck-notice')
  const words = box?.querySelector<HTMLElement>(`[data-notice="${about}"]`)
  const place = words?.querySelector('b')
  if (!box || !words || !place) return
  place.textContent = value
  words.hidden = false
  box.hidden = false
  box.querySelector('button')?.addEventListener('click', () => (box.hidden = true))
}

// the handout loads this script for its styles and has no deck
const deck = document.querySelector<HTMLElement>('.deck')
if (deck) void start(deck)
whenSettled(() => void keepOffline(import.meta.env.BASE_URL, () => 'stay'))
