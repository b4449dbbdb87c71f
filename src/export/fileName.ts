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
  extension: Extension
}

/** The name of a downloaded file: `los-angeles-2019_salary_all_2026-11-22_en.csv`. */
export function fileNameOf({ dispute, figure, extent, version, language, extension }: FileNameParts): string {
  return `${dispute}_${figure}_${extent}_${version}_${language}.${extension}`
}
