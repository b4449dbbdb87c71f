import type { DeckCommand } from '../../domain/deckCommands'

/**
 * The keys of every command, as the help names them. A wireless clicker sends Page Up, Page Down, F5, Escape and `.`.
 */
export const DECK_KEYS: Readonly<Record<DeckCommand, readonly string[]>> = {
  next: ['ArrowRight', 'ArrowDown', ' ', 'Enter', 'PageDown', 'n'],
  back: ['ArrowLeft', 'ArrowUp', 'PageUp', 'Backspace', 'p'],
  first: ['Home'],
  last: ['End'],
  go: [],
  black: ['b', '.'],
  white: ['w', ','],
  full: ['f', 'F5'],
  leave: ['Escape'],
  overview: ['o'],
  speaker: ['s'],
  table: ['t'],
  language: ['l'],
  ask: ['a'],
  theme: ['d'],
  contrast: ['c'],
  code: ['q'],
  larger: ['+', '='],
  smaller: ['-'],
  help: ['?'],
}

/** The parts of a KeyboardEvent that the deck reads. */
export type KeyPress = Pick<KeyboardEvent, 'key' | 'code' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>

/** Where the focus is, which decides who handles a key. A chart has it once Enter was pressed on it: on one of its marks. */
export type Focus = 'field' | 'control' | 'chart' | 'deck'

const COMMAND_OF = new Map(
  (Object.entries(DECK_KEYS) as [DeckCommand, readonly string[]][]).flatMap(([command, keys]) =>
    keys.map((key) => [key, command] as const),
  ), // safe: the entries of a record by command
)

/** Keys that a focused chart handles. Page Up and Page Down always move the deck. */
const OF_CHARTS = new Set([
  'ArrowRight',
  'ArrowLeft',
  'ArrowUp',
  'ArrowDown',
  'Home',
  'End',
  'Enter',
  ' ',
  't',
  '?',
  'Escape',
])
/** What a clicker's keys do while a field has the focus. */
const OF_FIELDS = new Map<string, DeckCommand>([
  ['Escape', 'leave'],
  ['PageDown', 'next'],
  ['PageUp', 'back'],
])
/** Keys that press a button or open a link. */
const OF_CONTROLS = new Set(['Enter', ' '])

/**
 * The deck's command for a key press, or `null` if the deck does not handle it. `hasLetters` is false if
 * single-character keys are switched off; in a text field only Escape and the pages are handled.
 */
export function commandOf(press: KeyPress, focus: Focus, hasLetters: boolean): DeckCommand | null {
  if (press.ctrlKey || press.metaKey || press.altKey) return null
  const key = letterOf(press)
  if (focus === 'field') return OF_FIELDS.get(key) ?? null
  if (focus === 'control' && OF_CONTROLS.has(key)) return null
  if (focus === 'chart' && OF_CHARTS.has(key)) return null
  if (key.length === 1 && key !== ' ' && !hasLetters) return null
  if (key === ' ' && press.shiftKey) return 'back'
  return COMMAND_OF.get(key) ?? null
}

/** The key in lower case; on a keyboard with another alphabet the letter at its place. */
function letterOf({ key, code }: KeyPress): string {
  if (key.length !== 1) return key
  const latin = /^Key([A-Z])$/.exec(code)?.[1]
  return (/[^!-~]/.test(key) && latin ? latin : key).toLowerCase()
}
