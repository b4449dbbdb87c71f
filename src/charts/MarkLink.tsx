import type { ReactNode } from 'react'
import type { Mark } from '../figures/figure'
import { classOf, type DrawingWords } from './drawing'

type MarkLinkProps = {
  mark: Mark
  words: DrawingWords
  /** An invisible, larger touch target behind the mark. */
  hit?: ReactNode
  /** What is written at the mark, which its name begins with where it does not hold it: who speaks to a screen says what stands there. */
  written?: string
  children: ReactNode
}

/**
 * Wraps every mark with its facts, its proposal, what is missing, its name,
 * and the link to its evidence. Not a Tab stop: the whole chart is one.
 */
export function MarkLink({ mark, words, hit, written = '', children }: MarkLinkProps) {
  const href = words.href(mark)
  const full = words.full(mark)
  const name = holds(full, written) ? full : `${written}. ${full}`
  // a mark without a link has the name itself
  const own = href === null ? { role: 'img', 'aria-label': name, tabIndex: -1 } : {}
  const body = (
    <g
      {...own}
      className={classOf(mark)}
      data-mark={mark.key}
      data-fact={mark.facts.length > 0 ? mark.facts.join(' ') : undefined}
      data-proposal={mark.proposal ?? undefined}
      data-missing={mark.missing ?? undefined}
      data-missing-day={mark.missingDay ?? undefined}
    >
      {children}
    </g>
  )
  return href === null ? (
    body
  ) : (
    <a href={href} target={words.target} rel={words.target && 'noopener'} tabIndex={-1} aria-label={name}>
      {hit}
      {body}
    </a>
  )
}

/** Whether a name holds some words as they stand; case and punctuation apart, which nobody speaks. */
function holds(name: string, written: string): boolean {
  const spoken = (text: string) =>
    text
      .toLocaleLowerCase()
      .replaceAll(/[.,:;·]/g, '')
      .replaceAll(/\s+/g, ' ')
      .trim()
  return spoken(name).includes(spoken(written))
}
