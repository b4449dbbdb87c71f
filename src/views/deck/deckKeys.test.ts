import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { commandOf, type KeyPress } from './deckKeys'

const press = (key: string, held: Partial<KeyPress> = {}): KeyPress => ({
  key,
  code: '',
  shiftKey: false,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  ...held,
})

describe(commandOf, () => {
  it.each([
    ['ArrowRight', 'next'],
    ['ArrowDown', 'next'],
    [' ', 'next'],
    ['Enter', 'next'],
    ['PageDown', 'next'],
    ['n', 'next'],
    ['N', 'next'],
    ['ArrowLeft', 'back'],
    ['ArrowUp', 'back'],
    ['PageUp', 'back'],
    ['Backspace', 'back'],
    ['p', 'back'],
    ['Home', 'first'],
    ['End', 'last'],
    ['b', 'black'],
    ['.', 'black'],
    ['w', 'white'],
    [',', 'white'],
    ['f', 'full'],
    ['F5', 'full'],
    ['Escape', 'leave'],
    ['o', 'overview'],
    ['s', 'speaker'],
    ['t', 'table'],
    ['l', 'language'],
    ['d', 'theme'],
    ['c', 'contrast'],
    ['q', 'code'],
    ['+', 'larger'],
    ['-', 'smaller'],
    ['?', 'help'],
    ['a', 'ask'],
    ['x', null],
    ['Tab', null],
    ['F1', null],
  ])('takes %s for %s', (key, command) => {
    expect(commandOf(press(key), 'deck', true)).toBe(command)
  })

  it('takes a space with shift for a step back', () => {
    expect(commandOf(press(' ', { shiftKey: true }), 'deck', true)).toBe('back')
  })

  it.each(['PageUp', 'PageDown', 'F5', 'Escape'])(
    'keeps the key %s of a clicker when letters are switched off',
    (key) => {
      expect(commandOf(press(key), 'deck', false)).not.toBeNull()
    },
  )

  it.each(['b', '.', 'w', 'o', 's', 't', 'l', 'd', 'c', 'q', '+', '-', '?', 'n', 'p'])(
    'leaves the character %s alone when letters are switched off',
    (key) => {
      expect(commandOf(press(key), 'deck', false)).toBeNull()
    },
  )

  it.each(['ArrowRight', 'ArrowLeft', 'Home', 'End', 'Enter', 'Escape', '?'])(
    'leaves %s to a chart that holds the focus',
    (key) => {
      expect(commandOf(press(key), 'chart', true)).toBeNull()
    },
  )

  it('moves by Page Up and Page Down wherever the focus is', () => {
    for (const focus of ['chart', 'control', 'deck', 'field'] as const) {
      expect(commandOf(press('PageDown'), focus, true)).toBe('next')
      expect(commandOf(press('PageUp'), focus, true)).toBe('back')
    }
  })

  it('takes the letter at the same place of another alphabet, and a Latin letter as it is written', () => {
    expect(commandOf(press('и', { code: 'KeyB' }), 'deck', true)).toBe('black')
    expect(commandOf(press('ㅅ', { code: 'KeyT' }), 'deck', true)).toBe('table')
    expect(commandOf(press('b', { code: 'KeyN' }), 'deck', true)).toBe('black') // a keyboard with Latin letters elsewhere
  })

  it('leaves a button its own keys, and no others', () => {
    expect(commandOf(press('Enter'), 'control', true)).toBeNull()
    expect(commandOf(press(' '), 'control', true)).toBeNull()
    expect(commandOf(press('ArrowRight'), 'control', true)).toBe('next')
  })

  it('ignores characters typed in a field, and keys with Ctrl, Alt or Meta', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 1 }), (key) => {
        expect(commandOf(press(key), 'field', true)).toBeNull()
        expect(commandOf(press(key, { ctrlKey: true }), 'deck', true)).toBeNull()
        expect(commandOf(press(key, { metaKey: true }), 'deck', true)).toBeNull()
        expect(commandOf(press(key, { altKey: true }), 'deck', true)).toBeNull()
      }),
    )
    expect(commandOf(press('Escape'), 'field', true)).toBe('leave')
  })
})
