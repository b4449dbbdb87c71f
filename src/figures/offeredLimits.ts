import { GRADE_BANDS, type GradeBand } from '../domain/gradeBand'
import type { Party } from '../domain/vocabulary'
import { extentOf, type LimitPart, type Offered } from './finding'

/** One offered limit: of how many students, for which band, and whether for some classes or schools alone. */
export type OfferedLimit = {
  party: Party
  at: number
  band: GradeBand
  isInPart: boolean
  isHighNeed: boolean
}

/** Each side's offered limits: for all classes, then for English and math alone, then for schools of high need. */
export function offeredBy(limits: readonly OfferedLimit[]): Offered {
  return [...new Set(limits.map(({ party }) => party))].map((party) => {
    const own = limits.filter((limit) => limit.party === party)
    const part = (isInPart: boolean, isHighNeed: boolean): LimitPart | null => {
      const alike = own.filter((limit) => limit.isInPart === isInPart && limit.isHighNeed === isHighNeed)
      const extent = extentOf(alike.map(({ at }) => at))
      return extent ? { extent, bands: inOrder(alike.map(({ band }) => band)) } : null
    }
    return { party, general: part(false, false), inPart: part(true, false), highNeed: part(false, true) }
  })
}

/** Bands once each, the youngest first. */
export function inOrder(bands: readonly GradeBand[]): readonly GradeBand[] {
  return GRADE_BANDS.filter((band) => bands.includes(band))
}
