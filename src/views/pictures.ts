import { createContext } from 'react'
import type { FigureId } from '../figures/figure'

/**
 * The drawn pictures of the figures, as markup, while the build writes the pages.
 * In a browser there are none: the page already carries them.
 */
export const PicturesContext = createContext<Readonly<Partial<Record<FigureId, string>>>>({})
