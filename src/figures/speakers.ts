import type { Fact } from '../domain/record'
import type { Catalog } from './catalog'
import type { Label } from './figure'
import type { Speaker } from './finding'

/** Kinds of source that are a party's own texts. */
const OWN_TEXTS = ['district', 'union', 'fact-finder', 'state'] as const

/**
 * Who gives each of some answers to one question: the person or body named; the
 * side that said it, in its own text or to an outlet that printed it; else the
 * outlets. Where all answers name one actor, that is what is counted and not
 * who counts: then the texts decide.
 */
export function speakersOf(catalog: Catalog, facts: readonly Fact[]): readonly Speaker[] {
  const [first] = facts
  const isOneName = first !== undefined && facts.every(({ actor }) => actor !== null && actor === first.actor)
  return facts.map((fact) => (isOneName ? null : actorOf(fact)) ?? sideOf(fact) ?? publisherOf(catalog, fact))
}

/** The names of who gives some answers, each with the day of the answer where one speaker gives several. */
export function namesOf(
  catalog: Catalog,
  facts: readonly Fact[],
  speakers: readonly Speaker[] = speakersOf(catalog, facts),
): readonly Label[] {
  return speakers.map((speaker, index) => {
    const isAlone = speakers.filter((other) => JSON.stringify(other) === JSON.stringify(speaker)).length === 1
    const fact = facts[index]
    return isAlone || !fact ? speaker : dated(catalog, fact, speaker)
  })
}

function dated(catalog: Catalog, { announced, sources }: Fact, speaker: Speaker): Label {
  const day = announced ?? catalog.publishedOn.get(sources[0]?.source ?? '') ?? null
  return day === null ? speaker : { of: 'both', labels: [speaker, { of: 'day', day }] }
}

function sideOf({ speaker }: Fact): Speaker | null {
  return speaker === null ? null : { of: 'party', party: speaker }
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
