import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { spreadApart } from './spreadApart'

const GAP_PX = 17
const LOW_PX = 20
const HIGH_PX = 440
const DUST = 1e-6

const aPlace = fc.double({ min: -100, max: 600, noNaN: true })
const somePlaces = fc.array(aPlace, { maxLength: 20 }) // twenty labels, 19 × 17 = 323 px, fit between 20 and 440
const tooMany = fc.array(aPlace, { minLength: 27, maxLength: 40 }) // 26 × 17 = 442 px do not

/** The places in the order in which they were wanted. */
function inOrder(wanted: readonly number[], placed: readonly number[]): readonly number[] {
  return wanted
    .map((want, index) => ({ want, got: placed[index] ?? Number.NaN }))
    .toSorted((a, b) => a.want - b.want)
    .map(({ got }) => got)
}

function leastGap(places: readonly number[]): number {
  return Math.min(Infinity, ...places.slice(1).map((place, index) => place - (places[index] ?? place)))
}

describe(spreadApart, () => {
  it('leaves alone what does not collide', () => {
    expect(spreadApart([100, 30, 60], GAP_PX, LOW_PX, HIGH_PX)).toEqual([100, 30, 60])
    expect(spreadApart([100, 117], GAP_PX, LOW_PX, HIGH_PX)).toEqual([100, 117]) // just far enough
    expect(spreadApart([], GAP_PX, LOW_PX, HIGH_PX)).toEqual([])
  })

  it('moves two that collide by half of what is lacking each', () => {
    // 4 px apart: 13 are lacking, 6.5 on either side
    expect(spreadApart([100, 104], GAP_PX, LOW_PX, HIGH_PX)).toEqual([93.5, 110.5])
  })

  it('keeps equal places in the order given', () => {
    expect(spreadApart([100, 100, 100], GAP_PX, LOW_PX, HIGH_PX)).toEqual([83, 100, 117])
  })

  it('moves a label that a pushed one would run into', () => {
    // the first must come down to 20, so the second makes room
    expect(spreadApart([0, 25], GAP_PX, LOW_PX, HIGH_PX)).toEqual([20, 37])
    expect(spreadApart([435, 470], GAP_PX, LOW_PX, HIGH_PX)).toEqual([423, 440])
  })

  it('keeps the order', () => {
    fc.assert(
      fc.property(fc.oneof(somePlaces, tooMany), (wanted) => {
        const placed = inOrder(wanted, spreadApart(wanted, GAP_PX, LOW_PX, HIGH_PX))
        expect(placed).toEqual(placed.toSorted((a, b) => a - b))
      }),
    )
  })

  it('keeps the gap, even if there is too little room', () => {
    fc.assert(
      fc.property(fc.oneof(somePlaces, tooMany), (wanted) => {
        const placed = inOrder(wanted, spreadApart(wanted, GAP_PX, LOW_PX, HIGH_PX))
        expect(leastGap(placed)).toBeGreaterThanOrEqual(GAP_PX - DUST)
      }),
    )
  })

  it('stays between the bounds when there is room', () => {
    fc.assert(
      fc.property(somePlaces, (wanted) => {
        for (const place of spreadApart(wanted, GAP_PX, LOW_PX, HIGH_PX)) {
          expect(place).toBeGreaterThanOrEqual(LOW_PX - DUST)
          expect(place).toBeLessThanOrEqual(HIGH_PX + DUST)
        }
      }),
    )
  })

  it('moves nothing that is far enough apart between the bounds', () => {
    const apart = fc
      .array(fc.integer({ min: 1, max: 24 }), { maxLength: 24 })
      .map((steps) => [...new Set(steps)].map((step) => LOW_PX + step * GAP_PX))
    fc.assert(
      fc.property(apart, (wanted) => {
        expect(spreadApart(wanted, GAP_PX, LOW_PX, HIGH_PX)).toEqual(wanted)
      }),
    )
  })
})
