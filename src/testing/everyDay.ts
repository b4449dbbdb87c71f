import type { Choices } from '../domain/choices'
import { dayNumber, dayOfNumber, lastDay } from '../domain/day'
import { catalogOf } from '../figures/catalog'
import { knownSince } from '../figures/known'
import { losAngeles } from './losAngeles'

const { evidence } = losAngeles()

/** Every day on which anything changed, and the day before it. */
const CHANGES: readonly string[] = [
  ...new Set(
    [
      ...evidence.facts.flatMap((fact) => knownSince(catalogOf(evidence), fact) ?? []),
      ...evidence.proposals.map(({ made }) => lastDay(made)),
      ...evidence.events.map(({ date }) => lastDay(date)),
    ].flatMap((day) => [dayOfNumber(dayNumber(day) - 1), day]),
  ),
].toSorted()

/** Those days, and no day. */
export const DAYS: readonly (string | null)[] = [...CHANGES, null]

/** Each side alone, and each proposal alone. */
export const CHOICES: readonly Partial<Choices>[] = [
  ...(['district', 'union', 'fact-finder', 'joint'] as const).map((party) => ({ parties: [party] })),
  ...evidence.proposals.map(({ id }) => ({ proposals: [id] })),
]

export const DEPTHS = [null, 'all'] as const
