import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { embedSnippets, frameMarkup, type EmbedParts } from './embedSnippets'

const VIEW = '?parties=union&asof=2019-01-14'
const pictureAt = (name: string) => ({
  light: `https://charts.example.org/${name}.png`,
  dark: `https://charts.example.org/${name}-dark.png`,
  size: { widthPx: 625, heightPx: 500 },
})
const PARTS: EmbedParts = {
  embedAddress: `https://charts.example.org/embed/salary/${VIEW}`,
  figureAddress: `https://charts.example.org/figures/salary/${VIEW}`,
  linkAddress: 'https://charts.example.org/view/salary/',
  root: 'https://charts.example.org/',
  pictures: { column: pictureAt('column'), phone: pictureAt('phone') },
  isPublished: true,
  theme: 'auto',
  title: 'Chart: Raises over time',
  alt: 'The raises are 6% to 6.5%. "Over" three years…',
  credit: 'Raises over time, by At the Table',
  columnPx: 812,
  phonePx: 900,
}
const SNIPPETS = embedSnippets(PARTS)
const bodyOf = (html: string) => new JSDOM(html).window.document.body

describe(embedSnippets, () => {
  it('offers a frame that needs no script of ours in the host page, and can still download files and open links', () => {
    const frame = bodyOf(SNIPPETS.frame).querySelector('iframe')
    expect(frame?.src).toBe(PARTS.embedAddress)
    expect(frame?.title).toBe('Chart: Raises over time')
    expect([frame?.height, frame?.width, frame?.getAttribute('loading')]).toEqual(['812', '100%', 'lazy'])
    expect(frame?.getAttribute('sandbox')?.split(' ')).toEqual([
      'allow-scripts',
      'allow-same-origin',
      'allow-popups',
      'allow-popups-to-escape-sandbox',
      'allow-downloads',
    ])
  })

  it('offers a frame that our script resizes, with a linked picture as fallback, for phones too', () => {
    const body = bodyOf(SNIPPETS.responsive)
    expect(body.querySelector('figure.at-the-table')?.getAttribute('data-src')).toBe(PARTS.embedAddress)
    expect(body.querySelector('figure a')?.getAttribute('href')).toBe(PARTS.figureAddress)
    expect(body.querySelector('figure a img')?.getAttribute('alt')).toBe(PARTS.alt)
    expect(body.querySelector('picture source[media^="(max-width"]')).not.toBeNull()
    expect(body.querySelector('script')?.getAttribute('src')).toBe('https://charts.example.org/embed.js')
  })

  it('offers a picture for each width and theme, with a credit', () => {
    const body = bodyOf(SNIPPETS.picture)
    expect(
      [...body.querySelectorAll('picture source')].map((source) => [
        source.getAttribute('media'),
        source.getAttribute('srcset')?.replace('https://charts.example.org/', ''),
      ]),
    ).toEqual([
      ['(max-width: 479px) and (prefers-color-scheme: dark)', 'phone-dark.png'],
      ['(max-width: 479px)', 'phone.png'],
      ['(prefers-color-scheme: dark)', 'column-dark.png'],
    ])
    expect(body.querySelector('img')?.src).toBe('https://charts.example.org/column.png')
    expect(body.querySelector('figcaption a')?.textContent).toBe('Raises over time, by At the Table')
  })

  it.each(['light', 'dark'] as const)('offers nothing but %s pictures where that is asked for', (theme) => {
    const body = bodyOf(embedSnippets({ ...PARTS, theme }).picture)
    const names = [...body.querySelectorAll('source, img')].map(
      (one) => one.getAttribute('srcset') ?? one.getAttribute('src'),
    )
    expect(names.map((name) => name?.endsWith('-dark.png'))).toEqual([theme === 'dark', theme === 'dark'])
  })

  it('has no picture to fall back on where none of the view is published: the finding stands there', () => {
    const body = bodyOf(embedSnippets({ ...PARTS, isPublished: false }).responsive)
    expect(body.querySelector('img, source')).toBeNull()
    expect(body.querySelector('figure a')?.textContent).toBe(PARTS.alt)
  })

  it('offers the address', () => {
    expect(SNIPPETS.address).toBe('https://charts.example.org/view/salary/')
  })
})

describe(frameMarkup, () => {
  const heightOf = (columnPx: number, phonePx: number) =>
    /height:([^;"]+);max/.exec(frameMarkup({ address: 'x', title: 'y', width: '100%', columnPx, phonePx }))?.[1]

  it('has the height of a phone’s column in a narrow window, whichever is taller', () => {
    expect(heightOf(700, 900)).toBe('clamp(700px, (480px - 100vw) * 9999, 900px)')
    expect(heightOf(900, 700)).toBe('clamp(700px, (100vw - 480px) * 9999, 900px)')
    expect(heightOf(700, 700)).toBe('700px')
  })
})
