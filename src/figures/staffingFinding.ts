import type { Choices } from '../domain/choices'
import type { Catalog } from './catalog'
import type { Finding } from './finding'
import type { RowsPanel } from './figure'
import { namedPosts } from './namedPosts'
import { nothingOf } from './nothing'

/** What the blocks say: each offer and whose it was, the posts that the agreement names, and who has no number. */
export function staffingFinding(catalog: Catalog, choices: Choices, posts: RowsPanel): Finding {
  const [offers, ...roles] = posts.groups
  const shown = (offers?.lanes ?? []).flatMap(({ marks }) => marks.filter((mark) => mark.shown))
  const named = roles.flatMap(({ label, lanes }) => {
    if (label?.of !== 'role') return []
    const facts = lanes
      .filter((lane) => lane.label.of === 'year')
      .flatMap(({ marks }) => marks.filter((mark) => mark.shown))
      .flatMap((mark) => mark.facts.flatMap((id) => catalog.fact.get(id) ?? []))
    return namedPosts(catalog, choices, label.role, facts)
  })
  if (shown.length === 0 && named.length === 0) return nothingOf(catalog, choices, 'staffing')
  return {
    kind: 'staffing',
    offers: shown
      .filter(({ shape }) => shape === 'blocks')
      .map(({ proposal, party, to, quantity }) => ({
        party,
        positions: to ?? 0,
        qualifier: quantity?.qualifier ?? null,
        spoken: catalog.proposal.get(proposal ?? '')?.spoken ?? false,
      })),
    named,
    silent: [...new Set(shown.filter(({ shape }) => shape === 'slot').map(({ party }) => party))],
  }
}
