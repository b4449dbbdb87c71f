import type { Dataset, DisputeEvent, EvidenceEvent, EvidenceFact, Fact } from '../domain/record'
import type { DatasetIssue, RecordList } from './issue'
import { recordPlace } from './place'

/** What figures need, with whatever pointers the evidence has besides. */
type Pointing = Omit<Dataset, 'facts' | 'events'> & {
  facts: readonly (Fact & Partial<Pick<EvidenceFact, 'alsoIn' | 'conflicts'>>)[]
  events: readonly (DisputeEvent & Partial<Pick<EvidenceEvent, 'sources'>>)[]
}

/** What the records of a page point to and a page would miss: facts, sources, conflicts and proposals that are not there. */
export function danglingIds(dataset: Pointing): readonly DatasetIssue[] {
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
      const tabled = [...(fact.proposal === null ? [] : [fact.proposal]), ...(fact.alsoIn ?? [])]
      return [
        ...missingFrom(sources, 'sources', `${at}.sources`, cited),
        ...missingFrom(conflicts, 'conflicts', `${at}.conflicts`, fact.conflicts ?? []),
        ...missingFrom(proposals, 'proposals', `${at}.proposal`, tabled),
      ]
    }),
    ...dataset.conflicts.flatMap((conflict, index) =>
      missingFrom(facts, 'facts', `${recordPlace('conflicts', index, conflict.id)}.facts`, conflict.facts),
    ),
    ...dataset.proposals.flatMap((proposal, index) =>
      Object.entries(proposal.terms).flatMap(([kind, term]) =>
        missingFrom(facts, 'facts', `${recordPlace('proposals', index, proposal.id)}.terms.${kind}.facts`, term.facts),
      ),
    ),
    ...dataset.events.flatMap((event, index) => {
      const at = recordPlace('events', index, event.id)
      return [
        ...missingFrom(facts, 'facts', `${at}.facts`, event.facts),
        ...missingFrom(sources, 'sources', `${at}.sources`, event.sources ?? []),
      ]
    }),
  ]
}
