import { describe, expect, it } from 'vitest'
import { FIGURES } from '../figures/figure'
import { robotsOf, sitemapOf } from './sitemap'

const PUBLIC = { origin: 'https://charts.example.org', base: '/news/strike/' }
const UNKNOWN = { origin: null, base: '/' }

describe(sitemapOf, () => {
  const sitemap = sitemapOf(PUBLIC, '2026-11-22') ?? ''

  it('names every page to be found in both languages, once', () => {
    const addresses = [...sitemap.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address]) => address)
    expect(addresses).toHaveLength(2 * (2 * FIGURES.length + 5)) // the figures at two depths, the front page, evidence, data, deck and handout
    expect(new Set(addresses).size).toBe(addresses.length)
    expect(addresses).toContain('https://charts.example.org/news/strike/')
    expect(addresses).toContain('https://charts.example.org/news/strike/es/figures/salary/')
    expect(sitemap).not.toMatch(/404|embed/)
  })

  it('gives each address both languages and one for all others', () => {
    const [first = ''] = /<url>[^]*?<\/url>/.exec(sitemap) ?? []
    expect([...first.matchAll(/hreflang="([^"]+)"/g)].map(([, language]) => language)).toEqual([
      'en',
      'es',
      'x-default',
    ])
    expect(first).toContain('<lastmod>2026-11-22</lastmod>')
  })

  it('is nothing where the public address is not known', () => {
    expect(sitemapOf(UNKNOWN, '2026-11-22')).toBeNull()
  })
})

describe(robotsOf, () => {
  it('lets everything be read, and names the sitemap where there is one', () => {
    expect(robotsOf(UNKNOWN)).toBe('User-agent: *\nAllow: /\n')
    expect(robotsOf(PUBLIC)).toBe(
      'User-agent: *\nAllow: /\nSitemap: https://charts.example.org/news/strike/sitemap.xml\n',
    )
  })
})
