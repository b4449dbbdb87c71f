import type { DeckState } from './deckState'

type Placed = Pick<DeckState, 'slide' | 'step'>

/** Where a window keeps its slide: the slide in its URL, the step in its history state. */
export type DeckAddress = {
  location: Pick<Location, 'href' | 'protocol' | 'search' | 'hash'>
  history: Pick<History, 'state' | 'replaceState'>
}

/** The hash of the speaker's window; in a file the slide's number follows it. */
const SPEAKER = '#speaker'

/** Whether a URL is that of the speaker's window. */
export function isSpeakers({ hash }: Pick<Location, 'hash'>): boolean {
  return hash.startsWith(SPEAKER)
}

/**
 * The slide in a URL (`?slide=3`, or `#3` in a file), with the step in the history state. A bad number is the first
 * slide.
 */
export function placeIn({ location, history }: DeckAddress, steps: readonly number[]): Placed {
  const { hash, search } = location
  const asked = Number(/^#(?:speaker-)?(\d+)$/.exec(hash)?.[1] ?? new URLSearchParams(search).get('slide') ?? 1)
  const slide = Number.isInteger(asked) && asked >= 1 && asked <= steps.length ? asked - 1 : 0
  const kept = history.state as { slide?: unknown; step?: unknown } | null // safe: checked below, as anyone may have set it
  const step = kept?.slide === slide && Number.isInteger(kept.step) ? Number(kept.step) : 0
  return { slide, step: Math.max(0, Math.min((steps[slide] ?? 1) - 1, step)) }
}

/** Whether a URL names a slide that the deck does not have. */
export function isLost({ search }: Pick<Location, 'search'>, slides: number): boolean {
  const asked = new URLSearchParams(search).get('slide')
  return asked !== null && !(/^[1-9]\d*$/.test(asked) && Number(asked) <= slides)
}

/** Writes the slide into the URL, for reloads and links. The first slide is never written. */
export function keepPlace({ location, history }: DeckAddress, { slide, step }: Placed): void {
  if (location.protocol === 'file:') {
    const mark = isSpeakers(location) ? `${SPEAKER}-` : '#'
    history.replaceState({ slide, step }, '', `${mark}${slide + 1}`)
    return
  }
  const url = new URL(location.href)
  if (slide === 0) url.searchParams.delete('slide')
  else url.searchParams.set('slide', String(slide + 1))
  history.replaceState({ slide, step }, '', url)
}
