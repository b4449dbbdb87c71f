import type { PartialDate } from '../domain/day'
import { sumOf } from '../domain/pay'
import type { Proposal } from '../domain/record'
import type { Catalog } from './catalog'
import { isKnown } from './known'
import { type PayLine, countedMonths, type payOf } from './payLines'
import { quantityOf } from './quantity'
import { headlineFact } from './raiseLines'
import { datedBy, sharersOf } from './sharedRaise'
import { standingOn } from './standing'
import {
  type Step,
  type Table,
  type TableCell,
  type TableColumn,
  asOn,
  conflictOf,
  emptyCell,
  missingOf,
} from './tableCell'
import { briefsOf } from './termCells'

export function raiseCell(table: Table, party: TableColumn, word: Proposal): TableCell {
  const proposal = standingOn(table.catalog, party, 'salary', table.choices)
  return proposal ? raiseCellOf(table, party, proposal, word) : emptyCell(party, missingOf(word, 'salary'))
}

/** A raise with its steps: those of the proposal itself, else those last given by the same side for the same raise. */
export function raiseCellOf(table: Table, party: TableColumn, proposal: Proposal, word: Proposal | null): TableCell {
  const { catalog, choices } = table
  const headline = headlineFact(catalog, proposal)
  const quantity = headline ? quantityOf(headline) : null
  if (!headline || !quantity) return { ...emptyCell(party, missingOf(proposal, 'salary')), proposal: proposal.id }
  const dated = datedBy(catalog, proposal, choices)
  const steps = (dated?.facts ?? []).map((fact): Step => ({
    fact: fact.id,
    percents: fact.value ?? 0,
    from: fact.from ?? '',
  }))
  const sum = steps.reduce((total, { percents }) => total + percents, 0)
  const own = sharersOf(catalog, proposal).flatMap(({ id }) => catalog.factsOf(id).map((fact) => fact.id))
  return {
    ...emptyCell(party, null),
    proposal: proposal.id,
    asOn: asOn(proposal, word),
    facts: [headline.id],
    quantity,
    conflict: conflictOf(
      table,
      [...own, ...steps.map(({ fact }) => fact)].filter((id) => isAboutStart(catalog, id)),
    ),
    lines: [
      ...(dated && sum === quantity.value
        ? [
            {
              kind: 'steps',
              steps,
              asOn: dated.proposal.id === proposal.id ? null : dated.proposal.made,
              facts: steps.map(({ fact }) => fact),
            } as const,
          ]
        : []),
      ...briefsOf(table, proposal, 'salary', word ?? proposal),
    ],
  }
}

/** Whether a fact's conflict is about the first day of a raise. */
function isAboutStart(catalog: Catalog, id: string): boolean {
  return catalog.conflicts.some(
    ({ facts }) => facts.includes(id) && facts.every((fact) => (catalog.fact.get(fact)?.from ?? null) !== null),
  )
}

/** What the standing raise adds to a salary: worked out by us from the dates that its side gave last. */
export function dollarsCell(
  table: Table,
  party: TableColumn,
  word: Proposal,
  pay: ReturnType<typeof payOf>,
): TableCell {
  const { catalog, choices } = table
  const proposal = standingOn(catalog, party, 'salary', choices)
  if (!proposal || !pay) return emptyCell(party, proposal ? 'no-number' : missingOf(word, 'salary'))
  const dated = datedBy(catalog, proposal, choices)
  const line = pay.lines.find((one) => one.proposal.id === dated?.proposal.id)
  if (!line) return { ...emptyCell(party, 'not-found'), proposal: proposal.id }
  const others = pay.readings.filter(
    (reading) =>
      reading.reading !== null &&
      [line.proposal, ...sharersOf(catalog, proposal)].some(({ id }) => id === reading.proposal.id) &&
      isKnown(catalog, reading.reading.fact, choices),
  )
  const usd = addedBy(line, pay.until)
  const byOthers = others.flatMap((reading) => {
    const first = reading.raises.map(({ from }) => from).toSorted()[0]
    const other = addedBy(reading, pay.until)
    const [only, ...further] = reading.raises
    const percents = only && further.length === 0 ? Math.round(only.rate * 1000) / 10 : null
    return first === undefined || other === usd ? [] : [{ usd: other, from: first, percents }]
  })
  return {
    ...emptyCell(party, null),
    proposal: line.proposal.id,
    asOn: asOn(line.proposal, word),
    facts: line.facts.map(({ id }) => id),
    quantity: { value: usd, low: null, high: null, unit: 'usd', qualifier: null, baseline: null },
    lines:
      byOthers.length === 0
        ? []
        : [
            {
              kind: 'by-other-dates',
              others: byOthers,
              facts: others.flatMap(({ reading }) => reading?.fact.id ?? []),
            },
          ],
  }
}

function addedBy(line: PayLine, until: PartialDate): number {
  return sumOf(countedMonths(line, until))
}
