import type { Language } from '../domain/language'
import type { Party } from '../domain/vocabulary'
import type { Extreme, Remark } from '../figures/remark'
import type { Label, Mark, Quantity } from '../figures/figure'
import { capitalized } from './capitalized'
import { DESCRIPTION_WORDS } from './descriptionWords'
import { formatDate, formatNumber, formatPercent, formatWithUnit, messagesIn } from './format'
import type { Namer } from './nameOf'

/** Names are kept apart by semicolons: they hold commas themselves. */
const list = (parts: readonly string[]) => parts.join('; ')
/** Up to this many marks that share an extreme are named; more are counted. */
const NAMED = 2

/**
 * Describes a chart in sentences, for readers who cannot see it or want to check: its shape, extremes, what is striking
 * and what is missing.
 */
export function wordDescription(remarks: readonly Remark[], language: Language, namer: Namer): readonly string[] {
  const words = DESCRIPTION_WORDS[language]
  const text = messagesIn(language)
  const sentence = (said: string) => `${capitalized(said)}.`.replace(/\.\.$/, '.')
  const value = (quantity: Quantity | null) => (quantity ? formatWithUnit(quantity, language) : '')
  const names = (labels: readonly Label[]) => list(labels.map((label) => namer.name(label)))
  const markName = (mark: Mark, said: Label | null) => {
    const who = namer.who(mark)
    const known = said === null ? '' : namer.name(said)
    const where = mark.where
      .filter(({ of }) => of !== 'conflict') // the heading has the question
      .map((label) => namer.name(label))
      .filter((name) => name !== known && !who.includes(name))
    // it stands between brackets itself
    return [who, ...where].join(', ').replaceAll(/ \([^)]*\)/g, '')
  }
  const extreme = ({ quantity, marks }: Extreme, of: Label | null) =>
    `${value(quantity)} (${
      marks.length > NAMED ? words.several(marks.length) : list(marks.map((mark) => markName(mark, of)))
    })`
  const bare = ({ at }: Mark) => formatNumber(at, language)
  const party = (who: Party) => text.parties[who]

  return remarks
    .flatMap((remark): readonly string[] => {
      switch (remark.kind) {
        case 'shape':
          return [words.shape[remark.form](remark.count, remark.rows)]
        case 'steps':
          return [
            words.steps(
              remark.who.length,
              formatPercent(remark.level, language),
              remark.days.map((day) => formatDate(day, language, 'short')),
              names(remark.who),
            ),
          ]
        case 'extremes':
          return [
            ...(remark.of ? [namer.name(remark.of)] : []),
            words.extremes(extreme(remark.most, remark.of), extreme(remark.least, remark.of)),
          ]
        case 'change': {
          const end = (mark: Mark) => `${value(mark.quantity)} (${markName(mark, null)})`
          return [words.change(end(remark.from), end(remark.to))]
        }
        case 'readings':
          return [words.readings(remark.count, value(remark.low), value(remark.high))]
        case 'limits':
          return [
            words.limits(
              list(remark.rows.map(({ row, before, after }) => words.limit(namer.name(row), before, after))),
            ),
          ]
        case 'farthest':
          return [words.farthest(namer.name(remark.question), value(remark.low), value(remark.high))]
        case 'most-answers':
          return [words.mostAnswers(namer.name(remark.question), remark.answers)]
        case 'busiest':
          return [
            words.busiest(formatDate(remark.month, language), remark.count),
            words.parties(list(remark.parties.map(({ party: who, count }) => `${party(who)} ${count}`))),
          ]
        case 'values': {
          const said = remark.values.map(({ low, high, of }) => {
            const number =
              low.at === high.at || low === high ? namer.value(low) : text.quantity.between(bare(low), bare(high))
            return `${number} (${namer.short(of)})`
          })
          return [`${remark.row ? `${namer.short(remark.row)}: ` : ''}${list(said)}`]
        }
        case 'missing':
          return [
            words.missing(
              remark.what === 'day'
                ? text.words[remark.reason === 'not-read' ? 'raise-date-unread' : 'raise-date-unknown']
                : text.missing[remark.reason],
              remark.count,
              names(remark.who),
            ),
          ]
      }
    })
    .map(sentence)
}
