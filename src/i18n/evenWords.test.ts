import { describe, expect, it } from 'vitest'
import { EVERYTHING } from '../domain/choices'
import { FIGURES, type FigureId } from '../figures/figure'
import { figureOf } from '../figures/figures'
import { catalogOf } from '../figures/catalog'
import { onTheTable } from '../figures/known'
import { PARTIES, TABLE_PARTIES } from '../domain/vocabulary'
import { dataWords, interfaceWords, type Sayings } from '../testing/everyWord'
import { losAngeles } from '../testing/losAngeles'

/*
 * Both sides are described alike. A source's own words may appear in quotation marks; ours come from short lists, and what
 * is said of one side can be said of the other.
 */

/** What a side does, in our words. Each of them is used, and each would fit either side. */
const VERBS = {
  en: ['offered', 'asked', 'recommended', 'sent', 'accept', 'states', 'worked', 'exceed', 'go'],
  es: [
    'ofreció',
    'ofrece',
    'pidió',
    'pide',
    'recomendó',
    'recomienda',
    'envió',
    'calculó',
    'aceptó',
    'habla',
    'aprueba',
    'pasar',
  ],
} as const

/** Words that judge a side. */
const LOADED = {
  en: /\b(?:demand(?:s|ed|ing)?|refus(?:e|es|ed|al)|generous|greedy|stubborn|unreasonable|merely|mere|meager|paltry|caved?|budged?|insist(?:s|ed)?|boast(?:s|ed)?|slammed|blasted|lash(?:es|ed)|complain(?:s|ed)|admit(?:s|ted)|concede[sd]?|so-called|fair offer|walked away|held out|hardline|radical|lavish|whopping|historic|unfortunately|sadly)\b/i,
  es: /\b(?:exig(?:e|ió|ía|ían|ieron|encias?)|se neg(?:ó|aron)|generos[oa]s?|codicios[oa]s?|terc[oa]s?|irrazonables?|apenas|mer[oa]mente|tan solo|cedi(?:ó|eron)|insist(?:e|ió|ido)|presum(?:e|ió)|arremet(?:e|ió)|se quej(?:a|ó)|admit(?:e|ió)|supuest[oa]s?|lamentablemente|por desgracia|históric[oa]s?)\b/i,
} as const

/** A side as who does something, with the verb: after it, past "that", "did not", "se" and their like, or in Spanish before it. */
const SUBJECTS = {
  en: [
    /(?<!\b(?:from|by|of|with|to|for|under) )\b[Tt]he (?:district|union|fact-finder|side) (?:that )?(?:(?:did|does|may) )?(?:not )?([a-z]+)/g,
  ],
  es: [
    /(?<!\b(?:según|con|para|por|de) )\b[Ee]l (?:distrito|sindicato|panel imparcial|panel de determinación de hechos) (?!y |o )(?:que )?(?:no )?(?:(?:se|lo|la|los|las|le|les) )*([a-záéíóú]+)/g,
    /([a-záéíóú]+(?:ió|ó|ía)) el (?:distrito|sindicato|panel)/g,
  ],
} as const

/** The end of a sentence that another begins; and what another body does for its side. */
const APART: readonly string[] = ['front.pay.district', 'milestones.approved.district']

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

  it('let a side do only what the list says, and all of it', () => {
    const done = [...interfaceWords(language)].flatMap(([path, text]) =>
      SUBJECTS[language].flatMap((pattern) =>
        [...text.matchAll(pattern)].map(([all, verb = '']) => ({ verb, where: `${path}: ${all}` })),
      ),
    )
    const verbs: readonly string[] = VERBS[language]
    expect(done.filter(({ verb }) => !verbs.includes(verb)).map(({ where }) => where)).toEqual([])
    expect([...new Set(done.map(({ verb }) => verb))].toSorted()).toEqual(verbs.toSorted())
  })

  it('say of the district, with the names exchanged, what they say of the union', () => {
    const words = interfaceWords(language)
    const exchanged = (text: string) =>
      text
        .toLowerCase()
        .replaceAll(/district|distrito|union|sindicato/g, 'SIDE')
        .replace(
          /(?:no )?offer(?:s|ed)?|(?:nothing )?ask(?:s|ed)?(?: for)?|ofrec(?:e|ió)|pid(?:e|ió)|oferta|petición/,
          'DOES',
        )
    const pairs = [...words.keys()].flatMap((path): readonly (readonly [string, string])[] => {
      if (path.startsWith('finding.')) return [] // what is found of each
      if (path === 'answer.tiles.offered') return [[path, 'answer.tiles.asked']]
      const other = path.replace(/\bdistrict\b/, 'union')
      return other !== path && words.has(other) && !APART.includes(path) ? [[path, other]] : []
    })
    expect(pairs.map(([path]) => path)).toEqual(
      expect.arrayContaining(['parties.district', 'milestones.proposal.district']),
    )
    for (const [district, union] of pairs)
      expect([district, exchanged(words.get(district) ?? '')]).toEqual([district, exchanged(words.get(union) ?? '')])
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

/** Figures that list proposals, each in a row or on a mark of its own. */
const BY_DATE: readonly FigureId[] = ['pay', 'staffing', 'moves', 'money', 'timeline']

describe('the order of the sides', () => {
  const { figures: dataset } = losAngeles()

  it('is the same in the answer, the filters and the legends', () => {
    expect(PARTIES.slice(0, 4)).toEqual([...TABLE_PARTIES])
  })

  it('is by date wherever proposals are listed', () => {
    const { proposal } = catalogOf(dataset)
    for (const id of BY_DATE) {
      const figure = figureOf(id, dataset, { ...EVERYTHING, show: 'all' })
      const lists = figure.panels.flatMap((panel) =>
        panel.kind === 'rows' ? panel.groups.map(({ lanes }) => lanes.flatMap(({ marks }) => marks)) : [panel.marks],
      )
      for (const marks of lists) {
        const days = [...new Set(marks.flatMap((mark) => proposal.get(mark.proposal ?? '') ?? []))].map(onTheTable)
        expect([id, days]).toEqual([id, days.toSorted()])
      }
      expect(lists.flat().filter((mark) => mark.proposal !== null).length).toBeGreaterThan(2)
    }
  })

  it.each(['en', 'es'] as const)('alternates over the sentences that name both, down the page, in %s', (language) => {
    const words = interfaceWords(language)
    const first = FIGURES.flatMap((id) => {
      const said = words.get(`finding.${id}`) ?? ''
      const [district, union] = [said.search(/district|distrito/i), said.search(/\bunion|sindicato/i)]
      return district < 0 || union < 0 ? [] : [district < union ? 'district' : 'union']
    })
    expect(first.length).toBeGreaterThan(2)
    expect(first).toEqual(
      first.map((_, index) => ((index % 2 === 0) === (first[0] === 'district') ? 'district' : 'union')),
    )
  })
})
