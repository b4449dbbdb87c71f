import type { Language } from '../domain/language'
import type { Dataset } from '../domain/record'
import type { Note } from '../figures/figure'
import type { NoteParts } from '../figures/note'
import { messagesIn } from './format'
import type { PartWords } from './noteWords'
import { namerOf } from './nameOf'
import type { Say } from './say'
import { sayIn } from './wordFinding'

/** A note as a reader reads it: in our words, with the numbers and days of its facts, or in the words of the data. */
export function wordNote(note: Note, language: Language, dataset: Dataset): string {
  if (note.kind === 'shows') return dataset.conflicts.find(({ id }) => id === note.conflict)?.shows ?? ''
  const { notes } = messagesIn(language)
  if (!('parts' in note)) return notes[note.note]
  return withParts(notes, note, sayIn(language, namerOf(dataset, language)))
}

/** Calls the words of a note with its own parts, whichever it is. */
function withParts<K extends keyof NoteParts>(
  notes: PartWords,
  { note, parts }: { note: K; parts: NoteParts[K] },
  say: Say,
): string {
  return notes[note](parts, say)
}
