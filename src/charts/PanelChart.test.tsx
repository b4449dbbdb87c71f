import { render } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { EVERYTHING, type Choices } from '../domain/choices'
import { PARTIES } from '../domain/vocabulary'
import { FIGURES, marksOf, type FigureId, type Panel } from '../figures/figure'
import { figureOf } from '../figures/figures'
import { losAngeles } from '../testing/losAngeles'
import { losAngelesWords } from '../testing/losAngelesWords'
import type { Width } from './drawing'
import { MarkerShape } from './MarkerShape'
import { PanelChart } from './PanelChart'

vi.setConfig({ testTimeout: 30_000 }) // a whole figure in jsdom, on a busy machine

const { figures } = losAngeles()
const words = losAngelesWords()

const WHOLE: Choices = { ...EVERYTHING, show: 'all' }

const drawings = FIGURES.flatMap((id) =>
  [EVERYTHING, WHOLE].flatMap((choices) =>
    figureOf(id, figures, choices).panels.flatMap((panel) =>
      (['phone', 'wide'] as const).map(
        (width) => [id, `${panel.key}, ${choices.show ?? 'standing'}`, width, panel] as const,
      ),
    ),
  ),
)

const drawn = new Map<string, HTMLElement>()

/** A clone of a rendered panel. Rendered once per file: no test here interacts with it. */
function draw(panel: Panel, width: Width): HTMLElement {
  const key = `${width} ${JSON.stringify(marksOf({ panels: [panel] }).map((mark) => mark.key))}`
  const known = drawn.get(key)
  if (known) return known
  const { container } = render(<PanelChart panel={panel} width={width} words={words} label="A chart" />)
  const copy = document.createElement('div')
  copy.innerHTML = container.innerHTML
  drawn.set(key, copy)
  return copy
}

/** A figure's panels, one below the other. */
function drawFigure(id: FigureId): HTMLElement {
  const all = document.createElement('div')
  for (const panel of figureOf(id, figures, WHOLE).panels) all.append(draw(panel, 'wide').cloneNode(true))
  return all
}

function markIn(drawing: HTMLElement, key: string): Element {
  const found = drawing.querySelector(`.mark[data-mark="${key}"]`)
  if (!found) throw new Error(`Expected the mark ${key}.`)
  return found
}

describe(PanelChart, () => {
  it.each(drawings)(
    'draws every mark of %s (%s, %s) once, in order, with its facts, its proposal and what is missing',
    (_id, _key, width, panel) => {
      const marks = [...draw(panel, width).querySelectorAll('.mark')].map((element) => [
        element.getAttribute('data-mark'),
        element.getAttribute('data-fact'),
        element.getAttribute('data-proposal'),
        element.getAttribute('data-missing'),
        element.getAttribute('data-missing-day'),
      ])
      expect(marks).toEqual(
        marksOf({ panels: [panel] }).map(({ key, facts, proposal, missing, missingDay }) => [
          key,
          facts.join(' ') || null,
          proposal,
          missing,
          missingDay,
        ]),
      )
    },
  )

  it.each(drawings)(
    'draws %s (%s, %s) with numbers alone in its outlines, and no style of its own',
    (_id, _key, width, panel) => {
      const drawing = draw(panel, width)
      const outlines = [...drawing.querySelectorAll('path, rect, text, circle')].flatMap((element) =>
        ['d', 'x', 'y', 'width', 'height', 'transform'].map((name) => element.getAttribute(name) ?? ''),
      )
      expect(outlines.filter((outline) => /NaN|undefined|Infinity/.test(outline))).toEqual([])
      expect(drawing.textContent).not.toMatch(/NaN|undefined|\[object/)
    },
  )

  it.each(drawings)('gives every mark of %s (%s, %s) an accessible name', (_id, _key, width, panel) => {
    const drawing = draw(panel, width)
    expect(drawing.querySelector('[role="group"]')?.getAttribute('aria-label')).toBe('A chart')
    const names = [...drawing.querySelectorAll('a[aria-label]')].map((link) => link.getAttribute('aria-label') ?? '')
    expect(names.filter((name) => name.length < 10 || !name.endsWith('.'))).toEqual([])
    const withFacts = marksOf({ panels: [panel] }).filter(({ facts }) => facts.length > 0)
    expect(names).toHaveLength(withFacts.length)
  })

  it('links a mark to the evidence for its first fact', () => {
    const link = markIn(drawFigure('moves'), 'sal-ta-total').closest('a')
    expect(link?.getAttribute('href')).toBe('/evidence/#fact-sal-ta-total')
  })

  it('draws lines of one side along one course once, with the facts of each', () => {
    const lines = [...drawFigure('salary').querySelectorAll('.path')]
    // the contract, 3 and 3 percent of the agreement, the district and the fact-finder, and the union
    expect(lines.map((line) => line.getAttribute('data-proposal') ?? '').toSorted()).toEqual([
      'P00-contract-2014-17',
      'P06-union-2018-07-24 P14-union-2019-01-11',
      'P07-district-2018-09-25 P09-district-2018-10-30',
      'P10-factfinder-2018-12-18',
      'P16-agreement-2019-01-22',
    ])
    const agreed = lines.find((line) => line.getAttribute('data-proposal') === 'P16-agreement-2019-01-22')
    expect(agreed?.getAttribute('data-fact')?.split(' ')).toEqual(['sal-ta-step1', 'sal-ta-step2', 'sal-ta-compound'])
  })

  it('draws every line at its own level: those of several sides that coincide lie on one another', () => {
    const lines = [...drawFigure('salary').querySelectorAll('.path .line')].map((line) => line.getAttribute('d'))
    expect(lines).toHaveLength(5)
    expect(new Set(lines).size).toBe(3) // the contract; the union; 3 and 3 percent
  })

  it('names lines that coincide in one label, with their number once', () => {
    const [panel] = figureOf('salary', figures, EVERYTHING).panels
    if (!panel) throw new Error('Expected a panel.')
    const label = draw(panel, 'wide').querySelector('.end-labels')
    expect([...(label?.querySelectorAll('text') ?? [])].map(({ textContent }) => textContent)).toEqual([
      '6.5%',
      'Union, Jan 11, 2019',
      '6.09% 3% + 3%',
      'District, Jan 11, 2019',
      'dates stated Oct 30, 2018',
      'Fact-finder, Dec 18, 2018',
      'Agreement, Jan 22, 2019',
    ])
  })

  it('draws what is unknown as a dotted place, and never as a point or a bar', () => {
    for (const id of FIGURES) {
      const missing = [...drawFigure(id).querySelectorAll('.mark:is([data-missing], [data-missing-day])')]
      expect(missing.filter((mark) => !mark.querySelector('.slot, .slot-line'))).toEqual([])
      expect(missing.filter((mark) => mark.querySelector('.shape'))).toEqual([])
    }
  })

  it.each([
    ['st-dist-2019-01-07-1000', 100],
    ['st-ta-nurse-2019', 15],
    ['st-ta-counsel-17', 2], // one square of ten, and one for the other seven
  ])('draws a square for every ten posts of %s', (key, squares) => {
    const outline = markIn(drawFigure('staffing'), key).querySelector('.squares')?.getAttribute('d') ?? ''
    expect(outline.match(/z/g)).toHaveLength(squares)
  })

  it('cuts the last square to what is left over', () => {
    const outline =
      markIn(drawFigure('staffing'), 'st-ta-counsel-17').querySelector('.squares')?.getAttribute('d') ?? ''
    const [whole = 0, rest = 0] = [...outline.matchAll(/h([\d.]+)v/g)].map(([, width]) => Number(width))
    expect(rest / whole).toBeCloseTo(0.7, 1)
  })

  it('makes bars as long as their numbers', () => {
    const drawing = drawFigure('money')
    const length = (key: string) => Number(markIn(drawing, key).querySelector('.shape')?.getAttribute('width'))
    // 105 / 403 and 130 / 403 of the same length, to a tenth of a pixel
    expect(length('st-dist-2019-01-07-105m') / length('mon-ta-403')).toBeCloseTo(105 / 403, 2)
    expect(length('st-dist-2019-01-11-130m') / length('mon-ta-403')).toBeCloseTo(130 / 403, 2)
  })

  it('lists the timeline down the page, a row for each mark', () => {
    const [panel] = figureOf('timeline', figures, WHOLE).panels
    if (!panel) throw new Error('Expected a panel.')
    const rows = [...draw(panel, 'phone').querySelectorAll('.event .said')].map((text) =>
      Number(text.getAttribute('y')),
    )
    expect(rows).toHaveLength(58) // 55 events, and three proposals that no event tells alone
    expect(rows).toEqual(rows.toSorted((a, b) => a - b))
    expect(new Set(rows).size).toBe(58)
  })

  it('lists the first depth of the timeline in lines, each with one marker, within the height of an embed', () => {
    const [panel] = figureOf('timeline', figures, EVERYTHING).panels
    if (!panel) throw new Error('Expected a panel.')
    for (const [width, mostPx] of [
      ['phone', 470],
      ['small', 400],
      ['column', 380],
      ['wide', 380],
    ] as const) {
      const drawing = draw(panel, width)
      expect(drawing.querySelectorAll('.event')).toHaveLength(18)
      expect(drawing.querySelectorAll('.event :is(.shape, .slot)')).toHaveLength(18)
      expect(Number(drawing.querySelector('svg')?.getAttribute('height'))).toBeLessThanOrEqual(mostPx)
    }
  })
})

describe(MarkerShape, () => {
  it('gives each party a shape of its own', () => {
    const { container } = render(
      <svg>
        {PARTIES.map((party) => (
          <MarkerShape key={party} party={party} x={0} y={0} />
        ))}
      </svg>,
    )
    const shapes = [...container.querySelectorAll('.shape')].map(
      (shape) => `${shape.tagName} ${shape.getAttribute('d')}`,
    )
    expect(new Set(shapes).size).toBe(PARTIES.length)
  })
})
