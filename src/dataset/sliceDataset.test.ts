import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { LANGUAGES, type Language } from '../domain/language'
import { aConflict, aFact, aFile, aProposal, aSource, anEvent, words } from '../testing/aFile'
import { parseEvidence } from './parseEvidence'
import { parseFigures } from './parseFigures'
import { readJson } from './readJson'
import { readShape } from './readShape'
import { publishedFile, type PublishedFile } from './wholeSchema'
import { evidenceIn, evidenceJson, figuresIn, figuresJson } from './sliceDataset'

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

/** The figures of a file as a page receives them. */
function sentFigures(file: PublishedFile, language: Language, factIds: readonly string[]): object {
  return JSON.parse(figuresJson(figuresIn(evidenceIn(file, language), new Set(factIds)))) as object // safe: a file is one
}

/** All of a file as the evidence page receives it. */
function sentEvidence(file: PublishedFile, language: Language): unknown {
  return JSON.parse(evidenceJson(evidenceIn(file, language)))
}

describe(figuresIn, () => {
  it('keeps exactly the facts asked for, and their ids elsewhere', () => {
    const figures = sentFigures(FILE, 'en', ['bonus'])
    expect(figures).toEqual({
      format: 1,
      id: 'a-dispute',
      version: '2026-01-31',
      title: 'A dispute',
      sides: { district: 'The district', union: 'The union' },
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
          recurring: false, // paid once: not what is assumed where nothing is said
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
          label: 'The agreement',
          made: '2019-01-22',
          status: 'tentative',
          terms: { salary: { facts: ['bonus'] } },
        },
      ],
      events: [
        { id: 'signed', date: '2019-01-22', party: 'joint', title: 'An agreement', facts: [], sources: ['minutes'] },
      ],
      terms: [{ id: 'cap', term: 'Cap', definition: 'A limit.', facts: [] }], // figures explain it themselves
      sources: [
        { id: 'flyer', publisher: 'The district', title: 'The contract', kind: 'primary' },
        { id: 'minutes', publisher: 'The district', title: 'The contract', kind: 'primary' },
      ],
    })
  })

  it('keeps a statement only where the words are all there is', () => {
    const promise = aFact({
      id: 'promise',
      measure: 'claim',
      unit: null,
      value: null,
      statement: words('A promise.', 'Una promesa.'),
    })
    const file = published(aFile({ facts: [promise, aFact()] }))
    const read = parseFigures(sentFigures(file, 'es', ['promise', 'raise']))
    expect(read.ok && read.value.facts.map(({ statement }) => statement)).toEqual(['Una promesa.', null])
  })

  it('keeps a headline that is among the facts, and no other', () => {
    const term = { summary: words('3 percent', '3 por ciento'), facts: ['raise'], headline: 'raise' }
    const file = published(aFile({ proposals: [aProposal({ terms: { salary: term } })] }))
    expect(figuresIn(evidenceIn(file, 'en'), new Set(['raise'])).proposals[0]?.terms.salary?.headline).toBe('raise')
    expect(figuresIn(evidenceIn(file, 'en'), new Set()).proposals[0]?.terms.salary?.headline).toBeNull()
  })

  it('keeps the statement of a number that answers a question beside words', () => {
    const facts = [
      aFact(conflicting),
      aFact({ ...conflicting, id: 'other-raise', measure: 'claim', unit: null, value: null }),
      aFact({ id: 'bonus' }),
    ]
    const read = parseFigures(
      sentFigures(published(aFile({ facts, conflicts: [aConflict()] })), 'en', ['raise', 'bonus']),
    )
    expect(read.ok && read.value.facts.map(({ statement }) => statement)).toEqual(['Pay rises by 3 percent.', null])
  })

  it('keeps a conflict while one of its facts is there, and why its records differ', () => {
    expect(sentFigures(FILE, 'es', ['other-raise'])).toMatchObject({
      conflicts: [
        {
          id: 'how-much',
          question: '¿De cuánto es el aumento?',
          facts: ['other-raise'],
          shows: 'Dos versiones difieren.',
        },
      ],
    })
  })

  it('can be read back, even where a fact repeats one that stayed behind', () => {
    const read = parseFigures(sentFigures(FILE, 'en', ['other-raise']))
    expect(read.ok && read.value.facts[0]).toMatchObject({
      repeats: 'raise',
      low: null,
      sources: [{ source: 'paper', locator: null }],
    })
  })
})

describe(evidenceIn, () => {
  it('reads back as everything, in one language', () => {
    const read = parseEvidence(sentEvidence(FILE, 'es'))
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
    const read = parseEvidence(sentEvidence(file, language))
    expect(read.ok ? [] : read.error).toEqual([])
    if (!read.ok) return
    expect(read.value.facts).toHaveLength(574)
    expect(read.value.facts.map(({ value, low, high }) => [value, low, high])).toEqual(
      file.facts.map(({ value, low, high }) => [value, low, high]),
    )
    expect(read.value.facts.map(({ statement }) => statement)).toEqual(
      file.facts.map(({ statement }) => statement[language]),
    )
  })

  it.each(LANGUAGES)('gives figures in %s that can be read back', (language) => {
    const classSizes = file.facts.filter(({ topic }) => topic === 'class-size').map(({ id }) => id)
    const read = parseFigures(sentFigures(file, language, classSizes))
    expect(read.ok ? [] : read.error).toEqual([])
    expect(read.ok && read.value.facts).toHaveLength(186)
  })
})

describe(parseFigures, () => {
  it('refuses pointers to what did not come along', () => {
    const figures = sentFigures(FILE, 'en', ['raise'])
    const read = parseFigures({ ...figures, sources: [], conflicts: [], proposals: [] })
    expect(read.ok ? [] : read.error).toEqual([
      { kind: 'unknown-id', at: 'facts[0] (raise).sources', found: 'contract', list: 'sources', nearest: null },
      { kind: 'unknown-id', at: 'facts[0] (raise).conflicts', found: 'how-much', list: 'conflicts', nearest: null },
      { kind: 'unknown-id', at: 'events[0] (signed).sources', found: 'minutes', list: 'sources', nearest: null },
    ])
  })

  it('refuses the published file, which is in two languages', () => {
    expect(parseFigures(FILE).ok).toBe(false)
  })
})
