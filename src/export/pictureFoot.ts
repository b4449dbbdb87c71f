import type { Language } from '../domain/language'
import type { Dataset } from '../domain/record'
import type { Figure } from '../figures/figure'
import { formatDate, messagesIn } from '../i18n/format'
import { PICTURE_WORDS } from './pictureWords'

/** Cuts what follows a publisher's name: through whom the text came, or what it is. */
const OUTLET_ENDS = / vía | via | \(|, /

/** How many publishers a picture names. */
const NAMED_PUBLISHERS = 3

/** The lines below a picture: its sources, its credit with the data version, and its URL if there is one. */
export function pictureFoot(
  figure: Figure,
  dataset: Dataset,
  language: Language,
  address: string | null,
): readonly string[] {
  return [
    sourceLine(figure, dataset, language),
    PICTURE_WORDS[language].credit(messagesIn(language).site.name, formatDate(dataset.version, language)),
    ...(address === null ? [] : [withoutProtocol(address)]),
  ]
}

/** How many sources a figure has, and who published most of them. */
function sourceLine(figure: Figure, dataset: Dataset, language: Language): string {
  const words = PICTURE_WORDS[language]
  const publishers = dataset.sources
    .filter(({ id }) => figure.sources.includes(id))
    .map(({ publisher }) => publisher.split(OUTLET_ENDS)[0] ?? publisher)
  const counts = new Map<string, number>()
  for (const publisher of publishers) counts.set(publisher, (counts.get(publisher) ?? 0) + 1)
  const named = [...counts]
    .toSorted(([, a], [, b]) => b - a)
    .map(([publisher]) => publisher)
    .filter((publisher) => publisher !== words.unnamed)
    .slice(0, NAMED_PUBLISHERS)
  return words.sources(publishers.length, named, named.length === counts.size)
}

/** A URL without its protocol. */
export function withoutProtocol(address: string): string {
  return address.replace(/^https?:\/\//, '')
}
