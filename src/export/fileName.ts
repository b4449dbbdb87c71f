import type { Language } from '../domain/language'
import type { FigureId } from '../figures/figure'

export const EXTENSIONS = ['csv', 'xlsx', 'json', 'svg', 'png'] as const
export type Extension = (typeof EXTENSIONS)[number]

/** The scope of a file: the view as filtered, or the whole figure. */
export type Extent = 'shown' | 'all'

type FileNameParts = {
  dispute: string
  figure: FigureId
  extent: Extent
  /** The version of the data, `YYYY-MM-DD`. */
  version: string
  language: Language
  /** What sets the view apart from the one that is drawn first, as a link's query says it: `?asof=2019-01-11`. */
  query?: string
  /** What sets a picture apart from others of the view: `column`, `dark`. */
  kinds?: readonly string[]
  extension: Extension
}

/** A list in a query longer than this is only counted in a file's name. */
const LONGEST_VALUE = 40

/** The name of a downloaded file: `los-angeles-2019_salary_shown_2026-11-22_en_asof-2019-01-11.csv`. */
export function fileNameOf({
  dispute,
  figure,
  extent,
  version,
  language,
  query = '',
  kinds = [],
  extension,
}: FileNameParts): string {
  const view = [...new URLSearchParams(query)].map(([name, value]) => {
    const items = value.split('~')
    return `${name}-${value.length > LONGEST_VALUE ? items.length : items.join('-')}`
  })
  return `${[dispute, figure, extent, version, language, ...view, ...kinds].join('_')}.${extension}`
}
