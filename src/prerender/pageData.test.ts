import { brotliCompressSync, constants } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { parseEvidence } from '../dataset/parseEvidence'
import { parseFigures } from '../dataset/parseFigures'
import { LANGUAGES } from '../domain/language'
import { FIGURES } from '../figures/figure'
import { figureOf } from '../figures/figures'
import { EVERYTHING } from '../domain/choices'
import { losAngeles, losAngelesBytes } from '../testing/losAngeles'
import { pageDataOf, pageFilesOf, readPublished } from './pageData'

const DISPUTE = 'los-angeles-2019'
/** The budget for the data of the figures. */
const MOST_FIGURES_BYTES = 30_000
const data = pageDataOf(readPublished(losAngelesBytes()))
const files = pageFilesOf(data)

function brotliBytes(text: string): number {
  return brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length
}

describe(pageFilesOf, () => {
  it('cuts three files for each language', () => {
    expect([...files.keys()].toSorted()).toEqual([
      'los-angeles-2019.evidence.en.json',
      'los-angeles-2019.evidence.es.json',
      'los-angeles-2019.figures.en.json',
      'los-angeles-2019.figures.es.json',
      'los-angeles-2019.front.en.json',
      'los-angeles-2019.front.es.json',
    ])
  })

  it.each(LANGUAGES)('keeps what the figures need in %s under 30,000 bytes on the wire', (language) => {
    const json = files.get(`${DISPUTE}.figures.${language}.json`) ?? ''
    expect(json.length).toBeGreaterThan(10_000)
    expect(brotliBytes(json)).toBeLessThanOrEqual(MOST_FIGURES_BYTES)
  })

  it('writes each file in its own language alone', () => {
    const english = files.get(`${DISPUTE}.evidence.en.json`) ?? ''
    const spanish = files.get(`${DISPUTE}.evidence.es.json`) ?? ''
    expect(english).toContain('The union asked for a full-time librarian')
    expect(spanish).not.toContain('The union asked for a full-time librarian')
    expect(spanish).toContain('El sindicato pidió un bibliotecario de tiempo completo')
    expect(english).not.toContain('El sindicato pidió un bibliotecario de tiempo completo')
  })

  it.each(LANGUAGES)('reads back in a browser as what the build draws from: %s', (language) => {
    const sent = (kind: 'front' | 'figures' | 'evidence'): unknown =>
      JSON.parse(files.get(`${DISPUTE}.${kind}.${language}.json`) ?? '')
    expect(parseFigures(sent('front'))).toEqual({ ok: true, value: data[language].front })
    expect(parseFigures(sent('figures'))).toEqual({ ok: true, value: data[language].figures })
    expect(parseEvidence(sent('evidence'))).toEqual({ ok: true, value: data[language].evidence })
  })
})

describe(readPublished, () => {
  it('refuses a file that does not pass its own check', () => {
    const broken = new TextDecoder()
      .decode(losAngelesBytes())
      .replace('"proposal":"P16-agreement-2019-01-22"', '"proposal":"P17"')
      .replace('"proposal": "P16-agreement-2019-01-22"', '"proposal": "P17"')
    expect(() => readPublished(new TextEncoder().encode(broken))).toThrow('check:data')
    expect(() => readPublished(new TextEncoder().encode('{'))).toThrow('check:data')
  })
})

describe(pageDataOf, () => {
  it.each(LANGUAGES)('has all 574 facts in %s, and every other list whole', (language) => {
    const { evidence } = data[language]
    expect(evidence.facts).toHaveLength(574)
    expect(evidence.sources).toHaveLength(172)
    expect(evidence.proposals).toHaveLength(16)
    expect(evidence.events).toHaveLength(55)
    expect(evidence.terms).toHaveLength(47)
    expect(evidence.conflicts).toHaveLength(39)
  })

  it.each(LANGUAGES)('has figures in %s that rest on facts of the evidence', (language) => {
    const { figures, evidence } = data[language]
    const known = new Set(evidence.facts.map(({ id }) => id))
    expect(figures.facts.filter(({ id }) => !known.has(id))).toEqual([])
    for (const id of FIGURES) expect(figureOf(id, figures, EVERYTHING)).toEqual(figureOf(id, evidence, EVERYTHING))
  })

  it('is what tests use', () => {
    expect(data.es).toEqual(losAngeles('es'))
  })
})
