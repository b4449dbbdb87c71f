import type { Label, Mark, Quantity, Rule, Scale } from '../figures/figure'
import type { MissingReason, Unit } from '../domain/vocabulary'

/**
 * The widths at which figures are drawn. The stylesheet shows the one that
 * fits and scales it to its column, so that text is never under 12 px.
 */
export const WIDTHS = { phone: 320, wide: 760, slide: 960, board: 704 } as const
export type Width = keyof typeof WIDTHS
/** The widths that every page contains. */
export const PAGE_WIDTHS = ['phone', 'wide'] as const satisfies readonly Width[]
/**
 * The widths of the deck: for a wide wall, a square one, and a listener's phone. On a wall, text is 1/45 of its height.
 */
export const DECK_WIDTHS = ['slide', 'board', 'phone'] as const satisfies readonly Width[]

export const FONT_PX = 13
export const LINE_PX = 17

/** The labels and links of a drawing, which itself knows only positions. */
export type DrawingWords = {
  name: (label: Label | Rule['label']) => string
  /** The same, as short as possible. */
  short: (label: Label | Rule['label']) => string
  /** The day of a proposal, short. */
  day: (proposal: string) => string
  /** A number without its unit. */
  number: (quantity: Quantity) => string
  /** A mark's number as it is written beside it. */
  value: (mark: Mark) => string
  /** The same with its unit. */
  long: (mark: Mark) => string
  /** The same, abbreviated. */
  shortValue: (mark: Mark) => string
  /** A mark's full name: its accessible name and its tip. */
  full: (mark: Mark) => string
  tick: (value: number, unit: Unit, isLast: boolean) => string
  missing: (reason: MissingReason) => string
  retroactive: string
  disputedStart: string
  /** The link of a mark: the evidence for its first fact. */
  href: (mark: Mark) => string | null
  /** The link of a day of the timeline: the page as of that day. */
  asOf: (day: string) => string
}

/** The class names by which the stylesheet shows a mark's party and status. */
export function classOf(mark: Pick<Mark, 'party' | 'status' | 'early' | 'shape'>): string {
  return `mark p-${mark.party} s-${mark.status} is-${mark.shape}${mark.early ? ' is-early' : ''}`
}

/** A linear scale from a domain to pixels. */
export function place(scale: Scale, value: number, fromPx: number, toPx: number): number {
  const [low, high] = scale.domain
  return fromPx + ((value - low) / (high - low)) * (toPx - fromPx)
}

/** Rounds to half a pixel, which makes drawings smaller and the same everywhere; finer steps are not visible. */
export function px(value: number): number {
  return Math.round(value * 2) / 2
}
