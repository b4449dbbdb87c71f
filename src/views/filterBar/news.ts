import { CLASS_KINDS, STAFF_ROLES, type Choices } from '../../domain/choices'
import { GRADE_BANDS } from '../../domain/gradeBand'
import type { Language } from '../../domain/language'
import type { Proposal } from '../../domain/record'
import { SCHOOL_TYPES, TABLE_PARTIES } from '../../domain/vocabulary'
import { isChosen } from '../../figures/chosen'
import type { Figure } from '../../figures/figure'
import { FIGURE_SPECS } from '../../figures/figures'
import { onTheTable } from '../../figures/known'
import { formatDate, messagesIn } from '../../i18n/format'
import { NEWS_WORDS } from '../../i18n/newsWords'

type Change = { before: Choices; now: Choices }

function changedAmong<K extends keyof Choices>(keys: readonly K[], { before, now }: Change): readonly K[] {
  return keys.filter((key) => before[key] !== now[key])
}

/**
 * A change of the page's filters in one sentence: what changed, and how many proposals are shown; `null` if nothing
 * changed.
 */
export function filterNews(change: Change, proposals: readonly Proposal[], language: Language): string | null {
  const { now } = change
  const { filters: text, parties } = messagesIn(language)
  const words = NEWS_WORDS[language]
  const changed = changedAmong(['asof', 'parties', 'proposals'], change)
  const onTable = proposals.filter((proposal) => now.asof === null || onTheTable(proposal) <= now.asof)
  const shown = onTable.filter((proposal) =>
    isChosen({ proposal: proposal.id, party: proposal.party, since: onTheTable(proposal) }, now),
  )
  const say = (what: string) => words.proposals(what, shown.length, onTable.length)
  if (changed.length > 1) return say(text.all)
  if (changed.includes('asof')) return say(words.day(now.asof === null ? null : formatDate(now.asof, language)))
  if (changed.includes('proposals'))
    return say(`${text.proposals} (${text.chosen(now.proposals?.length ?? onTable.length, onTable.length)})`)
  if (changed.length === 0) return null
  const sides = now.parties?.map((party) => parties[party])
  return say(listed(text.sides, sides, TABLE_PARTIES.length, language))
}

/** A name with what is chosen of it: all, none, or which. */
function listed(name: string, chosen: readonly string[] | undefined, total: number, language: Language): string {
  const { filters } = messagesIn(language)
  const isSome = chosen !== undefined && chosen.length > 0
  return `${name} (${isSome ? chosen.join('; ') : filters.chosen(chosen ? 0 : total, total)})`
}

/**
 * A change of a figure's own filters in one sentence: what changed, and how many marks are shown; `null` if nothing
 * changed.
 */
export function figureNews(change: Change, figure: Figure, finding: string, language: Language): string | null {
  const { now } = change
  const { filters, bands, schoolTypes, classKinds, roles } = messagesIn(language)
  const [changed] = changedAmong(FIGURE_SPECS[figure.id].choices, change)
  if (changed === undefined) return null
  const say = (name: string, chosen: readonly string[] | undefined, total: number) =>
    NEWS_WORDS[language].marks(listed(name, chosen, total, language), figure.shown)
  switch (changed) {
    case 'grades':
      return say(
        filters.grades,
        now.grades?.map((band) => bands[band]),
        GRADE_BANDS.length,
      )
    case 'schools':
      return say(
        filters.schools,
        now.schools?.map((type) => schoolTypes[type]),
        SCHOOL_TYPES.length,
      )
    case 'subjects':
      return say(
        filters.classes,
        (now.subjects ?? ['academic']).map((kind) => classKinds[kind]),
        CLASS_KINDS.length,
      )
    case 'roles':
      return say(
        filters.roles,
        now.roles?.map((role) => roles[role]),
        STAFF_ROLES.length,
      )
    case 'salary':
    case 'until':
      return finding // the finding names both already
    case 'grade':
    case 'students':
    case 'question':
      return null // what answers them is heard itself
  }
}
