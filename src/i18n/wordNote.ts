import type { Language } from '../domain/language'
import type { Dataset } from '../domain/record'
import type { Party } from '../domain/vocabulary'
import type { Note, NoteParts } from '../figures/figure'
import { formatDate, formatUsd, messagesIn } from './format'

type NoteWords = {
  parties: Readonly<Record<Party, string>>
  others: string
  and: string
  counted: (days: string) => string
  from: (months: string, who: string) => string
  byOthers: (range: string) => string
}

const WORDS: Readonly<Record<Language, NoteWords>> = {
  en: {
    parties: {
      district: 'the district',
      union: 'the union',
      'fact-finder': 'the fact-finder',
      joint: 'the agreement',
      state: 'the state',
      observed: 'others',
    },
    others: 'the others',
    and: ' and ',
    counted: (days) => `Raises start ${days}.`,
    from: (months, who) => `in ${months} for ${who}`,
    byOthers: (range) => `First days in other sources give ${range} instead.`,
  },
  es: {
    parties: {
      district: 'el distrito',
      union: 'el sindicato',
      'fact-finder': 'el panel de hechos',
      joint: 'el acuerdo',
      state: 'el estado',
      observed: 'otros',
    },
    others: 'los demás',
    and: ' y ',
    counted: (days) => `Los aumentos empiezan ${days}.`,
    from: (months, who) => `en ${months} para ${who}`,
    byOthers: (range) => `Los primeros días de otras fuentes darían, en cambio, ${range}.`,
  },
}

/** A note as a reader reads it: in fixed words of ours, with the days and dollars that it names, or in the words of the data. */
export function wordNote(note: Note, language: Language, { conflicts }: Pick<Dataset, 'conflicts'>): string {
  if (note.kind === 'shows') return conflicts.find(({ id }) => id === note.conflict)?.shows ?? ''
  return note.parts ? withParts(note.parts, language) : messagesIn(language).notes[note.note]
}

function withParts({ days, others }: NoteParts, language: Language): string {
  const words = WORDS[language]
  const { quantity } = messagesIn(language)
  const list = (parts: readonly string[]) =>
    parts.length < 3 ? parts.join(words.and) : `${parts.slice(0, -1).join(', ')}${words.and}${parts.at(-1)}`
  const starts = days.map(({ parties, from }, index) =>
    words.from(
      list(from.map((month) => formatDate(month, language))),
      index > 0 && index === days.length - 1 && parties.length > 1
        ? words.others
        : list(parties.map((party) => words.parties[party])),
    ),
  )
  const range =
    others === null
      ? null
      : others.low === others.high
        ? formatUsd(others.low, language)
        : quantity.between(formatUsd(others.low, language), formatUsd(others.high, language))
  return [words.counted(starts.join(', ')), ...(range === null ? [] : [words.byOthers(range)])].join(' ')
}
