import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { embedSnippets } from './embedSnippets'

const SNIPPETS = embedSnippets({
  embedAddress: 'https://charts.example.org/embed/salary/?parties=union&asof=2019-01-14',
  figureAddress: 'https://charts.example.org/figures/salary/?parties=union&asof=2019-01-14',
  root: 'https://charts.example.org/',
  picture: { light: 'https://charts.example.org/s.png', dark: 'https://charts.example.org/s-dark.png' },
  title: 'Chart: Raises over time',
  alt: 'The raises are 6% to 6.5%. "Over" three years…',
  credit: 'Raises over time, by At the Table',
  heightPx: 812,
})
const bodyOf = (html: string) => new JSDOM(html).window.document.body

describe(embedSnippets, () => {
  it('offers a frame that needs no script of ours in the host page, and can still download files and open links', () => {
    const frame = bodyOf(SNIPPETS.frame).querySelector('iframe')
    expect(frame?.src).toBe('https://charts.example.org/embed/salary/?parties=union&asof=2019-01-14')
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

  it('offers a frame that our script resizes, with a linked picture as fallback', () => {
    const body = bodyOf(SNIPPETS.responsive)
    expect(body.querySelector('figure.at-the-table')?.getAttribute('data-src')).toContain(
      '/embed/salary/?parties=union',
    )
    expect(body.querySelector('figure a img')?.getAttribute('alt')).toBe(
      'The raises are 6% to 6.5%. "Over" three years…',
    )
    expect(body.querySelector('script')?.getAttribute('src')).toBe('https://charts.example.org/embed.js')
  })

  it('offers a picture for light and dark themes, with a credit', () => {
    const body = bodyOf(SNIPPETS.picture)
    const source = body.querySelector('picture source')
    expect(source?.getAttribute('media')).toBe('(prefers-color-scheme: dark)')
    expect(source?.getAttribute('srcset')).toBe('https://charts.example.org/s-dark.png')
    expect(body.querySelector('figcaption a')?.textContent).toBe('Raises over time, by At the Table')
  })

  it('offers the address', () => {
    expect(SNIPPETS.address).toBe('https://charts.example.org/figures/salary/?parties=union&asof=2019-01-14')
  })
})
