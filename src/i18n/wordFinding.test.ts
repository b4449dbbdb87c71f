import { describe, expect, it, vi } from 'vitest'
import { EVERYTHING, type Choices } from '../domain/choices'
import { LANGUAGES } from '../domain/language'
import type { Party } from '../domain/vocabulary'
import { FIGURES } from '../figures/figure'
import { figureOf } from '../figures/figures'
import type { Finding } from '../figures/finding'
import { losAngeles } from '../testing/losAngeles'
import { namerOf } from './nameOf'
import { sayIn, wordFinding } from './wordFinding'

vi.setConfig({ testTimeout: 30_000 }) // every figure under many choices

const NAMERS = { en: namerOf(losAngeles('en').figures, 'en'), es: namerOf(losAngeles('es').figures, 'es') }
const BROKEN = /undefined|\[object|NaN|null|Infinity| {2}|\.\.| \.|, \.|^\s|\s$/

function both(finding: Finding, asof: string | null = null): readonly [string, string] {
  return [wordFinding(finding, 'en', NAMERS.en, asof), wordFinding(finding, 'es', NAMERS.es, asof)]
}

function found(id: (typeof FIGURES)[number], choices: Partial<Choices> = {}): readonly [string, string] {
  return both(figureOf(id, losAngeles().figures, { ...EVERYTHING, ...choices }).finding, choices.asof ?? null)
}

const DAYS = [
  '2015-01-01',
  '2015-04-17',
  '2017-05-04',
  '2018-07-24',
  '2018-09-25',
  '2018-12-18',
  '2019-01-07',
  '2019-01-11',
  '2019-01-14',
  '2019-01-16',
  '2019-01-21',
  '2019-01-22',
]
const { proposals } = losAngeles().figures
const VIEWS: readonly Partial<Choices>[] = [
  {},
  ...DAYS.map((asof) => ({ asof })),
  ...proposals.map(({ id }) => ({ proposals: [id] })),
  ...(['district', 'union', 'fact-finder', 'joint'] as const).map((party) => ({ parties: [party] })),
  { parties: ['district', 'union'] },
  { proposals: [] },
  { roles: ['nurse'] },
  { roles: ['dean'] },
  { grades: [] },
  { grades: ['tk-3'] },
  ...proposals.map(({ id }) => ({ proposals: [id], grades: ['tk-3'] as const })),
  { schools: ['phbao'], subjects: ['non-academic'] },
]

/** A sentence with the names of the two sides exchanged. */
function swapped(sentence: string): string {
  const other: Readonly<Record<string, string>> = {
    district: 'union',
    union: 'district',
    District: 'Union',
    Union: 'District',
    distrito: 'sindicato',
    sindicato: 'distrito',
  }
  return sentence.replaceAll(/district|union|distrito|sindicato/gi, (name) => other[name] ?? name)
}

describe(wordFinding, () => {
  it.each<[(typeof FIGURES)[number], Partial<Choices>, string, string]>([
    [
      'timeline',
      { show: 'all' },
      '16 proposals or agreements and 55 events, from 2015 to 2023.',
      '16 propuestas o acuerdos y 55 acontecimientos, de 2015 a 2023.',
    ],
  ])('words what %s finds with %j', (id, choices, english, spanish) => {
    expect(found(id, choices)).toEqual([english, spanish])
  })

  it.each<[(typeof FIGURES)[number], Choices['show'], readonly string[]]>([
    ['salary', null, ['6%', '6.5%']],
    ['salary', 'all', ['2.1']], // 0.195 / 0.0909 = 2.145
    ['pay', null, ['$75,000', '$14,625', '$6,818']],
    ['class-size', 'all', ['31', '46', '30', '39', '35', '32', '34', '2022–23']],
    ['class-size-steps', 'all', ['2017–18', '2019–20', '2020–21', '2021–22', '2022–23', '30', '39']],
    ['staffing', 'all', ['1,000', '1,200', '1,300', '300', '82', '77']],
    ['moves', null, ['2%', '6%', '6.5%']],
    ['money', null, ['$130', '$403', '3']],
    ['money', 'all', ['$30', '$105', '$130', '$403']],
    ['attendance', null, ['6', '84,160', '171,480']],
    ['contested', null, ['300', '600']],
    ['timeline', null, ['4', '7', '6']],
  ])('has in %s (%s) every number that it found, in both languages', (id, show, numbers) => {
    for (const sentence of found(id, { show })) {
      for (const number of numbers) expect(sentence).toContain(number)
    }
  })

  it.each(FIGURES)('says %s in whole sentences under any choice, in both languages', (id) => {
    for (const choices of VIEWS) {
      for (const sentence of found(id, choices)) {
        expect(sentence).not.toMatch(BROKEN)
        expect(sentence).toMatch(/^[\p{Lu}\d¿].*\.$/u)
      }
    }
  })

  it.each(FIGURES)('says %s in two languages', (id) => {
    for (const choices of VIEWS) {
      const [english, spanish] = found(id, choices)
      // the name of a proposal and a bare number can be all there is to say
      expect(spanish).not.toBe(english)
    }
  })

  it('says why nothing is shown: the day, or the choice', () => {
    expect(both({ kind: 'nothing', because: 'day', of: 'table' }, '2015-01-01')).toEqual([
      'On January 1, 2015, nothing of this was on the table yet.',
      'El 1 de enero de 2015, todavía no había nada de esto sobre la mesa.',
    ])
    const [english, spanish] = both({ kind: 'nothing', because: 'filters' })
    expect([english.includes('table'), spanish.includes('mesa')]).toEqual([false, false])
  })

  it('uses the same words for either side’s only proposal', () => {
    const one = (proposal: string): Finding => ({
      kind: 'raises',
      sides: [],
      recommended: null,
      agreed: null,
      one: { proposal, headline: 0.06, compounded: 0.0609 },
    })
    const district = both(one('P13-district-2019-01-11'))
    const union = both(one('P14-union-2019-01-11'))
    expect(district.map((sentence) => sentence.replace(/District|Distrito/, '…'))).toEqual(
      union.map((sentence) => sentence.replace(/Union|Sindicato/, '…')),
    )
  })

  it.each<(party: Party) => Finding>([
    (party) => ({
      kind: 'raises',
      sides: [{ party, rates: [0.02, 0.06] }],
      recommended: null,
      agreed: null,
      one: null,
    }),
    (party) => ({
      kind: 'staffing',
      offers: [{ party, positions: 1200, qualifier: 'nearly', spoken: false }],
      named: [],
      silent: [],
    }),
    (party) => ({
      kind: 'money',
      offered: [{ party, usd: 130_000_000, qualifier: 'exact', years: 1 }],
      agreed: null,
      silent: [],
    }),
    (party) => ({ kind: 'nothing', because: 'not-found', parties: [party] }),
  ])('uses the same words for either side (%#)', (findingOf) => {
    const put = /offered|asked for|ofreció|pidió/
    const said = (party: Party) => both(findingOf(party)).map((sentence) => sentence.replace(put, 'PUT'))
    expect(said('district').map(swapped)).toEqual(said('union'))
    expect(said('district')).not.toEqual(said('union'))
  })
})

describe(sayIn, () => {
  it.each(LANGUAGES)('says numbers in %s', (language) => {
    const say = sayIn(language, NAMERS[language])
    expect(say.percent(0.0609)).toBe('6.09%')
    expect(say.percent(0.07)).toBe('7%') // 0.07 × 100 is a little more than 7
    expect(say.times(2.145)).toBe('2.1')
    expect(say.count(171_480)).toBe('171,480')
    expect(say.year(2018)).toBe('2018–19')
    expect(say.year4('2018-12-18')).toBe('2018')
    expect(say.range({ low: 39, high: 39 })).toBe('39')
  })

  it('says ranges and days as its language does', () => {
    const [english, spanish] = LANGUAGES.map((language) => sayIn(language, NAMERS[language]))
    expect([english?.range({ low: 27, high: 46 }), spanish?.range({ low: 27, high: 46 })]).toEqual([
      '27 to 46',
      '27 a 46',
    ])
    expect([english?.day('2019-01-22'), spanish?.day('2019-01-22')]).toEqual([
      'January 22, 2019',
      '22 de enero de 2019',
    ])
    expect([english?.about(1200, 'nearly'), spanish?.about(1200, 'nearly')]).toEqual(['nearly 1,200', 'casi 1,200'])
  })
})
