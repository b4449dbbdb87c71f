import { describe, expect, it } from 'vitest'
import { isLost, keepPlace, placeIn, type DeckAddress } from './deckAddress'

const STEPS = [1, 2, 1]

/** A window with a URL and a history state. */
function windowAt(at: string, state: unknown = null): DeckAddress {
  let href = at
  const place: DeckAddress = {
    get location() {
      const { protocol, search, hash } = new URL(href)
      return { href, protocol, search, hash }
    },
    history: {
      state,
      replaceState: (next: unknown, _: string, url?: string | URL | null) => {
        href = new URL(url ?? '', href).href
        Object.assign(place.history, { state: next })
      },
    },
  }
  return place
}

describe(placeIn, () => {
  it.each([
    ['https://t.example/present/', 0],
    ['https://t.example/present/?slide=2', 1],
    ['https://t.example/present/?theme=dark&slide=3#speaker', 2],
    ['https://t.example/present/?slide=4', 0],
    ['https://t.example/present/?slide=0', 0],
    ['https://t.example/present/?slide=two', 0],
    ['file:///stick/deck.html#2', 1],
    ['file:///stick/deck.html#speaker-3', 2],
  ])('finds the slide in %s', (href, slide) => {
    expect(placeIn(windowAt(href), STEPS).slide).toBe(slide)
  })

  it('restores the step of its slide, and of no other', () => {
    expect(placeIn(windowAt('https://t.example/?slide=2', { slide: 1, step: 1 }), STEPS).step).toBe(1)
    expect(placeIn(windowAt('https://t.example/?slide=3', { slide: 1, step: 1 }), STEPS).step).toBe(0)
    expect(placeIn(windowAt('https://t.example/?slide=2', { slide: 1, step: 7 }), STEPS).step).toBe(1)
  })
})

describe(keepPlace, () => {
  it('writes the slide, leaves the rest of the address as it is, and writes no first slide', () => {
    const place = windowAt('https://t.example/present/?utm=x&slide=2#speaker')
    keepPlace(place, { slide: 2, step: 0 })
    expect(place.location.href).toBe('https://t.example/present/?utm=x&slide=3#speaker')
    keepPlace(place, { slide: 0, step: 0 })
    expect(place.location.href).toBe('https://t.example/present/?utm=x#speaker')
  })

  it('keeps the slide of a file in its hash, and the speaker’s window the speaker’s', () => {
    const file = windowAt('file:///stick/deck.html')
    keepPlace(file, { slide: 1, step: 0 })
    expect(file.location.href).toBe('file:///stick/deck.html#2')
    const speaker = windowAt('file:///stick/deck.html#speaker')
    keepPlace(speaker, { slide: 1, step: 0 })
    expect(speaker.location.href).toBe('file:///stick/deck.html#speaker-2')
  })
})

describe(isLost, () => {
  it.each([
    ['', false],
    ['?slide=3', false],
    ['?slide=4', true],
    ['?slide=0', true],
    ['?slide=2.5', true],
    ['?slide=', true],
  ])('tells for %s: %s', (search, lost) => {
    expect(isLost({ search }, 3)).toBe(lost)
  })
})
