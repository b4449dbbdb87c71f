import type { Label, Mark, Quantity, Rule, Scale } from '../figures/figure'
import type { MissingReason, Unit } from '../domain/vocabulary'

/**
 * The widths at which figures are drawn. The stylesheet shows the one that
 * fits and scales it to its column, so that text is never under 12 px.
 */
export const WIDTHS = { phone: 320, wide: 760, slide: 960, board: 704 } as const
export type Width = keyof typeof WIDTHS
/** Those that stand in every page. */
export const PAGE_WIDTHS = ['phone', 'wide'] as const satisfies readonly Width[]
/** Those of the deck: for a wide wall, for a square one, and for a listener's phone. On a wall letters are a 45th of its height. */
export const DECK_WIDTHS = ['slide', 'board', 'phone'] as const satisfies readonly Width[]

export const FONT_PX = 13
export const LINE_PX = 17

/** How a drawing says things: it knows places, not words. */
export type DrawingWords = {
  name: (label: Label | Rule['label']) => string
  /** The same, as short as it can be. */
  short: (label: Label | Rule['label']) => string
  /** The day of a proposal, short. */
  day: (proposal: string) => string
  /** A number without its unit. */
  number: (quantity: Quantity) => string
  /** A mark's number as it is written beside it. */
  value: (mark: Mark) => string
  /** The same with its unit. */
  long: (mark: Mark) => string
  /** The same in the fewest letters. */
  shortValue: (mark: Mark) => string
  /** A mark in full, for those who do not see it. */
  full: (mark: Mark) => string
  tick: (value: number, unit: Unit) => string
  missing: (reason: MissingReason) => string
  retroactive: string
  disputedStart: string
  /** Where a mark leads: the evidence for its first fact. */
  href: (mark: Mark) => string | null
  /** Where a day of the timeline leads: the page as of that day. */
  asOf: (day: string) => string
}

/** The class names by which the stylesheet colours a mark and tells how sure it is. */
export function classOf(mark: Pick<Mark, 'party' | 'status' | 'early' | 'shape'>): string {
  return `mark p-${mark.party} s-${mark.status} is-${mark.shape}${mark.early ? ' is-early' : ''}`
}

/** A linear scale from a domain to pixels. */
export function place(scale: Scale, value: number, fromPx: number, toPx: number): number {
  const [low, high] = scale.domain
  return fromPx + ((value - low) / (high - low)) * (toPx - fromPx)
}

/** Pixels to a half: drawings stay small and the same everywhere, and no eye tells the difference. */
export function px(value: number): number {
  return Math.round(value * 2) / 2
}
