import { describe, expect, it } from 'vitest'
import { EVERYTHING } from '../domain/choices'
import { losAngeles } from '../testing/losAngeles'
import { FIGURES, marksOf } from './figure'
import { figureOf } from './figures'
import { moved, standAt, stopsOf } from './stops'

const { figures } = losAngeles()
const CLASS_SIZE = stopsOf(figureOf('class-size', figures, { ...EVERYTHING, show: 'all' }))

describe(stopsOf, () => {
  it.each(FIGURES)('passes every shown mark of %s once, gaps included', (id) => {
    const figure = figureOf(id, figures, EVERYTHING)
    const passed = stopsOf(figure)
      .flat()
      .map(({ key }) => key)
    const shown = marksOf(figure).flatMap(({ key, shown: isShown }) => (isShown ? [key] : []))
    expect(passed.toSorted()).toEqual(shown.toSorted())
  })

  it('has one place per grade band, with the gaps among its marks', () => {
    expect(CLASS_SIZE).toHaveLength(5) // K-3, 4-6, 6-8, 9-10, 11-12
    expect(CLASS_SIZE[0]?.map(({ missing }) => missing)).toContain('not-found')
  })

  it('follows the days of a figure over time', () => {
    const days = stopsOf(figureOf('salary', figures, EVERYTHING)).map(([first]) => first?.at ?? 0)
    expect(days).toEqual(days.toSorted((a, b) => a - b))
  })

  it('skips what a filter hides', () => {
    const stops = stopsOf(figureOf('moves', figures, { ...EVERYTHING, parties: ['union'] }))
    expect(new Set(stops.flat().map(({ party }) => party))).toEqual(new Set(['union']))
  })
})

describe(standAt, () => {
  it('finds the place of a mark, and `null` for a hidden one', () => {
    const last = CLASS_SIZE[2]?.at(-1)
    expect(standAt(CLASS_SIZE, last?.key ?? '')).toEqual({ place: 2, mark: (CLASS_SIZE[2]?.length ?? 0) - 1 })
    expect(standAt(CLASS_SIZE, 'no-such-mark')).toBe(null)
  })
})

describe(moved, () => {
  const first = { place: 0, mark: 0 }

  it.each([
    ['ArrowRight', { place: 1, mark: 0 }],
    ['ArrowDown', { place: 0, mark: 1 }],
    ['ArrowLeft', first],
    ['ArrowUp', first],
    ['PageDown', { place: 4, mark: 0 }], // five on, and there are five
    ['End', { place: 4, mark: 0 }],
    ['Home', first],
  ])('leads by %s from the first mark to %j', (key, there) => {
    expect(moved(CLASS_SIZE, first, key)).toEqual(there)
  })

  it('stays at the last mark of a place', () => {
    const last = { place: 0, mark: (CLASS_SIZE[0]?.length ?? 0) - 1 }
    expect(moved(CLASS_SIZE, last, 'ArrowDown')).toEqual(last)
  })

  it('knows no other key', () => {
    expect(moved(CLASS_SIZE, first, 'a')).toBe(null)
  })
})
