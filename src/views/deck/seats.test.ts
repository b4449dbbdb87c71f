import { describe, expect, it } from 'vitest'
import { seatPaths, seatsAcross } from './seats'

const count = (path: string) => path.split('M').length - 1

describe(seatPaths, () => {
  it('draws a dot a student up to the limit, a cross for each one over it, a ring for each free place', () => {
    const over = seatPaths(30, 34)
    expect([over.seat, over.over, over.room].map(count)).toEqual([30, 4, 0])
    const room = seatPaths(35, 34)
    expect([room.seat, room.over, room.room].map(count)).toEqual([34, 0, 1])
    expect(over.limit).toBe('M300 0v10') // after the thirtieth
  })
})

describe(seatsAcross, () => {
  it('is as wide as the largest limit or class, and never so narrow that dots are blown up', () => {
    expect(seatsAcross([34, 35, 30], 34)).toBe(40)
    expect(seatsAcross([46, 39], 34)).toBe(46)
    expect(seatsAcross([34], 60)).toBe(60)
  })
})
