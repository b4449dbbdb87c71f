import type { DatasetIssue, SyntaxExpected } from './issue'
import { placeOf, shortened, type Step } from './place'

/** Values in one file; the largest published file has some 20,000. Keeps a hostile file from filling the memory. */
export const MOST_VALUES = 500_000

/** The deepest nesting of lists and objects; the format needs eight. */
export const MOST_LEVELS = 50

/** Keys that can pollute the prototype of a program that copies them carelessly. */
const FORBIDDEN_KEYS: readonly string[] = ['__proto__', 'constructor', 'prototype']

const SPACE = /[ \t\n\r]*/y
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y
const WORD = /true|false|null/y
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y

/** An object or a list that is still open. */
type Open = { keys: Set<string> | null; key: string; index: number; id: string | null }

/** What may come next. The two `first` states also allow an empty object or list to close. */
type Next = 'value' | 'first-value' | 'key' | 'first-key' | 'colon' | 'comma' | 'end'

/** Where a sticky pattern's match ends, or `null` when it does not match there. */
function endOf(pattern: RegExp, text: string, at: number): number | null {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : null
}

/** The end of the string that opens at `start`, or what is wrong inside it, and where. */
function endOfString(text: string, start: number): number | { at: number; expected: SyntaxExpected } {
  let at = start + 1
  while (at < text.length) {
    const code = text.charCodeAt(at)
    if (code === 0x22) return at + 1
    if (code < 0x20) return { at, expected: 'closing-quote' }
    if (code === 0x5c) {
      const end = endOf(ESCAPE, text, at)
      if (end === null) return { at, expected: 'escape' }
      at = end
    } else {
      at += 1
    }
  }
  return { at, expected: 'closing-quote' }
}

function endOfPlainValue(text: string, at: number): number | null {
  return endOf(NUMBER, text, at) ?? endOf(WORD, text, at)
}

/**
 * Gives line and column, both from 1, for offsets in ascending order. It only walks
 * forward, so many calls cost no more than one.
 */
export function lineCounter(text: string): (at: number) => { line: number; column: number } {
  let line = 1
  let start = 0
  let end = text.indexOf('\n')
  return (at) => {
    while (end !== -1 && end < at) {
      line += 1
      start = end + 1
      end = text.indexOf('\n', start)
    }
    return { line, column: at - start + 1 }
  }
}

/** The steps to where the innermost open object or list now is. */
function stepsTo(open: readonly Open[]): readonly Step[] {
  return open.map(({ keys, key, index }, depth) => ({
    key: keys ? key : index,
    id: open[depth + 1]?.id ?? null,
  }))
}

/**
 * What `JSON.parse` would refuse, with line and column, and what it would let
 * pass in silence: a key written twice, of which it keeps the last, and keys
 * that are dangerous. Stops at the first syntax error; finds every such key before it.
 *
 * Not recursive, so no depth of nesting can exhaust the stack.
 */
export function scanJson(text: string): readonly DatasetIssue[] {
  const issues: DatasetIssue[] = []
  const placeIn = lineCounter(text)
  const open: Open[] = []
  let next: Next = 'value'
  let at = 0
  let values = 0

  const stopped = (where: number, expected: SyntaxExpected): readonly DatasetIssue[] => {
    const { line, column } = placeIn(where)
    const found = where < text.length ? String.fromCodePoint(text.codePointAt(where) ?? 0) : null
    return [...issues, { kind: 'syntax', at: `line ${line}, column ${column}`, line, column, found, expected }]
  }
  const tooLarge = (what: 'values' | 'levels', found: number, limit: number): readonly DatasetIssue[] => {
    const { line, column } = placeIn(at)
    return [...issues, { kind: 'too-large', at: `line ${line}, column ${column}`, what, found, limit }]
  }
  const afterValue = (): Next => (open.length === 0 ? 'end' : 'comma')

  for (;;) {
    at = endOf(SPACE, text, at) ?? at
    const inside = open.at(-1)
    const character = text[at]

    if (next === 'end') return character === undefined ? issues : stopped(at, 'end-of-file')

    if (next === 'comma' && inside) {
      if (character === ',') {
        next = inside.keys ? 'key' : 'value'
        inside.index += 1
      } else if (character === (inside.keys ? '}' : ']')) {
        open.pop()
        next = afterValue()
      } else {
        return stopped(at, inside.keys ? 'comma-or-brace' : 'comma-or-bracket')
      }
      at += 1
      continue
    }

    if (next === 'colon') {
      if (character !== ':') return stopped(at, 'colon')
      next = 'value'
      at += 1
      continue
    }

    if ((next === 'key' || next === 'first-key') && inside?.keys) {
      if (character === '}' && next === 'first-key') {
        open.pop()
        next = afterValue()
        at += 1
        continue
      }
      if (character !== '"') return stopped(at, 'key')
      const end = endOfString(text, at)
      if (typeof end !== 'number') return stopped(end.at, end.expected)
      const key = String(JSON.parse(text.slice(at, end)))
      inside.key = key
      const duplicate = inside.keys.has(key)
      if (duplicate || FORBIDDEN_KEYS.includes(key)) {
        const kind = duplicate ? 'duplicate-key' : 'forbidden-key'
        issues.push({ kind, at: placeOf(stepsTo(open)), ...placeIn(at), found: shortened(key) })
      }
      inside.keys.add(key)
      next = 'colon'
      at = end
      continue
    }

    if (character === ']' && next === 'first-value') {
      open.pop()
      next = afterValue()
      at += 1
      continue
    }

    values += 1
    if (values > MOST_VALUES) return tooLarge('values', values, MOST_VALUES)
    if (character === '{' || character === '[') {
      if (open.length === MOST_LEVELS) return tooLarge('levels', MOST_LEVELS + 1, MOST_LEVELS)
      open.push({ keys: character === '{' ? new Set() : null, key: '', index: 0, id: null })
      next = character === '{' ? 'first-key' : 'first-value'
      at += 1
      continue
    }
    if (character === '"') {
      const end = endOfString(text, at)
      if (typeof end !== 'number') return stopped(end.at, end.expected)
      if (inside?.keys && inside.key === 'id') inside.id = shortened(text.slice(at + 1, end - 1))
      at = end
    } else {
      const end = endOfPlainValue(text, at)
      if (end === null) return stopped(at, 'value')
      at = end
    }
    next = afterValue()
  }
}
