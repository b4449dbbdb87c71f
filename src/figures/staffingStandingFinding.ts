import type { Choices } from '../domain/choices'
import type { Catalog } from './catalog'
import type { Mark, Note } from './figure'
import type { Finding } from './finding'
import { namedPosts } from './namedPosts'
import { nothingOf } from './nothing'

/** What the blocks say: each offer with what it counts, the agreement by role, and who has no number. */
export function staffingStandingFinding(catalog: Catalog, choices: Choices, shown: readonly Mark[]): Finding {
  if (shown.length === 0) return nothingOf(catalog, choices, 'staffing')
  const blocks = shown.flatMap((mark) => {
    const proposal = catalog.proposal.get(mark.proposal ?? '')
    const fact = catalog.fact.get(mark.facts[0] ?? '')
    return mark.shape === 'blocks' && proposal && fact ? [{ mark, proposal, fact, positions: mark.to ?? 0 }] : []
  })
  const agreed = blocks.filter(({ proposal }) => proposal.kind === 'agreement')
  const total = agreed.find(({ mark, proposal }) => mark.facts[0] === proposal.terms.staffing?.headline)
  return {
    kind: 'staffing-standing',
    offers: blocks
      .filter(({ proposal }) => proposal.kind !== 'agreement')
      .map(({ proposal, fact, positions }) => ({
        party: proposal.party,
        positions,
        qualifier: fact.qualifier,
        spoken: proposal.spoken,
        roles: fact.roles,
      })),
    named: agreed.flatMap(({ mark, fact }) =>
      mark.where.flatMap((label) => (label.of === 'role' ? namedPosts(catalog, choices, label.role, [fact]) : [])),
    ),
    total: total ? { positions: total.positions, roles: total.fact.roles } : null,
    silent: shown.flatMap(({ shape, proposal, party }) =>
      shape === 'slot' ? [{ proposal: proposal ?? '', party }] : [],
    ),
  }
}

/** That the two totals count different things, where both are drawn. */
export function staffingStandingNotes(catalog: Catalog, shown: readonly Mark[]): readonly Note[] {
  const kindOf = ({ proposal }: Mark) => catalog.proposal.get(proposal ?? '')?.kind
  const blocks = shown.filter(({ shape }) => shape === 'blocks')
  const [offered, agreed] = [
    blocks.filter((mark) => kindOf(mark) !== 'agreement'),
    blocks.filter((mark) => kindOf(mark) === 'agreement'),
  ]
  return offered.length > 0 && agreed.length > 0
    ? [{ kind: 'said', note: 'staffing-teachers', facts: [...offered, ...agreed].flatMap(({ facts }) => facts) }]
    : []
}
