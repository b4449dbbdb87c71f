import type { Dataset } from '../domain/record'
import type { DatasetIssue, RecordList } from './issue'
import { recordPlace } from './place'

/**
 * Dangling references in a page's records: ids of facts, sources, conflicts and
 * proposals that are not in the file. `repeats` may point outside: a
 * page with few figures has the later record without the earlier.
 */
export function danglingIds(dataset: Dataset): readonly DatasetIssue[] {
  const ids = (records: readonly { id: string }[]) => new Set(records.map(({ id }) => id))
  const facts = ids(dataset.facts)
  const sources = ids(dataset.sources)
  const conflicts = ids(dataset.conflicts)
  const proposals = ids(dataset.proposals)

  const missingFrom = (known: ReadonlySet<string>, list: RecordList, at: string, pointers: readonly string[]) =>
    pointers
      .filter((id) => !known.has(id))
      .map((found): DatasetIssue => ({ kind: 'unknown-id', at, found, list, nearest: null }))

  return [
    ...dataset.facts.flatMap((fact, index) => {
      const at = recordPlace('facts', index, fact.id)
      const cited = fact.sources.map(({ source }) => source)
      const tabled = fact.proposal === null ? fact.alsoIn : [fact.proposal, ...fact.alsoIn]
      return [
        ...missingFrom(sources, 'sources', `${at}.sources`, cited),
        ...missingFrom(conflicts, 'conflicts', `${at}.conflicts`, fact.conflicts),
        ...missingFrom(proposals, 'proposals', `${at}.proposal`, tabled),
      ]
    }),
    ...dataset.conflicts.flatMap((conflict, index) =>
      missingFrom(facts, 'facts', `${recordPlace('conflicts', index, conflict.id)}.facts`, conflict.facts),
    ),
    ...dataset.proposals.flatMap((proposal, index) =>
      Object.entries(proposal.terms).flatMap(([kind, term]) => {
        const at = `${recordPlace('proposals', index, proposal.id)}.terms.${kind}`
        const briefs = term.brief.flatMap((brief) => brief.facts)
        return [
          ...missingFrom(facts, 'facts', `${at}.facts`, term.facts),
          ...missingFrom(facts, 'facts', `${at}.headline`, term.headline === null ? [] : [term.headline]),
          ...missingFrom(facts, 'facts', `${at}.parts`, term.parts),
          ...missingFrom(facts, 'facts', `${at}.brief`, briefs),
        ]
      }),
    ),
    ...dataset.events.flatMap((event, index) => {
      const at = recordPlace('events', index, event.id)
      return [
        ...missingFrom(facts, 'facts', `${at}.facts`, event.facts),
        ...missingFrom(sources, 'sources', `${at}.sources`, event.sources),
      ]
    }),
  ]
}
