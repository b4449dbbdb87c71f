import type { Choices } from '../domain/choices'
import { lastDay } from '../domain/day'
import type { Language } from '../domain/language'
import type { Proposal } from '../domain/record'
import { isChosen } from '../figures/chosen'
import { marksOf, type Figure, type Mark } from '../figures/figure'
import { losAngeles } from './losAngeles'

/** What a sentence is held against: what is shown under it, and what had been put on the table by then. */
export type Shown = {
  language: Language
  choices: Choices
  figure: Figure
  marks: readonly Mark[]
  /** The proposals of these talks that were made by the day, whatever is chosen. */
  put: readonly Proposal[]
  /** Those among them that the reader chose. */
  chosen: readonly Proposal[]
}

/** What is shown by a figure, for its sentence to be checked. */
export function shownBy(figure: Figure, choices: Choices, language: Language): Shown {
  const put = losAngeles().evidence.proposals.filter(
    ({ kind, made }) =>
      kind !== 'contract' && kind !== 'memorandum' && (choices.asof === null || lastDay(made) <= choices.asof),
  )
  return {
    language,
    choices,
    figure,
    marks: marksOf(figure).filter(({ shown }) => shown),
    put,
    chosen: put.filter(({ id, party, made }) => isChosen({ proposal: id, party, since: lastDay(made) }, choices)),
  }
}
