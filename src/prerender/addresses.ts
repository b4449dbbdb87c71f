import type { Language } from '../domain/language'
import { LANGUAGES } from '../domain/language'
import type { FigureId } from '../figures/figure'
import { pathOf, type PageId } from '../views/pages'

/** Where the site stands: its public origin, if it is known, and the path below which its pages are. */
export type Place = { origin: string | null; base: string }

/** The address of a path of the site: in full where the origin is known, else from the root of whatever serves it. */
export function addressOf({ origin, base }: Place, path: string): string {
  return `${origin ?? ''}${base}${path}`
}

/** The path of a figure's picture as a file of its own. */
export function picturePath(figure: FigureId, language: Language, type: 'svg' | 'png'): string {
  return `static/${language}/${figure}.${type}`
}

/** A page in every language, and in the one that is shown to those who speak neither. */
export function alternatesOf(
  place: Place,
  page: PageId,
): readonly { language: Language | 'x-default'; address: string }[] {
  const at = (language: Language) => addressOf(place, pathOf(page, language))
  return [
    ...LANGUAGES.map((language) => ({ language, address: at(language) })),
    { language: 'x-default', address: at('en') },
  ]
}
