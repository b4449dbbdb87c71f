import fc from 'fast-check'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { FIRST_STATE, sharedOf } from './deckState'
import { followOthers, readMessage } from './followOthers'

const SHARED = sharedOf({ ...FIRST_STATE, slide: 3, step: 1, blank: 'black' })

describe(readMessage, () => {
  it.each([
    { kind: 'where', by: 'a', count: 1, language: 'en', isSpeaker: false, shape: 'board' },
    { kind: 'read', by: 'a', count: 2, language: 'es' },
    { kind: 'at', by: 'a', count: 3, shared: SHARED, language: 'en', isSpeaker: true, shape: 'wide' },
  ])('reads a message of kind $kind', (message) => {
    expect(readMessage(JSON.parse(JSON.stringify(message)))).toEqual(message)
  })

  it.each([
    ['a slide before the first', { ...SHARED, slide: -1 }],
    ['half a slide', { ...SHARED, slide: 0.5 }],
    ['a screen of another color', { ...SHARED, blank: 'red' }],
    ['a layer that is not shared', { ...SHARED, layer: 'help' }],
    ['letters of any size', { ...SHARED, size: 99 }],
    ['a salary in words', { ...SHARED, asked: { salary: 'much', grade: null, students: null } }],
    ['no question at all', { ...SHARED, asked: undefined }],
    ['nothing', null],
  ])('rejects %s', (_, shared) => {
    expect(readMessage({ kind: 'at', by: 'a', count: 1, shared, language: 'en' })).toBeNull()
  })

  it('ignores anything else', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(readMessage(value)).toBeNull()
      }),
    )
    expect(readMessage(undefined)).toBeNull()
    expect(readMessage({ kind: 'read', by: 'a', count: 1, language: 'fr' })).toBeNull()
  })
})

describe(followOthers, () => {
  afterEach(() => vi.unstubAllGlobals())

  it('handles a message of both channels once: the slower copy does not turn the slide back', () => {
    const world = Object.assign(new EventTarget(), { localStorage: { setItem: () => {}, removeItem: () => {} } })
    vi.stubGlobal('window', world)
    const heard: number[] = []
    const others = followOthers('deck', {
      onReader: () => {},
      onShared: ({ slide }) => heard.push(slide),
      onLanguage: () => {},
    })
    const bring = (count: number, slide: number) =>
      world.dispatchEvent(
        Object.assign(new Event('storage'), {
          key: 'deck',
          newValue: JSON.stringify({
            kind: 'at',
            by: 'another',
            count,
            shared: { ...SHARED, slide },
            language: 'en',
            isSpeaker: false,
          }),
        }),
      )
    bring(1, 4)
    bring(2, 5)
    bring(2, 5) // by the other channel
    bring(1, 4) // and late
    bring(3, 6)
    expect(heard).toEqual([4, 5, 6])
    others.stop()
  })
})
