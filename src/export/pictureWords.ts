import type { Language } from '../domain/language'

/** Text that only picture files use, so that no page downloads it. */
type PictureWords = {
  sources: (count: number, publishers: readonly string[], areAll: boolean) => string
  /** The dataset's name for an unknown publisher. */
  unnamed: string
  credit: (name: string, day: string) => string
}

/** The text of picture files, by language. */
export const PICTURE_WORDS: Readonly<Record<Language, PictureWords>> = {
  en: {
    sources: (count, publishers, areAll) =>
      `${count === 1 ? 'Source' : `Sources (${count})`}: ${publishers.join(', ')}${areAll ? '' : ' and others'}`,
    unnamed: 'Unnamed outlet',
    credit: (name, day) => `${name}, data of ${day}`,
  },
  es: {
    sources: (count, publishers, areAll) =>
      `${count === 1 ? 'Fuente' : `Fuentes (${count})`}: ${publishers.join(', ')}${areAll ? '' : ' y otras'}`,
    unnamed: 'Medio sin nombre',
    credit: (name, day) => `${name}, datos del ${day}`,
  },
}
