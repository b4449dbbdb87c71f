import opentype from 'opentype.js'
import { escaped } from './markup'

/** The fonts of picture files. Pages use the reader's system fonts, but a picture must look the same everywhere. */
export const FACES = ['sans', 'sans-bold', 'serif-bold'] as const
export type Face = (typeof FACES)[number]

const FACE_LETTER: Readonly<Record<Face, string>> = { sans: 'r', 'sans-bold': 'b', 'serif-bold': 's' }

const fonts = new Map<Face, opentype.Font>()

/** Loads the fonts from the bytes of their files. Call once, before any text is set. */
export function takeFaces(files: Readonly<Record<Face, ArrayBuffer>>): void {
  for (const face of FACES) fonts.set(face, opentype.parse(files[face]))
}

function fontOf(face: Face): opentype.Font {
  const font = fonts.get(face)
  if (!font) throw new Error(`Expected takeFaces() to have been given ${face}.`)
  return font
}

/** To a tenth of a pixel. */
function px(value: number): number {
  return Math.round(value * 10) / 10
}

/** The width of a line of text in pixels, as it will be drawn. */
export function lineWidthPx(text: string, face: Face, sizePx: number): number {
  return fontOf(face).getAdvanceWidth(text, sizePx, { kerning: true })
}

/** A text in lines no wider than `widthPx`; a word that is wider has a line to itself. */
export function linesOf(text: string, face: Face, sizePx: number, widthPx: number): readonly string[] {
  const lines: string[] = []
  for (const word of text.split(/\s+/)) {
    const longer = `${lines.at(-1) ?? ''} ${word}`.trim()
    if (lines.length > 0 && lineWidthPx(longer, face, sizePx) <= widthPx) lines[lines.length - 1] = longer
    else lines.push(word)
  }
  return lines
}

/** The outline of a glyph in font units, without the zero-length lines that fonts have at corners. */
function outlineOf(glyph: opentype.Glyph, unitsPerEm: number): string {
  const path = glyph.getPath(0, 0, unitsPerEm)
  path.commands = path.commands.filter((command, index) => {
    const before = path.commands[index - 1]
    return command.type !== 'L' || !before || before.type === 'Z' || before.x !== command.x || before.y !== command.y
  })
  return path.toPathData(0)
}

type Line = {
  text: string
  x: number
  y: number
  face: Face
  sizePx: number
  fill: string
  anchor?: string | null | undefined
}

/**
 * Text as outlines, with each glyph's outline defined once. `xlink:href`, because Inkscape and Adobe's programs draw
 * nothing for a bare `href`; a file with letters needs that namespace.
 */
export type Letters = {
  /** A line of text as markup; `y` is its baseline. */
  set: (line: Line) => string
  /** The definitions of the glyphs used, for the same file. */
  definitions: () => string
}

function textLeft({ text, x, y, face, sizePx, fill, anchor }: Line): string {
  const bold = face === 'sans' ? '' : ' font-weight="600"'
  const from = anchor === 'middle' || anchor === 'end' ? ` text-anchor="${anchor}"` : ''
  return `<text x="${px(x)}" y="${px(y)}" font-family="sans-serif" font-size="${sizePx}"${bold}${from} fill="${escaped(fill)}">${escaped(text)}</text>`
}

/** A new, empty `Letters` for one file. */
export function letterCase(): Letters {
  const outlines = new Map<string, string>()
  return {
    set({ text, x, y, face, sizePx, fill, anchor }) {
      const font = fontOf(face)
      // what these fonts have no glyph for, as a browser's translation writes it, is left to the fonts of the reader
      if (font.stringToGlyphs(text).some(({ index }) => index === 0))
        return textLeft({ text, x, y, face, sizePx, fill, anchor })
      const width = lineWidthPx(text, face, sizePx)
      const start = anchor === 'end' ? x - width : anchor === 'middle' ? x - width / 2 : x
      const uses: string[] = []
      font.forEachGlyph(text, 0, 0, font.unitsPerEm, { kerning: true }, (glyph, at) => {
        const id = `${FACE_LETTER[face]}${glyph.index}`
        const outline = outlines.get(id) ?? outlineOf(glyph, font.unitsPerEm)
        outlines.set(id, outline)
        if (outline !== '') uses.push(`<use xlink:href="#${id}"${at === 0 ? '' : ` x="${Math.round(at)}"`}/>`)
      })
      const scale = String(sizePx / font.unitsPerEm).replace(/^0/, '')
      return `<g transform="translate(${px(start)} ${px(y)})scale(${scale})" fill="${escaped(fill)}">${uses.join('')}</g>`
    },
    definitions() {
      const paths = [...outlines]
        .filter(([, outline]) => outline !== '')
        .map(([id, outline]) => `<path id="${id}" d="${outline}"/>`)
      return `<defs>${paths.join('')}</defs>`
    },
  }
}
