import { describe, expect, it } from 'vitest'
import { evidenceIndex, factsFound, NO_FILTERS, plainText, wordsOf, type EvidenceFilters } from './evidenceSearch'
import type { Language } from './language'
import type { Evidence, EvidenceFact } from './record'

const RAISE: EvidenceFact = {
  id: 'raise',
  topic: 'salary',
  event: 'agreement',
  party: 'joint',
  actor: null,
  speaker: null,
  proposal: null,
  alsoIn: [],
  measure: 'raise',
  statistic: null,
  unit: 'percent',
  value: 3,
  low: null,
  high: null,
  baseline: null,
  also: [],
  repeats: null,
  qualifier: null,
  missing: null,
  announced: null,
  from: null,
  missingFrom: null,
  to: null,
  retroactive: false,
  recurring: null,
  grades: null,
  schools: null,
  levels: [],
  subjects: [],
  roles: [],
  consequence: null,
  condition: null,
  scope: null,
  alternative: null,
  status: 'primary',
  basis: 'primary',
  formula: null,
  conflicts: [],
  sources: [{ source: 'contract', locator: null }],
  statement: 'Pay rises by 3 percent.',
  note: null,
}

const NURSES: EvidenceFact = {
  ...RAISE,
  id: 'nurses',
  topic: 'staffing',
  measure: 'positions',
  unit: 'positions',
  value: 300,
  party: 'union',
  actor: 'Álvaro Núñez',
  proposal: 'union-ask',
  alsoIn: ['union-repeat'],
  status: 'reported',
  basis: 'reported',
  statement: 'The union asked for 300 nurses.',
  note: 'Over two years.',
  sources: [{ source: 'paper', locator: 'page 7' }],
}

const NURSES_IN: Record<Language, EvidenceFact> = {
  en: NURSES,
  es: { ...NURSES, statement: 'El sindicato pidió 300 enfermeras.', note: 'En dos años.' },
}

function anEvidence(language: Language): Evidence {
  const source = { url: null, inSentence: null, published: null, kind: 'news', read: 'full text', note: null } as const
  return {
    format: 1,
    id: 'a-dispute',
    version: '2026-01-31',
    title: 'A dispute',
    sides: { district: 'The district', union: 'The union' },
    strike: { from: '2019-01-14', to: '2019-01-22' },
    facts: [RAISE, NURSES_IN[language]],
    conflicts: [],
    corrections: [],
    proposals: [],
    events: [],
    terms: [{ id: 'ask', term: 'Bargaining ask', definition: 'A wish.', facts: ['nurses'] }],
    sources: [
      { ...source, id: 'contract', publisher: 'The district', title: 'The contract' },
      { ...source, id: 'paper', publisher: 'La Opinión', title: 'Asks of 2017–18' },
    ],
  }
}

const ENGLISH = evidenceIndex(anEvidence('en'))
const SPANISH = evidenceIndex(anEvidence('es'))

function found(filters: Partial<EvidenceFilters>, index = ENGLISH): readonly string[] {
  return [...factsFound(index, { ...NO_FILTERS, ...filters })]
}

describe(plainText, () => {
  it('leaves out accents, capitals, and kinds of dash and apostrophe', () => {
    expect(plainText('Álvaro Núñez’s 2017–18')).toBe("alvaro nunez's 2017-18")
  })
})

describe(wordsOf, () => {
  it('are free of punctuation around them, not inside', () => {
    expect(wordsOf(' “Los Ángeles,” ¿$6.5? (6%) ')).toEqual(['los', 'angeles', '$6.5', '6%'])
  })
})

describe(factsFound, () => {
  it('are all of them when nothing is asked', () => {
    expect(found({})).toEqual(['raise', 'nurses'])
    expect(found({ query: ' … , ' })).toEqual(['raise', 'nurses'])
  })

  it.each(['alvaro', 'ALVARO NUNEZ', 'Núñez', 'nunez, álvaro'])(
    'do not depend on accents, capitals or order: %s',
    (query) => {
      expect(found({ query })).toEqual(['nurses'])
    },
  )

  it('are found by Spanish words in Spanish', () => {
    expect(found({ query: 'enfermeras pidio' }, SPANISH)).toEqual(['nurses'])
    expect(found({ query: 'enfermeras' })).toEqual([])
  })

  it.each(['two years', 'page 7', 'opinion', '2017-18', 'paper', 'bargaining', 'nurses 300'])(
    'are found by note, place, publisher, title, source, term and id: %s',
    (query) => {
      expect(found({ query })).toEqual(['nurses'])
    },
  )

  it('have every word of the query', () => {
    expect(found({ query: 'union nurses' })).toEqual(['nurses'])
    expect(found({ query: 'union librarians' })).toEqual([])
  })

  it('are found by what the page adds', () => {
    const index = evidenceIndex(anEvidence('en'), ({ value }) => [`value:${value}`])
    expect(found({ query: 'value:3' }, index)).toEqual(['raise', 'nurses']) // 3 and 300
    expect(found({ query: 'value:300' }, index)).toEqual(['nurses'])
  })

  it('fit every filter at once', () => {
    expect(found({ party: 'union' })).toEqual(['nurses'])
    expect(found({ topic: 'salary' })).toEqual(['raise'])
    expect(found({ status: 'primary', party: 'joint' })).toEqual(['raise'])
    expect(found({ status: 'primary', party: 'union' })).toEqual([])
    expect(found({ query: 'pay', topic: 'staffing' })).toEqual([])
  })

  it('count for each proposal that repeats them', () => {
    expect(found({ proposal: 'union-ask' })).toEqual(['nurses'])
    expect(found({ proposal: 'union-repeat' })).toEqual(['nurses'])
    expect(found({ proposal: 'another' })).toEqual([])
  })
})
