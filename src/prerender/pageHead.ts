import { LANGUAGES } from '../domain/language'
import { EVERYTHING } from '../domain/choices'
import { figureOf } from '../figures/figures'
import { messagesIn } from '../i18n/format'
import { namerOf } from '../i18n/nameOf'
import { wordFinding } from '../i18n/wordFinding'
import { pathOf, type PageId, type Site } from '../views/site'
import type { PageParts } from './renderPage'

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}

/** The title and one-sentence description of a page. */
export function titleOf(page: PageId, site: Site, { data }: PageParts): { title: string; description: string } {
  const text = messagesIn(site.language)
  const { name, description } = text.site
  switch (page.page) {
    case 'dashboard':
      return { title: `${name}: ${text.site.line}`, description }
    case 'figure': {
      const finding = wordFinding(figureOf(page.figure, data.figures, EVERYTHING).finding, site.language, namerOf(data.figures, site.language), null)
      return { title: `${text.figures[page.figure].name} · ${name}`, description: finding }
    }
    case 'evidence':
      return { title: `${text.evidence.title} · ${name}`, description: text.evidence.intro }
    case 'data':
      return { title: `${text.dataPage.title} · ${name}`, description: text.dataPage.intro }
    case 'not-found':
      return { title: `${text.notFound.title} · ${name}`, description: text.notFound.text }
  }
}

/** What stands in a page's head for readers, search engines and other sites. `siteUrl` is the public address, if there is one. */
export function pageHead(page: PageId, site: Site, parts: PageParts, siteUrl: string | null): string {
  const { title, description } = titleOf(page, site, parts)
  const address = (language: Site['language']) => `${siteUrl ?? ''}${site.base}${pathOf(page, language)}`
  const links =
    siteUrl === null || page.page === 'not-found'
      ? []
      : [
          `<link rel="canonical" href="${escaped(address(site.language))}" />`,
          ...LANGUAGES.map((language) => `<link rel="alternate" hreflang="${language}" href="${escaped(address(language))}" />`),
        ]
  return [
    `<title>${escaped(title)}</title>`,
    `<meta name="description" content="${escaped(description)}" />`,
    '<meta name="color-scheme" content="light dark" />',
    `<meta property="og:title" content="${escaped(title)}" />`,
    `<meta property="og:description" content="${escaped(description)}" />`,
    '<meta property="og:type" content="website" />',
    `<link rel="icon" href="${site.base}icon.svg" type="image/svg+xml" />`,
    ...links,
  ].join('\n    ')
}
