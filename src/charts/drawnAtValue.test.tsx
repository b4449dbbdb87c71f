import { render } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { EVERYTHING, type Choices } from '../domain/choices'
import { FIGURES, type FigureId, type Mark, type Panel, type RowsPanel, type TimePanel } from '../figures/figure'
import { figureOf } from '../figures/figures'
import { losAngeles } from '../testing/losAngeles'
import { losAngelesWords } from '../testing/losAngelesWords'
import type { Width } from './drawing'
import { PanelChart } from './PanelChart'

vi.setConfig({ testTimeout: 60_000 }) // a whole figure in jsdom, on a busy machine

const { figures } = losAngeles()
const words = losAngelesWords()

/** What is drawn: both depths, and the two offers of January 11 alone, of which one was drawn below its value before. */
const VIEWS: readonly Choices[] = [
  EVERYTHING,
  { ...EVERYTHING, show: 'all' },
  { ...EVERYTHING, show: 'all', proposals: ['P13-district-2019-01-11', 'P14-union-2019-01-11'] },
  { ...EVERYTHING, asof: '2019-01-11' },
]

/** Half the width of the thinnest line, which is 2.5 px: a shift up to that is not seen. */
const MOST_OFF_PX = 1.25

/** A number and where it is drawn, in pixels. */
type Place = { value: number; px: number; what: string }

/** Places that do not lie on the straight line through those of the least and the greatest number. */
function strays(places: readonly Place[]): readonly string[] {
  const sorted = places.toSorted((a, b) => a.value - b.value)
  const [least, most] = [sorted[0], sorted.at(-1)]
  if (!least || !most || most.value === least.value) return spread(places)
  const perUnit = (most.px - least.px) / (most.value - least.value)
  return places
    .filter(({ value, px }) => Math.abs(px - (least.px + perUnit * (value - least.value))) > MOST_OFF_PX)
    .map(({ what, value, px }) => `${what}: ${value} at ${px} px`)
}

/** The same for one number alone: all of its places are one. */
function spread(places: readonly Place[]): readonly string[] {
  return places.filter(({ px }) => Math.abs(px - (places[0]?.px ?? 0)) > MOST_OFF_PX).map(({ what }) => what)
}

function draw(panel: Panel, width: Width): Element {
  return render(<PanelChart panel={panel} width={width} words={words} label="A chart" />).container
}

const numbersIn = (text: string) => (text.match(/-?[\d.]+/g) ?? []).map(Number)

/** The shape of a mark, the first that is no hit area. */
function shapeOf(drawing: Element, key: string): Element | null {
  return drawing.querySelector(`.mark[data-mark="${key}"] .shape`)
}

/** Where a mark begins and ends from left to right: a bar by its edges, an upright limit and a marker by their middle. */
function across(shape: Element): { from: number; to: number | null } {
  if (shape.localName === 'rect') {
    const [x, width] = [Number(shape.getAttribute('x')), Number(shape.getAttribute('width'))]
    return { from: x, to: x + width }
  }
  const d = shape.getAttribute('d') ?? ''
  const [, x = '0', , width] = /^M(-?[\d.]+) (-?[\d.]+)h([\d.]+)v[\d.]+h-/.exec(d) ?? []
  if (width !== undefined) return { from: Number(x) + Number(width) / 2, to: null }
  const [, end] = /H(-?[\d.]+)/.exec(d) ?? []
  return { from: numbersIn(d)[0] ?? Number.NaN, to: end === undefined ? null : Number(end) }
}

function placesInRows(drawing: Element, marks: readonly Mark[]): readonly Place[] {
  return marks
    .filter(({ shape }) => shape !== 'slot' && shape !== 'blocks')
    .flatMap((mark) => {
      const shape = shapeOf(drawing, mark.key)
      if (!shape) return []
      const { from, to } = across(shape)
      // a bar has at least a pixel, so that it is seen
      const isSeen = mark.to !== null && to !== null && to - from > 1
      return [
        { value: mark.at, px: from, what: mark.key },
        ...(isSeen && mark.to !== null && to !== null
          ? [{ value: mark.to, px: to, what: `the end of ${mark.key}` }]
          : []),
      ]
    })
}

function straysInRows(drawing: Element, panel: RowsPanel): readonly string[] {
  if (panel.joined?.columns) {
    // by year: numbers are heights, in each lane from a place of its own
    return panel.groups.flatMap(({ lanes }) =>
      lanes.flatMap(({ marks }) =>
        strays(
          marks.flatMap((mark) => {
            const shape = mark.shape === 'dot' ? shapeOf(drawing, mark.key) : null
            return shape ? [{ value: mark.level, px: Number(shape.getAttribute('y')), what: mark.key }] : []
          }),
        ),
      ),
    )
  }
  const marksOf = (group: RowsPanel['groups'][number]) => group.lanes.flatMap(({ marks }) => marks)
  const shared = panel.groups.filter(({ scale }) => scale === null).flatMap(marksOf)
  const own = panel.groups.filter(({ scale }) => scale !== null).map(marksOf)
  return [shared, ...own].flatMap((marks) => strays(placesInRows(drawing, marks)))
}

function straysInTime(drawing: Element, panel: TimePanel): readonly string[] {
  const heights: Place[] = []
  const days: Place[] = []
  const at = (what: string, day: number, level: number, [x = Number.NaN, y = Number.NaN]: readonly number[]) => {
    days.push({ value: day, px: x, what })
    heights.push({ value: level, px: y, what })
  }
  const base = numbersIn(drawing.querySelector('.base')?.getAttribute('d') ?? '')
  heights.push({ value: 0, px: base[1] ?? Number.NaN, what: 'the base' })
  for (const path of panel.paths) {
    const d = drawing.querySelector(`.path[data-mark~="${path.key}"] .line`)?.getAttribute('d') ?? ''
    const corners = d.split(/[ML]/).filter(Boolean).map(numbersIn)
    if (corners.length !== path.points.length) return [`${path.key} has ${corners.length} corners`]
    for (const [index, point] of path.points.entries()) at(path.key, point.at, point.level, corners[index] ?? [])
  }
  for (const mark of panel.marks.filter(({ shape }) => shape === 'dot')) {
    const shape = shapeOf(drawing, mark.key)
    if (shape) at(mark.key, mark.at, mark.level, numbersIn(shape.getAttribute('d') ?? ''))
  }
  for (const mark of panel.marks.filter(({ shape }) => shape === 'slot')) {
    const line = drawing.querySelector(`.mark[data-mark="${mark.key}"] .slot-line`)
    if (line) at(mark.key, mark.at, mark.level, numbersIn(line.getAttribute('d') ?? ''))
  }
  return [...strays(heights), ...strays(days)]
}

const OF_RAISES: readonly FigureId[] = ['salary', 'pay', 'moves']
const DRAWINGS = FIGURES.flatMap((id) =>
  VIEWS.flatMap((choices, view) =>
    (['phone', 'wide'] as const)
      .filter(() => view < 2 || OF_RAISES.includes(id))
      .map((width) => [id, view, width, choices] as const),
  ),
)

describe('every value is drawn at its value', () => {
  it.each(DRAWINGS)('in %s, view %i, %s', (id, _view, width, choices) => {
    const found = figureOf(id, figures, choices).panels.flatMap((panel) => {
      const drawing = draw(panel, width)
      if (panel.kind === 'time') return straysInTime(drawing, panel)
      return panel.kind === 'rows' ? straysInRows(drawing, panel) : []
    })
    expect(found).toEqual([])
  })

  it.each(FIGURES)('and %s places a number where it says that it is', (id: FigureId) => {
    const wrong = VIEWS.flatMap((choices) => figureOf(id, figures, choices).panels).flatMap((panel) => {
      if (panel.kind !== 'rows' || panel.joined?.columns || panel.asBlocks) return []
      return panel.groups.flatMap(({ scale, lanes }) => {
        const { unit } = { unit: null, ...(scale ?? panel.scale) }
        return lanes.flatMap(({ marks }) =>
          marks
            .filter(({ quantity, shape }) => shape === 'dot' && quantity !== null && quantity.unit === unit)
            .filter(
              ({ quantity, at }) =>
                ![quantity?.value, quantity?.low, quantity?.high].some(
                  (one) => Math.abs((one ?? Number.NaN) - at) < 1e-9,
                ),
            )
            .map(({ key, at }) => `${key} at ${at}`),
        )
      })
    })
    expect(wrong).toEqual([])
  })

  it('draws the three offers of 6 percent without a first day at one height, which is that of 6 percent', () => {
    const [panel] = figureOf('salary', figures, { ...EVERYTHING, show: 'all' }).panels
    if (panel?.kind !== 'time') throw new Error('Expected a panel over time.')
    const drawing = draw(panel, 'wide')
    const heightOf = (key: string) =>
      numbersIn(drawing.querySelector(`.mark[data-mark="${key}"] .slot-line`)?.getAttribute('d') ?? '')[1] ?? Number.NaN
    const keys = ['sal-dist-2018-12-chart', 'sal-dist-2019-01-07-total', 'sal-dist-2019-01-11-total']
    const [first, ...others] = keys.map((key) => heightOf(`${key}-undated`))
    expect(first).toBeGreaterThan(0)
    expect(others).toEqual([first, first])
    // the agreement ends at 6.09 percent, a little above
    const agreement = drawing.querySelector('.path[data-proposal~="P16-agreement-2019-01-22"] .line')
    const [, zero = 0] = numbersIn(drawing.querySelector('.base')?.getAttribute('d') ?? '')
    const end = numbersIn(agreement?.getAttribute('d') ?? '').at(-1) ?? Number.NaN
    expect(zero - (first ?? 0)).toBeCloseTo(((zero - end) * 6) / 6.09, 0)
  })
})
