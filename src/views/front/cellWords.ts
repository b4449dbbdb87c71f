import type { CellLine, Step, TableCell } from '../../figures/tableCell'
import {
  formatDate,
  formatDayOfYear,
  formatPercent,
  formatQuantity,
  formatSchoolYear,
  formatUsd,
  formatWithUnit,
  pageMessagesIn,
} from '../../i18n/format'
import type { Language } from '../../domain/language'
import type { Role } from '../../domain/vocabulary'

/** A cell's value in words, or `null` where it has none. */
export function valueWords({ quantity, permission }: TableCell, language: Language): string | null {
  if (permission !== null) return pageMessagesIn(language).front.table.permissions[permission]
  if (quantity === null) return null
  return quantity.unit === 'years' ? formatWithUnit(quantity, language) : formatQuantity(quantity, language)
}

/** One line under a cell's value, in words. */
export function lineWords(line: CellLine, language: Language): string {
  const { table } = pageMessagesIn(language).front
  const dated = (words: string, day: string | null) =>
    day === null ? words : `${words} (${table.asOn(formatDate(day, language, 'short'))})`
  switch (line.kind) {
    case 'steps':
      return dated(stepsWords(line.steps, language), line.asOn)
    case 'by-other-dates':
      return line.others
        .map(({ usd, from, percents }) =>
          table.ifFrom(
            formatUsd(usd, language),
            percents === null ? null : formatPercent(percents, language),
            formatDate(from.slice(0, 7), language, 'short'),
          ),
        )
        .join(', ')
    case 'counts':
      return table.together(roleList(line.roles, language))
    case 'part':
      return `${formatQuantity(line.quantity, language)} ${roleName(line.role, language)}`
    case 'than-before':
      return line.students > 0 ? table.moreThanBefore(line.students) : table.fewerThanBefore(-line.students)
    case 'by-year':
      return table.byYear(formatSchoolYear(line.year))
    case 'english-and-math':
      return table.englishAndMath
    case 'two-bands':
      return table.twoBands
    case 'brief':
      return dated(line.words, line.asOn)
    case 'spoken':
      return table.spoken(formatQuantity(line.quantity, language), formatDayOfYear(line.made, language))
  }
}

/** So many steps are said one by one, each with its month. */
const FEW_STEPS = 3

/** Raises with their first days: all at once, each by itself, or many of one size together. */
function stepsWords(steps: readonly Step[], language: Language): string {
  const { table } = pageMessagesIn(language).front
  const percent = ({ percents }: Step) => formatPercent(percents, language)
  const from = (step: Step) => formatDate(step.from.slice(0, 7), language, 'short')
  const [first] = steps
  if (!first) return ''
  if (steps.length === 1) return table.atOnce(from(first))
  if (steps.length > FEW_STEPS && steps.every(({ percents }) => percents === first.percents))
    return table.equalSteps(steps.length, percent(first), from(first))
  return table.steps(steps.map((step) => table.step(percent(step), from(step))))
}

function roleName(role: Role, language: Language): string {
  return pageMessagesIn(language).roles[role].toLocaleLowerCase(language)
}

function roleList(roles: readonly Role[], language: Language): string {
  const { and } = pageMessagesIn(language).front.table
  const names = roles.map((role) => roleName(role, language))
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} ${and} ${names.at(-1)}`
}
