import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import opentype from 'opentype.js'
import { px } from '../charts/drawing'
import { escaped } from './markup'

/** The faces of a picture file: the page's own fonts are the reader's, and a picture must look the same everywhere. */
const FACES = {
  sans: '@fontsource/source-sans-3/files/source-sans-3-latin-400-normal.woff',
  'sans-bold': '@fontsource/source-sans-3/files/source-sans-3-latin-600-normal.woff',
  'serif-bold': '@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff',
} as const
export type Face = keyof typeof FACES

const FACE_LETTER: Readonly<Record<Face, string>> = { sans: 'r', 'sans-bold': 'b', 'serif-bold': 's' }

const fonts = new Map<Face, opentype.Font>()

function fontOf(face: Face): opentype.Font {
  const known = fonts.get(face)
  if (known) return known
  const { buffer, byteOffset, byteLength } = readFileSync(createRequire(import.meta.url).resolve(FACES[face]))
  const font = opentype.parse(buffer.slice(byteOffset, byteOffset + byteLength))
  fonts.set(face, font)
  return font
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

/** The outline of a letter in units of its font, without the lines of no length that fonts have at their corners. */
function outlineOf(glyph: opentype.Glyph, unitsPerEm: number): string {
  const path = glyph.getPath(0, 0, unitsPerEm)
  path.commands = path.commands.filter((command, index) => {
    const before = path.commands[index - 1]
    return command.type !== 'L' || !before || before.type === 'Z' || before.x !== command.x || before.y !== command.y
  })
  return path.toPathData(0)
}

type Line = { text: string; x: number; y: number; face: Face; sizePx: number; fill: string; anchor?: string | null }

/** Letters as outlines, each outline kept once however often it is set. */
export type Letters = {
  /** A line of text as markup; `y` is its baseline. */
  set: (line: Line) => string
  /** The outlines that were used, to stand in the same file. */
  definitions: () => string
}

/** An empty case of letters, for one file. */
export function letterCase(): Letters {
  const outlines = new Map<string, string>()
  return {
    set({ text, x, y, face, sizePx, fill, anchor }) {
      const font = fontOf(face)
      const width = lineWidthPx(text, face, sizePx)
      const start = anchor === 'end' ? x - width : anchor === 'middle' ? x - width / 2 : x
      const uses: string[] = []
      font.forEachGlyph(text, 0, 0, font.unitsPerEm, { kerning: true }, (glyph, at) => {
        const id = `${FACE_LETTER[face]}${glyph.index}`
        const outline = outlines.get(id) ?? outlineOf(glyph, font.unitsPerEm)
        outlines.set(id, outline)
        if (outline !== '') uses.push(`<use href="#${id}"${at === 0 ? '' : ` x="${Math.round(at)}"`}/>`)
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
