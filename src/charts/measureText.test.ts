import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { textWidthPx, wrapText } from './measureText'

const aText = fc.string({ unit: 'grapheme', maxLength: 30 })
const someWords = fc
  .array(fc.stringMatching(/^[A-Za-zÁÉÍÓÚáéíóúñ0-9$%.,–]{1,14}$/), { minLength: 1, maxLength: 14 })
  .map((words) => words.join(' '))
const aWidth = fc.integer({ min: 10, max: 400 })
const DUST = 1e-9

describe(textWidthPx, () => {
  it('grows with every letter', () => {
    fc.assert(
      fc.property(aText, aText, (text, more) => {
        expect(textWidthPx(text + more, 13)).toBeGreaterThanOrEqual(textWidthPx(text, 13) - DUST)
      }),
    )
  })

  it('grows with the size, and in bold', () => {
    fc.assert(
      fc.property(
        aText.filter((text) => text !== ''),
        (text) => {
          expect(textWidthPx(text, 26)).toBeCloseTo(2 * textWidthPx(text, 13), 6)
          expect(textWidthPx(text, 13, 'bold')).toBeGreaterThanOrEqual(textWidthPx(text, 13))
        },
      ),
    )
  })

  it('gives accented letters the width of plain ones', () => {
    expect(textWidthPx('Sección única', 13)).toBe(textWidthPx('Seccion unica', 13))
  })

  it('distinguishes narrow letters from wide ones, and is 0 for an empty text', () => {
    expect(textWidthPx('illi', 13)).toBeLessThan(textWidthPx('mwmw', 13) / 2)
    expect(textWidthPx('', 13)).toBe(0)
  })

  it('leaves room for fonts wider than Helvetica', () => {
    // five digits of 0.556 em at 10 px are 27.8 px in Helvetica
    expect(textWidthPx('12345', 10)).toBeGreaterThan(27.8)
  })
})

describe(wrapText, () => {
  it('never loses or changes a word', () => {
    fc.assert(
      fc.property(someWords, aWidth, (text, widthPx) => {
        expect(wrapText(text, widthPx, 13).join(' ')).toBe(text)
      }),
    )
  })

  it('keeps lines within the width, but for a word that is wider alone', () => {
    fc.assert(
      fc.property(someWords, aWidth, (text, widthPx) => {
        const tooWide = wrapText(text, widthPx, 13).filter((line) => textWidthPx(line, 13) > widthPx)
        expect(tooWide.filter((line) => line.includes(' '))).toEqual([])
      }),
    )
  })

  it('makes no more lines of a wider column', () => {
    fc.assert(
      fc.property(someWords, aWidth, aWidth, (text, one, other) => {
        const lines = (widthPx: number) => wrapText(text, widthPx, 13).length
        expect(lines(Math.max(one, other))).toBeLessThanOrEqual(lines(Math.min(one, other)))
      }),
    )
  })

  it('leaves a text that fits on one line', () => {
    expect(wrapText('Grades 4 to 6', 400, 13)).toEqual(['Grades 4 to 6'])
  })
})
