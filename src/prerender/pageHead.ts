import { EVERYTHING, type Choices } from '../domain/choices'
import type { Language } from '../domain/language'
import { escaped, jsonInScript } from '../export/markup'
import { CARD } from '../export/cardPicture'
import type { FigureId } from '../figures/figure'
import { figureOf } from '../figures/figures'
import { DATA_PAGE, NOT_FOUND } from '../i18n/dataPageWords'
import { DECK_WORDS } from '../i18n/deckWords'
import { EVIDENCE_WORDS } from '../i18n/evidenceWords'
import { DISPUTES_WORDS } from '../i18n/disputesWords'
import { formatNumber, messagesIn } from '../i18n/format'
import { namerOf } from '../i18n/nameOf'
import { wordFinding } from '../i18n/wordFinding'
import { pathOf, showOf, type PageId } from '../views/pages'
import type { Site } from '../views/site'
import { addressOf, alternatesOf, cardPath, type Place } from './addresses'
import { feedPath } from './feed'
import { oEmbedPath } from './oEmbed'
import type { PageParts } from './renderPage'
import { structuredDataOf } from './structuredData'

/** A page that is about no figure is shown elsewhere by this one: it answers what most readers ask first. */
const FIRST_FIGURE: FigureId = 'salary'

const LOCALES: Readonly<Record<Language, string>> = { en: 'en_US', es: 'es_US' }

/** A figure's finding with nothing filtered. */
function findingOf(figure: FigureId, site: Site, { data }: PageParts, show: Choices['show'] = null): string {
  return wordFinding(
    figureOf(figure, data.figures, { ...EVERYTHING, show }).finding,
    site.language,
    namerOf(data.figures, site.language),
    null,
  )
}

/** The title and one-sentence description of a page. */
export function titleOf(page: PageId, site: Site, parts: PageParts): { title: string; description: string } {
  const text = messagesIn(site.language)
  const { name, description } = text.site
  switch (page.page) {
    case 'dashboard':
      return { title: `${name}: ${text.site.line}`, description }
    case 'figure':
    case 'embed':
      return {
        title: [text.figures[page.figure].name, ...(showOf(page) === 'all' ? [text.figure.everything] : []), name].join(
          ' · ',
        ),
        description: findingOf(page.figure, site, parts, showOf(page)),
      }
    case 'evidence':
      return {
        title: `${EVIDENCE_WORDS[site.language].title} · ${name}`,
        description: EVIDENCE_WORDS[site.language].intro,
      }
    case 'data':
      return { title: `${DATA_PAGE[site.language].title} · ${name}`, description: DATA_PAGE[site.language].intro }
    case 'present':
    case 'handout': {
      const words = DECK_WORDS[site.language]
      const own = page.page === 'present' ? words.title : words.handout
      return { title: `${own} · ${name}`, description: words.description }
    }
    case 'disputes':
    case 'compare': {
      const words = DISPUTES_WORDS[site.language]
      const count = formatNumber(parts.disputes.length, site.language)
      return { title: `${words.title} · ${name}`, description: words.intro(count) }
    }
    case 'dispute': {
      const own = parts.disputes.find(({ id }) => id === page.dispute)
      return {
        title: `${own?.title ?? page.dispute} · ${name}`,
        description: `${own?.title ?? ''}. ${DISPUTES_WORDS[site.language].allOfIt}.`,
      }
    }
    case 'not-found':
      return { title: `${NOT_FOUND[site.language].title} · ${name}`, description: NOT_FOUND[site.language].text }
  }
}

/** A page as others show it, reader views and messengers: a figure by what it finds. */
function previewOf(page: PageId, site: Site, parts: PageParts): { title: string; description: string } {
  const own = titleOf(page, site, parts)
  if (page.page !== 'figure') return own
  const text = messagesIn(site.language)
  const { name, measure } = text.figures[page.figure]
  return { title: own.description, description: `${text.site.place}. ${name}: ${measure}` }
}

/** The head of a page for readers, search engines and link previews. */
export function pageHead(page: PageId, site: Site, parts: PageParts, place: Place): string {
  const { title, description } = titleOf(page, site, parts)
  return [
    `<title>${escaped(title)}</title>`,
    meta('name', 'description', description),
    meta('name', 'color-scheme', 'light dark'),
    `<link rel="icon" href="${escaped(iconOf(page, site, parts))}" type="image/svg+xml" />`,
    ...headFor(page, site, parts, place),
    ...discovery(page, site, place),
    ...(['embed', 'compare', 'disputes', 'dispute', 'not-found'].includes(page.page)
      ? []
      : [dataset(site, parts, place)]),
  ].join('\n    ')
}

/** Some browsers ask for the icon anew whenever an address changes, and a deck asks for nothing: there it is in the page itself. */
function iconOf({ page }: PageId, { base }: Site, { icon }: PageParts): string {
  return page === 'present' ? `data:image/svg+xml,${encodeURIComponent(icon.trim())}` : `${base}icon.svg`
}

/** What programs find from an address: of the first page its feed; of a figure and its frame, how to embed it. */
function discovery(page: PageId, { language }: Site, place: Place): readonly string[] {
  if (page.page === 'dashboard') {
    const address = addressOf(place, feedPath({ language }))
    return [`<link rel="alternate" type="application/atom+xml" href="${escaped(address)}" />`]
  }
  if (page.page !== 'figure' && page.page !== 'embed') return []
  const title = messagesIn(language).figures[page.figure].name
  const address = addressOf(place, oEmbedPath({ figure: page.figure, path: showOf(page) ?? '' }, language))
  return [
    `<link rel="alternate" type="application/json+oembed" href="${escaped(address)}" title="${escaped(title)}" />`,
  ]
}

function headFor(page: PageId, site: Site, parts: PageParts, place: Place): readonly string[] {
  const hidden = meta('name', 'robots', 'noindex')
  if (page.page === 'not-found') return [hidden]
  if (page.page !== 'embed' && page.page !== 'compare') return shared(page, site, parts, place)
  // embeds are not indexed: the figure's own page is
  const own = addressOf(
    place,
    pathOf(page.page === 'compare' ? { page: 'disputes' } : { page: 'figure', figure: page.figure }, site.language),
  )
  // and no place to follow a link in: no page of ours but an embed may be framed
  return [hidden, `<link rel="canonical" href="${escaped(own)}" />`, '<base target="_blank" />']
}

function meta(kind: 'name' | 'property', name: string, content: string): string {
  return `<meta ${kind}="${name}" content="${escaped(content)}" />`
}

/** The canonical URL of a page, its other languages, and its link preview. */
function shared(page: PageId, site: Site, parts: PageParts, place: Place): readonly string[] {
  const text = messagesIn(site.language)
  const { title, description } = previewOf(page, site, parts)
  const address = addressOf(place, pathOf(page, site.language))
  return [
    `<link rel="canonical" href="${escaped(address)}" />`,
    ...alternatesOf(place, page).map(
      (other) => `<link rel="alternate" hreflang="${other.language}" href="${escaped(other.address)}" />`,
    ),
    meta('property', 'og:title', title),
    meta('property', 'og:description', description),
    meta('property', 'og:url', address),
    meta('property', 'og:site_name', text.site.name),
    meta('property', 'og:locale', LOCALES[site.language]),
    ...cardOf(page, site, parts, place),
  ]
}

/** The picture of a link preview: a figure’s of this site’s dispute, and none where a page is about others. */
function cardOf(page: PageId, site: Site, parts: PageParts, place: Place): readonly string[] {
  if (page.page === 'disputes' || page.page === 'dispute') return [meta('name', 'twitter:card', 'summary')]
  const figure = page.page === 'figure' ? page.figure : FIRST_FIGURE
  return [
    meta('property', 'og:image', addressOf(place, cardPath(figure, site.language))),
    meta('property', 'og:image:width', String(CARD.widthPx)),
    meta('property', 'og:image:height', String(CARD.heightPx)),
    meta('property', 'og:image:alt', `${messagesIn(site.language).site.place}. ${findingOf(figure, site, parts)}`),
    meta('name', 'twitter:card', 'summary_large_image'),
  ]
}

function dataset(site: Site, { data, files }: PageParts, place: Place): string {
  const { facts, sources, proposals, events, terms } = files.counts
  const counts = DATA_PAGE[site.language].counts(facts, sources, proposals, events, terms)
  const described = structuredDataOf({ head: files.head, events: data.evidence.events, counts, site, place })
  return `<script type="application/ld+json">${jsonInScript(described)}</script>`
}
