import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DECK_COMMANDS } from '../../domain/deckCommands'
import { after, FIRST_STATE, led, NOTHING_ASKED, sharedOf, zoomOf, type DeckState } from './deckState'

/** Three slides; the second is shown in two parts. */
const STEPS = [1, 2, 1]
const at = (slide: number, step = 0): DeckState => ({ ...FIRST_STATE, slide, step })

describe(after, () => {
  it('goes through the parts of a slide before it goes on, and back the same way', () => {
    expect(after(at(0), 'next', STEPS)).toMatchObject({ slide: 1, step: 0 })
    expect(after(at(1), 'next', STEPS)).toMatchObject({ slide: 1, step: 1 })
    expect(after(at(1, 1), 'next', STEPS)).toMatchObject({ slide: 2, step: 0 })
    expect(after(at(2), 'back', STEPS)).toMatchObject({ slide: 1, step: 1 })
    expect(after(at(1, 1), 'back', STEPS)).toMatchObject({ slide: 1, step: 0 })
  })

  it('stays at its ends', () => {
    expect(after(at(2), 'next', STEPS)).toMatchObject({ slide: 2, step: 0 })
    expect(after(at(0), 'back', STEPS)).toMatchObject({ slide: 0, step: 0 })
  })

  it('goes to a slide by its number, and to the last where there are fewer', () => {
    expect(after({ ...at(0), typed: '3' }, 'next', STEPS)).toMatchObject({ slide: 2, typed: '' })
    expect(after({ ...at(0), typed: '40' }, 'next', STEPS)).toMatchObject({ slide: 2 })
    expect(after({ ...at(2), typed: '0' }, 'next', STEPS)).toMatchObject({ slide: 0 })
  })

  it('clears a blank screen before it moves', () => {
    const blank = after(at(1), 'black', STEPS)
    expect(blank.blank).toBe('black')
    expect(after(blank, 'next', STEPS)).toMatchObject({ slide: 1, step: 0, blank: null })
    expect(after(blank, 'white', STEPS).blank).toBe('white')
    expect(after(blank, 'black', STEPS).blank).toBeNull()
  })

  it('closes the topmost layer first', () => {
    const table = after(at(1), 'table', STEPS)
    const blankOverTable = after(table, 'black', STEPS)
    expect(blankOverTable).toMatchObject({ layer: 'table', blank: 'black' })
    expect(after(blankOverTable, 'leave', STEPS)).toMatchObject({ layer: 'table', blank: null })
    expect(after(table, 'leave', STEPS)).toMatchObject({ layer: null, slide: 1 })
  })

  it('takes back what a listener asked with the field, and without one', () => {
    const asked = { salary: 58_000, grade: '7', students: 40 }
    const open: DeckState = { ...at(1), layer: 'ask', asked }
    expect(after(open, 'leave', STEPS)).toMatchObject({ layer: null, asked: NOTHING_ASKED })
    expect(after({ ...open, layer: null }, 'leave', STEPS).asked).toEqual(NOTHING_ASKED)
    expect(after({ ...open, layer: 'table' }, 'leave', STEPS)).toMatchObject({ layer: null, asked })
    expect(after({ ...open, layer: null }, 'next', STEPS).asked).toEqual(asked)
  })

  it('keeps a slide between three quarters and twice its window, and begins a larger one at its first part', () => {
    const many = (command: 'larger' | 'smaller') =>
      Array.from({ length: 9 }).reduce<DeckState>((state) => after(state, command, STEPS), at(0))
    expect(zoomOf(many('larger'))).toBe(2)
    expect(zoomOf(many('smaller'))).toBe(0.75)
    expect(zoomOf(at(0))).toBe(1)
    expect(after(at(1, 1), 'larger', STEPS).step).toBe(0)
  })

  it('is always on a slide and a step that exist, whatever is pressed', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 6 }),
        fc.array(fc.constantFrom(...DECK_COMMANDS), { maxLength: 40 }),
        (steps, commands) => {
          let state: DeckState = FIRST_STATE
          for (const command of commands) {
            state = after(state, command, steps)
            expect(state.slide).toBeGreaterThanOrEqual(0)
            expect(state.slide).toBeLessThan(steps.length)
            expect(state.step).toBeGreaterThanOrEqual(0)
            expect(state.step).toBeLessThan(steps[state.slide] ?? 0)
          }
        },
      ),
    )
  })
})

describe(led, () => {
  it('follows the leading window’s table and code, but not its list of slides', () => {
    expect(led(at(0), sharedOf({ ...at(2), layer: 'code', isContrast: true }), STEPS)).toMatchObject({
      slide: 2,
      layer: 'code',
      isContrast: true,
    })
    expect(led(at(0), sharedOf({ ...at(2), layer: 'overview' }), STEPS).layer).toBeNull()
  })

  it('keeps its own list of keys open while the slide stays', () => {
    const helped: DeckState = { ...at(1), layer: 'help' }
    expect(led(helped, sharedOf({ ...at(1), isDark: true }), STEPS)).toMatchObject({ layer: 'help', isDark: true })
    expect(led(helped, sharedOf(at(2)), STEPS).layer).toBeNull()
  })

  it('follows what was asked in another window, and keeps its own field open', () => {
    const asked = { salary: 58_000, grade: null, students: null }
    expect(led(at(1), sharedOf({ ...at(1), asked }), STEPS).asked).toEqual(asked)
    expect(led({ ...at(1), layer: 'ask' }, sharedOf({ ...at(1), asked }), STEPS).layer).toBe('ask')
    expect(led(at(1), sharedOf({ ...at(1), layer: 'ask' }), STEPS).layer).toBeNull()
  })

  it('stays within its own deck, whatever another window sends', () => {
    expect(led(at(0), sharedOf({ ...at(9), step: 9 }), STEPS)).toMatchObject({ slide: 2, step: 0 })
  })
})
