import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aFile } from '../testing/aFile'
import type { DatasetIssue } from './issue'
import { MOST_BYTES, readJson, readJsonText } from './readJson'
import { MOST_LEVELS, MOST_VALUES, scanJson } from './scanJson'

const FILE = JSON.stringify(aFile(), null, 1)

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}

function issuesIn(bytes: Uint8Array): readonly DatasetIssue[] {
  const read = readJson(bytes)
  return read.ok ? [] : read.error
}

describe(readJson, () => {
  it('gives the value of a good file', () => {
    expect(readJson(bytesOf(FILE))).toEqual({ ok: true, value: aFile() })
  })

  it.each([
    ['nothing', ''],
    ['blanks and line feeds', ' \n\n\t '],
  ])('refuses %s as empty', (_, text) => {
    expect(issuesIn(bytesOf(text))).toEqual([{ kind: 'empty', at: '' }])
  })

  it('names line and column where a cut file ends', () => {
    // Line 1 is `{`; line 2, ` "format": 1,`, is cut after twelve characters.
    expect(issuesIn(bytesOf('{\n "format": 1'))).toEqual([
      { kind: 'syntax', at: 'line 2, column 13', line: 2, column: 13, found: null, expected: 'comma-or-brace' },
    ])
  })

  it('refuses every way of cutting a file short', () => {
    for (let length = 1; length < FILE.length; length += 1) {
      expect(issuesIn(bytesOf(FILE.slice(0, length)))).toMatchObject([{ kind: 'syntax', found: null }])
    }
  })

  it.each([
    ['{"a": 1,}', 9, '}', 'key'],
    ['[1,]', 4, ']', 'value'],
    ['{"a" 1}', 6, '1', 'colon'],
    ['{"a": 1 "b": 2}', 9, '"', 'comma-or-brace'],
    ['[1 2]', 4, '2', 'comma-or-bracket'],
    ['[01]', 3, '1', 'comma-or-bracket'],
    ['{"a": NaN}', 7, 'N', 'value'],
    ['{a: 1}', 2, 'a', 'key'],
    ['["\\x"]', 3, '\\', 'escape'],
    ['["one\ntwo"]', 6, '\n', 'closing-quote'],
    ['{} // a comment', 4, '/', 'end-of-file'],
  ])('says what it expected in %j', (text, column, found, expected) => {
    expect(issuesIn(bytesOf(text))).toEqual([
      { kind: 'syntax', at: `line 1, column ${column}`, line: 1, column, found, expected },
    ])
  })

  it('names the place of a byte that is not UTF-8', () => {
    const latin1 = Uint8Array.from('{\n"en": "José"}', (letter) => letter.charCodeAt(0)) // é is the single byte E9
    expect(issuesIn(Uint8Array.from(latin1))).toEqual([
      { kind: 'encoding', at: 'line 2, column 11', line: 2, column: 11, found: 'E9' },
    ])
  })

  it('does not take a typed replacement character for a bad byte', () => {
    expect(issuesIn(Uint8Array.from([...bytesOf('{"a": "\uFFFD",\n"b": "'), 0xff]))).toMatchObject([
      { kind: 'encoding', line: 2, column: 7, found: 'FF' },
    ])
  })

  it('refuses UTF-16', () => {
    expect(issuesIn(Uint8Array.from([0xff, 0xfe, 0x7b, 0, 0x7d, 0]))).toMatchObject([
      { kind: 'encoding', line: 1, column: 1 },
    ])
  })

  it('refuses a byte order mark, and still finds what else is wrong', () => {
    expect(issuesIn(bytesOf('\uFEFF{"a": 1, "a": 2}'))).toMatchObject([
      { kind: 'byte-order-mark' },
      { kind: 'duplicate-key' },
    ])
  })

  it('refuses carriage returns, and counts them from the first', () => {
    expect(issuesIn(bytesOf('{\n"a": 1,\r\n"b": 2\r\n}'))).toEqual([
      { kind: 'line-ends', at: 'line 2', line: 2, found: 2 },
    ])
  })

  it('names every key that is written twice, however it is written', () => {
    const text =
      '{"facts": [\n{"id": "raise", "value": 3, "value": 4},\n{"id": "bonus", "v\\u0061lue": 1, "value": 2}]}'
    expect(issuesIn(bytesOf(text))).toEqual([
      { kind: 'duplicate-key', at: 'facts[0] (raise).value', line: 2, column: 29, found: 'value' },
      { kind: 'duplicate-key', at: 'facts[1] (bonus).value', line: 3, column: 34, found: 'value' },
    ])
  })

  it.each(['__proto__', 'constructor', 'prototype'])('refuses the key %s at any depth', (key) => {
    expect(issuesIn(bytesOf(`{"facts": [{"id": "raise", "also": [{"${key}": {"polluted": true}}]}]}`))).toEqual([
      { kind: 'forbidden-key', at: `facts[0] (raise).also[0].${key}`, line: 1, column: 38, found: key },
    ])
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false)
  })

  it.each([
    ['brackets', 0x5b],
    ['blanks', 0x20],
    ['bytes that are not text', 0xff],
  ])('refuses 50 MB of %s without parsing', (_, byte) => {
    const bytes = new Uint8Array(50_000_000).fill(byte)
    const before = performance.now()
    expect(issuesIn(bytes)).toEqual([
      { kind: 'too-large', at: '', what: 'bytes', found: 50_000_000, limit: MOST_BYTES },
    ])
    expect(performance.now() - before).toBeLessThan(1000)
  })

  it.each([
    ['lists', '['],
    ['objects', '{"a":'],
  ])('refuses %s inside one another before the stack is full', (_, opening) => {
    expect(issuesIn(bytesOf(opening.repeat(2_000_000)))).toMatchObject([
      { kind: 'too-large', what: 'levels', found: MOST_LEVELS + 1, limit: MOST_LEVELS },
    ])
  })

  it('refuses more values than a dispute can have', () => {
    const text = `[${'1,'.repeat(MOST_VALUES)}1]`
    expect(issuesIn(bytesOf(text))).toMatchObject([{ kind: 'too-large', what: 'values', limit: MOST_VALUES }])
  })

  it('survives one text of many megabytes', () => {
    expect(readJsonText(`"${'a\\n'.repeat(3_000_000)}"`).ok).toBe(true)
  })

  it('stays quick when every key is a duplicate', () => {
    const before = performance.now()
    expect(issuesIn(bytesOf(`{${'"a":1,'.repeat(200_000)}"a":1}`))).toHaveLength(200_000)
    expect(performance.now() - before).toBeLessThan(3000)
  })
})

describe(scanJson, () => {
  it('accepts exactly what JSON.parse accepts', () => {
    const parses = (text: string) => {
      try {
        JSON.parse(text)
        return true
      } catch {
        return false
      }
    }
    const characters = fc.constantFrom(
      ...'{ } [ ] , : " \\ 0 1 - + . e E a u n'.split(' '),
      ' ',
      '\n',
      '\t',
      'true',
      'null',
      '\\u00e9',
      '"a"',
      '\u0000',
      '\u00a0',
    )
    const mutatedJson = fc
      .tuple(fc.json({ maxDepth: 3 }), fc.nat(), fc.nat({ max: 3 }), fc.string({ unit: characters, maxLength: 3 }))
      .map(([json, at, length, insert]) => {
        const place = at % (json.length + 1)
        return json.slice(0, place) + insert + json.slice(place + length)
      })
    fc.assert(
      fc.property(fc.oneof(mutatedJson, fc.string({ unit: characters, maxLength: 12 })), (text) => {
        expect(scanJson(text).some(({ kind }) => kind === 'syntax')).toBe(!parses(text))
      }),
      { numRuns: 3000 },
    )
  })
})
