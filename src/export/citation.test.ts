import { describe, expect, it } from 'vitest'
import { TAKE_AWAY } from '../i18n/takeAwayWords'
import { EVERYTHING } from '../domain/choices'
import { FIGURES, marksOf } from '../figures/figure'
import { figureOf } from '../figures/figures'
import { losAngeles } from '../testing/losAngeles'
import { anchorOf, citationOf } from './citation'

const COMMON = { site: 'At the Table', finding: 'The raises are 6% to 6.5%.', version: 'November 22, 2026' }

describe(citationOf, () => {
  it('cites a figure by its title, finding, version and address', () => {
    const address = 'https://charts.example.org/figures/salary/?parties=union'
    expect(citationOf({ ...COMMON, figure: 'Raises over time', number: null, address }, TAKE_AWAY.en.cite)).toBe(
      'At the Table, “Raises over time”. The raises are 6% to 6.5%. Data of November 22, 2026. https://charts.example.org/figures/salary/?parties=union',
    )
  })

  it('cites a number by its party, day, value and source, in Spanish too', () => {
    const number = {
      who: 'Sindicato, 11 ene 2019',
      where: 'Aumento',
      value: '6.5%',
      sure: 'En disputa',
      sources: ['United Teachers Los Angeles', 'KQED'],
    }
    const address = 'https://charts.example.org/es/figures/moves/#fact-sal-union-2019-01-11'
    expect(
      citationOf(
        { ...COMMON, figure: 'Aumentos, oferta por oferta', number, version: '22 de noviembre de 2026', address },
        TAKE_AWAY.es.cite,
      ),
    ).toBe(
      'At the Table, “Aumentos, oferta por oferta”. Sindicato, 11 ene 2019, Aumento: 6.5% (En disputa). Fuente: United Teachers Los Angeles; también KQED. Datos del 22 de noviembre de 2026. https://charts.example.org/es/figures/moves/#fact-sal-union-2019-01-11',
    )
  })
})

describe(anchorOf, () => {
  it.each(FIGURES)('gives every number of %s a hash of its own', (id) => {
    const shown = marksOf(figureOf(id, losAngeles().figures, { ...EVERYTHING, show: 'all' })).filter(
      (mark) => mark.shown,
    )
    const anchors = shown.flatMap((mark) => anchorOf(mark, shown) ?? [])
    expect(anchors.length).toBeGreaterThan(5)
    expect(anchors.length - new Set(anchors).size).toBe(0)
  })

  it('counts from the second number of a fact on, so that old links keep working', () => {
    const shown = marksOf(figureOf('pay', losAngeles().figures, { ...EVERYTHING, show: 'all' })).filter(
      (mark) => mark.shown,
    )
    const union = shown.filter(({ proposal }) => proposal === 'P06-union-2018-07-24')
    // three school years, the total, another reading of it, the back pay
    expect(union.map((mark) => anchorOf(mark, shown))).toEqual([
      'fact-sal-union-6.5',
      'fact-sal-union-6.5~2',
      'fact-sal-union-6.5~3',
      'fact-sal-union-6.5~4',
      'fact-sal-union-6.5~5',
      'fact-sal-union-6.5~6',
    ])
  })
})
