import type { Choices } from '../domain/choices'
import type { Fact } from '../domain/record'
import { type Catalog } from './catalog'
import { isChosen } from './chosen'
import { type Mark, type Note } from './figure'
import { onTheTable } from './known'
import { lengthOf, pointOf } from './quantity'

/** The inferred limits of non-academic classes, which are left out: the table they are based on contradicts itself. */
export function isContradictory({ measure, subjects, basis }: Fact): boolean {
  return measure === 'cap' && subjects.includes('non-academic') && basis === 'inferred'
}

/** What a reader must know to read the limits, as notes. */
export function notesOf(catalog: Catalog, choices: Choices, shown: readonly Mark[]): readonly Note[] {
  const inferred = shown.filter(({ status, shape }) => status === 'inferred' && shape === 'dot')
  const slots = shown.filter(({ shape, party }) => shape === 'slot' && party === 'union')
  const highNeed = shown.filter(({ where }) =>
    where.some((label) => label.of === 'school-types' && label.types.includes('high-need')),
  )
  const isOnTable = (fact: Fact) => {
    const proposal = fact.proposal === null ? undefined : catalog.proposal.get(fact.proposal)
    return (
      proposal !== undefined &&
      isChosen({ proposal: proposal.id, party: proposal.party, since: onTheTable(proposal) }, choices)
    )
  }
  const cuts = catalog.facts.filter((fact) => fact.measure === 'reduction' && isOnTable(fact))
  const facts = (marks: readonly Mark[]) => marks.flatMap((mark) => mark.facts)
  const nonAcademic = catalog.facts.filter((fact) => isContradictory(fact) && isOnTable(fact))
  return [
    ...(slots.length > 0 ? [{ kind: 'said', note: 'class-size-union', facts: facts(slots) } as const] : []),
    ...(inferred.length > 0 ? [{ kind: 'said', note: 'class-size-inferred', facts: facts(inferred) } as const] : []),
    ...(nonAcademic.length > 0
      ? [{ kind: 'said', note: 'class-size-non-academic', facts: nonAcademic.map(({ id }) => id) } as const]
      : []),
    ...(highNeed.length > 0
      ? [
          {
            kind: 'said',
            note: 'class-size-high-need',
            facts: facts(highNeed),
            parts: { caps: distinct(highNeed.flatMap(({ quantity }) => (quantity ? [pointOf(quantity)] : []))) },
          } as const,
        ]
      : []),
    ...(cuts.length > 0
      ? [
          {
            kind: 'said',
            note: 'class-size-reductions-apart',
            facts: cuts.map(({ id }) => id),
            parts: { cuts: distinct(cuts.flatMap((fact) => lengthOf(fact) ?? [])) },
          } as const,
        ]
      : []),
  ]
}

/** Numbers once each, the least first. */
function distinct(numbers: readonly number[]): readonly number[] {
  return [...new Set(numbers)].toSorted((a, b) => a - b)
}
