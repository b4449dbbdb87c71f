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

const byName = (a: string, b: string) => a.localeCompare(b)

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

  it.each(['pay-over-time', 'half-point'])(
    'shows on %s the last word of each side, the recommendation and the agreement, and nothing else',
    (id) => {
      expect([...new Set(marksOf(shown(id)).map(({ proposal }) => proposal ?? 'none'))].toSorted(byName)).toEqual([
        'P10-factfinder-2018-12-18',
        'P13-district-2019-01-11',
        'P14-union-2019-01-11',
        'P16-agreement-2019-01-22',
      ])
    },
  )

  it('never charts the more than 600 nurses with the 300, as the data ask', () => {
    const lengths = shown('staff').panels.flatMap((panel) =>
      panel.kind === 'rows'
        ? panel.groups.flatMap(({ lanes }) =>
            lanes.flatMap(({ marks, spans }) => [
              ...marks
                .filter(({ where }) => where.some((label) => label.of === 'role' && label.role === 'nurse'))
                .map(({ to }) => to),
              ...spans.map(({ from, to }) => to - from),
            ]),
          )
        : [],
    )
    expect(lengths).toContain(300)
    expect(lengths.filter((length) => length !== null && length > 0)).toEqual([300])
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
})
