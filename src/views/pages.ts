import type { Language } from '../domain/language'
import { FIGURES, type FigureId } from '../figures/figure'
import type { Site } from './site'

/** The pages there are. */
export type PageId =
  | { page: 'dashboard' }
  /** `show: 'all'` is its second depth, drawn. */
  | { page: 'figure'; figure: FigureId; show?: 'all' }
  | { page: 'embed'; figure: FigureId }
  | { page: 'evidence' }
  | { page: 'data' }
  | { page: 'present' }
  | { page: 'handout' }
  | { page: 'disputes' }
  /** One dispute: its proposals, facts and sources as tables. */
  | { page: 'dispute'; dispute: string }
  /** The comparison of disputes in a frame. */
  | { page: 'compare' }
  | { page: 'not-found' }

/** The depth at which a page is drawn. */
export function showOf(page: PageId): 'all' | null {
  return page.page === 'figure' ? (page.show ?? null) : null
}

/** The path of a page, from the site's base. */
export function pathOf(page: PageId, language: Language): string {
  const prefix = language === 'en' ? '' : `${language}/`
  switch (page.page) {
    case 'dashboard':
      return prefix
    case 'figure':
      return `${prefix}figures/${page.figure}/${page.show === undefined ? '' : `${page.show}/`}`
    case 'embed':
      return `${prefix}embed/${page.figure}/`
    case 'evidence':
      return `${prefix}evidence/`
    case 'data':
      return `${prefix}data/`
    case 'present':
      return `${prefix}present/`
    case 'handout':
      return `${prefix}present/handout/`
    case 'disputes':
      return `${prefix}disputes/`
    case 'dispute':
      return `${prefix}disputes/${page.dispute}/`
    case 'compare':
      return `${prefix}embed/compare/`
    case 'not-found':
      return `${prefix}404.html`
  }
}

/** The page that a path names, below the site's base. */
export function pageAt(pathname: string, base: string): { language: Language; page: PageId } {
  const path = pathname.startsWith(base) ? pathname.slice(base.length) : pathname.replace(/^\//, '')
  const parts = path
    .replace(/index\.html$/, '')
    .split('/')
    .filter(Boolean)
  const language: Language = parts[0] === 'es' ? 'es' : 'en'
  const [section, name, ...more] = language === 'es' ? parts.slice(1) : parts
  const figure = FIGURES.find((id) => id === name)
  if (section === undefined) return { language, page: { page: 'dashboard' } }
  if (section === 'figures' && figure && more.length === 0) return { language, page: { page: 'figure', figure } }
  if (section === 'figures' && figure && more.join() === 'all')
    return { language, page: { page: 'figure', figure, show: 'all' } }
  if (section === 'embed' && figure && more.length === 0) return { language, page: { page: 'embed', figure } }
  if (section === 'embed' && name === 'compare') return { language, page: { page: 'compare' } }
  if (section === 'disputes' && name === undefined) return { language, page: { page: 'disputes' } }
  if (section === 'disputes' && name !== undefined && more.length === 0)
    return { language, page: { page: 'dispute', dispute: name } }
  if (section === 'evidence' && name === undefined) return { language, page: { page: 'evidence' } }
  if (section === 'present' && name === undefined) return { language, page: { page: 'present' } }
  if (section === 'present' && name === 'handout') return { language, page: { page: 'handout' } }
  if (section === 'data' && name === undefined) return { language, page: { page: 'data' } }
  return { language, page: { page: 'not-found' } }
}

/** The address of a page in the site's language. */
export function hrefOf(site: Site, page: PageId, language: Language = site.language): string {
  return `${site.base}${pathOf(page, language)}`
}

/** The address of the evidence for a fact. */
export function evidenceHref(site: Site, fact: string): string {
  return `${hrefOf(site, { page: 'evidence' })}#fact-${fact}`
}

/** The address of a fact of any dispute: that of the site has its evidence page, the others one page each. */
export function disputeFactHref(site: Site, dispute: string, fact: string): string {
  if (dispute === site.dispute) return evidenceHref(site, fact)
  return `${hrefOf(site, { page: 'dispute', dispute })}#fact-${fact}`
}

/** The address of a source's record. */
export function sourceHref(site: Site, source: string): string {
  return `${hrefOf(site, { page: 'evidence' })}#source-${source}`
}
