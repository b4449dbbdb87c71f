import type { Choices } from '../domain/choices'
import { dayNumber } from '../domain/day'
import type { Catalog } from './catalog'
import type { Mark, Span } from './figure'
import { markOf, spanOf } from './marks'
import { levelOn } from './raiseLines'
import { otherFirstDays, type StandingRaise } from './standingRaises'

/** A raise whose steps have days. */
export type Dated = StandingRaise & { line: NonNullable<StandingRaise['line']> }

type Dispute = ReturnType<typeof otherFirstDays>[number] & { raise: Dated }

/** What sources dispute about the first steps; what two proposals of a side share stands with the later one. */
export function disputesOf(catalog: Catalog, raises: readonly Dated[]): readonly Dispute[] {
  const all = raises.flatMap((raise) => otherFirstDays(catalog, raise).map((dispute) => ({ ...dispute, raise })))
  return [...new Map(all.map((dispute) => [dispute.conflict.id, dispute])).values()]
}

function firstLevel({ line }: Dated): number {
  return levelOn(line.raises[0]?.from ?? '', line)
}

/** A bracket at the first step, from the earliest day that a source gives it to the latest. */
export function spanFor(catalog: Catalog, choices: Choices, { raise, conflict, facts }: Dispute): Span {
  const days = facts.map(({ from }) => dayNumber(from ?? ''))
  return spanOf(catalog, choices, facts, {
    key: conflict.id,
    kind: 'dispute',
    proposal: raise.proposal.id,
    party: raise.proposal.party,
    from: Math.min(...days),
    to: Math.max(...days),
    level: firstLevel(raise),
  })
}

/** The other first days, each at its end of the bracket. */
export function readingsOf(catalog: Catalog, choices: Choices, { raise, conflict, others }: Dispute): readonly Mark[] {
  const { id, party } = raise.proposal
  return others.map((fact): Mark => {
    const day = fact.from ?? ''
    const mark = markOf(catalog, choices, fact, {
      key: `${fact.id}-${conflict.id}`,
      who: { of: 'publisher', source: fact.sources[0]?.source ?? '' },
      where: [
        { of: 'proposal', id },
        { of: 'day', day },
      ],
      proposal: id,
      party,
      at: dayNumber(day),
      to: null,
      level: firstLevel(raise),
      quantity: null,
      labelled: false,
    })
    return { ...mark, shape: 'tick', day, missing: null }
  })
}
