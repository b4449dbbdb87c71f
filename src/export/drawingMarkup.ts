import type { DrawingStyle, DrawingStyles } from './drawingStyles'
import { lineWidthPx, type Letters } from './letters'
import { escaped } from './markup'

/** What of an element's own attributes goes along: its geometry, and the facts it stands for. */
const KEPT =
  /^(?:d|x|y|x1|x2|y1|y2|cx|cy|r|rx|ry|width|height|points|transform|data-fact|data-proposal|data-missing|data-missing-day)$/
const FACTS = /^data-(?:fact|proposal|missing|missing-day)$/

/** The elements that are kept. Nothing else is exported: no script, no foreign markup, no link. */
const DRAWN = new Set(['g', 'a', 'path', 'rect', 'line', 'circle', 'text'])

/** The font weight from which text is bold. */
const BOLD_FROM = 600

/**
 * A rendered chart as self-contained SVG markup: no stylesheet, variables or fonts. Computed styles become presentation
 * attributes, and text becomes outlines. What the stylesheet hides is left out.
 */
export function drawingMarkup(svg: Element, styles: DrawingStyles, letters: Letters): string {
  return [...svg.children].map((child) => markupOf(child, styles, letters)).join('')
}

function markupOf(element: Element, styles: DrawingStyles, letters: Letters): string {
  if (!DRAWN.has(element.localName) || element.classList.contains('hit')) return ''
  const style = styles.of(element)
  if (style.display === 'none' || element.hasAttribute('data-off')) return ''
  if (element.localName === 'text') return textMarkup(element, styles, letters)
  const inside = drawingMarkup(element, styles, letters)
  const attributes = `${attributesOf(element, KEPT)}${attributesIn(style)}`
  if (element.localName === 'a') return inside
  if (element.localName !== 'g') return `<${element.localName}${attributes}/>`
  return inside === '' || attributes === '' ? inside : `<g${attributes}>${inside}</g>`
}

function textMarkup(text: Element, styles: DrawingStyles, letters: Letters): string {
  const own = styles.of(text)
  const anchor = text.getAttribute('text-anchor')
  const pen = { x: lengthOf(text, 'x', 0), y: lengthOf(text, 'y', 0) + lengthOf(text, 'dy', sizeOf(own)) }
  const lines = [...text.childNodes].map((node) => {
    const style = isElement(node) ? { ...own, ...styles.of(node) } : own
    if (isElement(node)) {
      pen.x = node.hasAttribute('x') ? lengthOf(node, 'x', 0) : pen.x
      pen.y += lengthOf(node, 'dy', sizeOf(style))
    }
    const line = { text: node.textContent ?? '', face: faceOf(style), sizePx: sizeOf(style) }
    const drawn = letters.set({ ...line, ...pen, anchor, fill: style.fill ?? 'black' })
    pen.x += lineWidthPx(line.text, line.face, line.sizePx)
    return drawn
  })
  const facts = attributesOf(text, FACTS)
  return facts === '' ? lines.join('') : `<g${facts}>${lines.join('')}</g>`
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1
}

function faceOf(style: DrawingStyle): 'sans' | 'sans-bold' {
  return Number(style['font-weight'] ?? 400) >= BOLD_FROM ? 'sans-bold' : 'sans'
}

function sizeOf(style: DrawingStyle): number {
  return Number.parseFloat(style['font-size'] ?? '13')
}

/** A length in pixels: SVG's own, or in `em` of a size. */
function lengthOf(element: Element, name: string, emPx: number): number {
  const value = element.getAttribute(name) ?? '0'
  return Number.parseFloat(value) * (value.endsWith('em') ? emPx : 1)
}

function attributesOf(element: Element, kept: RegExp): string {
  return [...element.attributes]
    .filter(({ name }) => kept.test(name))
    .map(({ name, value }) => ` ${name}="${escaped(value)}"`)
    .join('')
}

/** Properties of type, which do not apply to outlines. */
function attributesIn(style: DrawingStyle): string {
  return Object.entries(style)
    .filter(([name]) => !name.startsWith('font-'))
    .map(([name, value]) => ` ${name}="${escaped(value)}"`)
    .join('')
}
