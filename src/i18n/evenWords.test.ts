import { describe, expect, it } from 'vitest'
import { EVERYTHING } from '../domain/choices'
import { FIGURES, marksOf } from '../figures/figure'
import { figureOf } from '../figures/figures'
import { catalogOf } from '../figures/catalog'
import { PARTIES, TABLE_PARTIES } from '../domain/vocabulary'
import { dataWords, interfaceWords, type Sayings } from '../testing/everyWord'
import { losAngeles } from '../testing/losAngeles'

/*
 * Both sides are described alike. A source's own words may appear in quotation marks; ours come from short lists, and what
 * is said of one side can be said of the other.
 */

/** Verbs that we use of a side. */
const VERBS = {
  en: [
    'offered',
    'offer',
    'asked',
    'recommended',
    'agreed',
    'went',
    'stayed',
    'counted',
    'exceed',
    'for',
    'published',
    'said',
    'wrote',
    'sent',
    'accept',
    'proposed',
    'states',
    'worked',
    'did',
    'go',
    'that',
  ],
  es: [
    'ofreció',
    'ofrece',
    'pide',
    'habla',
    'aprueba',
    'pidió',
    'recomendó',
    'acordaron',
    'pasó',
    'se',
    'contó',
    'pasar',
    'publicó',
    'dijo',
    'escribió',
    'envió',
    'lo',
    'propuso',
    'no',
  ],
} as const

/** Words that judge a side. */
const LOADED = {
  en: /\b(?:demand(?:s|ed|ing)?|refus(?:e|es|ed|al)|generous|greedy|stubborn|unreasonable|merely|mere|meager|paltry|caved?|budged?|insist(?:s|ed)?|boast(?:s|ed)?|slammed|blasted|lash(?:es|ed)|complain(?:s|ed)|admit(?:s|ted)|concede[sd]?|so-called|fair offer|walked away|held out|hardline|radical|lavish|whopping|historic|unfortunately|sadly)\b/i,
  es: /\b(?:exig(?:e|ió|ía|ían|ieron|encias?)|se neg(?:ó|aron)|generos[oa]s?|codicios[oa]s?|terc[oa]s?|irrazonables?|apenas|mer[oa]mente|tan solo|cedi(?:ó|eron)|insist(?:e|ió|ido)|presum(?:e|ió)|arremet(?:e|ió)|se quej(?:a|ó)|admit(?:e|ió)|supuest[oa]s?|lamentablemente|por desgracia|históric[oa]s?)\b/i,
} as const

const SUBJECTS = {
  en: /\b[Tt]he (?:district|union|fact-finder|side) ([a-z]+)/g,
  es: /\b[Ee]l (?:distrito|sindicato|panel de determinación de hechos) ([a-záéíóú]+)/g,
} as const

const withoutQuotes = (text: string) => text.replaceAll(/(?:“[^”]*”|'[^']{12,}'|"[^"]*")(?: \([^)]*\))?/g, '')

function loadedIn(sayings: Sayings, loaded: RegExp): readonly string[] {
  return [...sayings].filter(([, text]) => loaded.test(withoutQuotes(text))).map(([path, text]) => `${path}: ${text}`)
}

describe.each(['en', 'es'] as const)('our words about the sides, in %s', (language) => {
  it('take no side, in the interface', () => {
    expect(loadedIn(interfaceWords(language), LOADED[language])).toEqual([])
  })

  it('take no side, in the data', () => {
    expect(loadedIn(dataWords(language), LOADED[language])).toEqual([])
  })

  it('let a side do only what the list says', () => {
    const verbs: readonly string[] = VERBS[language]
    const done = [...interfaceWords(language)].flatMap(([path, text]) =>
      [...text.matchAll(SUBJECTS[language])].flatMap(([all, verb = '']) =>
        verbs.includes(verb) ? [] : [`${path}: ${all}`],
      ),
    )
    expect(done).toEqual([])
  })

  it('say of the district, with the names exchanged, what they say of the union', () => {
    const words = interfaceWords(language)
    const exchanged = (text: string) =>
      text
        .toLowerCase()
        .replaceAll(/district|distrito/g, 'SIDE')
        .replaceAll(/union|sindicato/g, 'SIDE')
    const { offered, asked } = {
      offered: words.get('answer.tiles.offered') ?? '',
      asked: words.get('answer.tiles.asked') ?? '',
    }
    const verbless = (text: string) => exchanged(text).replace(/offered|asked for|ofreció|pidió/, 'DID')
    expect(verbless(offered)).toBe(verbless(asked))
    expect(verbless(offered)).toContain('SIDE')
  })

  it('give the sides the same sentence for the same finding', () => {
    const [district, union] = (interfaceWords(language).get('finding.moves 2018-10-30') ?? '').split('; ').map((part) =>
      part
        .replace(/, (?:then|luego) [\d.]+%/, '') // the district’s second offer
        .replace(/[\d.]+%\.?/, 'N%')
        .replace(/^[TE]/, (letter) => letter.toLowerCase())
        .replace(/district|distrito|union|sindicato/, 'SIDE')
        .replace(/offered|asked for|ofreció|pidió/, 'DID'),
    )
    expect(district).toMatch(/SIDE DID N%$/)
    expect(union).toBe(district)
  })
})

describe('the order of the sides', () => {
  const { figures: dataset } = losAngeles()

  it('is the same in the answer, the filters and the legends', () => {
    expect(PARTIES.slice(0, 4)).toEqual([...TABLE_PARTIES])
  })

  it('is by date wherever proposals have dates', () => {
    const made = catalogOf(dataset)
    const moves = marksOf(figureOf('moves', dataset, { ...EVERYTHING, show: 'all' }))
    const days = moves.flatMap(({ party, proposal }) =>
      proposal === null ? [] : [[party, made.proposal.get(proposal)?.made ?? ''] as const],
    )
    for (const party of ['district', 'union'] as const) {
      const own = days.filter(([who]) => who === party).map(([, day]) => day)
      expect(own.length).toBeGreaterThan(2)
      expect(own).toEqual(own.toSorted())
    }
  })

  it('alternates over the figures that name one side first', () => {
    const first = FIGURES.flatMap(
      (id) =>
        marksOf(figureOf(id, dataset, EVERYTHING)).find(({ party }) => party === 'district' || party === 'union')
          ?.party ?? [],
    )
    expect(first).toContain('district')
    expect(first).toContain('union')
  })
})
