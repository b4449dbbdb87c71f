import type { Choices } from '../domain/choices'
import { firstDay, lastDay } from '../domain/day'
import type { Fact, Proposal } from '../domain/record'
import { schoolYearOf } from '../domain/schoolYear'
import type { Party } from '../domain/vocabulary'
import type { Catalog } from './catalog'
import type { Label, Mark, Note } from './figure'
import type { Amount } from './finding'
import { isKnown } from './known'
import { lengthOf, quantityOf } from './quantity'

/** A proposal with its whole amount; `null` where we found none. */
export type Row = { proposal: Proposal; fact: Fact | null }

/** What was offered in the order of its days, what was agreed, and who has no amount. */
export function amountsIn(rows: readonly Row[]): {
  offered: readonly Amount[]
  agreed: Amount | null
  silent: readonly Party[]
} {
  const amounts = rows.flatMap(({ proposal, fact }) => {
    const usd = fact && lengthOf(fact)
    if (!fact || usd === null) return []
    const amount: Amount = {
      party: proposal.party,
      usd,
      qualifier: fact.qualifier,
      years: yearsOf(fact)?.count ?? null,
    }
    return [{ amount, isAgreed: proposal.kind === 'agreement' }]
  })
  return {
    offered: amounts.filter(({ isAgreed }) => !isAgreed).map(({ amount }) => amount),
    agreed: amounts.findLast(({ isAgreed }) => isAgreed)?.amount ?? null,
    silent: [...new Set(rows.filter(({ fact }) => fact === null).map(({ proposal }) => proposal.party))],
  }
}

/** The school years a package covers, where its source says; else how many; else `null`. */
export function yearsOf({ from, to, also }: Fact): { label: Label | null; count: number } | null {
  if (from !== null && to !== null) {
    const first = schoolYearOf(firstDay(from))
    const last = schoolYearOf(lastDay(to))
    return {
      label: first === last ? { of: 'year', year: first } : { of: 'years', first, last },
      count: last - first + 1,
    }
  }
  const said = also.find(({ measure, unit }) => measure === 'duration' && unit === 'years')
  return said ? { label: { of: 'count-of-years', years: said.value }, count: said.value } : null
}

/** The whole first, then its parts. */
export function ownPackages(proposal: Proposal, packages: readonly Fact[]): readonly Fact[] {
  return packages.filter((fact) => fact.proposal === proposal.id).toSorted((a, b) => (b.value ?? 0) - (a.value ?? 0))
}

/** That another sum about the agreement counts more than class size and staff. */
export function widerNote(catalog: Catalog, choices: Choices, shown: readonly Mark[]): readonly Note[] {
  const agreed = shown.some(({ proposal }) => catalog.proposal.get(proposal ?? '')?.kind === 'agreement')
  const wider = catalog.conflicts.find(
    ({ kind, facts }) =>
      kind === 'definition' &&
      facts.some((id) => shown.some((mark) => mark.facts.includes(id))) &&
      facts.flatMap((id) => catalog.fact.get(id) ?? []).every((fact) => isKnown(catalog, fact, choices)),
  )
  const fact = (wider?.facts ?? [])
    .filter((id) => !shown.some((mark) => mark.facts.includes(id)))
    .flatMap((id) => catalog.fact.get(id) ?? [])
    .find((one) => quantityOf(one) !== null)
  const quantity = fact ? quantityOf(fact) : null
  if (!agreed || !wider || !fact || !quantity) return []
  return [
    { kind: 'said', note: 'money-wider', facts: wider.facts, parts: { quantity, years: yearsOf(fact)?.count ?? null } },
  ]
}
