import { inTheme, type Theme } from '../charts/colours'
import { FONT_PX } from '../charts/drawing'
import { INK } from '../charts/theme'
import { lineWidthPx, type Letters } from './letters'
import { escaped } from './markup'

/** The attributes that are kept: geometry, paint, and the facts that an element stands for. */
const KEPT =
  /^(?:d|x|y|x1|x2|y1|y2|cx|cy|r|rx|ry|width|height|points|transform|fill|fill-opacity|stroke|stroke-dasharray|stroke-linejoin|stroke-width|data-fact|data-proposal|data-missing|data-missing-day)$/
const FACTS = /^data-(?:fact|proposal|missing|missing-day)$/

/** The elements that are kept. Nothing else is exported: no script, no foreign markup, no link. */
const DRAWN = new Set(['g', 'a', 'path', 'rect', 'line', 'circle', 'text'])

/** The font weight from which text is bold. */
const BOLD_FROM = 600

/**
 * A rendered chart as self-contained SVG markup: its colours are those of one theme, its text becomes outlines. What a
 * filter hides is left out.
 */
export function drawingMarkup(svg: Element, theme: Theme, letters: Letters): string {
  return [...svg.children].map((child) => markupOf(child, theme, letters)).join('')
}

function markupOf(element: Element, theme: Theme, letters: Letters): string {
  if (!DRAWN.has(element.localName) || element.classList.contains('hit') || element.hasAttribute('data-off')) return ''
  if (element.localName === 'text') return textMarkup(element, theme, letters)
  const inside = drawingMarkup(element, theme, letters)
  const attributes = attributesOf(element, KEPT, theme)
  if (element.localName === 'a') return inside
  if (element.localName !== 'g') return `<${element.localName}${attributes}/>`
  return inside === '' || attributes === '' ? inside : `<g${attributes}>${inside}</g>`
}

function textMarkup(text: Element, theme: Theme, letters: Letters): string {
  const anchor = text.getAttribute('text-anchor')
  const pen = { x: lengthOf(text, 'x'), y: lengthOf(text, 'y') + lengthOf(text, 'dy') }
  const lines = [...text.childNodes].map((node) => {
    const own = isElement(node) ? node : text
    if (own !== text) {
      pen.x = own.hasAttribute('x') ? lengthOf(own, 'x') : pen.x
      pen.y += lengthOf(own, 'dy')
    }
    const line = { text: node.textContent ?? '', face: faceOf(own, text), sizePx: FONT_PX }
    const drawn = letters.set({ ...line, ...pen, anchor, fill: inTheme(fillOf(own, text), theme) })
    pen.x += lineWidthPx(line.text, line.face, line.sizePx)
    return drawn
  })
  const facts = attributesOf(text, FACTS, theme)
  return facts === '' ? lines.join('') : `<g${facts}>${lines.join('')}</g>`
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1
}

function faceOf(line: Element, text: Element): 'sans' | 'sans-bold' {
  const weight = line.getAttribute('font-weight') ?? text.getAttribute('font-weight') ?? 400
  return Number(weight) >= BOLD_FROM ? 'sans-bold' : 'sans'
}

const fillOf = (line: Element, text: Element) => line.getAttribute('fill') ?? text.getAttribute('fill') ?? INK

/** A length in pixels: SVG's own, or in `em`. */
function lengthOf(element: Element, name: string): number {
  const value = element.getAttribute(name) ?? '0'
  return Number.parseFloat(value) * (value.endsWith('em') ? FONT_PX : 1)
}

function attributesOf(element: Element, kept: RegExp, theme: Theme): string {
  return [...element.attributes]
    .filter(({ name }) => kept.test(name))
    .map(({ name, value }) => ` ${name}="${escaped(inTheme(value, theme))}"`)
    .join('')
}
