import { createContext, useContext } from 'react'
import type { Language } from '../domain/language'
import { messagesIn } from '../i18n/format'
import type { Messages } from '../i18n/messages'

/** Where a page is, and in which language. */
export type Site = {
  language: Language
  /** The path that every address begins with: `/` or `/news/strike/`. */
  base: string
  dispute: string
}

export const SiteContext = createContext<Site | null>(null)

/** The site around a component. */
export function useSite(): Site {
  const site = useContext(SiteContext)
  if (!site) throw new Error('Expected a SiteContext around this component.')
  return site
}

/** The words of the page's language. */
export function useText(): Messages {
  return messagesIn(useSite().language)
}
