import type { Party } from '../domain/vocabulary'
import type { ColourName } from './colours'
import { PARTY_COLOUR } from './partyColour'

// The paint of markers, apart from theme.ts because the front page has markers before it has any chart.

/** A colour by its name: on a page it follows the theme; a file has its value instead. */
export const named = (name: ColourName) => `var(--${name})`

/** A party's colour; what belongs to none has that of an observation. */
export const colourOf = (party: Party | null) => named(PARTY_COLOUR[party ?? 'observed'])

/** A marker, a bar, a limit. */
export function shapePaint(party: Party | null, isOpen = false) {
  return { fill: isOpen ? named('ground') : colourOf(party), stroke: colourOf(party), strokeWidth: 1.5 }
}

/** A tick, a range between two markers, an outline, a plus. */
export function strokePaint(party: Party | null, isOpen = false) {
  return { fill: isOpen ? named('ground') : 'none', stroke: colourOf(party), strokeWidth: 2 }
}

/** The marker of an event whose number is not known: dotted, on its rail. */
export function slotMarkerPaint(party: Party | null) {
  return { fill: named('ground'), stroke: colourOf(party), strokeWidth: 1.5, strokeDasharray: '1.5 2' } as const
}
