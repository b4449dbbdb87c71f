import { CLASS_KINDS } from '../domain/choices'
import { isDay } from '../domain/day'
import { GRADE_BANDS } from '../domain/gradeBand'
import { ROLES, SCHOOL_TYPES, TABLE_PARTIES } from '../domain/vocabulary'
import { THEMES, type Filters } from './filters'

/** A control that someone used before the page was taken over: its name, its value, and whether it is on. */
export type EarlyChoice = { name: string; value: string; isOn: boolean }

declare global {
  /** What `boot.js` has seen chosen; gone once the page is taken over. */
  var earlyChoices: EarlyChoice[] | undefined // oxlint-disable-line no-var -- the only way to declare a global
}

/** What was chosen before the page was taken over, so far. */
export function earlyChoicesSoFar(): readonly EarlyChoice[] {
  return globalThis.earlyChoices ?? []
}

/** The same, for the last time: from now on the page itself hears of choices. */
export function takeEarlyChoices(): readonly EarlyChoice[] {
  const early = earlyChoicesSoFar()
  globalThis.earlyChoices = undefined
  return early
}

function toggled<T extends string>(list: readonly T[], chosen: readonly T[] | null, { value, isOn }: EarlyChoice): readonly T[] | null {
  const next = list.filter((item) => (item === value ? isOn : chosen === null || chosen.includes(item)))
  return next.length === list.length ? null : next
}

/**
 * Filters with the choices that someone made on the drawn page in the first moments,
 * in their order. Controls that are no filter's change nothing.
 */
export function withEarlyChoices(filters: Filters, early: readonly EarlyChoice[], proposals: readonly string[]): Filters {
  return early.reduce((before, choice): Filters => {
    const name = choice.name.split('-').at(-1)
    switch (name) {
      case 'parties':
        return { ...before, parties: toggled(TABLE_PARTIES, before.parties, choice) }
      case 'proposals':
        return { ...before, proposals: toggled(proposals, before.proposals, choice) }
      case 'grades':
        return { ...before, grades: toggled(GRADE_BANDS, before.grades, choice) }
      case 'schools':
        return { ...before, schools: toggled(SCHOOL_TYPES, before.schools, choice) }
      case 'roles':
        return { ...before, roles: toggled(ROLES, before.roles, choice) }
      case 'kinds':
        return { ...before, subjects: toggled(CLASS_KINDS, before.subjects ?? ['academic'], choice) ?? CLASS_KINDS }
      case 'asof':
        return isDay(choice.value) ? { ...before, asof: choice.value } : before
      case 'theme':
        return { ...before, theme: THEMES.find((theme) => theme === choice.value) ?? before.theme }
      default:
        return before
    }
  }, filters)
}
