import type { Language } from '../domain/language'
import { FIGURE_TERMS } from '../domain/choices'
import { evidenceFile, figuresFile, type PublishedFile } from './schema'
import { bareShape, isRecord, type Shape } from './shape'

/** A JSON object, ready for `JSON.stringify`. */
export type JsonObject = { readonly [key: string]: unknown }

function isWords(value: unknown): value is Readonly<Record<Language, string>> {
  return isRecord(value) && typeof value['en'] === 'string' && typeof value['es'] === 'string'
}

/** Whether leaving a value out would read back as the same value. */
function isDefault(shape: Shape, value: unknown): boolean {
  return shape.type === 'optional' && JSON.stringify(value) === JSON.stringify(shape.default)
}

/**
 * A value cut to a shape: what the shape does not know and what it would fill in
 * by itself is left out, and a text in every language becomes one.
 */
function cutTo(shape: Shape, value: unknown, language: Language): unknown {
  const { entries, item } = bareShape(shape)
  if (item && Array.isArray(value)) return value.map((element: unknown) => cutTo(item, element, language))
  if (entries && isRecord(value)) {
    const kept = Object.entries(entries).filter(([key, inside]) => key in value && !isDefault(inside, value[key]))
    return Object.fromEntries(kept.map(([key, inside]) => [key, cutTo(inside, value[key], language)]))
  }
  return isWords(value) ? value[language] : value
}

function objectCutTo(shape: Shape, value: unknown, language: Language): JsonObject {
  const cut = cutTo(shape, value, language)
  if (!isRecord(cut)) throw new Error('A file must be cut to an object.')
  return cut
}

function hasNumber({ value, low, high }: PublishedFile['facts'][number]): boolean {
  return value !== null || low !== null || high !== null
}

/**
 * The file that pages with figures load: exactly the facts asked for, without what only the evidence shows; a statement
 * only where sources disagree and there is no number to set beside the others. Other records
 * keep those of their facts that are there; a conflict that keeps none is left out, and so is a source that none cites.
 */
export function figuresIn(file: PublishedFile, language: Language, factIds: ReadonlySet<string>): JsonObject {
  const present = (ids: readonly string[]) => ids.filter((id) => factIds.has(id))
  const facts = file.facts
    .filter(({ id }) => factIds.has(id))
    .map((fact) => ({
      ...fact,
      statement: hasNumber(fact) || fact.conflicts.length === 0 ? null : fact.statement,
      sources: fact.sources.map(({ source }) => ({ source, locator: null })),
    }))
  const cited = new Set(facts.flatMap(({ sources }) => sources.map(({ source }) => source)))
  const sliced = {
    ...file,
    facts,
    conflicts: file.conflicts
      .map((conflict) => ({ ...conflict, facts: present(conflict.facts) }))
      .filter((conflict) => conflict.facts.length > 0),
    proposals: file.proposals.map((proposal) => ({
      ...proposal,
      terms: Object.fromEntries(
        Object.entries(proposal.terms).map(([kind, term]) => [kind, { ...term, facts: present(term.facts) }]),
      ),
    })),
    events: file.events.map((event) => ({ ...event, facts: present(event.facts) })),
    terms: file.terms.filter(({ id }) => FIGURE_TERMS.some((known) => known === id)),
    sources: file.sources.filter(({ id }) => cited.has(id)),
  }
  return objectCutTo(figuresFile, sliced, language)
}

/** The file that the evidence page loads: everything, in one language. */
export function evidenceIn(file: PublishedFile, language: Language): JsonObject {
  return objectCutTo(evidenceFile, file, language)
}
