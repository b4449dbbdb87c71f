import { encode } from 'uqr'
import { describe, expect, it } from 'vitest'
import { codeOf } from './codeOf'

describe(codeOf, () => {
  it('draws every dark square of the code once, and no other', () => {
    const address = 'https://table.example/es/present/?slide=12'
    const { path, size } = codeOf(address)
    const drawn = [...path.matchAll(/M(\d+) (\d+)h1v1h-1z/g)].map(([, x, y]) => `${x} ${y}`)
    const dark = encode(address, { ecc: 'M', border: 0 }).data.flatMap((row, y) =>
      row.flatMap((isDark, x) => (isDark ? [`${x} ${y}`] : [])),
    )
    expect(path).toBe(drawn.map((place) => `M${place}h1v1h-1z`).join(''))
    expect(drawn.toSorted()).toEqual(dark.toSorted())
    expect(size).toBe(29) // version 3, for up to 42 bytes at this correction
  })
})
