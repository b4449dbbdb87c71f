import type { ReactNode } from 'react'
import type { Mark } from '../figures/figure'
import { classOf, type DrawingWords } from './drawing'

type MarkLinkProps = {
  mark: Mark
  words: DrawingWords
  /** A larger place to press, behind the mark and no part of it. */
  hit?: ReactNode
  children: ReactNode
}

/**
 * What every mark is wrapped in: its facts, its proposal, what is missing, its name,
 * and the way to its evidence. Not a Tab stop of its own: a chart has one.
 */
export function MarkLink({ mark, words, hit, children }: MarkLinkProps) {
  const href = words.href(mark)
  const name = words.full(mark)
  // what leads nowhere bears its words itself
  const own = href === null ? { role: 'img', 'aria-label': name, tabIndex: -1 } : {}
  const body = (
    <g
      {...own}
      className={classOf(mark)}
      data-mark={mark.key}
      data-fact={mark.facts.length > 0 ? mark.facts.join(' ') : undefined}
      data-proposal={mark.proposal ?? undefined}
      data-missing={mark.missing ?? undefined}
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
