import { describe, expect, it } from 'vitest'
import { letterCase, lineWidthPx, linesOf } from '../export/letters'
import { readFaces } from './faces'

readFaces()

describe(lineWidthPx, () => {
  it('grows with the size of the letters', () => {
    expect(lineWidthPx('6.09%', 'sans', 26)).toBeCloseTo(2 * lineWidthPx('6.09%', 'sans', 13), 6)
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

  it('has a glyph for every letter of both languages', () => {
    const letters = letterCase()
    letters.set({ ...line, text: 'áéíñóúü¿«»–’“”…·' })
    expect(letters.definitions()).not.toContain('id="r0"') // glyph 0 is the placeholder for missing glyphs
  })

  it.each([
    [undefined, 100],
    ['middle', 100 - lineWidthPx('6%', 'sans', 10) / 2],
    ['end', 100 - lineWidthPx('6%', 'sans', 10)],
  ])('sets a line whose anchor is %s from there', (anchor, x) => {
    const markup = letterCase().set({ ...line, text: '6%', ...(anchor && { anchor }) })
    expect(Number(/translate\(([\d.]+)/.exec(markup)?.[1])).toBeCloseTo(x, 1)
  })
})
