import { createContext, useContext } from 'react'
import type { Language } from '../domain/language'
import { messagesIn, pageMessagesIn } from '../i18n/format'
import type { Messages } from '../i18n/messages'
import type { PageMessages } from '../i18n/pageMessages'

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

/** What the front page says before anyone interacts, in the page's language. */
export function usePageText(): PageMessages {
  return pageMessagesIn(useSite().language)
}

/** All messages of the page's language: of figures, and of what is fetched later. */
export function useText(): Messages {
  return messagesIn(useSite().language)
}
