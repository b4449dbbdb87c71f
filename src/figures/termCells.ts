import type { Proposal } from '../domain/record'
import type { TermKind } from '../domain/vocabulary'
import { isKnown, onTheTable } from './known'
import { quantityOf } from './quantity'
import { proposalsOn, speaksOf, standingOn } from './standing'
import {
  type CellLine,
  type Table,
  type TableCell,
  type TableColumn,
  asOn,
  conflictOf,
  emptyCell,
  missingOf,
} from './tableCell'

/** The few words that the standing proposal, and earlier ones of the same side on the same topic, leave to be said. */
export function briefsOf(table: Table, proposal: Proposal, topic: TermKind, word: Proposal): readonly CellLine[] {
  return (proposal.terms[topic]?.brief ?? []).flatMap(({ facts: ids, words }): readonly CellLine[] => {
    const facts = ids.flatMap((id) => table.catalog.fact.get(id) ?? [])
    if (facts.length === 0 || !facts.every((fact) => isKnown(table.catalog, fact, table.choices))) return []
    const [owner] = facts.map((fact) =>
      fact.proposal === null || fact.alsoIn.includes(word.id) ? undefined : table.catalog.proposal.get(fact.proposal),
    )
    return [{ kind: 'brief', words, facts: ids, asOn: owner?.party === proposal.party ? asOn(owner, word) : null }]
  })
}

export function staffCell(table: Table, party: TableColumn, word: Proposal): TableCell {
  const { catalog, choices } = table
  const cell = termCell(table, party, word, 'staffing')
  const proposal = cell.proposal === null ? undefined : catalog.proposal.get(cell.proposal)
  const headline = catalog.fact.get(cell.facts[0] ?? '')
  const parts = (proposal?.terms.staffing?.parts ?? [])
    .flatMap((id) => catalog.fact.get(id) ?? [])
    .flatMap((fact): readonly CellLine[] => {
      const quantity = quantityOf(fact)
      const [role] = fact.roles
      return quantity && role && isKnown(catalog, fact, choices)
        ? [{ kind: 'part', role, quantity, conflict: conflictOf(table, [fact.id]), facts: [fact.id] }]
        : []
    })
  const counts =
    headline && headline.roles.length > 1
      ? [{ kind: 'counts', roles: headline.roles, facts: [headline.id] } as const]
      : []
  const isOfTotal = ({ facts }: CellLine) => facts.every((id) => id === headline?.id)
  const [ofTotal, others] = [cell.lines.filter(isOfTotal), cell.lines.filter((line) => !isOfTotal(line))]
  return { ...cell, lines: [...counts, ...ofTotal, ...parts, ...others, ...spokenOf(table, party, proposal)] }
}

/** Posts that a side only spoke of, after its last written word. */
function spokenOf({ catalog, choices }: Table, party: TableColumn, written: Proposal | undefined): readonly CellLine[] {
  return proposalsOn(catalog, choices)
    .filter((one) => one.party === party && one.spoken && speaksOf(one, 'staffing'))
    .filter((one) => written === undefined || onTheTable(one) >= onTheTable(written))
    .flatMap((one): readonly CellLine[] => {
      const fact = catalog.fact.get(one.terms.staffing?.headline ?? '')
      const quantity = fact ? quantityOf(fact) : null
      return fact && quantity ? [{ kind: 'spoken', quantity, made: one.made, facts: [fact.id] }] : []
    })
}

/** A cell whose value, permission and words the data name themselves. */
export function termCell(table: Table, party: TableColumn, word: Proposal, topic: TermKind): TableCell {
  const proposal = standingOn(table.catalog, party, topic, table.choices)
  if (!proposal) return emptyCell(party, missingOf(word, topic))
  const term = proposal.terms[topic]
  const headline = term?.headline ? table.catalog.fact.get(term.headline) : undefined
  const isHeard = headline !== undefined && isKnown(table.catalog, headline, table.choices)
  const quantity = isHeard ? quantityOf(headline) : null
  const lines = briefsOf(table, proposal, topic, word)
  const permission = term?.permission ?? null
  const rests = [...(isHeard ? [headline.id] : []), ...(permission === null ? [] : (term?.facts ?? []))]
  return {
    ...emptyCell(party, quantity === null && permission === null && topic !== 'saidAgainst' ? 'not-found' : null),
    ...(topic === 'saidAgainst' && lines.length === 0 ? { missing: 'not-found' } : {}),
    proposal: proposal.id,
    asOn: asOn(proposal, word),
    facts: quantity !== null || permission !== null ? rests : [],
    quantity,
    permission,
    conflict: conflictOf(table, rests),
    lines,
  }
}
