import { describe, expect, it } from 'vitest'
import { FACES, letterCase, lineWidthPx, linesOf } from '../export/letters'
import { readFaces } from './faces'

readFaces()

describe(lineWidthPx, () => {
  // the widths of Source Sans 3, in thousandths of its size: a digit 497, the point 249, the percent sign 824
  it('is what the letters of our own font come to', () => {
    expect(lineWidthPx('6.09%', 'sans', 26)).toBeCloseTo((3 * 0.497 + 0.249 + 0.824) * 26, 3) // 66.664
  })

  it('is another for each face', () => {
    const widths = FACES.map((face) => lineWidthPx('6.09%', face, 26))
    expect(new Set(widths).size).toBe(3)
    expect(lineWidthPx('6.09%', 'sans-bold', 26)).toBeGreaterThan(lineWidthPx('6.09%', 'sans', 26))
  })
})

describe(linesOf, () => {
  it('breaks a text into lines that fit, and loses no word', () => {
    const text = 'Los límites eran de 27 a 46 alumnos por clase.'
    const lines = linesOf(text, 'serif-bold', 27, 200)
    expect(lines.length).toBeGreaterThan(1)
    expect(lines.join(' ')).toBe(text)
    for (const line of lines) expect(lineWidthPx(line, 'serif-bold', 27)).toBeLessThanOrEqual(200)
  })

  it('gives a word that is too long a line of its own', () => {
    expect(linesOf('a restorative-justice adviser', 'sans', 13, 20)).toEqual(['a', 'restorative-justice', 'adviser'])
  })
})

describe(letterCase, () => {
  const line = { x: 100, y: 20, face: 'sans', sizePx: 10, fill: '#111' } as const

  it('keeps each outline once', () => {
    const letters = letterCase()
    letters.set({ ...line, text: 'aa' })
    letters.set({ ...line, text: 'a' })
    expect(letters.definitions().match(/<path/g)).toHaveLength(1)
  })

  it('sets each letter after the one before', () => {
    const places = letterCase()
      .set({ ...line, text: '6.0' })
      .matchAll(/<use xlink:href="#r\d+"(?: x="(\d+)")?/g)
    expect([...places].map(([, x = '0']) => Number(x))).toEqual([0, 497, 746]) // 497, then 249 more
  })

  it('has a glyph for every letter of both languages', () => {
    const letters = letterCase()
    letters.set({ ...line, text: 'áéíñóúü¿«»–’“”…·' })
    expect(letters.definitions()).not.toContain('id="r0"') // glyph 0 is the placeholder for missing glyphs
  })

  it('refers to outlines in the way that every program reads', () => {
    const markup = letterCase().set({ ...line, text: '6%' })
    expect(markup.match(/<use xlink:href="#r\d+"/g)).toHaveLength(2)
    expect(markup).not.toMatch(/<use href/)
  })

  it('leaves letters that it has no outlines for to the reader’s fonts, whole', () => {
    const markup = letterCase().set({ ...line, text: '급여 <2019>', anchor: 'end' })
    expect(markup).toBe(
      '<text x="100" y="20" font-family="sans-serif" font-size="10" text-anchor="end" fill="#111">급여 &lt;2019&gt;</text>',
    )
  })

  it.each([
    [undefined, 100],
    ['middle', 93.4], // 100 - (0.497 + 0.824) × 10 / 2
    ['end', 86.8], // 100 - (0.497 + 0.824) × 10
  ])('sets a line whose anchor is %s from there', (anchor, x) => {
    const markup = letterCase().set({ ...line, text: '6%', ...(anchor && { anchor }) })
    expect(Number(/translate\(([\d.]+)/.exec(markup)?.[1])).toBeCloseTo(x, 1)
  })
})
