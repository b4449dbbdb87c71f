import type { Path, Note } from './figure'
import type { Catalog } from './catalog'
import { pointOf } from './quantity'

/** What several raises of one proposal come to, by the last line that has several. */
export function compoundNote(catalog: Catalog, compounded: readonly Path[]): readonly Note[] {
  const last = compounded.at(-1)
  if (!last) return []
  const raises = last.facts
    .flatMap((id) => catalog.fact.get(id) ?? [])
    .filter(({ measure, from }) => measure === 'raise' && from !== null)
  const steps = raises.flatMap(({ value }) => value ?? [])
  return [
    {
      kind: 'said',
      note: 'salary-compound',
      facts: compounded.flatMap(({ facts }) => facts),
      parts: { steps, sum: steps.reduce((sum, step) => sum + step, 0), compounded: pointOf(last.quantity) },
    },
  ]
}
