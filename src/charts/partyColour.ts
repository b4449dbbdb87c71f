import type { Party } from '../domain/vocabulary'
import type { ColourName } from './colours'

/** The colour of each party: the same in charts, in the table and in the deck. */
export const PARTY_COLOUR: Readonly<Record<Party, ColourName>> = {
  district: 'district',
  union: 'union',
  'fact-finder': 'factfinder',
  joint: 'agreement',
  state: 'state',
  observed: 'observed',
}
