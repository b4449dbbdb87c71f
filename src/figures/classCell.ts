import { firstDay } from '../domain/day'
import { bandsOfGrade } from '../domain/gradeBand'
import type { Fact, Proposal } from '../domain/record'
import { schoolYearOf } from '../domain/schoolYear'
import { bandsOf } from './bandsOf'
import type { Quantity } from './figure'
import { onTheTable } from './known'
import { proposalsOn, standingOn } from './standing'
import {
  type Table,
  type TableCell,
  type TableColumn,
  type TableRow,
  asOn,
  conflictOf,
  emptyCell,
  missingOf,
} from './tableCell'
import { briefsOf } from './termCells'

/** The limits that speak of the chosen grade and kind of school, most particular first; a rule for some subjects last. */
function limitsIn({ catalog, grade, school }: Table, proposal: Proposal): readonly Fact[] {
  const bands = bandsOfGrade(grade)
  return catalog
    .factsOf(proposal.id)
    .filter(
      (fact) =>
        fact.measure === 'cap' &&
        fact.unit === 'students-per-class' &&
        fact.scope === null &&
        !fact.subjects.includes('non-academic') &&
        (proposal.kind === 'memorandum' || fact.basis !== 'inferred') &&
        bandsOf(fact).some((band) => bands.includes(band)) &&
        (fact.schools === null || fact.schools.types.includes(school)),
    )
    .toSorted(
      (a, b) => Number(isNarrow(a)) - Number(isNarrow(b)) || Number(b.schools !== null) - Number(a.schools !== null),
    )
}

/** The limits of a proposal for the chosen class as one number, or as a range where a grade falls in two bands. */
function limitOf(table: Table, proposal: Proposal): { quantity: Quantity; facts: readonly Fact[] } | null {
  const [first, ...others] = limitsIn(table, proposal)
  if (!first) return null
  const bands = bandsOfGrade(table.grade)
  const covered = new Set(bandsOf(first))
  const second = others.find(
    (fact) => bandsOf(fact).some((band) => bands.includes(band) && !covered.has(band)) && isAlike(fact, first),
  )
  const facts = second ? [first, second] : [first]
  const values = facts.map((fact) => fact.value ?? fact.high ?? 0)
  const [low, high] = [Math.min(...values), Math.max(...values)]
  const bare = { unit: 'students-per-class', qualifier: null, baseline: null } as const
  return {
    quantity: low === high ? { ...bare, value: low, low: null, high: null } : { ...bare, value: null, low, high },
    facts,
  }
}

/** Whether two limits are of one kind: for the same schools, and neither for English and math alone. */
function isAlike(a: Fact, b: Fact): boolean {
  return (a.schools === null) === (b.schools === null) && isNarrow(a) === isNarrow(b)
}

/** Whether a limit is for English and math classes alone. */
function isNarrow({ subjects }: Fact): boolean {
  return subjects.includes('english') || subjects.includes('math')
}

export function limitBefore(table: Table): TableRow['before'] {
  const earlier = table.catalog.proposals.findLast(({ kind }) => kind === 'memorandum')
  const limit = earlier && isOnOrBefore(table, earlier) ? limitOf(table, earlier) : null
  return limit ? { quantity: limit.quantity, facts: limit.facts.map(({ id }) => id) } : null
}

function isOnOrBefore({ choices }: Table, proposal: Proposal): boolean {
  return choices.asof === null || onTheTable(proposal) <= choices.asof
}

export function classCell(table: Table, party: TableColumn, word: Proposal): TableCell {
  const { catalog, choices } = table
  const own = proposalsOn(catalog, choices).filter((proposal) => proposal.party === party && !proposal.spoken)
  const proposal = own.findLast((one) => limitsIn(table, one).length > 0)
  const limit = proposal ? limitOf(table, proposal) : null
  const standing = standingOn(catalog, party, 'classSize', choices)
  const briefs = standing ? briefsOf(table, standing, 'classSize', word) : []
  if (!proposal || !limit)
    return {
      ...emptyCell(party, standing ? 'not-found' : missingOf(word, 'classSize')),
      proposal: standing?.id ?? null,
      lines: briefs,
    }
  const [fact] = limit.facts
  const before = limitBefore(table)
  const change = before?.quantity.value && limit.quantity.value ? limit.quantity.value - before.quantity.value : 0
  const ids = limit.facts.map(({ id }) => id)
  return {
    ...emptyCell(party, null),
    proposal: proposal.id,
    asOn: asOn(proposal, word),
    facts: ids,
    quantity: limit.quantity,
    conflict: conflictOf(table, ids),
    lines: [
      ...(limit.quantity.value === null ? [{ kind: 'two-bands', facts: ids } as const] : []),
      ...(fact && isNarrow(fact) ? [{ kind: 'english-and-math', facts: ids } as const] : []),
      ...(fact?.from ? [{ kind: 'by-year', year: schoolYearOf(firstDay(fact.from)), facts: ids } as const] : []),
      ...(before && change !== 0 && fact && !isNarrow(fact)
        ? [{ kind: 'than-before', students: change, facts: [...ids, ...before.facts] } as const]
        : []),
      ...briefs,
    ],
  }
}
