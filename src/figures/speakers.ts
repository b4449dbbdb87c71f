import type { Fact } from '../domain/record'
import type { Catalog } from './catalog'
import type { Speaker } from './finding'

/** Kinds of source that are a party's own texts. */
const OWN_TEXTS = ['district', 'union', 'fact-finder', 'state'] as const

/**
 * Who gives each of some answers to one question: the person or body named; a
 * party, where the answer stands in its own text; else the outlets. Where the
 * names would all be the same, they name what is counted and not who counts:
 * then the texts decide.
 */
export function speakersOf(catalog: Catalog, facts: readonly Fact[]): readonly Speaker[] {
  const named = facts.map((fact) => actorOf(fact) ?? publisherOf(catalog, fact))
  const isOneName = new Set(named.map((speaker) => JSON.stringify(speaker))).size === 1
  return isOneName ? facts.map((fact) => publisherOf(catalog, fact)) : named
}

function actorOf({ actor }: Fact): Speaker | null {
  return actor === null ? null : { of: 'actor', name: actor, day: null }
}

function publisherOf(catalog: Catalog, fact: Fact): Speaker {
  if (fact.basis === 'inferred') return { of: 'word', word: 'own-arithmetic' }
  const sources = fact.sources.map(({ source }) => source)
  const kinds = sources.map((id) => catalog.sources.find((source) => source.id === id)?.kind)
  const party =
    OWN_TEXTS.find((own) => own === fact.party && kinds.includes(own)) ?? OWN_TEXTS.find((own) => own === kinds[0])
  return party ? { of: 'party', party } : { of: 'outlets', sources }
}
