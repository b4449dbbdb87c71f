import type { Party } from '../domain/vocabulary'
import type { Mark, Span } from '../figures/figure'
import { colourOf, named } from './markerPaint'

export { shapePaint, slotMarkerPaint, strokePaint } from './markerPaint'

// How everything in a drawing is painted, as SVG attributes: a page, a file and paper read the same. The sheets add
// only what changes under a pointer or in a deck.

/** The dashes of a party's lines: they tell the sides apart without colour, and stay fine at every width. */
const LINE_DASHES: Readonly<Partial<Record<Party, string>>> = { union: '7 4', 'fact-finder': '2 4' }

/** The grid, the rails of lanes and the borders between them. */
export const RAIL = { fill: 'none', stroke: named('grid') } as const
/** The line of zero. */
export const BASE = { fill: 'none', stroke: named('muted') } as const
/** A day that matters, across the chart. */
export const RULE = { fill: 'none', stroke: named('muted'), strokeDasharray: '1 3' } as const
/** From the end of a line to its label. */
export const LEADER = { fill: 'none', stroke: named('muted'), strokeWidth: 0.75 } as const
/** Keeps lines from running through what is written on it. */
export const GROUND = { fill: named('ground') } as const
/** Every second school year. */
export const BAND = { even: { fill: named('band') }, odd: { fill: 'none' } } as const

/** Text is ink unless it says otherwise. */
export const INK = named('ink')
export const MUTED = { fill: named('muted') } as const
export const BOLD = { fontWeight: 600 } as const

/** Whether a mark is drawn open: calculated by us, or of a time before the dispute. */
export function isHollow({ status, early }: Pick<Mark, 'status' | 'early'>): boolean {
  return status === 'inferred' || early
}

/** The squares of a count. */
export function squaresPaint({ party, status, early }: Pick<Mark, 'party' | 'status' | 'early'>) {
  const edge = { stroke: colourOf(party), strokeWidth: 1 }
  if (early) return { fill: named('band'), ...edge, strokeDasharray: '2 1.5' }
  return status === 'inferred' ? { fill: named('ground'), ...edge } : { fill: colourOf(party), stroke: 'none' }
}

/** A step line; the joint one is the widest, because it lies below the others. */
export function linePaint(party: Party) {
  return {
    fill: 'none',
    stroke: colourOf(party),
    strokeWidth: party === 'joint' ? 4 : 2.5,
    strokeDasharray: LINE_DASHES[party],
    strokeLinejoin: 'round',
  } as const
}

/** The hatching of what reaches back before the day it was put on the table, below a line or in a bar. */
export function hatchPaint(party: Party, widthPx: number) {
  return { fill: 'none', stroke: colourOf(party), strokeWidth: widthPx, strokeDasharray: '1.25 3.75' } as const
}

/** From one mark to the next of the same party. */
export function linkPaint(party: Party) {
  const dashes = party === 'union' ? LINE_DASHES.union : undefined
  return { fill: 'none', stroke: colourOf(party), strokeWidth: 1.5, strokeDasharray: dashes } as const
}

/** A line that grows towards the new limit. */
export function taperPaint(party: Party) {
  return { fill: colourOf(party) }
}

/** The place of a number that is not known: dotted. */
export function slotPaint(party: Party) {
  return { fill: 'none', stroke: colourOf(party), strokeWidth: 1.5, strokeDasharray: '1.5 3.5' } as const
}

/** Between two readings: a shaded range with an edge in its full colour, or a bracket. */
export function spanPaint({ kind, party }: Pick<Span, 'kind' | 'party'>, bracketPx = 1.5) {
  return kind === 'range'
    ? { fill: colourOf(party), fillOpacity: 0.2, stroke: colourOf(party), strokeWidth: 1 }
    : { fill: 'none', stroke: colourOf(party), strokeWidth: bracketPx }
}
