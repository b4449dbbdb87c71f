import { describe, expect, it } from 'vitest'
import { evidenceIn } from '../dataset/sliceDataset'
import { parseEvidence } from '../dataset/parseEvidence'
import { readShape } from '../dataset/readShape'
import { publishedFile } from '../dataset/schema'
import { aFact, aFile, aSource, words } from '../testing/aFile'
import { evidenceIndex, factsFound, NO_FILTERS, plainText, wordsOf, type EvidenceFilters } from './evidenceSearch'
import type { Language } from './language'
import type { Evidence } from './record'

function anEvidence(language: Language): Evidence {
  const file = readShape(
    publishedFile,
    aFile({
      facts: [
        aFact(),
        aFact({
          id: 'nurses',
          topic: 'staffing',
          measure: 'positions',
          unit: 'positions',
          value: 300,
          party: 'union',
          actor: words('Álvaro Núñez', 'Álvaro Núñez'),
          proposal: 'union-ask',
          alsoIn: ['union-repeat'],
          status: 'reported',
          basis: 'reported',
          statement: words('The union asked for 300 nurses.', 'El sindicato pidió 300 enfermeras.'),
          note: words('Over two years.', 'En dos años.'),
          sources: [{ source: 'paper', locator: words('page 7', 'pág. 7') }],
        }),
      ],
      terms: [
        { id: 'ask', term: words('Bargaining ask', 'Petición'), definition: words('A wish.', 'Un deseo.'), facts: ['nurses'] },
      ],
      sources: [
        aSource(),
        aSource({ id: 'paper', publisher: words('La Opinión', 'La Opinión'), title: words('2017–18 asks', 'Lo pedido en 2017–18') }),
      ],
    }),
  )
  if (!file.ok) throw new Error(JSON.stringify(file.error))
  const evidence = parseEvidence(JSON.parse(JSON.stringify({ ...evidenceIn(file.value, language), proposals: PROPOSALS })))
  if (!evidence.ok) throw new Error(JSON.stringify(evidence.error))
  return evidence.value
}

const PROPOSALS = ['union-ask', 'union-repeat'].map((id) => ({
  id,
  party: 'union',
  kind: 'proposal',
  label: id,
  made: '2018-07-24',
  status: 'rejected',
  terms: {},
}))

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

  it.each(['alvaro', 'ALVARO NUNEZ', 'Núñez', 'nunez, álvaro'])('do not depend on accents, capitals or order: %s', (query) => {
    expect(found({ query })).toEqual(['nurses'])
  })

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
