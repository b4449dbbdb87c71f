import type { GradeBand } from '../domain/gradeBand'
import type { Fact } from '../domain/record'
import type { SchoolLevel } from '../domain/vocabulary'

/**
 * The bands of a fact that names a school level and no grades. The offers' caps for elementary schools are in a list
 * that begins at grade 4.
 */
export const BANDS_OF_LEVEL: Readonly<Record<SchoolLevel, readonly GradeBand[]>> = {
  elementary: ['4-6'],
  middle: ['6-8'],
  high: ['9-10', '11-12'],
  secondary: ['6-8', '9-10', '11-12'],
}

/** The bands a fact speaks of: its own, else those of its school levels. */
export function bandsOf({ grades, levels }: Fact): readonly GradeBand[] {
  return grades?.bands ?? levels.flatMap((level) => BANDS_OF_LEVEL[level])
}
