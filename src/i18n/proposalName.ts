import type { Language } from '../domain/language'
import type { Proposal } from '../domain/record'
import { formatDate, pageMessagesIn } from './format'

/** A proposal by whose it is and its day, or by its kind. */
export function proposalName({ kind, party, made }: Proposal, language: Language): string {
  const { kinds, parties } = pageMessagesIn(language)
  if (kind === 'contract' || kind === 'memorandum') return `${kinds[kind]}, ${made.slice(0, 4)}`
  return `${kind === 'agreement' ? kinds.agreement : parties[party]}, ${formatDate(made, language, 'short')}`
}
