import type { Citation, Source } from './record'
import type { Party } from './vocabulary'

/** Documents of nobody's side: agreements and laws themselves, the fact-finder's report, the state's records. */
const RECORDS: readonly Source['kind'][] = ['primary', 'fact-finder', 'state']
const SIDES: readonly Source['kind'][] = ['district', 'union']

/**
 * How good a source is for what a party said, the best first: a record or the party's own document; a named paper; a
 * work of reference or the other side's document; last what has no address, so that nobody can look it up.
 */
function rankOf({ kind, url }: Pick<Source, 'kind' | 'url'>, party: Party): number {
  if (url === null) return 3
  const isOwn = kind === party || (SIDES.includes(kind) && !SIDES.some((side) => side === party))
  if (RECORDS.includes(kind) || isOwn) return 0
  return kind === 'news' ? 1 : 2
}

/** The citations of a fact with the best source first; equals keep their order. Unknown sources come last. */
export function bestFirst<T extends Citation>(
  citations: readonly T[],
  party: Party,
  sourceOf: ReadonlyMap<string, Pick<Source, 'kind' | 'url'>>,
): readonly T[] {
  const rank = ({ source }: T) => rankOf(sourceOf.get(source) ?? { kind: 'reference', url: null }, party)
  return citations.toSorted((a, b) => rank(a) - rank(b))
}
