import { type RecordList } from './issue'
import { recordPlace } from './place'
import type { PublishedFile } from './wholeSchema'

/** A reference: where it is, and the id and the list it points to. */
type Pointer = { at: string; id: string; list: RecordList }

function* pointersIn(at: string, list: RecordList, ids: readonly string[]): Generator<Pointer> {
  for (const [index, id] of ids.entries()) yield { at: `${at}[${index}]`, id, list }
}

/** Every id in a file that names another record, with its place. */
export function* pointersOf(file: PublishedFile): Generator<Pointer> {
  for (const [index, fact] of file.facts.entries()) {
    const at = recordPlace('facts', index, fact.id)
    if (fact.proposal !== null) yield { at: `${at}.proposal`, id: fact.proposal, list: 'proposals' }
    if (fact.repeats !== null) yield { at: `${at}.repeats`, id: fact.repeats, list: 'facts' }
    yield* pointersIn(`${at}.alsoIn`, 'proposals', fact.alsoIn)
    yield* pointersIn(`${at}.conflicts`, 'conflicts', fact.conflicts)
    for (const [place, { source }] of fact.sources.entries()) {
      yield { at: `${at}.sources[${place}].source`, id: source, list: 'sources' }
    }
  }
  for (const [index, { id, facts }] of file.conflicts.entries()) {
    yield* pointersIn(`${recordPlace('conflicts', index, id)}.facts`, 'facts', facts)
  }
  for (const [index, { facts }] of file.corrections.entries()) {
    yield* pointersIn(`corrections[${index}].facts`, 'facts', facts)
  }
  for (const [index, { id, terms }] of file.proposals.entries()) {
    for (const [kind, term] of Object.entries(terms)) {
      const at = `${recordPlace('proposals', index, id)}.terms.${kind}`
      yield* pointersIn(`${at}.facts`, 'facts', term.facts)
      if (term.headline !== null) yield { at: `${at}.headline`, id: term.headline, list: 'facts' }
      yield* pointersIn(`${at}.parts`, 'facts', term.parts)
      for (const [place, { facts }] of term.brief.entries()) {
        yield* pointersIn(`${at}.brief[${place}].facts`, 'facts', facts)
      }
    }
  }
  for (const [index, { id, facts, sources }] of file.events.entries()) {
    yield* pointersIn(`${recordPlace('events', index, id)}.facts`, 'facts', facts)
    yield* pointersIn(`${recordPlace('events', index, id)}.sources`, 'sources', sources)
  }
  for (const [index, { id, facts }] of file.terms.entries()) {
    yield* pointersIn(`${recordPlace('terms', index, id)}.facts`, 'facts', facts)
  }
}
