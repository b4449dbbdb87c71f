import type { Choices } from '../domain/choices'
import type { Fact } from '../domain/record'
import type { Qualifier, Role } from '../domain/vocabulary'
import type { Catalog } from './catalog'
import type { NamedPosts } from './finding'
import { isKnown } from './known'
import { lengthOf } from './quantity'

/** The posts of one role, its years added up: a sum is no surer than its least sure part, and says so. */
export function namedPosts(
  catalog: Catalog,
  choices: Pick<Choices, 'asof'>,
  role: Role,
  facts: readonly Fact[],
): readonly NamedPosts[] {
  if (facts.length === 0) return []
  const agreement = facts[0]?.proposal
  return [
    {
      role,
      positions: facts.reduce((sum, fact) => sum + (lengthOf(fact) ?? 0), 0),
      qualifier: leastSure(facts),
      isDisputed: catalog.facts.some(
        (fact) =>
          fact.proposal === agreement &&
          fact.measure === 'positions' &&
          fact.status === 'conflicting' &&
          fact.roles.length === 1 &&
          fact.roles[0] === role &&
          isKnown(catalog, fact, choices),
      ),
    },
  ]
}

function leastSure(facts: readonly Fact[]): Qualifier | null {
  return facts.find(({ qualifier }) => qualifier !== null && qualifier !== 'exact')?.qualifier ?? null
}
