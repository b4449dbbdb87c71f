import type { Dataset } from '../../src/domain/record'

/**
 * A dataset with many times the facts and proposals: the original, and copies with ids of their own. References inside
 * a copy stay inside it.
 */
export function manyfold(dataset: Dataset, times: number): Dataset {
  const copies = Array.from({ length: times }, (_, index) => copyOf(dataset, index === 0 ? '' : `-${index + 1}`))
  return {
    ...dataset,
    facts: copies.flatMap(({ facts }) => facts),
    proposals: copies.flatMap(({ proposals }) => proposals),
    conflicts: copies.flatMap(({ conflicts }) => conflicts),
  }
}

function copyOf(
  { facts, proposals, conflicts }: Dataset,
  mark: string,
): Pick<Dataset, 'facts' | 'proposals' | 'conflicts'> {
  const named = (id: string) => `${id}${mark}`
  return {
    facts: facts.map((fact) => ({
      ...fact,
      id: named(fact.id),
      proposal: fact.proposal === null ? null : named(fact.proposal),
    })),
    proposals: proposals.map((proposal) => ({
      ...proposal,
      id: named(proposal.id),
      terms: Object.fromEntries(
        Object.entries(proposal.terms).map(([kind, term]) => [kind, { ...term, facts: term.facts.map(named) }]),
      ),
    })),
    conflicts: conflicts.map((conflict) => ({
      ...conflict,
      id: named(conflict.id),
      facts: conflict.facts.map(named),
    })),
  }
}
