import type { Language } from '../domain/language'
import type { FigureId } from '../figures/figure'
import type { PublishedView } from '../views/publishedViews'
import heights from './frameHeights.json'

/** The widths that heights are given for, in pixels: a phone's column, that of most news sites, and a wider one. */
export const FRAME_WIDTHS_PX = [343, 640, 720] as const
export type FrameWidth = (typeof FRAME_WIDTHS_PX)[number]

type Heights = Readonly<Record<FrameWidth, number>>

/**
 * The heights of every figure's frame as drawn and whole, in pixels. Measured in a browser, which a build does without:
 * `e2e/frameHeights.spec.ts` fails where one is no longer true, and writes them anew with `FRAME_HEIGHTS=write`.
 */
const MEASURED: Readonly<Record<Language, Readonly<Record<FigureId, { standing: Heights; whole: Heights }>>>> = heights

/** As tall as our script makes a frame: the list of all that is contested scrolls. */
const MOST_PX = 5000

/** The heights of a view's frame. Those of a day, a question or a band are the figure's own: most of them need less. */
export function frameHeightsOf(
  { figure, filters }: Pick<PublishedView, 'figure' | 'filters'>,
  language: Language,
): Heights {
  const { standing, whole } = MEASURED[language][figure]
  const { 343: phone, 640: column, 720: wide } = filters.show === 'all' ? whole : standing
  const granted = (px: number) => Math.min(px, MOST_PX)
  return { 343: granted(phone), 640: granted(column), 720: granted(wide) }
}
