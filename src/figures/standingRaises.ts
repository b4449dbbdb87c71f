import type { Choices } from '../domain/choices'
import type { PartialDate } from '../domain/day'
import type { Conflict, Fact, Proposal } from '../domain/record'
import type { Catalog } from './catalog'
import { isChosen } from './chosen'
import { isKnown, onTheTable } from './known'
import { datedBy, sharersOf } from './sharedRaise'
import { headlineFact, raiseLinesOf, type RaiseLine } from './raiseLines'
import { standingIds } from './standing'

type ChoiceOfProposals = Pick<Choices, 'asof' | 'parties' | 'proposals'>

/** A raise that stood on the table. */
export type StandingRaise = {
  proposal: Proposal
  /** The fact that states it in one number, where one does. */
  headline: Fact | null
  /** Its steps: its own, else those that its side gave last for the same raise; `null` where none have a day. */
  line: RaiseLine | null
  /** The day of the proposal that gave the steps, where that is another one. */
  stepsOn: PartialDate | null
}

/** The raises that stood on the table on the chosen day, or those of the proposals that the reader named. */
export function standingRaises(catalog: Catalog, choices: ChoiceOfProposals): readonly StandingRaise[] {
  const lines = new Map(raiseLinesOf(catalog).map((line) => [line.proposal.id, line]))
  const hasRaise = (proposal: Proposal) => headlineFact(catalog, proposal) !== undefined || lines.has(proposal.id)
  return standingIds(catalog, 'salary', choices, hasRaise)
    .flatMap((id) => catalog.proposal.get(id) ?? [])
    .filter((proposal) => isAmongChosen(proposal, choices))
    .map((proposal) => {
      const headline = headlineFact(catalog, proposal) ?? null
      const dated = datedBy(catalog, proposal, choices)
      const sum = dated?.facts.reduce((total, { value }) => total + (value ?? 0), 0)
      const isSame = headline === null ? dated?.proposal.id === proposal.id : sum === headline.value
      const line = dated && isSame ? dated : null
      const stepsOn = line && line.proposal.id !== proposal.id ? line.proposal.made : null
      return { proposal, headline, line, stepsOn }
    })
}

/** The id that keys of a raise begin with: its headline's, else its first step's. */
export function keyOfRaise({ proposal, headline, line }: StandingRaise): string {
  return (headline ?? line?.facts[0] ?? proposal).id
}

function isAmongChosen(proposal: Proposal, choices: ChoiceOfProposals): boolean {
  return isChosen({ proposal: proposal.id, party: proposal.party, since: onTheTable(proposal) }, choices)
}

/** The conflicts about the day on which a raise begins, with the facts that give it another one than its first step. */
export function otherFirstDays(
  catalog: Catalog,
  { proposal, line }: StandingRaise,
): readonly { conflict: Conflict; facts: readonly Fact[]; others: readonly Fact[] }[] {
  if (line === null) return []
  const own = new Set(ownersOf(catalog, { proposal, line }))
  const first = line.facts[0]?.from
  return catalog.conflicts.flatMap((conflict) => {
    const facts = conflict.facts.flatMap((id) => catalog.fact.get(id) ?? [])
    const isAboutStart = facts.every(({ topic, from }) => topic === 'salary' && from !== null)
    if (!isAboutStart || !facts.some((fact) => own.has(fact.proposal ?? ''))) return []
    const others = facts.filter(({ from }) => from !== first)
    return others.length > 0 ? [{ conflict, facts, others }] : []
  })
}

/** The proposals whose facts speak of a standing raise: its own, those that it repeats, and the one that gave its steps. */
export function ownersOf(
  catalog: Catalog,
  { proposal, line }: Pick<StandingRaise, 'proposal' | 'line'>,
): readonly string[] {
  return [...sharersOf(catalog, proposal).map(({ id }) => id), ...(line ? [line.proposal.id] : [])]
}

/** Whether all that disagree were known on the chosen day. */
export function areKnown(catalog: Catalog, facts: readonly Fact[], choices: Pick<Choices, 'asof'>): boolean {
  return facts.every((fact) => isKnown(catalog, fact, choices))
}
