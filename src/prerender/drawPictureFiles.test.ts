import { createElement } from 'react'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { EVERYTHING } from '../domain/choices'
import type { Language } from '../domain/language'
import { marksOf, type FigureId } from '../figures/figure'
import { figureOf } from '../figures/figures'
import { losAngeles } from '../testing/losAngeles'
import { drawingWordsOf } from '../views/chart/drawingWords'
import { drawPictureFiles, type PictureFiles } from './drawPictureFiles'
import { openEasel, pictureIn, type Easel } from './drawPictures'
import { readFaces } from './faces'

readFaces()

const PLACE = { origin: 'https://charts.example.org', base: '/' }

/** Timeout: Recharts loads and renders slowly in jsdom. */
const PATIENCE_MS = 60_000

let easel: Easel
beforeAll(async () => {
  easel = await openEasel()
  await import('../views/chart/Drawing')
}, PATIENCE_MS)
afterAll(() => easel.close())

async function filesOf(id: FigureId, language: Language): Promise<PictureFiles> {
  const dataset = losAngeles(language).figures
  const site = { language, base: '/', dispute: dataset.id }
  const { Drawing } = await import('../views/chart/Drawing')
  const words = drawingWordsOf(dataset, site)
  const drawn = await easel.draw(
    createElement(Drawing, { panels: figureOf(id, dataset, EVERYTHING).panels, width: 'wide', words, label: '' }),
  )
  return drawPictureFiles(id, pictureIn(drawn), {
    easel,
    dataset,
    site,
    place: PLACE,
  })
}

describe(drawPictureFiles, { timeout: PATIENCE_MS }, () => {
  it('draws the same bytes every time', async () => {
    const [first, second] = [await filesOf('money', 'es'), await filesOf('money', 'es')]
    expect(second.svg).toBe(first.svg)
    expect(Buffer.compare(second.png, first.png)).toBe(0)
  })

  it('makes a PNG in the size that other sites show', async () => {
    const { png } = await filesOf('moves', 'en')
    const header = Buffer.from(png)
    expect(header.toString('latin1', 1, 4)).toBe('PNG')
    expect([header.readUInt32BE(16), header.readUInt32BE(20)]).toEqual([1200, 675])
  })

  it('makes an SVG that needs no script, no style and no font, and says what it shows', async () => {
    const { svg } = await filesOf('money', 'en')
    expect(svg).not.toMatch(/<script|<style|<text|\sstyle=|\sclass=|var\(|url\(|href="(?!#)/)
    expect(svg).toContain('xmlns:xlink="http://www.w3.org/1999/xlink"')
    expect(svg.match(/<use xlink:href="#/g)?.length).toBeGreaterThan(100) // its letters
    expect(svg).toContain('role="img"')
    expect(svg).toMatch(/<title id="title">Money\. /)
    expect(svg).toContain('charts.example.org/figures/money/')
  })

  it('names in the SVG every fact that the figure shows', async () => {
    const { svg } = await filesOf('money', 'en')
    const named = new Set([...svg.matchAll(/data-fact="([^"]*)"/g)].flatMap(([, ids = '']) => ids.split(' ')))
    const facts = marksOf(figureOf('money', losAngeles('en').figures, EVERYTHING)).flatMap((mark) => mark.facts)
    expect(facts.filter((fact) => !named.has(fact))).toEqual([])
  })
})
