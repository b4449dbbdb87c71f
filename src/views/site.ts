import { createContext, useContext } from 'react'
import type { Language } from '../domain/language'
import type { FigureId } from '../figures/figure'
import { messagesIn } from '../i18n/format'
import type { Messages } from '../i18n/messages'

/** The language of a page and where its site is mounted. */
export type Site = {
  language: Language
  /** The base path: `/` or `/news/strike/`. */
  base: string
  dispute: string
}

export const SiteContext = createContext<Site | null>(null)

/** The `Site` of the page around a component. */
export function useSite(): Site {
  const site = useContext(SiteContext)
  if (!site) throw new Error('Expected a SiteContext around this component.')
  return site
}

/** The messages of the page's language. */
export function useText(): Messages {
  return messagesIn(useSite().language)
}

/** Every page. */
export type PageId =
  | { page: 'dashboard' }
  | { page: 'figure'; figure: FigureId }
  | { page: 'embed'; figure: FigureId }
  | { page: 'evidence' }
  | { page: 'data' }
  | { page: 'present' }
  | { page: 'handout' }
  | { page: 'not-found' }

/** The path of a page, from the site's base. */
export function pathOf(page: PageId, language: Language): string {
  const prefix = language === 'en' ? '' : `${language}/`
  switch (page.page) {
    case 'dashboard':
      return prefix
    case 'figure':
      return `${prefix}figures/${page.figure}/`
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
    case 'not-found':
      return `${prefix}404.html`
  }
}

/** The address of a page in the site's language. */
export function hrefOf(site: Site, page: PageId, language: Language = site.language): string {
  return `${site.base}${pathOf(page, language)}`
}

/** The address of the evidence for a fact. */
export function evidenceHref(site: Site, fact: string): string {
  return `${hrefOf(site, { page: 'evidence' })}#fact-${fact}`
}

/** The address of a source's record. */
export function sourceHref(site: Site, source: string): string {
  return `${hrefOf(site, { page: 'evidence' })}#source-${source}`
}
