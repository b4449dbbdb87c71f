import { printParseErrorCode, visit, type ParseErrorCode } from 'jsonc-parser'
import type { DatasetIssue, SyntaxExpected } from './issue'
import { placeOf, shortened } from './place'

/** Values in one file; the largest published file has some 20,000. Keeps a hostile file from filling the memory. */
export const MOST_VALUES = 500_000

/** The deepest nesting of lists and objects; the format needs eight. */
export const MOST_LEVELS = 50

/** Keys that can pollute the prototype of a program that copies them carelessly. */
const FORBIDDEN_KEYS: readonly string[] = ['__proto__', 'constructor', 'prototype']

/** What a string must not hold: a control character, or a backslash that begins no escape. */
const BAD_IN_STRING = /[\u0000-\u001F]|\\(?!["\\/bfnrt]|u[0-9a-fA-F]{4})/ // oxlint-disable-line no-control-regex

/** The parser's names for what is wrong inside a string. */
const STRING_ERRORS: readonly string[] = [
  'UnexpectedEndOfString',
  'InvalidCharacter',
  'InvalidEscapeCharacter',
  'InvalidUnicode',
]

/** What an object or a list lacked at its end, which the parser reports after closing it. */
const UNCLOSED: Readonly<Record<string, SyntaxExpected>> = {
  CloseBraceExpected: 'comma-or-brace',
  CloseBracketExpected: 'comma-or-bracket',
}

/** An object or a list that is still open, and what it expects next. */
type Open = { keys: Set<string> | null; key: string; index: number; id: string | null; expected: SyntaxExpected }

/** What ends the scan before the text does. */
const STOP = new Error('The scan has ended.')

/** Line and column of an offset, both from 1. */
export function placeIn(text: string, offset: number): { line: number; column: number } {
  const lines = text.slice(0, offset).split('\n')
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 }
}

/**
 * What `JSON.parse` would refuse, with line and column, and what it would let
 * pass in silence: a key written twice, of which it keeps the last, and keys
 * that are dangerous. Stops at the first syntax error; finds every such key before it.
 */
export function scanJson(text: string): readonly DatasetIssue[] {
  const issues: DatasetIssue[] = []
  const open: Open[] = []
  let expectedOutside: SyntaxExpected = 'value'
  let values = 0

  const stop = (issue: DatasetIssue): never => {
    issues.push(issue)
    throw STOP
  }
  const expect = (expected: SyntaxExpected) => {
    const inside = open.at(-1)
    if (inside) inside.expected = expected
    else expectedOutside = expected
  }
  const afterValue = () => {
    const inside = open.at(-1)
    expect(inside ? (inside.keys ? 'comma-or-brace' : 'comma-or-bracket') : 'end-of-file')
  }
  const tooLarge = (what: 'values' | 'levels', found: number, limit: number, offset: number) => {
    const place = placeIn(text, offset)
    stop({ kind: 'too-large', at: `line ${place.line}, column ${place.column}`, what, found, limit })
  }
  const count = (offset: number) => {
    values += 1
    if (values > MOST_VALUES) tooLarge('values', values, MOST_VALUES, offset)
  }
  const begin = (offset: number, keys: Open['keys']) => {
    count(offset)
    if (open.length === MOST_LEVELS) tooLarge('levels', MOST_LEVELS + 1, MOST_LEVELS, offset)
    open.push({ keys, key: '', index: 0, id: null, expected: keys ? 'key' : 'value' })
  }
  const end = () => {
    open.pop()
    afterValue()
  }
  const refuse = (error: ParseErrorCode, offset: number, length: number) => {
    const name = printParseErrorCode(error)
    const inString = STRING_ERRORS.includes(name) ? text.slice(offset, offset + length).search(BAD_IN_STRING) : null
    const at = inString === null ? offset : inString === -1 ? offset + length : offset + inString
    const found = at < text.length ? String.fromCodePoint(text.codePointAt(at) ?? 0) : null
    const expected =
      inString === null
        ? (UNCLOSED[name] ?? open.at(-1)?.expected ?? expectedOutside)
        : found === '\\'
          ? 'escape'
          : 'closing-quote'
    const { line, column } = placeIn(text, at)
    stop({ kind: 'syntax', at: `line ${line}, column ${column}`, line, column, found, expected })
  }

  try {
    visit(
      text,
      {
        onObjectBegin: (offset) => begin(offset, new Set()),
        onArrayBegin: (offset) => begin(offset, null),
        onObjectEnd: end,
        onArrayEnd: end,
        onObjectProperty(key, _offset, _length, line, character) {
          const inside = open.at(-1)
          if (!inside?.keys) return
          inside.key = key
          const isDuplicate = inside.keys.has(key)
          if (isDuplicate || FORBIDDEN_KEYS.includes(key)) {
            const kind = isDuplicate ? 'duplicate-key' : 'forbidden-key'
            const place = placeOf(
              open.map((one, depth) => ({ key: one.keys ? one.key : one.index, id: open[depth + 1]?.id ?? null })),
            )
            issues.push({ kind, at: place, line: line + 1, column: character + 1, found: shortened(key) })
          }
          inside.keys.add(key)
          expect('colon')
        },
        onSeparator(separator) {
          const inside = open.at(-1)
          expect(separator === ',' && inside?.keys ? 'key' : 'value')
          if (separator === ',' && inside) inside.index += 1
        },
        onLiteralValue(value, offset) {
          count(offset)
          const inside = open.at(-1)
          if (inside?.keys && inside.key === 'id' && typeof value === 'string') inside.id = shortened(value)
          afterValue()
        },
        onError: refuse,
      },
      { disallowComments: true },
    )
  } catch (error) {
    if (error !== STOP) throw error
  }
  return issues
}
