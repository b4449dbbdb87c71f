import type { Language } from '../domain/language'

/** Text that only picture files use, so that no page downloads it. */
type PictureWords = {
  sources: (count: number, publishers: readonly string[], areAll: boolean) => string
  /** The dataset's name for an unknown publisher. */
  unnamed: string
  credit: (name: string, day: string) => string
  /** Where the rest of a chart is: at a URL, or under the figure's name. */
  continuesAt: (address: string) => string
  continuesIn: (figure: string, name: string) => string
}

/** The text of picture files, by language. */
export const PICTURE_WORDS: Readonly<Record<Language, PictureWords>> = {
  en: {
    sources: (count, publishers, areAll) =>
      `${count === 1 ? 'Source' : `Sources (${count})`}: ${publishers.join(', ')}${areAll ? '' : ' and others'}`,
    unnamed: 'Unnamed outlet',
    credit: (name, day) => `${name}, data of ${day}`,
    continuesAt: (address) => `This chart continues at ${address}`,
    continuesIn: (figure, name) => `This chart continues under “${figure}” in ${name}`,
  },
  es: {
    sources: (count, publishers, areAll) =>
      `${count === 1 ? 'Fuente' : `Fuentes (${count})`}: ${publishers.join(', ')}${areAll ? '' : ' y otras'}`,
    unnamed: 'Medio sin nombre',
    credit: (name, day) => `${name}, datos del ${day}`,
    continuesAt: (address) => `Esta gráfica continúa en ${address}`,
    continuesIn: (figure, name) => `Esta gráfica continúa en “${figure}”, de ${name}`,
  },
}
