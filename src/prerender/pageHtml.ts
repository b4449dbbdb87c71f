import { escaped } from '../export/markup'
import type { PageId } from '../views/pages'
import type { Site } from '../views/site'
import { appTags } from './appTags'
import { offlineNote } from './offlineNote'
import { preloadsFor } from './preloads'
import { filled } from './template'
import type { ViteOutput } from './viteOutput'

/** What every page of a site has in common. */
export type PageShell = {
  vite: ViteOutput
  /** The content security policy. */
  policy: string
  /** The elements that stand in the page itself. */
  bootScript: string
  style: string
  deckStyle: string
  /** The day of the data. */
  version: string
}

/** A page as a file: its head and its content in the shell that all pages share. */
export function pageHtml(page: PageId, site: Site, shell: PageShell, own: { head: string; content: string }): string {
  return filled(shell.vite.template, {
    html: `<html lang="${site.language}" data-drawn>`,
    policy: `\n    <meta http-equiv="Content-Security-Policy" content="${escaped(shell.policy)}" />`,
    head: own.head,
    bootScript: shell.bootScript,
    style: shell.style,
    // after the styles of the screen, which it overrides
    headEnd: [
      `<link rel="stylesheet" media="print" href="${site.base}print.css" />`,
      ...headEndOf(page, site, shell),
      ...earlyLinks(page, site, shell),
    ]
      .map((tag) => `  ${tag}\n  `)
      .join(''),
    page: own.content,
    bodyEnd: bodyEndOf(page, site, shell)
      .map((tag) => `${tag}\n  `)
      .join(''),
  })
}

function headEndOf({ page }: PageId, { base }: Site, { vite, deckStyle, version }: PageShell): readonly string[] {
  // a frame carries a small script in the place of the app, which it fetches when someone presses the figure
  if (page === 'embed')
    return [
      `<script defer crossorigin src="${base}frame.js" data-app="${base}${vite.appPath}" data-version="${version}"></script>`,
    ]
  if (page === 'compare') return [`<script defer crossorigin src="${base}frame.js" data-version="${version}"></script>`]
  return isDeck(page)
    ? [deckStyle, `<script type="module" crossorigin src="${base}${vite.deck.scriptPath}"></script>`]
    : []
}

/**
 * What the app will ask for, named where a page begins: a phone needs half a second to read to the end of a page, where
 * the app's scripts stand, and fetches in the meantime.
 */
function earlyLinks(page: PageId, site: Site, { vite }: PageShell): readonly string[] {
  const scripts = hasApp(page) ? appTags(vite.modules) : []
  return [
    ...scripts.flatMap((tag) => {
      const [, path] = / src="([^"]+)"/.exec(tag) ?? []
      return path === undefined ? tag : `<link rel="modulepreload" crossorigin href="${path}" />`
    }),
    ...preloadsFor(page, site, vite.early[site.language]),
  ]
}

function bodyEndOf(page: PageId, site: Site, { vite }: PageShell): readonly string[] {
  return [
    ...(hasApp(page) ? appTags(vite.modules).filter((tag) => tag.startsWith('<script')) : []),
    ...(page.page === 'embed' || page.page === 'compare' ? [] : [offlineNote(site.language)]),
  ]
}

function hasApp({ page }: PageId): boolean {
  return page !== 'embed' && page !== 'compare' && !isDeck(page)
}

/** Whether a page has the deck's script and styles, and nothing of the app. */
function isDeck(page: PageId['page']): boolean {
  return page === 'present' || page === 'handout'
}
