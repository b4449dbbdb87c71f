/** What a key of the deck can do. */
export const DECK_COMMANDS = [
  'next',
  'back',
  'first',
  'last',
  'go',
  'black',
  'white',
  'full',
  'leave',
  'overview',
  'speaker',
  'table',
  'language',
  'ask',
  'theme',
  'contrast',
  'code',
  'larger',
  'smaller',
  'help',
] as const
export type DeckCommand = (typeof DECK_COMMANDS)[number]
