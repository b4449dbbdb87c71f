import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { FIRST_STATE, sharedOf } from './deckState'
import { readMessage } from './followOthers'

const SHARED = sharedOf({ ...FIRST_STATE, slide: 3, step: 1, blank: 'black' })

describe(readMessage, () => {
  it.each([
    { kind: 'where', by: 'a', language: 'en', isSpeaker: false },
    { kind: 'read', by: 'a', language: 'es' },
    { kind: 'at', by: 'a', shared: SHARED, language: 'en', isSpeaker: true },
  ])('understands what a window says: $kind', (message) => {
    expect(readMessage(JSON.parse(JSON.stringify(message)))).toEqual(message)
  })

  it.each([
    ['a slide before the first', { ...SHARED, slide: -1 }],
    ['half a slide', { ...SHARED, slide: 0.5 }],
    ['a screen of another color', { ...SHARED, blank: 'red' }],
    ['a layer that is not shared', { ...SHARED, layer: 'help' }],
    ['letters of any size', { ...SHARED, size: 99 }],
    ['nothing', null],
  ])('does not believe %s', (_, shared) => {
    expect(readMessage({ kind: 'at', by: 'a', shared, language: 'en' })).toBeNull()
  })

  it('takes anything else for nothing', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(readMessage(value)).toBeNull()
      }),
    )
    expect(readMessage(undefined)).toBeNull()
    expect(readMessage({ kind: 'read', by: 'a', language: 'fr' })).toBeNull()
  })
})
