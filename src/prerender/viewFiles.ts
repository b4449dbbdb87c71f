import { escaped } from '../export/markup'
import type { Dataset } from '../domain/record'
import type { FigureId } from '../figures/figure'
import { messagesIn } from '../i18n/format'
import { publishedViewsOf, viewPathOf, type PublishedView } from '../views/publishedViews'
import type { Site } from '../views/site'
import { addressOf, type Place } from './addresses'
import { addressOfView, findingOfView, oEmbedOf, oEmbedPath } from './oEmbed'

/** What sites that embed a figure read: an oEmbed answer for each of its published views, and a page for those that have no other. */
export function viewFilesOf(
  id: FigureId,
  dataset: Dataset,
  site: Site,
  place: Place,
): readonly (readonly [path: string, content: string])[] {
  return publishedViewsOf(id, dataset).flatMap((view) => [
    [oEmbedPath(view, site.language), oEmbedOf(view, dataset, site, place)] as const,
    ...(view.path === '' || view.path === 'all'
      ? []
      : [[`${viewPathOf(view, site.language)}index.html`, viewPage(view, dataset, site, place)] as const]),
  ])
}

/** A page that says what a view finds and leads on to it. For link previews and for sites that embed; readers pass through. */
function viewPage(view: PublishedView, dataset: Dataset, site: Site, place: Place): string {
  const text = messagesIn(site.language)
  const { name } = text.figures[view.figure]
  const finding = findingOfView(view, dataset, site)
  const address = addressOfView(view, dataset, site, place)
  const own = addressOf(place, viewPathOf(view, site.language))
  const meta = (property: string, content: string) => `<meta property="${property}" content="${escaped(content)}">`
  return [
    '<!doctype html>',
    `<html lang="${site.language}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escaped(`${name} · ${text.site.name}`)}</title>`,
    `<meta name="description" content="${escaped(finding)}">`,
    '<meta name="robots" content="noindex">',
    '<meta name="color-scheme" content="light dark">',
    `<meta http-equiv="refresh" content="0; url=${escaped(address)}">`,
    `<link rel="icon" href="${escaped(site.base)}icon.svg" type="image/svg+xml">`,
    `<link rel="alternate" type="application/json+oembed" href="${escaped(addressOf(place, oEmbedPath(view, site.language)))}" title="${escaped(name)}">`,
    meta('og:title', finding),
    meta('og:description', `${name} · ${text.site.name}`),
    meta('og:type', 'website'),
    meta('og:url', own),
    meta('og:site_name', text.site.name),
    '<meta name="twitter:card" content="summary">',
    '</head>',
    `<body><h1>${escaped(finding)}</h1><p><a href="${escaped(address)}">${escaped(`${name} · ${text.site.name}`)}</a></p></body>`,
    '</html>\n',
  ].join('\n')
}
