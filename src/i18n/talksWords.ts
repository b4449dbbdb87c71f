import type { Party } from '../domain/vocabulary'
import type { Finding } from '../figures/finding'
import type { Say } from './say'

/** A finding of one kind. */
export type FindingOf<K extends Finding['kind']> = Extract<Finding, { kind: K }>

/** What is said of the talks, the strike and what sources disagree on. Numbers and names arrive in the reader's language. */
export type TalksWords = {
  /** Rows of the timeline, a line each. */
  milestones: {
    proposal: Record<Party, (stated: string) => string>
    unknown: Record<Party, (missing: string) => string>
    spoken: Record<Party, (posts: string) => string>
    agreement: (raise: string | null) => string
    strike: (days: number | null, isOpen: boolean) => string
    strikeVote: (share: string) => string
    ratified: (share: string) => string
    approved: Record<Party, string>
  }
  findings: {
    course: (finding: FindingOf<'course'>, say: Say) => string
    'strike-days': (finding: FindingOf<'strike-days'>, say: Say) => string
    question: (finding: FindingOf<'question'>, say: Say) => string
  }
}

/** The most words that a heading has at first depth. */
export const HEADING_WORDS = 16

/** The first of some sentences that is short enough for a heading, else the last. */
export function shortEnough(sentences: readonly string[]): string {
  return sentences.find((sentence) => sentence.split(/\s+/).length <= HEADING_WORDS) ?? sentences.at(-1) ?? ''
}
