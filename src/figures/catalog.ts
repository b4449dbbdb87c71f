import type { Dataset, Fact, Proposal } from '../domain/record'
import type { Mark } from './figure'

/** A dataset with its records at hand by id. */
export type Catalog = Dataset & {
  fact: ReadonlyMap<string, Fact>
  proposal: ReadonlyMap<string, Proposal>
  publishedOn: ReadonlyMap<string, string | null>
  /** The facts that a proposal put on the table, in the order of the file. */
  factsOf: (proposal: string) => readonly Fact[]
}

const catalogs = new WeakMap<Dataset, Catalog>()

/** The catalog of a dataset; made once. */
export function catalogOf(dataset: Dataset): Catalog {
  const known = catalogs.get(dataset)
  if (known) return known
  const own = new Map<string, Fact[]>()
  for (const fact of dataset.facts) {
    if (fact.proposal === null) continue
    const facts = own.get(fact.proposal)
    if (facts) facts.push(fact)
    else own.set(fact.proposal, [fact])
  }
  const catalog: Catalog = {
    ...dataset,
    fact: new Map(dataset.facts.map((fact) => [fact.id, fact])),
    proposal: new Map(dataset.proposals.map((proposal) => [proposal.id, proposal])),
    factsOf: (proposal) => own.get(proposal) ?? [],
    publishedOn: new Map(dataset.sources.map(({ id, published }) => [id, published])),
  }
  catalogs.set(dataset, catalog)
  return catalog
}

/** The ids of the sources behind some marks, in the order of the dataset. */
export function sourcesBehind(catalog: Catalog, marks: readonly Mark[]): readonly string[] {
  const cited = new Set(
    marks.flatMap(({ facts }) =>
      facts.flatMap((id) => catalog.fact.get(id)?.sources.map(({ source }) => source) ?? []),
    ),
  )
  return catalog.sources.filter(({ id }) => cited.has(id)).map(({ id }) => id)
}
