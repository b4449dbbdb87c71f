import { describe, expect, it } from 'vitest'
import { LANGUAGES } from '../domain/language'
import { UNITS_OF } from '../domain/unitsOf'
import { MISSING_REASONS } from '../domain/vocabulary'
import { aFact, aFile } from '../testing/aFile'
import { losAngeles } from '../testing/losAngeles'
import { parsePublished } from './parseDataset'

const EVIDENCE = { en: losAngeles('en').evidence, es: losAngeles('es').evidence }
const { facts, conflicts, proposals } = EVIDENCE.en

function fact(id: string) {
  const found = facts.find((one) => one.id === id)
  if (!found) throw new Error(`Expected the fact ${id}.`)
  return found
}

/** Words that say a number, beside digits. */
const NUMBERS = {
  en: /\d|\b(one|two|three|four|five|six|seven|eight|nine|ten|fifty|eighty|ninety|eighteen|half|double|second|first|no class|every|each)\b/i,
  es: /\d|\b(una?|uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|mitad|segundo|tercios|ninguna|cada|duplicaría)\b/i,
} as const

/** Counts that are no numbers. */
const VAGUE = {
  en: /\b(tens of thousands|hundreds of|in the millions|most schools)\b/i,
  es: /\b(decenas de miles|cientos de|una cantidad de millones|la mayoría de las escuelas tenía)\b/i,
} as const

/** How a sentence hedges a number, by the qualifier of its record. */
const HEDGES = {
  about: {
    en: /\b(about|around|roughly|near|estimat\w+|two thirds|nearly|just under)\b/i,
    es: /\b(un[oa]s|cerca|alrededor|casi|calcul|cálculo|estimaba|tercios)\b/i,
  },
  nearly: { en: /\b(nearly|almost|close to|near)\b/i, es: /\b(casi|cerca)\b/i },
  'at-least': {
    en: /\b(at least|or more)\b/i,
    es: /(al menos|por lo menos|o más)/i,
  },
  'more-than': { en: /\b(more than|over|above)\b/i, es: /(más del? |un poco más de )/i },
} as const

describe('the numbers of the published facts', () => {
  it.each(LANGUAGES)('are said in their sentences, in %s', (language) => {
    const silent = EVIDENCE[language].facts
      .filter(({ value, low, high }) => (value ?? low ?? high) !== null)
      .filter(({ statement }) => !NUMBERS[language].test(statement))
    expect(silent.map(({ id }) => id)).toEqual([])
  })

  it.each(LANGUAGES)('are not made up where a source counts in words, in %s', (language) => {
    const vague = EVIDENCE[language].facts.filter(({ statement }) => VAGUE[language].test(statement))
    expect(vague.map(({ id }) => id)).toEqual([
      'subs-hundreds',
      'rally-monday-tens',
      'money-newsom-frees-millions',
      'st-nurse-most',
      'tl-march-2018-12-15',
    ])
    for (const { measure, value, low, high, unit } of vague)
      expect({ measure, value, low, high, unit }).toEqual({
        measure: 'vague-count',
        value: null,
        low: null,
        high: null,
        unit: null,
      })
    expect(UNITS_OF['vague-count']).toEqual([])
  })

  it.each(LANGUAGES)('are hedged in the sentence as in the record, in %s', (language) => {
    const bold = EVIDENCE[language].facts.flatMap(({ id, qualifier, statement }) => {
      const hedge = HEDGES[qualifier as keyof typeof HEDGES]?.[language]
      return hedge && !hedge.test(statement) ? [`${id} (${qualifier}): ${statement}`] : []
    })
    expect(bold).toEqual([])
  })

  it('are what the sources say, where an earlier version had another number', () => {
    const numberOf = (id: string) => {
      const { value, low, high, baseline, measure } = fact(id)
      return { measure, value, low, high, baseline }
    }
    const none = { value: null, low: null, high: null, baseline: null }
    // an average of 24 and a cap of 27 are no range
    expect(numberOf('cs-ta-tk3')).toEqual({ ...none, measure: 'clause' })
    expect(fact('cs-ta-tk3').also.map(({ measure, value }) => [measure, value])).toEqual([
      ['average', 24],
      ['cap', 27],
    ])
    // "from an average of 42 to no more than 41"
    expect(numberOf('cs-impl-art')).toEqual({ ...none, measure: 'largest-class', high: 41 })
    // the condition of 12 hours should go
    expect(numberOf('sal-ff-drop-pd')).toEqual({ ...none, measure: 'extra-hours', value: 0, baseline: 12 })
    expect(numberOf('obs-38-40')).toEqual({ ...none, measure: 'common-size', low: 38, high: 40 })
    expect(fact('cs-2014-ratio-46').unit).toBe('students-per-teacher')
    // 171,480 − 156,774
    expect(numberOf('str-att-2-more')).toEqual({ ...none, measure: 'attendance-change', value: 14_706 })
  })
})

describe('who speaks in the published facts', () => {
  it('is the district, of its own projections that the county passed on', () => {
    const projections = facts.filter(
      ({ sources: [source], measure }) =>
        source?.source === 'lacoe-2019-01-29' && ['cost', 'reserve-share'].includes(measure),
    )
    const own = projections.filter(({ basis }) => basis !== 'inferred')
    expect(own.map(({ value }) => value)).toEqual([266_000_000, 255_000_000, 319_000_000, 11.04, 5.38, 0.96])
    expect(new Set(own.map(({ party, speaker, actor }) => JSON.stringify([party, speaker, actor])))).toEqual(
      new Set([JSON.stringify(['district', 'district', null])]),
    )
    expect(own.every(({ statement }) => statement.startsWith('The district projected'))).toBe(true)
  })

  it.each([
    ['tl-union-withdrew-0107', 'district'], // its release, about the union
    ['cs-dist-2018-10-remove15', 'union'], // its release, about the district
    ['rally-monday-tens', 'observed'],
    ['union-members-35000', 'observed'],
    ['mon-ta-403-check', 'observed'],
  ])('is, for %s, the %s', (id, party) => {
    expect(fact(id).party).toBe(party)
  })

  it.each([
    ['mon-reserve-1.86', 'union'], // printed by CNN
    ['mon-reserve-1.9', 'union'], // by The Washington Post
    ['mon-813', 'district'], // by a columnist
    ['obs-avg-26', 'district'], // by a blog
  ])('is, for %s, the %s, whoever printed it', (id, speaker) => {
    expect(fact(id).speaker).toBe(speaker)
  })
})

describe('the published conflicts', () => {
  const speakersIn = (ids: readonly string[]) => new Set(ids.map((id) => fact(id).speaker ?? fact(id).party))

  it('are claims only where both sides speak', () => {
    const claims = conflicts.filter(({ kind }) => kind === 'claim')
    expect(claims.map(({ id }) => id)).toEqual([
      'cg-oct-strings',
      'cg-salary-agreed',
      'cg-oct-classes',
      'cg-jan11-raise',
    ])
    for (const { facts: ids } of claims)
      expect([...speakersIn(ids)]).toEqual(expect.arrayContaining(['district', 'union']))
  })

  it('are contradictions only where not all can be right', () => {
    expect(conflicts.filter(({ kind }) => kind === 'contradiction').map(({ id }) => id)).toEqual([
      'cg-union-retro', // one raise has one first day
      'cg-dist-retro',
      'cg-sept-terms',
      'cg-ta-retro',
      'cg-1200', // teachers, or four professions together
      'cg-plus', // 24 or 25
      'cg-nurses',
      'cg-nurse-days',
      'cg-subjects',
      'cg-start-talks',
      'cg-unchanged',
    ])
  })

  it('are not made of a paraphrase: a 2.5-fold increase from 30 to 105 is 75 to 30', () => {
    expect(conflicts.map(({ id }) => id)).not.toContain('cg-multiple')
    expect([fact('st-dist-2019-01-07-2.5x').conflicts, (105 - 30) / 30]).toEqual([[], 2.5])
  })

  it.each(LANGUAGES)('ask in %s', (language) => {
    const asked = EVIDENCE[language].conflicts.map(({ question }) => question)
    expect(asked.filter((question) => !question.endsWith('?'))).toEqual([])
  })
})

describe('what is missing in the published file', () => {
  it('is not said to be unpublished where no source says so', () => {
    const reasons = [
      ...facts.map(({ missing }) => missing),
      ...proposals.flatMap(({ terms }) => Object.values(terms).map(({ missing }) => missing)),
    ]
    expect(reasons).not.toContain('not-published')
    expect(reasons).toContain('not-found')
    expect(reasons).toContain('not-read')
  })

  it.each(MISSING_REASONS)('can be %s in a file that someone wrote, now or before', (missing) => {
    const file = aFile({ facts: [aFact({ value: null, unit: null, missing })] })
    const read = parsePublished(file)
    expect(read.ok ? read.value.facts[0]?.missing : read.error).toBe(missing)
  })
})
