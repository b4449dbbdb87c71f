import { bestFirst } from '../domain/bestSources'
import { FIGURE_TERMS } from '../domain/choices'
import { LANGUAGES, type Language } from '../domain/language'
import type { Dataset, Evidence, EvidenceTerm, ProposalTerm } from '../domain/record'
import { figuresFile } from './schema'
import { evidenceFile, type PublishedFile } from './wholeSchema'
import { bareShape, isRecord, type Shape } from './shape'

type InEachLanguage = Readonly<Record<Language, string>>

/** A published value in one language: wherever it has a text in each, it has that one. */
type InOneLanguage<T> = T extends InEachLanguage
  ? string
  : T extends readonly (infer Item)[]
    ? readonly InOneLanguage<Item>[]
    : T extends object
      ? { readonly [Key in keyof T]: InOneLanguage<T[Key]> }
      : T

function isInEachLanguage(value: Readonly<Record<string, unknown>>): value is InEachLanguage {
  return LANGUAGES.every((language) => typeof value[language] === 'string')
}

function inOneLanguage<T>(value: T, language: Language): InOneLanguage<T>
function inOneLanguage(value: unknown, language: Language): unknown {
  if (Array.isArray(value)) return value.map((item: unknown) => inOneLanguage(item, language))
  if (!isRecord(value)) return value
  if (isInEachLanguage(value)) return value[language]
  return Object.fromEntries(Object.entries(value).map(([key, inside]) => [key, inOneLanguage(inside, language)]))
}

/** Everything that a published file says, in one language; the best source of each fact first. */
export function evidenceIn(file: PublishedFile, language: Language): Evidence {
  const { $schema: _, ...said } = file
  const evidence: Evidence = inOneLanguage(said, language)
  const sourceOf = new Map(evidence.sources.map((source) => [source.id, source]))
  return {
    ...evidence,
    facts: evidence.facts.map((fact) => ({ ...fact, sources: bestFirst(fact.sources, fact.party, sourceOf) })),
  }
}

function hasNumber({ value, low, high }: Evidence['facts'][number]): boolean {
  return value !== null || low !== null || high !== null
}

/** A term without the texts of the evidence, and without what rests on other facts. */
function drawnTerm(whole: EvidenceTerm, factIds: ReadonlySet<string>): ProposalTerm {
  const { summary: _, unknown: __, ...term } = whole
  return {
    ...term,
    facts: term.facts.filter((id) => factIds.has(id)),
    headline: term.headline !== null && factIds.has(term.headline) ? term.headline : null,
    parts: term.parts.filter((id) => factIds.has(id)),
    brief: term.brief.filter(({ facts }) => facts.every((id) => factIds.has(id))),
  }
}

/** The answers to questions that at least one source answers in words: set beside those, a number says too little. */
function answersBesideWords({ conflicts, facts }: Evidence): ReadonlySet<string> {
  const inWords = new Set(facts.filter((fact) => !hasNumber(fact)).map(({ id }) => id))
  return new Set(conflicts.flatMap((conflict) => (conflict.facts.some((id) => inWords.has(id)) ? conflict.facts : [])))
}

/**
 * What pages with figures use: exactly the facts asked for, without what only
 * the evidence shows; only what has no number, or stands beside an answer in
 * words, keeps its statement. Other records keep those of their facts that
 * are there; a conflict that keeps none is left out, and so is a source that
 * neither a fact nor an event cites. A fact's `repeats` may point outside.
 */
export function figuresIn(evidence: Evidence, factIds: ReadonlySet<string>): Dataset {
  const besideWords = answersBesideWords(evidence)
  const present = (ids: readonly string[]) => ids.filter((id) => factIds.has(id))
  const facts = evidence.facts
    .filter(({ id }) => factIds.has(id))
    .map((fact) => {
      const { note: _, ...drawn } = fact
      return {
        ...drawn,
        statement: hasNumber(fact) && !besideWords.has(fact.id) ? null : fact.statement,
        sources: fact.sources.map(({ source }) => ({ source, locator: null })),
      }
    })
  const cited = new Set([
    ...facts.flatMap(({ sources }) => sources.map(({ source }) => source)),
    ...evidence.events.flatMap(({ sources }) => sources),
  ])
  const { corrections: ___, ...said } = evidence
  return {
    ...said,
    facts,
    conflicts: evidence.conflicts
      .map((conflict) => ({ ...conflict, facts: present(conflict.facts) }))
      .filter(({ facts: answers }) => answers.length > 0),
    proposals: evidence.proposals.map((whole) => {
      const { statusNote: _, unknown: __, ...proposal } = whole
      return {
        ...proposal,
        terms: Object.fromEntries(Object.entries(whole.terms).map(([kind, term]) => [kind, drawnTerm(term, factIds)])),
      }
    }),
    events: evidence.events.map((whole) => {
      const { detail: _, ...event } = whole
      return { ...event, facts: present(event.facts) }
    }),
    terms: evidence.terms
      .filter(({ id }) => FIGURE_TERMS.some((known) => known === id))
      .map((term) => ({ ...term, facts: present(term.facts) })),
    sources: evidence.sources
      .filter(({ id }) => cited.has(id))
      .map((whole) => {
        const { read: _, note: __, inSentence, ...source } = whole
        // the beginning of the publisher's name says nothing new
        return {
          ...source,
          inSentence: inSentence !== null && source.publisher.startsWith(inSentence) ? null : inSentence,
        }
      }),
  }
}

/**
 * What the front page needs until someone looks at its figures: as above, without the events and the glossary. Every
 * conflict is there, if without answers: a link may name it.
 */
export function frontIn(evidence: Evidence, factIds: ReadonlySet<string>): Dataset {
  const front = figuresIn({ ...evidence, events: [], terms: [] }, factIds)
  return {
    ...front,
    conflicts: evidence.conflicts.map((conflict) => ({
      ...conflict,
      facts: conflict.facts.filter((id) => factIds.has(id)),
    })),
  }
}

/** Whether leaving a value out would read back as the same value. */
function isDefault(shape: Shape, value: unknown): boolean {
  return shape.type === 'optional' && JSON.stringify(value) === JSON.stringify(shape.default)
}

/** A value as it is sent: what its reader would fill in is left out. */
function bare(shape: Shape, value: unknown): unknown {
  const { entries, item } = bareShape(shape)
  if (item && Array.isArray(value)) return value.map((element: unknown) => bare(item, element))
  if (!entries || !isRecord(value)) return value
  const kept = Object.entries(entries).filter(([key, inside]) => key in value && !isDefault(inside, value[key]))
  return Object.fromEntries(kept.map(([key, inside]) => [key, bare(inside, value[key])]))
}

/** The file from which `parseFigures` reads the same dataset. */
export function figuresJson(figures: Dataset): string {
  return JSON.stringify(bare(figuresFile, figures))
}

/** The file from which `parseEvidence` reads the same evidence. */
export function evidenceJson(evidence: Evidence): string {
  return JSON.stringify(bare(evidenceFile, evidence))
}
