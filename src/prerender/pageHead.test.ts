import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { LANGUAGES, type Language } from '../domain/language'
import type { FigureId } from '../figures/figure'
import { losAngeles } from '../testing/losAngeles'
import { pathOf, type PageId } from '../views/pages'
import { pageHead } from './pageHead'
import type { PageParts } from './renderPage'
import { SITE_PAGES } from './sitePages'

const handoutIn = (language: Language) => {
  const { figures, evidence } = losAngeles(language)
  return { dataset: figures, evidence, pictures: {}, code: null, address: null }
}
const HANDOUT = { en: handoutIn('en'), es: handoutIn('es') }

const PUBLIC = { origin: 'https://charts.example.org', base: '/news/strike/' }
const NO_PICTURES: Readonly<Partial<Record<FigureId, string>>> = {}

function headOf(
  page: PageId,
  language: Language = 'en',
  place: { origin: string | null; base: string } = PUBLIC,
): Document {
  const data = losAngeles(language)
  const { facts, sources, proposals, events, terms } = data.evidence
  const counts = {
    facts: facts.length,
    sources: sources.length,
    proposals: proposals.length,
    events: events.length,
    terms: terms.length,
  }
  const parts: PageParts = {
    data,
    disputes: [],
    deck: { pictures: {}, codes: [], address: null },
    handout: HANDOUT,
    files: { head: data.evidence, counts, datasetBytes: 1, schemaBytes: 1 },
    icon: '<svg/>',
    pictures: NO_PICTURES as PageParts['pictures'], // safe: a head has no pictures
  }
  const head = pageHead(page, { language, base: place.base, dispute: 'los-angeles-2019' }, parts, place)
  return new JSDOM(`<head>${head}</head>`).window.document
}

const contentOf = (head: Document, name: string) =>
  head.querySelector(`meta[name="${name}"], meta[property="${name}"]`)?.getAttribute('content')
const links = (head: Document, rel: string) =>
  [...head.querySelectorAll(`link[rel="${rel}"]`)].map((link) => link.getAttribute('href'))

const FOUND = SITE_PAGES.filter(({ page }) => page !== 'not-found' && page !== 'embed')

describe(pageHead, () => {
  it.each(
    FOUND.flatMap((page) => LANGUAGES.map((language) => [pathOf(page, language) || '/', page, language] as const)),
  )('gives %s a title, a canonical URL and a link preview', (_path, page, language) => {
    const head = headOf(page, language)
    const address = `https://charts.example.org/news/strike/${pathOf(page, language)}`
    expect(head.title).toContain('At the Table')
    expect(contentOf(head, 'description')?.length).toBeGreaterThan(20)
    expect(links(head, 'canonical')).toEqual([address])
    expect([...head.querySelectorAll('link[hreflang]')].map((link) => link.getAttribute('hreflang'))).toEqual([
      'en',
      'es',
      'x-default',
    ])
    expect(links(head, 'alternate')).toContain(address)
    expect(contentOf(head, 'og:url')).toBe(address)
    expect(contentOf(head, 'og:image')).toMatch(
      new RegExp(`^https://charts\\.example\\.org/news/strike/static/${language}/[a-z-]+\\.png$`),
    )
    expect(contentOf(head, 'og:image:width')).toBe('1200')
    expect(contentOf(head, 'og:image:height')).toBe('630')
    expect(contentOf(head, 'og:image:alt')?.length).toBeGreaterThan(20)
    expect(contentOf(head, 'twitter:card')).toBe('summary_large_image')
  })

  it('shows a figure by its own card', () => {
    expect(contentOf(headOf({ page: 'figure', figure: 'class-size' }, 'es'), 'og:image')).toMatch(
      /static\/es\/class-size-card\.png$/,
    )
  })

  it('uses paths where the public address is not known', () => {
    const head = headOf({ page: 'figure', figure: 'money' }, 'en', { origin: null, base: '/news/' })
    expect(links(head, 'canonical')).toEqual(['/news/figures/money/'])
    expect(contentOf(head, 'og:image')).toBe('/news/static/en/money-card.png')
  })

  it('asks not to be indexed where there is nothing to find', () => {
    expect(contentOf(headOf({ page: 'not-found' }), 'robots')).toBe('noindex')
    expect(contentOf(headOf({ page: 'dashboard' }), 'robots')).toBeUndefined()
  })

  it.each(
    LANGUAGES.flatMap((language) =>
      (['dashboard', 'data', 'evidence'] as const).map((page) => [page, language] as const),
    ),
  )('describes the dataset to search engines: %s, %s', (page, language) => {
    const described = JSON.parse(
      headOf({ page }, language).querySelector('script[type="application/ld+json"]')?.textContent ?? 'null',
    ) as Record<string, string> // compared below
    expect(described).toMatchObject({
      '@type': 'Dataset',
      version: losAngeles(language).evidence.version,
      dateModified: losAngeles(language).evidence.version,
      temporalCoverage: '2015-04-17/2023-04-18',
      isAccessibleForFree: true,
      inLanguage: language,
      distribution: [
        {
          encodingFormat: 'application/json',
          contentUrl: 'https://charts.example.org/news/strike/data/los-angeles-2019.json',
        },
      ],
    })
    expect(described['description']?.length).toBeGreaterThanOrEqual(50)
    expect(described['description']?.length).toBeLessThanOrEqual(5000)
  })

  it('describes the dataset on the page of every figure as well, and not in frames', () => {
    const described = headOf({ page: 'figure', figure: 'salary' }).querySelector('script')?.textContent ?? 'null'
    expect(JSON.parse(described)).toMatchObject({ '@type': 'Dataset', dateModified: '2026-11-28' })
    expect(headOf({ page: 'embed', figure: 'salary' }).querySelector('script')).toBeNull()
    expect(headOf({ page: 'not-found' }).querySelector('script')).toBeNull()
  })
})
