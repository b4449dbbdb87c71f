import { createContext, type ReactNode } from 'react'
import type { FigureId } from '../../figures/figure'

/**
 * The drawn pictures of the figures, as markup, while the build writes the pages.
 * In a browser there are none: the page already carries them.
 */
export const PicturesContext = createContext<Readonly<Partial<Record<FigureId, string>>>>({})

/** How the build turns components into markup that the browser leaves as it is; `null` in a browser. */
export const MarkupContext = createContext<((node: ReactNode) => string) | null>(null)

/** The words of the glossary that stand in a figure, explained: on the dashboard those that are new there. The build alone has them, and writes them. */
export const TermsContext = createContext<
  ((figure: FigureId, place: 'dashboard' | 'page' | 'embed') => ReactNode) | null
>(null)

/** No markup, in the one form that a page under Trusted Types may write as markup without a policy of its own. */
export const NO_MARKUP = (globalThis as { trustedTypes?: { emptyHTML: TrustedHTML } }).trustedTypes?.emptyHTML ?? '' // safe: where it exists, it has this
