import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { drawingMarkup } from '../export/drawingMarkup'
import { letterCase } from '../export/letters'
import { readFaces } from './faces'

function markupOf(svg: string, theme: 'light' | 'dark' = 'light'): string {
  const drawing = new JSDOM(`<div class="drawing"><svg>${svg}</svg></div>`).window.document.querySelector('svg')
  if (!drawing) throw new Error('Expected a drawing.')
  return drawingMarkup(drawing, theme, letterCase())
}

readFaces()

describe(drawingMarkup, () => {
  it.each([
    [
      'looks and geometry, and the facts it stands for',
      '<g class="mark" data-mark="m" data-fact="f"><path class="shape" d="M0 0" fill="var(--union)" stroke-dasharray="7 4"/></g>',
      '<g data-fact="f"><path d="M0 0" fill="#8c4300" stroke-dasharray="7 4"/></g>',
    ],
    ['no group that says nothing', '<g class="rows"><g><path d="M0 0"/></g><g></g></g>', '<path d="M0 0"/>'],
    ['nothing that is hidden', '<rect class="hit" width="9"/><path data-off="" d="M1 1"/>', ''],
  ])('keeps %s', (_what, svg, markup) => {
    expect(markupOf(svg)).toBe(markup)
  })

  it('sets each line of a text at its position', () => {
    const markup = markupOf(
      '<text x="5" y="20"><tspan x="5" dy="0">one</tspan><tspan x="7" dy="1.5em">two</tspan></text>',
    )
    expect([...markup.matchAll(/translate\(([\d. ]+)\)/g)].map(([, place]) => place)).toEqual(['5 20', '7 39.5']) // 20 + 1.5 × 13
    expect(markup).toContain('fill="#1c1f22"')
    expect(markup).not.toMatch(/class|style|<text|var\(/)
  })

  it('gives a line of text its own colour and weight, else those of its text, else ink', () => {
    const fills = (svg: string) => [...markupOf(svg).matchAll(/fill="([^"]+)"/g)].map(([, fill]) => fill)
    const text = '<text fill="var(--muted)" font-weight="600"><tspan>a</tspan><tspan fill="var(--ink)">b</tspan></text>'
    expect(fills(text)).toEqual(['#4a5157', '#1c1f22'])
    expect(fills('<text>a</text>')).toEqual(['#1c1f22'])
    const glyphOf = (svg: string) => /href="#([^"]+)"/.exec(markupOf(svg))?.[1]
    expect(glyphOf('<text font-weight="600">a</text>')).not.toBe(glyphOf('<text>a</text>'))
    expect(glyphOf('<text font-weight="600"><tspan font-weight="400">a</tspan></text>')).toBe(glyphOf('<text>a</text>'))
  })

  it('has the colours of the theme that is asked for, and none that it does not know', () => {
    expect(markupOf('<path d="M0 0" stroke="var(--district)"/>', 'dark')).toBe('<path d="M0 0" stroke="#5cc9dd"/>')
    expect(() => markupOf('<path stroke="var(--sea)"/>')).toThrow('--sea')
  })
})
