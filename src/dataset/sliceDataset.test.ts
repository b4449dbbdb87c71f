import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { LANGUAGES } from '../domain/language'
import { aConflict, aFact, aFile, aProposal, aSource, anEvent, words } from '../testing/aFile'
import { parseEvidence } from './parseEvidence'
import { parseFigures } from './parseFigures'
import { readJson } from './readJson'
import { readShape } from './readShape'
import { publishedFile, type PublishedFile } from './schema'
import { isRecord } from './shape'
import { evidenceIn, figuresIn } from './sliceDataset'

function published(json: unknown): PublishedFile {
  const read = readShape(publishedFile, json)
  if (!read.ok) throw new Error(`The file must have the right shape: ${JSON.stringify(read.error)}`)
  return read.value
}

const conflicting = { status: 'conflicting' as const, conflicts: ['how-much'] }
const FILE = published(
  aFile({
    facts: [
      aFact({ ...conflicting, sources: [{ source: 'contract', locator: words('page 3', 'pág. 3') }] }),
      aFact({ ...conflicting, id: 'other-raise', repeats: 'raise', sources: [{ source: 'paper' }] }),
      aFact({
        id: 'bonus',
        measure: 'one-time-payment',
        recurring: false,
        value: 0,
        note: words('Paid once.', 'Se paga una vez.'),
        sources: [{ source: 'flyer' }],
      }),
    ],
    conflicts: [aConflict()],
    proposals: [
      aProposal({ terms: { salary: { summary: words('3 percent', '3 por ciento'), facts: ['raise', 'bonus'] } } }),
    ],
    events: [anEvent({ facts: ['raise', 'other-raise'], sources: ['minutes'] })],
    terms: [{ id: 'cap', term: words('Cap', 'Tope'), definition: words('A limit.', 'Un límite.'), facts: ['raise'] }],
    sources: [aSource(), aSource({ id: 'paper' }), aSource({ id: 'flyer' }), aSource({ id: 'minutes' })],
  }),
)

/** A value as the page receives it. */
function sent(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value))
}

describe(figuresIn, () => {
  it('keeps exactly the facts asked for, and their ids elsewhere', () => {
    const figures = figuresIn(FILE, 'en', new Set(['bonus']))
    expect(figures).toEqual({
      format: 1,
      id: 'a-dispute',
      version: '2026-01-31',
      title: 'A dispute',
      strike: { from: '2019-01-14', to: '2019-01-22' },
      facts: [
        {
          id: 'bonus',
          topic: 'salary',
          event: 'agreement',
          party: 'joint',
          measure: 'one-time-payment',
          unit: 'percent',
          value: 0, // a number
          status: 'primary',
          basis: 'primary',
          sources: [{ source: 'flyer' }],
        },
      ],
      conflicts: [],
      proposals: [
        {
          id: 'agreement',
          party: 'joint',
          kind: 'agreement',
          made: '2019-01-22',
          terms: { salary: { facts: ['bonus'] } },
        },
      ],
      events: [{ id: 'signed', date: '2019-01-22', party: 'joint', title: 'An agreement', facts: [] }],
      terms: [{ id: 'cap', term: 'Cap', definition: 'A limit.' }], // figures explain it themselves
      sources: [
        { id: 'flyer', publisher: 'The district', title: 'The contract' }, // the minutes support an event alone
      ],
    })
  })

  it('keeps a statement only where sources disagree and the words are all there is', () => {
    const promise = aFact({
      ...conflicting,
      id: 'promise',
      measure: 'claim',
      unit: null,
      value: null,
      statement: words('A promise.', 'Una promesa.'),
    })
    const agreed = { ...promise, id: 'agreed', status: 'primary' as const, conflicts: [] }
    const file = published(aFile({ facts: [promise, agreed, aFact(conflicting)], conflicts: [aConflict()] }))
    const read = parseFigures(sent(figuresIn(file, 'es', new Set(['promise', 'agreed', 'raise']))))
    expect(read.ok && read.value.facts.map(({ statement }) => statement)).toEqual(['Una promesa.', null, null])
  })

  it('keeps a conflict while one of its facts is there', () => {
    expect(figuresIn(FILE, 'es', new Set(['other-raise']))).toMatchObject({
      conflicts: [{ id: 'how-much', question: '¿De cuánto es el aumento?', facts: ['other-raise'] }],
    })
  })

  it('can be read back, with what is assumed where nothing is said', () => {
    const read = parseFigures(sent(figuresIn(FILE, 'en', new Set(['other-raise']))))
    expect(read.ok && read.value.facts[0]).toMatchObject({
      low: null,
      sources: [{ source: 'paper', locator: null }],
    })
  })
})

describe(evidenceIn, () => {
  it('reads back as everything, in one language', () => {
    const read = parseEvidence(sent(evidenceIn(FILE, 'es')))
    expect(read.ok && read.value.facts).toMatchObject([
      { id: 'raise', statement: 'El salario sube 3%.', sources: [{ source: 'contract', locator: 'pág. 3' }] },
      { id: 'other-raise' },
      { id: 'bonus', note: 'Se paga una vez.', recurring: false, value: 0 },
    ])
    expect(read.ok && read.value.terms).toEqual([
      { id: 'cap', term: 'Tope', definition: 'Un límite.', facts: ['raise'] },
    ])
  })
})

describe('the published file', () => {
  const json = readJson(readFileSync('public/data/los-angeles-2019.json'))
  const file = published(json.ok ? json.value : null)

  it.each(LANGUAGES)('comes back whole from its evidence in %s', (language) => {
    const read = parseEvidence(sent(evidenceIn(file, language)))
    expect(read.ok ? [] : read.error).toEqual([])
    if (!read.ok) return
    expect(read.value.facts).toHaveLength(571)
    expect(read.value.facts.map(({ value, low, high }) => [value, low, high])).toEqual(
      file.facts.map(({ value, low, high }) => [value, low, high]),
    )
    expect(read.value.facts.map(({ statement }) => statement)).toEqual(
      file.facts.map(({ statement }) => statement[language]),
    )
  })

  it.each(LANGUAGES)('gives figures in %s that can be read back', (language) => {
    const classSizes = new Set(file.facts.filter(({ topic }) => topic === 'class-size').map(({ id }) => id))
    const read = parseFigures(sent(figuresIn(file, language, classSizes)))
    expect(read.ok ? [] : read.error).toEqual([])
    expect(read.ok && read.value.facts).toHaveLength(186)
  })
})

/** The names of all fields that the records of a list have, in the order of the alphabet. */
function fieldsOf(list: unknown): string {
  const records: readonly unknown[] = Array.isArray(list) ? list : [list]
  return [...new Set(records.flatMap((record) => (isRecord(record) ? Object.keys(record) : [])))].toSorted().join(' ')
}

describe('what every page with a figure loads', () => {
  const json = readJson(readFileSync('public/data/los-angeles-2019.json'))
  const file = published(json.ok ? json.value : null)
  const figures = figuresIn(file, 'en', new Set(file.facts.map(({ id }) => id)))
  const proposals = figures['proposals'] as readonly { terms: Readonly<Record<string, unknown>> }[] // as the door read them

  // a field more is bytes for every reader: it comes with a figure that reads it
  it.each([
    ['the file', figures, 'conflicts events facts format id proposals sources strike terms title version'],
    [
      'facts',
      figures['facts'],
      'actor also announced baseline basis event formula from grades high id levels low measure missing party proposal ' +
        'qualifier roles schools sources statement statistic status subjects to topic unit value',
    ],
    ['conflicts', figures['conflicts'], 'facts id kind question'],
    ['proposals', proposals, 'id kind made party terms'],
    ['their terms', proposals.flatMap(({ terms }) => Object.values(terms)), 'facts missing'],
    ['events', figures['events'], 'date facts id party title'],
    ['terms', figures['terms'], 'definition id term'],
    ['sources', figures['sources'], 'id published publisher title url'],
  ])('has of %s only these fields', (_what, records, fields) => {
    expect(fieldsOf(records)).toBe(fields)
  })
})

describe(parseFigures, () => {
  it('refuses pointers to what did not come along', () => {
    const figures = figuresIn(FILE, 'en', new Set(['raise']))
    const read = parseFigures({ ...figures, sources: [], conflicts: [], proposals: [] })
    expect(read.ok ? [] : read.error).toEqual([
      { kind: 'unknown-id', at: 'facts[0] (raise).sources', found: 'contract', list: 'sources', nearest: null },
    ])
  })

  it('refuses the published file, which is in two languages', () => {
    expect(parseFigures(sent(FILE)).ok).toBe(false)
  })
})
