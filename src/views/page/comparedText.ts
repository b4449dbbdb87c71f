import type { Language } from '../../domain/language'
import type { Evidence } from '../../domain/record'
import type { ComparedRow } from '../../figures/comparedRow'
import { DISPUTES_WORDS } from '../../i18n/disputesWords'
import {
  formatAbout,
  formatDate,
  formatNumber,
  formatPercent,
  formatQuantity,
  formatWithUnit,
  messagesIn,
} from '../../i18n/format'

/** The number of a row with its unit; `null` where there is none. */
export function numberText(row: ComparedRow, language: Language): string | null {
  if (row.value === null && row.facts.every(({ low, high }) => low === null && high === null)) return null
  if (row.unit === null) return null
  if (row.unit === 'staff-per-1000-students') {
    const number = formatAbout(formatNumber(row.value ?? 0, language), row.qualifier, language)
    return DISPUTES_WORDS[language].unitPer1000(number)
  }
  const [fact] = row.facts
  const quantity = { value: row.value, low: null, high: null, unit: row.unit, qualifier: row.qualifier, baseline: null }
  const text = row.unit === 'percent' ? formatQuantity(quantity, language) : formatWithUnit(quantity, language)
  const more = row.compared === 'cut' || row.compared === 'over-limit' ? (fact?.scope ?? null) : null
  return more === null ? text : `${text} (${more})`
}

/** Why a row has no number, or stands apart. */
export function reasonText(row: ComparedRow, language: Language): string | null {
  if (row.apart !== null) return DISPUTES_WORDS[language].apart[row.apart]
  return row.missing === null ? null : messagesIn(language).missingLong[row.missing]
}

/** Who a row is of: the side, its first word or last, and what it is about. */
export function whoText(row: ComparedRow, { sides }: Evidence, language: Language): string {
  const text = messagesIn(language)
  const words = DISPUTES_WORDS[language]
  const [fact] = row.facts
  const name = row.party === 'district' || row.party === 'union' ? sides[row.party] : text.parties[row.party]
  const about =
    ['limit', 'cut', 'over-limit', 'staff'].includes(row.compared) && fact
      ? [fact.schools?.label, ...fact.roles.map((role) => text.roles[role])]
      : []
  const stage = row.stage === null ? null : words.stages[row.stage]
  return [row.stage === 'agreed' ? null : name, stage, fact?.alternative, ...about].filter(Boolean).join(', ')
}

/** The time that a row's facts cover, from first to last. */
export function periodText(row: ComparedRow, language: Language): string {
  // of a distance: each of the numbers that it lies between, and its time
  if (row.compared === 'moved')
    return row.facts
      .map(
        (fact) =>
          `${formatPercent(fact.value ?? 0, language)}: ${periodText({ ...row, compared: 'raise', facts: [fact] }, language)}`,
      )
      .join('; ')
  const words = DISPUTES_WORDS[language]
  const from = row.facts.flatMap((fact) => fact.from ?? []).toSorted()[0]
  const to = row.facts
    .flatMap((fact) => fact.to ?? [])
    .toSorted()
    .at(-1)
  const day = (date: string) => formatDate(date, language, 'short')
  if (from !== undefined && to !== undefined) return words.period2(day(from), day(to))
  if (from !== undefined) return words.from(day(from))
  return to === undefined ? words.noPeriod : words.until(day(to))
}
