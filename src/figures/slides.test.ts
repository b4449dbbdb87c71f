import { describe, expect, it } from 'vitest'
import { LANGUAGES } from '../domain/language'
import { losAngeles } from '../testing/losAngeles'
import { marksOf } from './figure'
import { SLIDE_IDS, SLIDES, slideFigure } from './slides'

const { figures, evidence } = losAngeles('en')
const shown = (id: string) => {
  const slide = SLIDES.find((one) => one.id === id)
  if (slide?.kind !== 'figure') throw new Error(`Expected a slide with a figure: ${id}`)
  return slideFigure(figures, slide)
}

describe('the deck', () => {
  it('has a slide for every name, in order, and no other', () => {
    expect(SLIDES.map(({ id }) => id)).toEqual(SLIDE_IDS)
  })

  it('states facts that are on the record, each with a source', () => {
    for (const slide of SLIDES)
      for (const id of slide.kind === 'facts' ? slide.facts : []) {
        const fact = evidence.facts.find((one) => one.id === id)
        expect(fact?.sources.length, id).toBeGreaterThan(0)
      }
  })

  it.each(LANGUAGES)('shows marks on every slide with a figure, in %s', (language) => {
    for (const slide of SLIDES)
      if (slide.kind === 'figure')
        expect(marksOf(slideFigure(losAngeles(language).figures, slide)).length, slide.id).toBeGreaterThan(0)
  })

  it('builds pay up from the last offer of each side to the agreement', () => {
    const proposals = [...new Set(marksOf(shown('pay-over-time')).map(({ proposal }) => proposal))].toSorted()
    expect(proposals).toEqual([
      'P09-district-2018-10-30',
      'P10-factfinder-2018-12-18',
      'P14-union-2019-01-11',
      'P16-agreement-2019-01-22',
    ])
  })

  it('shows the dollars that the half point hides: $6,818 and $14,625 on $75,000 through June 2019', () => {
    // 75,000 × 3 % for 2017-18 = 2,250; × 6.09 % for 2018-19 = 4,567.50; 6.5 % for three years = 14,625
    const sums = marksOf(shown('half-point')).flatMap(({ quantity }) => quantity?.value ?? [])
    expect(sums.map(Math.round)).toEqual(expect.arrayContaining([6818, 14_625]))
  })

  it('leaves no row without a mark, and no scale that says nothing', () => {
    for (const slide of SLIDES) {
      if (slide.kind !== 'figure') continue
      for (const panel of slideFigure(figures, slide).panels) {
        if (panel.kind === 'rows')
          for (const group of panel.groups)
            for (const lane of group.lanes) expect(lane.marks.length, `${slide.id} ${lane.key}`).toBeGreaterThan(0)
        if (panel.kind === 'time') expect(panel.y.domain, slide.id).toEqual([0, 8]) // percent
      }
    }
  })

  it('shows every party of a slide in one of its steps', () => {
    for (const slide of SLIDES) {
      if (slide.kind !== 'figure' || !slide.steps) continue
      const parties = new Set(marksOf(slideFigure(figures, slide)).map(({ party }) => party))
      const built = slide.steps.flat()
      for (const party of parties)
        if (['district', 'union', 'fact-finder', 'joint'].includes(party))
          expect(built, `${slide.id} ${party}`).toContain(party)
    }
  })
})
