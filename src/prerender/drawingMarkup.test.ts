import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { drawingMarkup } from '../export/drawingMarkup'
import { drawingStylesIn } from '../export/drawingStyles'
import { letterCase } from '../export/letters'
import { readFaces } from './faces'

const STYLES = drawingStylesIn(`
  :root { --ink: #111; }
  .drawing text { fill: var(--ink); font-size: 10px; }
  .drawing .shape { fill: #006; }
  .drawing .quiet { display: none; }
`)

function markupOf(svg: string): string {
  const drawing = new JSDOM(`<div class="drawing"><svg>${svg}</svg></div>`).window.document.querySelector('svg')
  if (!drawing) throw new Error('Expected a drawing.')
  return drawingMarkup(drawing, STYLES, letterCase())
}

readFaces()

describe(drawingMarkup, () => {
  it.each([
    [
      'looks and geometry, and the facts it stands for',
      '<g class="mark" data-mark="m" data-fact="f"><path class="shape" d="M0 0"/></g>',
      '<g data-fact="f"><path d="M0 0" fill="#006"/></g>',
    ],
    ['no group that says nothing', '<g class="rows"><g><path d="M0 0"/></g><g></g></g>', '<path d="M0 0"/>'],
    ['nothing that is hidden', '<path class="quiet" d="M0 0"/><path data-off="" d="M1 1"/>', ''],
  ])('keeps %s', (_what, svg, markup) => {
    expect(markupOf(svg)).toBe(markup)
  })

  it('sets each line of a text at its position', () => {
    const markup = markupOf(
      '<text x="5" y="20"><tspan x="5" dy="0">one</tspan><tspan x="7" dy="1.5em">two</tspan></text>',
    )
    expect([...markup.matchAll(/translate\(([\d. ]+)\)/g)].map(([, place]) => place)).toEqual(['5 20', '7 35']) // 20 + 1.5 × 10
    expect(markup).toContain('fill="#111"')
    expect(markup).not.toMatch(/class|style|<text|var\(/)
  })
})
