import type { NoteId, NoteParts } from '../figures/note'
import type { Say } from './say'

/** The words of notes that are made of the parts that they bring from their facts. */
export type PartWords = { [K in keyof NoteParts]: (parts: NoteParts[K], say: Say) => string }
/** The words of each note. */
export type NoteWords = PartWords & Record<Exclude<NoteId, keyof NoteParts>, string>
