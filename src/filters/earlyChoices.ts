import { CLASS_KINDS, STAFF_ROLES } from '../domain/choices'
import { isDay } from '../domain/day'
import { COUNTED_UNTIL, isCountedMonth } from '../domain/pay'
import { GRADE_BANDS } from '../domain/gradeBand'
import { SCHOOL_TYPES, TABLE_PARTIES } from '../domain/vocabulary'
import { THEMES, type Filters } from './filters'

/** A control that someone used before the page was taken over: its name, its value, and whether it is on. */
export type EarlyChoice = { name: string; value: string; isOn: boolean }

declare global {
  /** What `boot.js` has seen chosen; gone once the page is taken over. */
  var earlyChoices: EarlyChoice[] | undefined
  /** The presses on buttons that it has seen, until then. */
  var earlyPresses: Event[] | undefined
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

function toggled<T extends U, U extends string = T>(
  list: readonly T[],
  chosen: readonly U[] | null,
  { value, isOn }: EarlyChoice,
): readonly T[] | null {
  const next = list.filter((item) => (item === value ? isOn : chosen === null || chosen.includes(item)))
  return next.length === list.length ? null : next
}

/** What one early choice changes; nothing where its control is no filter's. */
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

/** Filters with the choices that someone made on the drawn page in the first moments, in their order. */
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
 * The buttons that were pressed before the page was taken over, in their order; gives them once. A press that is still on
 * its way is left out: the page, which it made come alive, answers that one itself.
 */
export function takeEarlyPresses(): readonly HTMLElement[] {
  const early = globalThis.earlyPresses ?? []
  globalThis.earlyPresses = undefined
  return early
    .filter(({ eventPhase }) => eventPhase === Event.NONE)
    .flatMap(({ target }) => (target instanceof Element ? (target.closest('button') ?? []) : []))
}
