import { Resvg } from '@resvg/resvg-js'
import { decodeQR } from 'qr/decode.js'
import { describe, expect, it } from 'vitest'
import { codeOf } from './codeOf'

/** Decodes a code drawn with a quiet zone of four modules; `squarePx` is pixels per module. */
function read({ path, size }: { path: string; size: number }, squarePx: number): string {
  const side = size + 8
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-4 -4 ${side} ${side}" width="${side * squarePx}" height="${side * squarePx}"><path fill="#fff" d="M-4 -4h${side}v${side}h-${side}z"/><path d="${path}"/></svg>`
  const { pixels, width, height } = new Resvg(svg).render()
  return decodeQR({ data: new Uint8Array(pixels), width, height })
}

describe(codeOf, () => {
  it.each([
    'https://table.example/present/',
    'https://table.example/es/present/?slide=12',
    'https://news.example.org/education/2019/strike/es/present/?figure=pay&salary=72500&parties=district~union',
  ])('draws a code in which a camera reads %s', (address) => {
    expect(read(codeOf(address), 8)).toBe(address)
    expect(read(codeOf(address), 3)).toBe(address) // from the last row
  })

  it('needs few modules for a slide’s address, so that each is large', () => {
    expect(codeOf('https://table.example/es/present/?slide=12').size).toBe(29) // version 3: up to 42 bytes
  })
})
