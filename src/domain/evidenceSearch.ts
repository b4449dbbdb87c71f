import type { Evidence, EvidenceFact } from './record'
import type { Party, Status, Topic } from './vocabulary'

/** What a reader asks of the evidence; `null` is any. */
export type EvidenceFilters = {
  query: string
  topic: Topic | null
  party: Party | null
  status: Status | null
  proposal: string | null
}

/** Asks for everything. */
export const NO_FILTERS: EvidenceFilters = { query: '', topic: null, party: null, status: null, proposal: null }

/** A fact with all its searchable text, normalized. */
type Entry = { fact: EvidenceFact; plain: string }

/** The search index of the evidence. */
export type EvidenceIndex = readonly Entry[]

/** Text as it is compared: without accents, capitals, and the difference between kinds of dash and apostrophe. */
export function plainText(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[‐‑‒–—−]/gu, '-')
    .replace(/[‘’]/gu, "'")
    .toLowerCase()
}

/** The words of a query, plain, without the punctuation around them; a sign of money or percent stays. */
export function wordsOf(query: string): readonly string[] {
  return plainText(query)
    .split(/\s+/u)
    .map((word) => word.replace(/^[("“”«¿¡[#]+|[)"“”»?!.,;:…\]]+$/gu, ''))
    .filter((word) => word !== '')
}

/**
 * The index of an evidence. A fact is found by its statement, note, id and who said
 * it; by its sources' titles, publishers and ids and the places in them; by the
 * terms that are explained with it; and by whatever `alsoSaid` adds, such as its
 * number as the page writes it.
 */
export function evidenceIndex(
  evidence: Evidence,
  alsoSaid: (fact: EvidenceFact) => readonly string[] = () => [],
): EvidenceIndex {
  const sources = new Map(evidence.sources.map((source) => [source.id, source]))
  const terms = new Map<string, string[]>()
  for (const { term, facts } of evidence.terms) {
    for (const id of facts) terms.set(id, [...(terms.get(id) ?? []), term])
  }
  return evidence.facts.map((fact) => {
    const cited = fact.sources.flatMap(({ source, locator }) => {
      const { title = '', publisher = '' } = sources.get(source) ?? {}
      return [source, title, publisher, locator ?? '']
    })
    const said = [fact.id, fact.statement, fact.note ?? '', fact.actor ?? '', ...cited, ...(terms.get(fact.id) ?? [])]
    return { fact, plain: plainText([...said, ...alsoSaid(fact)].join('\n')) }
  })
}

/**
 * The ids of the facts that have every word of the query and fit every filter. A fact counts for each proposal that
 * repeats it.
 */
export function factsFound(index: EvidenceIndex, filters: EvidenceFilters): ReadonlySet<string> {
  const { topic, party, status, proposal } = filters
  const words = wordsOf(filters.query)
  const fits = ({ fact, plain }: Entry) =>
    (topic === null || fact.topic === topic) &&
    (party === null || fact.party === party) &&
    (status === null || fact.status === status) &&
    (proposal === null || fact.proposal === proposal || fact.alsoIn.includes(proposal)) &&
    words.every((word) => plain.includes(word))
  return new Set(index.filter(fits).map(({ fact }) => fact.id))
}
