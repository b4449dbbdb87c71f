import { LANGUAGES } from '../domain/language'
import { escaped } from '../export/markup'
import { pathOf } from '../views/pages'
import { addressOf, alternatesOf, type Place } from './addresses'
import { disputePages, SITE_PAGES } from './sitePages'

/** The path of the sitemap, below the base path. */
export const SITEMAP = 'sitemap.xml'

/**
 * Every address in both languages, for search engines; `null` without a public address, since a sitemap knows only full
 * ones.
 */
export function sitemapOf(place: Place, version: string, others: readonly string[] = []): string | null {
  if (place.origin === null) return null
  const entries = [...SITE_PAGES, ...disputePages(others)]
    .filter(({ page }) => page !== 'not-found' && page !== 'embed' && page !== 'compare')
    .flatMap((page) => {
      const links = alternatesOf(place, page).map(
        ({ language, address }) =>
          `    <xhtml:link rel="alternate" hreflang="${language}" href="${escaped(address)}"/>`,
      )
      return LANGUAGES.map((language) =>
        [
          '  <url>',
          `    <loc>${escaped(addressOf(place, pathOf(page, language)))}</loc>`,
          `    <lastmod>${version}</lastmod>`,
          ...links,
          '  </url>',
        ].join('\n'),
      )
    })
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...entries,
    '</urlset>\n',
  ].join('\n')
}

/** What crawlers may read: everything. Names the sitemap where there is one. */
export function robotsOf(place: Place): string {
  const sitemap = place.origin === null ? [] : [`Sitemap: ${addressOf(place, SITEMAP)}`]
  return `${['User-agent: *', 'Allow: /', ...sitemap].join('\n')}\n`
}
