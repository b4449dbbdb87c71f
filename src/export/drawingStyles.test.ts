import { readFileSync } from 'node:fs'
import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { colourSheet } from '../charts/colourSheet'
import { drawingStylesIn } from './drawingStyles'

const SHEET = `
  :root { --ink: #111; --sea: #006; }
  /* { not a rule } */
  @media (prefers-color-scheme: dark) { :root { --ink: #eee; } .drawing text { fill: red; } }
  .drawing text { fill: var(--ink); font-size: 13px; }
  .drawing .note, .drawing .kind { fill: #555; }
  .p-district { --c: var(--sea); }
  .drawing .shape { fill: var(--c); }
  .drawing .shape:hover { fill: red; }
  .drawing .is-early .shape { fill: none; }
  .drawing .slot { stroke: var(--c, var(--ink)); }
`

function elementIn(svg: string): Element {
  const element = new JSDOM(`<div class="drawing"><svg>${svg}</svg></div>`).window.document.querySelector('#it')
  if (!element) throw new Error('Expected an element with the id "it".')
  return element
}

describe(drawingStylesIn, () => {
  const styles = drawingStylesIn(SHEET)

  it.each([
    ['<text id="it"/>', { fill: '#111', 'font-size': '13px' }],
    ['<text id="it" class="note"/>', { fill: '#555', 'font-size': '13px' }],
    ['<g class="p-district"><path id="it" class="shape"/></g>', { fill: '#006' }],
    ['<g class="p-district is-early"><path id="it" class="shape"/></g>', { fill: 'none' }],
    ['<path id="it" class="slot"/>', { stroke: '#111' }],
    ['<path id="it"/>', {}],
  ])('resolves %s', (svg, style) => {
    expect(styles.of(elementIn(svg))).toEqual(style)
  })

  it('knows the variables of the page', () => {
    expect(styles.variable('--sea')).toBe('#006')
    expect(() => styles.variable('--sky')).toThrow('--sky')
  })

  it('reads the colours of the sides from the stylesheet of the page', () => {
    const page = drawingStylesIn(`${colourSheet()}\n${readFileSync('src/charts/drawing.css', 'utf8')}`)
    const shape = (party: string) => page.of(elementIn(`<g class="mark p-${party}"><path id="it" class="shape"/></g>`))
    expect(shape('district').fill).toBe(page.variable('--district'))
    expect(shape('union').fill).toBe(page.variable('--union'))
    expect(shape('fact-finder').stroke).toBe(page.variable('--factfinder'))
    expect(page.of(elementIn('<text id="it"/>'))).toMatchObject({ fill: page.variable('--ink'), 'font-size': '13px' })
    expect(page.variable('--ground')).toBe('#fffefb')
  })

  it('gives the colours of the theme that is asked for, whatever the page has', () => {
    const css = ':root { --ink: #111 }\n:root[data-theme="dark"] { --ink: #eee }\n.drawing text { fill: var(--ink) }'
    const { document } = new JSDOM('<div class="drawing"><svg><text>6%</text></svg></div>').window
    const text = document.querySelector('text')
    if (!text) throw new Error('Expected a text.')
    expect(drawingStylesIn(css, 'dark').of(text).fill).toBe('#eee')
    expect(drawingStylesIn(css).of(text).fill).toBe('#111')
    document.documentElement.setAttribute('data-theme', 'dark')
    expect(drawingStylesIn(css).of(text).fill).toBe('#111')
  })
})
