import type { Label, Mark, Quantity, Rule, Scale } from '../figures/figure'
import type { MissingReason, Unit } from '../domain/vocabulary'
export { px } from './px'

/**
 * The widths at which figures are drawn, in pixels. A page carries those of
 * `PAGE_WIDTHS` and shows the one that fits its container, scaled to it: each
 * serves from its own `12 / 13` to its `16 / 13`, so that letters of 13 px are
 * never under 12 and never over 16. The stylesheet has the same steps.
 */
export const WIDTHS = { phone: 325, small: 433, column: 577, wide: 770, slide: 600, board: 450 } as const
export type Width = keyof typeof WIDTHS
/** Those that stand in every page. */
export const PAGE_WIDTHS = ['phone', 'small', 'column', 'wide'] as const satisfies readonly Width[]

/** The widths on which names stand above their marks or lines: beside them there is no room. */
export function isNarrow(width: Width): boolean {
  return width === 'phone' || width === 'small'
}

/** From how wide a container on each width is shown, in pixels; the stylesheet has the same. */
const SHOWN_FROM_PX = { phone: 0, small: 400, column: 533, wide: 711 } as const satisfies Record<
  (typeof PAGE_WIDTHS)[number],
  number
>

/** The width to draw at in a container so wide. */
export function widthIn(containerPx: number): Width {
  return PAGE_WIDTHS.findLast((width) => containerPx >= SHOWN_FROM_PX[width]) ?? 'phone'
}
/**
 * Those of the deck: for a wide wall, for a square one, and for a listener's phone. On a wall they are drawn about three
 * times as large, so that letters are a 28th of its height.
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
  tick: (value: number, unit: Unit) => string
  missing: (reason: MissingReason) => string
  retroactive: string
  disputedStart: string
  /** The link of a mark: the evidence for its first fact. */
  href: (mark: Mark) => string | null
  /** `_blank` in an embed: the pages that its links lead to may not be framed. SVG links do not follow `<base target>` everywhere. */
  target: '_blank' | undefined
  /** Where a day of the timeline leads: the page as of that day. */
  asOf: (day: string) => string
}

/** The class names by which the stylesheet shows a mark's party and status. */
export function classOf(mark: Pick<Mark, 'party' | 'status' | 'early' | 'shape'>): string {
  return `mark p-${mark.party} s-${mark.status} is-${mark.shape}${mark.early ? ' is-early' : ''}`
}

/** A linear scale from a domain to pixels. */
export function place(scale: Scale, value: number, fromPx: number, toPx: number): number {
  const [low, high] = scale.domain
  if (low === high) return fromPx
  return fromPx + ((value - low) / (high - low)) * (toPx - fromPx)
}
