import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aFact, aFile, aProposal, aSource, words } from '../testing/aFile'
import type { DatasetIssue } from './issue'
import { parseEvidence } from './parseEvidence'
import { parseFigures } from './parseFigures'
import { parsePublished } from './parseDataset'
import { readJson } from './readJson'

const PUBLISHED = 'public/data/los-angeles-2019.json'

function issuesIn(json: unknown): readonly DatasetIssue[] {
  const parsed = parsePublished(json)
  return parsed.ok ? [] : parsed.error
}

describe('the published file', () => {
  const json = readJson(readFileSync(PUBLISHED))
  const parsed = json.ok ? parsePublished(json.value) : json

  it('is good', () => {
    expect(parsed.ok ? [] : parsed.error).toEqual([])
  })

  it('holds what was researched', () => {
    expect(parsed.ok).toBe(true)
    if (!parsed.ok) return
    const { facts, sources, proposals, events, terms, conflicts } = parsed.value
    expect(facts).toHaveLength(574)
    expect(sources).toHaveLength(172)
    expect(proposals).toHaveLength(16)
    expect(events).toHaveLength(55)
    expect(terms).toHaveLength(47)
    expect(conflicts).toHaveLength(39)
  })
})

describe(parsePublished, () => {
  it('fills in what was left out', () => {
    const parsed = parsePublished(aFile())
    expect(parsed.ok && parsed.value.facts[0]).toMatchObject({
      low: null,
      missing: null,
      retroactive: false,
      alsoIn: [],
    })
  })

  it.each([
    ['a list', [], 'list'],
    ['a text', 'facts', 'text'],
    ['null', null, 'null'],
  ])('refuses %s where the file should be', (_, json, found) => {
    expect(issuesIn(json)).toMatchObject([{ kind: 'wrong-type', at: '', found, expected: 'object' }])
  })

  it('names a misspelt key and the one that was meant, and what is missing for it', () => {
    const { sources, ...fact } = aFact()
    expect(issuesIn(aFile({ facts: [{ ...fact, sorces: sources }] as never }))).toEqual([
      { kind: 'unknown-key', at: 'facts[0] (raise).sorces', found: 'sorces', nearest: 'sources' },
      { kind: 'missing-key', at: 'facts[0] (raise).sources', expected: 'sources' },
    ])
  })

  it('names every unknown key of one object, those of every object included', () => {
    const json = { ...aFile(), facts: [{ ...aFact(), valeu: 3, toString: 1, hasOwnProperty: 2 }] }
    expect(issuesIn(json)).toEqual([
      { kind: 'unknown-key', at: 'facts[0] (raise).valeu', found: 'valeu', nearest: 'value' },
      { kind: 'unknown-key', at: 'facts[0] (raise).toString', found: 'toString', nearest: null },
      { kind: 'unknown-key', at: 'facts[0] (raise).hasOwnProperty', found: 'hasOwnProperty', nearest: null },
    ])
  })

  it('refuses a list in place of an object, even of one without required keys', () => {
    const json = { ...aFile(), proposals: [{ ...aProposal(), terms: [] }] }
    expect(issuesIn(json)).toEqual([
      {
        kind: 'wrong-type',
        at: 'proposals[0] (agreement).terms',
        found: 'list',
        text: '',
        expected: 'object',
        keys: ['salary', 'classSize', 'staffing', 'exceptions', 'money', 'duration', 'saidAgainst'],
      },
    ])
  })

  it('does not follow __proto__', () => {
    const json: unknown = JSON.parse(JSON.stringify(aFile()).replace('{', '{"__proto__": {"polluted": true},'))
    expect(issuesIn(json)).toMatchObject([{ kind: 'unknown-key', at: '__proto__' }])
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false)
  })

  it('reports every problem of shape at once', () => {
    const json = {
      ...aFile(),
      version: '2026-02-30',
      facts: [
        { ...aFact(), value: '3', status: 'primry', from: '2019-13' },
        { ...aFact({ id: 'bonus' }), statement: 'Paid once.', sources: [{ source: 'the contract' }] },
        { ...aFact({ id: 'gap' }), statement: { en: 'A gap.' }, note: { en: 'Why.', es: ' ' }, value: Infinity },
      ],
      sources: [aSource({ url: 'javascript:alert(1)' })],
    }
    expect(issuesIn(json)).toEqual([
      { kind: 'impossible-date', at: 'version', found: '"2026-02-30"', expected: 'day' },
      { kind: 'wrong-type', at: 'facts[0] (raise).value', found: 'text', text: '"3"', expected: 'number', keys: [] },
      { kind: 'impossible-date', at: 'facts[0] (raise).from', found: '"2019-13"', expected: 'partial-date' },
      {
        kind: 'bad-value',
        at: 'facts[0] (raise).status',
        found: '"primry"',
        allowed: ['primary', 'reported', 'conflicting', 'inferred'],
        nearest: 'primary',
      },
      { kind: 'malformed', at: 'facts[1] (bonus).sources[0].source', found: '"the contract"', expected: 'id' },
      {
        kind: 'wrong-type',
        at: 'facts[1] (bonus).statement',
        found: 'text',
        text: '"Paid once."',
        expected: 'object',
        keys: ['en', 'es'],
      },
      { kind: 'malformed', at: 'facts[2] (gap).value', found: 'null', expected: 'finite-number' },
      { kind: 'missing-language', at: 'facts[2] (gap).statement', language: 'es', problem: 'absent' },
      { kind: 'missing-language', at: 'facts[2] (gap).note', language: 'es', problem: 'empty' },
      { kind: 'malformed', at: 'sources[0] (contract).url', found: '"javascript:alert(1)"', expected: 'web-address' },
    ])
  })

  it('truncates long quotes', () => {
    const [issue] = issuesIn({ ...aFile(), id: 'x y'.repeat(1_000_000) })
    expect(issue).toMatchObject({ kind: 'malformed', at: 'id' })
    expect(JSON.stringify(issue).length).toBeLessThan(200)
  })

  it('survives a file that is wrong throughout', () => {
    const json = { ...aFile(), facts: Array.from({ length: 200_000 }, () => 1) }
    expect(issuesIn(json)).toHaveLength(200_000)
  }, 30_000)

  it('never throws, whatever JSON it is given', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (json) => {
        expect(parsePublished(json).ok).toBe(false)
        expect(parseFigures(json).ok).toBe(false)
        expect(parseEvidence(json).ok).toBe(false)
      }),
    )
  })
})

describe('one edit of a good file', () => {
  const file = aFile({
    facts: [
      aFact({
        proposal: 'agreement',
        from: '2018-07-01',
        grades: { bands: ['tk-3'], from: 'K', to: '3', label: 'K-3' },
      }),
      aFact({ id: 'once', recurring: false, condition: words('If funded', 'Si hay fondos') }),
    ],
    proposals: [aProposal({ terms: { salary: { summary: words('3 percent', '3 por ciento'), facts: ['raise'] } } })],
    conflicts: [],
  })

  type Place = { path: readonly (string | number)[]; value: unknown }

  /** Every value inside a JSON value, with its path. */
  function* placesIn(value: unknown, path: Place['path'] = []): Generator<Place> {
    if (path.length > 0) yield { path, value }
    if (typeof value !== 'object' || value === null) return
    const isList = Array.isArray(value)
    for (const [key, inside] of Object.entries(value)) yield* placesIn(inside, [...path, isList ? Number(key) : key])
  }

  /** A deep copy in which the value at a path is another, or gone. */
  function edited(path: Place['path'], edit: (holder: Record<string | number, unknown>, key: string | number) => void) {
    const copy: unknown = structuredClone(file)
    const holder = path
      .slice(0, -1)
      .reduce<unknown>((here, key) => (here as Record<string | number, unknown>)[key], copy)
    edit(holder as Record<string | number, unknown>, path.at(-1) ?? '') // safe: the path was walked before
    return copy
  }

  /** The path as issues write it, without the ids in brackets. */
  function written(path: Place['path']): string {
    return path
      .map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`))
      .join('')
      .replace(/^\./, '')
  }

  const placesNamed = (issues: readonly DatasetIssue[]) => issues.map(({ at }) => at.replaceAll(/ \([^)]*\)/g, ''))
  const anyPlace = fc.constantFrom(...placesIn(file))

  it('starts from a good file', () => {
    expect(issuesIn(file)).toEqual([])
  })

  it('that changes a type is reported at that very place', () => {
    fc.assert(
      fc.property(
        anyPlace,
        fc.constantFrom<unknown>(7, 'a word', true, [1], { nothing: 1 }),
        ({ path, value }, other) => {
          fc.pre(typeof value !== typeof other || Array.isArray(value) !== Array.isArray(other))
          const issues = issuesIn(
            edited(path, (holder, key) => {
              holder[key] = other
            }),
          )
          expect(placesNamed(issues).some((at) => at.startsWith(written(path)))).toBe(true)
        },
      ),
    )
  })

  it('that takes a key away is reported where it was, or leaves a file that can do without', () => {
    fc.assert(
      fc.property(anyPlace, ({ path }) => {
        fc.pre(typeof path.at(-1) === 'string')
        const issues = issuesIn(
          edited(path, (holder, key) => {
            delete holder[key]
          }),
        )
        const record = written(path.slice(0, typeof path[1] === 'number' ? 2 : 1))
        for (const at of placesNamed(issues)) expect(at.startsWith(record)).toBe(true)
      }),
    )
  })

  it.each([
    ['facts[0] (raise).sources', ['facts', 0, 'sources']],
    ['facts[1] (once).measure', ['facts', 1, 'measure']],
    ['proposals[0] (agreement).terms.salary.facts', ['proposals', 0, 'terms', 'salary', 'facts']],
    ['strike.to', ['strike', 'to']],
  ])('that takes %s away is a missing key', (at, path) => {
    expect(
      issuesIn(
        edited(path, (holder, key) => {
          delete holder[key]
        }),
      ),
    ).toEqual([{ kind: 'missing-key', at, expected: path.at(-1) }])
  })
})
