import { describe, expect, it } from 'vitest'
import { placeValues, valuesEndPx } from './placeValues'

const mark = (xPx: number) => ({ xPx, halfPx: 5, textPx: 16 })

describe(placeValues, () => {
  it('puts the first number to the left and the last to the right', () => {
    expect(placeValues([mark(100), mark(200)], 0)).toEqual([
      { xPx: 91, anchor: 'end' },
      { xPx: 209, anchor: 'start' },
    ])
  })

  it('puts a lone number to the right, and the first too where it has no room', () => {
    expect(placeValues([mark(100)], 0)).toEqual([{ xPx: 109, anchor: 'start' }])
    expect(placeValues([mark(20), mark(200)], 0)[0]).toEqual({ xPx: 29, anchor: 'start' })
  })

  it('puts a number between in the wider gap beside its mark', () => {
    expect(placeValues([mark(100), mark(150), mark(165)], 0)[1]).toEqual({ xPx: 141, anchor: 'end' })
    expect(placeValues([mark(100), mark(115), mark(165)], 0)[1]).toEqual({ xPx: 124, anchor: 'start' })
  })

  it('lets a number without a gap join the next, in the order of the marks', () => {
    expect(placeValues([mark(100), mark(113), mark(126)], 0)).toEqual([
      { xPx: 91, anchor: 'end' },
      { xPx: 135, anchor: 'start' },
      { xPx: 158, anchor: 'start' }, // 135 + 16 + 7
    ])
  })

  it.each([
    [100, 101, 102, 103],
    [100, 130, 131, 190],
    [30, 31, 60, 61],
  ])('lets no two numbers and no number and mark touch: %j', (...places) => {
    const marks = places.map(mark)
    const placed = placeValues(marks, 0)
    const boxes = placed.map(({ xPx, anchor }) => (anchor === 'end' ? [xPx - 16, xPx] : [xPx, xPx + 16]))
    for (const [index, [left = 0, right = 0]] of boxes.entries()) {
      for (const [otherLeft = 0, otherRight = 0] of boxes.slice(index + 1))
        expect(right < otherLeft || otherRight < left).toBe(true)
      for (const { xPx, halfPx } of marks) expect(right <= xPx - halfPx || left >= xPx + halfPx).toBe(true)
    }
  })
})

describe(valuesEndPx, () => {
  it('is where the last number ends', () => {
    const marks = [mark(100), mark(200)]
    expect(valuesEndPx(marks, placeValues(marks, 0))).toBe(225)
  })
})
