import type { Language } from '../domain/language'
import type { Dataset } from '../domain/record'
import type { Note } from '../figures/figure'
import { messagesIn } from './format'

/** A note below a chart, in words: ours, or those of the data. */
export function wordNote(note: Note, language: Language, { conflicts }: Pick<Dataset, 'conflicts'>): string {
  const text = messagesIn(language)
  switch (note.kind) {
    case 'said':
      return text.notes[note.note]
    case 'shows':
      return conflicts.find(({ id }) => id === note.conflict)?.shows ?? ''
    case 'missing':
      return text.missingLong[note.what]
  }
}
