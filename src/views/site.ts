import { createContext, useContext } from 'react'
import type { Language } from '../domain/language'
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
