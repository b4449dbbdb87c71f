import { describe, expect, it } from 'vitest'
import type { DatasetIssue, IssueKind } from '../dataset/issue'
import { LANGUAGES } from '../domain/language'
import { describeIssue } from './describeIssue'

const FACT = 'facts[12] (sal-ta-step1)'

/** One or more of every kind: a new kind does not compile until it is added here. */
const EXAMPLES: { readonly [Kind in IssueKind]: readonly Extract<DatasetIssue, { kind: Kind }>[] } = {
  empty: [{ kind: 'empty', at: '' }],
  'too-large': [
    { kind: 'too-large', at: '', what: 'bytes', found: 52_428_800, limit: 10_485_760 },
    { kind: 'too-large', at: 'line 3, column 7', what: 'values', found: 500_001, limit: 500_000 },
    { kind: 'too-large', at: 'line 3, column 7', what: 'levels', found: 51, limit: 50 },
  ],
  encoding: [{ kind: 'encoding', at: 'line 3, column 7', line: 3, column: 7, found: 'E9' }],
  'byte-order-mark': [{ kind: 'byte-order-mark', at: 'line 1, column 1' }],
  'line-ends': [{ kind: 'line-ends', at: 'line 1', line: 1, found: 1200 }],
  syntax: [
    { kind: 'syntax', at: 'line 3, column 7', line: 3, column: 7, found: '}', expected: 'key' },
    { kind: 'syntax', at: 'line 3, column 7', line: 3, column: 7, found: null, expected: 'comma-or-brace' },
  ],
  'duplicate-key': [{ kind: 'duplicate-key', at: `${FACT}.value`, line: 3, column: 7, found: 'value' }],
  'forbidden-key': [{ kind: 'forbidden-key', at: `${FACT}.__proto__`, line: 3, column: 7, found: '__proto__' }],
  'unknown-key': [
    { kind: 'unknown-key', at: `${FACT}.valeu`, found: 'valeu', nearest: 'value' },
    { kind: 'unknown-key', at: `${FACT}.headline`, found: 'headline', nearest: null },
  ],
  'missing-key': [{ kind: 'missing-key', at: `${FACT}.status`, expected: 'status' }],
  'wrong-type': [
    { kind: 'wrong-type', at: `${FACT}.value`, found: 'text', text: '"3"', expected: 'number', keys: [] },
    { kind: 'wrong-type', at: `${FACT}.note`, found: 'list', text: '', expected: 'object', keys: ['en', 'es'] },
  ],
  'bad-value': [
    { kind: 'bad-value', at: `${FACT}.basis`, found: '"primry"', allowed: ['primary', 'reported'], nearest: 'primary' },
  ],
  malformed: [
    { kind: 'malformed', at: `${FACT}.id`, found: '"a b"', expected: 'id' },
    { kind: 'malformed', at: 'sources[0].url', found: '"javascript:"', expected: 'web-address' },
    { kind: 'malformed', at: `${FACT}.value`, found: 'null', expected: 'finite-number' },
  ],
  'impossible-date': [
    { kind: 'impossible-date', at: `${FACT}.from`, found: '"2019-02-30"', expected: 'partial-date' },
    { kind: 'impossible-date', at: 'version', found: '"2019"', expected: 'day' },
  ],
  'empty-text': [{ kind: 'empty-text', at: `${FACT}.formula` }],
  'missing-language': [
    { kind: 'missing-language', at: `${FACT}.statement`, language: 'es', problem: 'absent' },
    { kind: 'missing-language', at: `${FACT}.statement`, language: 'en', problem: 'empty' },
    { kind: 'missing-language', at: `${FACT}.statement`, language: 'es', problem: 'identical' },
  ],
  markup: [{ kind: 'markup', at: `${FACT}.statement.en`, found: '<b>' }],
  'duplicate-id': [{ kind: 'duplicate-id', at: FACT, found: 'sal-ta-step1', first: 'facts[3] (sal-ta-step1)' }],
  'unknown-id': [
    { kind: 'unknown-id', at: `${FACT}.sources[0].source`, found: 'contrat', list: 'sources', nearest: 'contract' },
    { kind: 'unknown-id', at: `${FACT}.repeats`, found: 'raise', list: 'facts', nearest: null },
  ],
  'no-source': [{ kind: 'no-source', at: `${FACT}.sources` }],
  'foreign-term': [
    {
      kind: 'foreign-term',
      at: 'proposals[0].terms.salary.facts[0]',
      found: 'raise',
      proposal: 'agreement',
      owner: 'offer',
    },
  ],
  'wrong-headline': (['foreign', 'no-number'] as const).map((problem) => ({
    kind: 'wrong-headline',
    at: 'proposals[0].terms.salary.headline',
    found: 'raise',
    proposal: 'agreement',
    problem,
  })),
  'empty-term': [{ kind: 'empty-term', at: 'proposals[0].terms.money' }],
  'repeats-loop': [{ kind: 'repeats-loop', at: `${FACT}.repeats`, found: 'raise' }],
  'conflict-not-mutual': [
    {
      kind: 'conflict-not-mutual',
      at: `${FACT}.conflicts`,
      fact: 'sal-ta-step1',
      conflict: 'cg-1',
      silent: 'conflict',
    },
    {
      kind: 'conflict-not-mutual',
      at: 'conflicts[0] (cg-1).facts',
      fact: 'sal-ta-step1',
      conflict: 'cg-1',
      silent: 'fact',
    },
  ],
  'conflict-too-small': [{ kind: 'conflict-too-small', at: 'conflicts[0] (cg-1).facts', found: 1 }],
  'status-mismatch': [
    {
      kind: 'status-mismatch',
      at: `${FACT}.status`,
      found: 'primary',
      expected: 'conflicting',
      basis: 'primary',
      conflict: 'cg-1',
    },
    {
      kind: 'status-mismatch',
      at: `${FACT}.status`,
      found: 'conflicting',
      expected: 'primary',
      basis: 'primary',
      conflict: null,
    },
  ],
  'no-formula': [{ kind: 'no-formula', at: `${FACT}.formula` }],
  'unit-mismatch': [
    {
      kind: 'unit-mismatch',
      at: `${FACT}.unit`,
      measure: 'cap',
      found: 'students-fewer',
      allowed: ['students-per-class'],
    },
    { kind: 'unit-mismatch', at: `${FACT}.unit`, measure: 'claim', found: null, allowed: [] },
  ],
  'no-value': [{ kind: 'no-value', at: `${FACT}.value`, measure: 'raise' }],
  'value-and-missing': [{ kind: 'value-and-missing', at: `${FACT}.missing`, found: 3, missing: 'not-found' }],
  'range-order': [{ kind: 'range-order', at: `${FACT}.low`, low: 6, high: 5 }],
  'outside-range': [{ kind: 'outside-range', at: `${FACT}.value`, found: 7, low: 5, high: null }],
  'grades-mismatch': [
    { kind: 'grades-mismatch', at: `${FACT}.grades`, found: ['tk-3'], expected: ['4-6'], from: '4', to: '5' },
    { kind: 'grades-mismatch', at: `${FACT}.grades`, found: [], expected: [], from: '8', to: '4' },
  ],
  'period-order': [{ kind: 'period-order', at: `${FACT}.from`, from: '2019-07-01', to: '2019-06-30' }],
  'disclosed-too-early': [
    { kind: 'disclosed-too-early', at: 'proposals[0].disclosed', found: '2019-01-21', made: '2019-01-22' },
  ],
  'date-order': [{ kind: 'date-order', at: 'events[1].date', found: '2019-01-14', previous: '2019-01-22' }],
}
const ISSUES: readonly DatasetIssue[] = Object.values(EXAMPLES).flat()

describe(describeIssue, () => {
  it.each(ISSUES)('begins with the place, and is one line: $kind at $at', (issue) => {
    for (const language of LANGUAGES) {
      const line = describeIssue(issue, language)
      expect(line).toMatch(/^[^\n]+: [^\n]+\.$/)
      expect(line).not.toMatch(/undefined|NaN|\[object/)
      expect(line.startsWith(`${issue.at}: `)).toBe(
        issue.at !== '' && (language === 'en' || !issue.at.startsWith('line')),
      )
    }
  })

  it('gives each kind a sentence of its own, different in each language', () => {
    for (const language of LANGUAGES) {
      expect(new Set(ISSUES.map((issue) => describeIssue(issue, language))).size).toBe(ISSUES.length)
    }
    for (const issue of ISSUES) expect(describeIssue(issue, 'es')).not.toBe(describeIssue(issue, 'en'))
  })

  it.each([
    [
      EXAMPLES['unit-mismatch'],
      'facts[12] (sal-ta-step1).unit: found the unit "students-fewer", expected students-per-class for the measure "cap"; correct the unit, or the measure if another one is meant.',
      'facts[12] (sal-ta-step1).unit: está la unidad "students-fewer"; se esperaba students-per-class para la medida "cap". Corrija la unidad, o la medida si se trata de otra.',
    ],
    [
      EXAMPLES['period-order'],
      "facts[12] (sal-ta-step1).from: found 2019-07-01, an effective date after the period's end, 2019-06-30; correct one of the two.",
      'facts[12] (sal-ta-step1).from: está 2019-07-01, una fecha de vigencia posterior al fin del período, 2019-06-30. Corrija una de las dos.',
    ],
    [
      EXAMPLES.syntax,
      'line 3, column 7: found "}", expected a key in double quotes; put one there, or take out the comma before it.',
      'línea 3, columna 7: está "}"; se esperaba una clave entre comillas dobles; escríbala ahí o quite la coma de antes.',
    ],
    [
      EXAMPLES['too-large'], // 52,428,800 bytes are 50 times 1,048,576
      'the whole file: found 50 MB, expected at most 10 MB; publish one dispute a file.',
      'todo el archivo: hay 50 MB; se esperaban como máximo 10 MB. Publique un conflicto por archivo.',
    ],
  ])('names what was found, what was expected and the cure', ([issue], english, spanish) => {
    expect(issue && describeIssue(issue, 'en')).toBe(english)
    expect(issue && describeIssue(issue, 'es')).toBe(spanish)
  })
})
