/**
 * Widths of glyphs in thousandths of the font's size: the metrics of Helvetica
 * that every PDF reader carries (Adobe Core 14 AFM). The build has no font engine,
 * and prerendered pictures must place labels where a browser would.
 */
const WIDTHS: Readonly<Record<string, number>> = {
  ' ': 278, '!': 278, '"': 355, '#': 556, $: 556, '%': 889, '&': 667, "'": 191, '(': 333, ')': 333, '*': 389, '+': 584,
  ',': 278, '-': 333, '.': 278, '/': 278, ':': 278, ';': 278, '<': 584, '=': 584, '>': 584, '?': 556, A: 667, B: 667,
  C: 722, D: 722, E: 667, F: 611, G: 778, H: 722, I: 278, J: 500, K: 667, L: 556, M: 833, N: 722, O: 778, P: 667,
  Q: 778, R: 722, S: 667, T: 611, U: 722, V: 667, W: 944, X: 667, Y: 667, Z: 611, c: 500, f: 278, i: 222, j: 222,
  k: 500, l: 222, m: 833, r: 333, s: 500, t: 278, v: 500, w: 722, x: 500, y: 500, z: 500, '—': 1000, '’': 222,
  '“': 333, '”': 333, '·': 278,
} // prettier-ignore
const USUAL_WIDTH = 556
/**
 * System fonts run wider than Helvetica: Segoe UI and Roboto by up to 4 %, DejaVu Sans by up to 16 %, its bold by as
 * much again.
 */
const SAFETY = 1.16
const BOLD = 1.13

/** The width of a line of text in pixels, never less than a common system font needs. */
export function textWidthPx(text: string, fontPx: number, weight: 'regular' | 'bold' = 'regular'): number {
  const thousandths = [...text.normalize('NFD').replace(/[\u0300-\u036f]/g, '')].reduce(
    (sum, glyph) => sum + (WIDTHS[glyph] ?? USUAL_WIDTH),
    0,
  )
  return (thousandths / 1000) * fontPx * SAFETY * (weight === 'bold' ? BOLD : 1)
}

/** A text in lines no wider than `widthPx`; a word that is wider has a line to itself. */
export function wrapText(
  text: string,
  widthPx: number,
  fontPx: number,
  weight: 'regular' | 'bold' = 'regular',
): readonly string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && textWidthPx(`${last} ${word}`, fontPx, weight) <= widthPx)
      lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}
