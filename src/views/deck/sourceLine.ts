import type { Language } from '../../domain/language'
import type { Mark } from '../../figures/figure'
import { DECK_WORDS } from '../../i18n/deckWords'
import type { namerOf } from '../../i18n/nameOf'

/** So many letters of names fit into one line of a slide. */
const MOST_LETTERS = 46

/** The outlets behind the marks of a slide, those of most marks first, as many as fit into one line, and how many more. */
export function sourceLine(marks: readonly Mark[], namer: ReturnType<typeof namerOf>, language: Language): string {
  const counts = new Map<string, number>()
  for (const outlet of marks.flatMap(({ facts }) => facts.map(namer.outletOf)))
    if (outlet !== '') counts.set(outlet, (counts.get(outlet) ?? 0) + 1)
  const outlets = [...counts].toSorted(([, a], [, b]) => b - a).map(([outlet]) => outlet)
  const named = outlets.filter(
    (_, index) => index === 0 || outlets.slice(0, index + 1).join(', ').length <= MOST_LETTERS,
  )
  return DECK_WORDS[language].source(named.join(', '), outlets.length - named.length)
}
