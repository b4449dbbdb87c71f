import { createContext, type ComponentType, type ReactNode } from 'react'
import type { FigureId } from '../../figures/figure'

/**
 * The figures' prerendered pictures, as markup. Only the build provides them; in the
 * browser the context is empty, because the page already has them.
 */
export const PicturesContext = createContext<Readonly<Partial<Record<FigureId, string>>>>({})

/** The lazy parts by name, which the build provides for prerendering; `null` in the browser, which fetches them. */
export const PartsContext = createContext<Readonly<Record<string, ComponentType<never>>> | null>(null)

/** How the build renders components to static markup that is not hydrated; `null` in the browser. */
export const MarkupContext = createContext<((node: ReactNode) => string) | null>(null)

/**
 * The explained glossary terms of a figure; on the dashboard only those not explained before. `null` in the browser.
 */
export const TermsContext = createContext<
  ((figure: FigureId, place: 'dashboard' | 'page' | 'embed') => ReactNode) | null
>(null)

/** Empty markup as TrustedHTML, which needs no Trusted Types policy. */
export const NO_MARKUP = (globalThis as { trustedTypes?: { emptyHTML: TrustedHTML } }).trustedTypes?.emptyHTML ?? '' // safe: where it exists, it has this
