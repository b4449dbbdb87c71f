import * as v from 'valibot'
import { inEachLanguage } from '../domain/language'
import { nullable, partsOf, termsOf, text } from './schema'

/* The files that hold everything. What figures need is in a file of its own, because the front page runs it first. */

/** A reader's text in every language, as the published file holds it. */
const inBothLanguages = v.strictObject(inEachLanguage(() => text))

/** A file with everything; `words` as above. */
function wholeFile<W extends v.GenericSchema>(words: W) {
  const parts = partsOf(words)
  const unknown = v.optional(v.array(words), [])
  const term = v.strictObject({ summary: words, ...parts.term, unknown })
  return {
    ...parts.head,
    facts: v.array(v.strictObject({ ...parts.fact, statement: words, note: nullable(words) })),
    conflicts: v.array(v.strictObject(parts.conflict)),
    corrections: v.optional(v.array(v.strictObject(parts.correction)), []),
    proposals: v.array(
      v.strictObject({ ...parts.proposal, statusNote: nullable(words), terms: termsOf(term), unknown }),
    ),
    events: v.array(v.strictObject({ ...parts.event, detail: words })),
    terms: v.array(parts.glossaryTerm),
    sources: v.array(v.strictObject({ ...parts.source, read: words, note: nullable(words) })),
  }
}

/** The published file: everything, in every language. `public/data/schema.json` is made from this. */
export const publishedFile = v.strictObject({ $schema: v.optional(v.string()), ...wholeFile(inBothLanguages) })

/** Everything in one language: what the evidence page loads. */
export const evidenceFile = v.strictObject(wholeFile(text))

export type PublishedFile = v.InferOutput<typeof publishedFile>

/** A published file as it is written, before defaults are filled in. */
export type PublishedInput = v.InferInput<typeof publishedFile>
