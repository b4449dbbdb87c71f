import type { Language } from '../domain/language'
import { LANGUAGES } from '../domain/language'
import type { FigureId } from '../figures/figure'
import { pathOf, type PageId } from '../views/pages'

/** Where the site is served: its public origin, if known, and its base path. */
export type Place = { origin: string | null; base: string }

/** The URL of a path of the site: absolute if the origin is known, else from the server's root. */
export function addressOf({ origin, base }: Place, path: string): string {
  return `${origin ?? ''}${base}${path}`
}

/** The path of a figure's picture file. */
export function picturePath(figure: FigureId, language: Language, type: 'svg' | 'png'): string {
  return `static/${language}/${figure}.${type}`
}

/** The path of a figure's card to share. */
export function cardPath(figure: FigureId, language: Language): string {
  return `static/${language}/${figure}-card.png`
}

/** The `hreflang` alternates of a page: every language, and English as `x-default`. */
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
