import type { Language } from '../domain/language'
import type { Milestone } from '../figures/milestone'
import { formatQuantity, formatWithUnit, messagesIn } from './format'

/**
 * A milestone in one line. `brief` is what the data add to a raise in a few words; empty where they add nothing. Where
 * room is short, a raise leaves out the posts beside it.
 */
export function wordMilestone(milestone: Milestone, language: Language, brief: string, isShort = false): string {
  const { missing, milestones: words } = messagesIn(language)
  switch (milestone.act) {
    case 'proposal': {
      const { raise, posts, party } = milestone
      const stated = [
        ...(raise === null ? [] : [formatQuantity(raise, language)]),
        ...(posts === null || (isShort && raise !== null) ? [] : [formatWithUnit(posts, language)]),
        ...(brief === '' ? [] : [brief]),
      ]
      return words.proposal[party](stated.join(', '))
    }
    case 'unknown':
      return words.unknown[milestone.party](missing[milestone.missing])
    case 'spoken':
      return words.spoken[milestone.party](formatWithUnit(milestone.posts, language))
    case 'agreement':
      return words.agreement(milestone.raise && formatQuantity(milestone.raise, language))
    case 'strike':
      return words.strike(milestone.days, milestone.isOpen)
    case 'strike-vote':
      return words.strikeVote(formatQuantity(milestone.share, language))
    case 'ratified':
      return words.ratified(formatQuantity(milestone.share, language))
    case 'approved':
      return words.approved[milestone.party]
  }
}
