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
  const { panels } = figureOf(id, dataset, EVERYTHING)
  const drawn: string[] = []
  for (const width of ['phone', 'column', 'wide'] as const)
    drawn.push(await easel.draw(createElement(Drawing, { panels, width, words, label: '' }))) // one after the other
  return drawPictureFiles(id, pictureIn(drawn.join('')), {
    dataset,
    site,
    place: PLACE,
  })
}

describe(drawPictureFiles, { timeout: PATIENCE_MS }, () => {
  it('draws the same bytes every time', async () => {
    const [first, second] = [await filesOf('money', 'es'), await filesOf('money', 'es')]
    expect(second['.svg']).toBe(first['.svg'])
    expect(Buffer.compare(second['.png'], first['.png'])).toBe(0)
  })

  it('makes a PNG in the size that other sites show', async () => {
    const { '.png': png } = await filesOf('moves', 'en')
    const header = Buffer.from(png)
    expect(header.toString('latin1', 1, 4)).toBe('PNG')
    expect([header.readUInt32BE(16), header.readUInt32BE(20)]).toEqual([1200, 675])
  })

  it('makes pictures of a column and of a phone at twice their size, with letters of 12 px and more in those', async () => {
    const files = await filesOf('moves', 'es')
    const sizeOf = (ending: '-column.png' | '-phone.png' | '-column-dark.png' | '-phone-dark.png') => {
      const header = Buffer.from(files[ending])
      return [header.readUInt32BE(16), header.readUInt32BE(20)] as const
    }
    // letters of 13 px in a drawing of 577 px and one of 325 px; a phone's column is 343 px, most stories' 640
    expect((13 * 640) / (sizeOf('-column.png')[0] / 2)).toBeGreaterThanOrEqual(12)
    expect((13 * 343) / (sizeOf('-phone.png')[0] / 2)).toBeGreaterThanOrEqual(12)
    expect(sizeOf('-column-dark.png')).toEqual(sizeOf('-column.png'))
    expect(sizeOf('-phone-dark.png')).toEqual(sizeOf('-phone.png'))
  })

  it('makes a card to share, of another size and for each language', async () => {
    const [english, spanish] = [await filesOf('staffing', 'en'), await filesOf('staffing', 'es')]
    const header = Buffer.from(english['-card.png'])
    expect([header.readUInt32BE(16), header.readUInt32BE(20)]).toEqual([1200, 630])
    expect(Buffer.compare(english['-card.png'], spanish['-card.png'])).not.toBe(0)
  })

  it('makes an SVG that needs no script, no style and no font, and says what it shows', async () => {
    const { '.svg': svg } = await filesOf('money', 'en')
    expect(svg).not.toMatch(/<script|<style|<text|\sstyle=|\sclass=|var\(|url\(|href="(?!#)/)
    expect(svg).toContain('xmlns:xlink="http://www.w3.org/1999/xlink"')
    expect(svg.match(/<use xlink:href="#/g)?.length).toBeGreaterThan(100) // its letters
    expect(svg).toContain('role="img"')
    expect(svg).toMatch(/<title id="title">Money\. /)
    expect(svg).toContain('charts.example.org/figures/money/')
  })

  it('names in the SVG every fact that the figure shows', async () => {
    const { '.svg': svg } = await filesOf('money', 'en')
    const named = new Set([...svg.matchAll(/data-fact="([^"]*)"/g)].flatMap(([, ids = '']) => ids.split(' ')))
    const facts = marksOf(figureOf('money', losAngeles('en').figures, EVERYTHING)).flatMap((mark) => mark.facts)
    expect(facts.filter((fact) => !named.has(fact))).toEqual([])
  })
})
