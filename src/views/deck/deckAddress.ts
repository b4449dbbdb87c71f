import type { DeckState } from './deckState'

type Placed = Pick<DeckState, 'slide' | 'step'>

/** Where a window keeps its slide: an address, and the step in the entry of its history. */
export type DeckAddress = {
  location: Pick<Location, 'href' | 'protocol' | 'search' | 'hash'>
  history: Pick<History, 'state' | 'replaceState'>
}

/** The mark in the address of the speaker's window, before the slide where a file keeps it there. */
const SPEAKER = '#speaker'

/** Whether an address is the speaker's. */
export function isSpeakers({ hash }: Pick<Location, 'hash'>): boolean {
  return hash.startsWith(SPEAKER)
}

/** The slide in an address: `?slide=3`, or `#3` in a file; and the step that its history remembers. A bad number is the first slide. */
export function placeIn({ location, history }: DeckAddress, steps: readonly number[]): Placed {
  const { hash, search } = location
  const asked = Number(/^#(?:speaker-)?(\d+)$/.exec(hash)?.[1] ?? new URLSearchParams(search).get('slide') ?? 1)
  const slide = Number.isInteger(asked) && asked >= 1 && asked <= steps.length ? asked - 1 : 0
  const kept = history.state as { slide?: unknown; step?: unknown } | null // safe: read as what anyone may have put there
  const step = kept?.slide === slide && Number.isInteger(kept.step) ? Number(kept.step) : 0
  return { slide, step: Math.max(0, Math.min((steps[slide] ?? 1) - 1, step)) }
}

/** Whether an address names a slide that the deck has not. */
export function isLost({ search }: Pick<Location, 'search'>, slides: number): boolean {
  const asked = new URLSearchParams(search).get('slide')
  return asked !== null && !(/^[1-9]\d*$/.test(asked) && Number(asked) <= slides)
}

/** Writes the slide into the address, so that a reload and a link come back to it. The first slide is never written. */
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
