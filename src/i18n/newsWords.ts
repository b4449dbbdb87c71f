import type { Language } from '../domain/language'

/** The messages that are announced when a choice changes. Fetched for the first change. */
type NewsWords = {
  /** What changed, and how many proposals are shown. */
  proposals: (what: string, shown: number, total: number) => string
  marks: (what: string, shown: number) => string
  /** The chosen day, if there is one. */
  day: (day: string | null) => string
}

export const NEWS_WORDS: Readonly<Record<Language, NewsWords>> = {
  en: {
    proposals: (what, shown, total) => `${what}: ${shown} of ${total} proposals and agreements are shown.`,
    marks: (what, shown) => `${what}: ${shown} ${shown === 1 ? 'mark is' : 'marks are'} shown.`,
    day: (day) => (day === null ? 'All days' : `As of ${day}`),
  },
  es: {
    proposals: (what, shown, total) =>
      `${what}: se ${shown === 1 ? 'muestra' : 'muestran'} ${shown} de ${total} propuestas y acuerdos.`,
    marks: (what, shown) =>
      `${what}: se ${shown === 1 ? 'muestra' : 'muestran'} ${shown} ${shown === 1 ? 'marca' : 'marcas'}.`,
    day: (day) => (day === null ? 'Todas las fechas' : `Hasta el ${day}`),
  },
}
