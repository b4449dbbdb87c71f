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
    const stated = SLIDES.flatMap((slide) => (slide.kind === 'facts' ? slide.facts : []))
    const sourced = new Set(evidence.facts.filter(({ sources }) => sources.length > 0).map(({ id }) => id))
    expect(stated.length).toBeGreaterThan(5)
    expect(stated.filter((id) => !sourced.has(id))).toEqual([])
  })

  it.each(LANGUAGES)('shows marks on every slide with a figure, in %s', (language) => {
    const empty = SLIDES.filter(
      (slide) => slide.kind === 'figure' && marksOf(slideFigure(losAngeles(language).figures, slide)).length === 0,
    )
    expect(empty).toEqual([])
  })

  it('builds the pay slide up from the last offer of each side to the agreement', () => {
    const proposals = [...new Set(marksOf(shown('pay-over-time')).map(({ proposal }) => proposal ?? 'none'))].toSorted(
      (a, b) => a.localeCompare(b),
    )
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

  it('leaves no row without a mark, and no part of a scale without one', () => {
    const panels = SLIDES.flatMap((slide) => (slide.kind === 'figure' ? slideFigure(figures, slide).panels : []))
    const lanes = panels.flatMap((panel) => (panel.kind === 'rows' ? panel.groups.flatMap((group) => group.lanes) : []))
    expect(lanes.filter(({ marks }) => marks.length === 0)).toEqual([])
    const raises = panels.flatMap((panel) => (panel.kind === 'time' ? [panel.y.domain] : []))
    expect(raises).toEqual([[0, 8]]) // percent: from nothing to the tick above 6.5
  })

  it('shows every party of a slide in one of its steps', () => {
    const forgotten = SLIDES.flatMap((slide) => {
      if (slide.kind !== 'figure' || !slide.steps) return []
      const built: readonly string[] = slide.steps.flat()
      return marksOf(slideFigure(figures, slide))
        .map(({ party }) => party)
        .filter((party) => ['district', 'union', 'fact-finder', 'joint'].includes(party) && !built.includes(party))
    })
    expect(forgotten).toEqual([])
  })
})
