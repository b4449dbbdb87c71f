import { CLASS_KINDS, STAFF_ROLES } from '../domain/choices'
import { isDay } from '../domain/day'
import { COUNTED_UNTIL, isCountedMonth } from '../domain/pay'
import { GRADE_BANDS } from '../domain/gradeBand'
import { SCHOOL_TYPES, TABLE_PARTIES } from '../domain/vocabulary'
import { THEMES, type Filters } from './filters'

/** A form control used before hydration: its name, its value, and whether it is checked. */
export type EarlyChoice = { name: string; value: string; isOn: boolean }

declare global {
  /** `change` events that `boot.js` recorded; removed after hydration. */
  var earlyChoices: EarlyChoice[] | undefined
  /** `click` events on buttons that it recorded. */
  var earlyPresses: Event[] | undefined
}

/** The choices recorded so far, before hydration. */
export function earlyChoicesSoFar(): readonly EarlyChoice[] {
  return globalThis.earlyChoices ?? []
}

/** The same, and stops the recording: from now on React handles events. */
export function takeEarlyChoices(): readonly EarlyChoice[] {
  const early = earlyChoicesSoFar()
  globalThis.earlyChoices = undefined
  return early
}

function toggled<T extends U, U extends string = T>(
  list: readonly T[],
  chosen: readonly U[] | null,
  { value, isOn }: EarlyChoice,
): readonly T[] | null {
  const next = list.filter((item) => (item === value ? isOn : chosen === null || chosen.includes(item)))
  return next.length === list.length ? null : next
}

/** The filters that one early choice changes; none if its control is not a filter. */
function changeOf(filters: Filters, choice: EarlyChoice, proposals: readonly string[]): Partial<Filters> {
  switch (choice.name.split('-').at(-1) ?? '') {
    case 'parties':
      return { parties: toggled(TABLE_PARTIES, filters.parties, choice) }
    case 'proposals':
      return { proposals: toggled(proposals, filters.proposals, choice) }
    case 'grades':
      return { grades: toggled(GRADE_BANDS, filters.grades, choice) }
    case 'schools':
      return { schools: toggled(SCHOOL_TYPES, filters.schools, choice) }
    case 'roles':
      return { roles: toggled(STAFF_ROLES, filters.roles, choice) }
    case 'kinds':
      return { subjects: toggled(CLASS_KINDS, filters.subjects ?? ['academic'], choice) ?? CLASS_KINDS }
    case 'until':
      return { until: isCountedMonth(choice.value) && choice.value !== COUNTED_UNTIL ? choice.value : null }
    case 'asof':
      return isDay(choice.value) ? { asof: choice.value } : {}
    case 'theme':
      return { theme: THEMES.find((theme) => theme === choice.value) ?? filters.theme }
    default:
      return {}
  }
}

/** Filters with the choices that were made before hydration, in their order. */
export function withEarlyChoices(
  filters: Filters,
  early: readonly EarlyChoice[],
  proposals: readonly string[],
): Filters {
  const changed = { ...filters }
  for (const choice of early) Object.assign(changed, changeOf(changed, choice, proposals))
  return changed
}

/**
 * The buttons that were pressed before hydration, in their order; empty on a second call. An event that is still being
 * dispatched is left out: it started hydration, and React handles it itself.
 */
export function takeEarlyPresses(): readonly HTMLElement[] {
  const early = globalThis.earlyPresses ?? []
  globalThis.earlyPresses = undefined
  return early
    .filter(({ eventPhase }) => eventPhase === Event.NONE)
    .flatMap(({ target }) => (target instanceof Element ? (target.closest('button') ?? []) : []))
}
