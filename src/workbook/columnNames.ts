import { LANGUAGES, type Language } from '../domain/language'
import { workbookText } from '../i18n/workbookText'
import { columnsOf, languageOf, MOST_GROUPS, SHEETS, type Column, type SheetId } from './sheets'

/** Two names are one if they differ in case, in spaces (also those that do not break) or in accents alone. */
export function plain(name: string): string {
  return name.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll(/\s+/g, ' ').trim().toLowerCase()
}

/** The keys of a column by which its words are found: no positions, no language. */
function keyOf({ path }: Column): string {
  return path.filter((key) => typeof key === 'string' && !LANGUAGES.some((one) => one === key)).join('.')
}

/** The name at the head of a column, and the line of help below it. Throws for a key that has no words. */
export function columnText(column: Column, language: Language): { name: string; help: string } {
  const text = workbookText[language].columns[keyOf(column)]
  if (!text) throw new Error(`The column "${keyOf(column)}" has no name: add it to workbookText.`)
  const position = column.path.find((key) => typeof key === 'number')
  const of = languageOf(column)
  const name = text[0].replace('{n}', typeof position === 'number' ? String(position + 1) : '')
  return { name: of === null ? name : `${name} (${of})`, help: text[1] }
}

/** Every name of a column of this sheet, in any language, in plain form. */
function columnsByName(sheet: SheetId): ReadonlyMap<string, Column> {
  const columns = columnsOf(sheet, MOST_GROUPS)
  // English last, so that it wins where two languages use one word
  const named = LANGUAGES.toReversed().flatMap((language) =>
    columns.map((column) => [plain(columnText(column, language).name), column] as const),
  )
  return new Map(named)
}

const BY_NAME = new Map(SHEETS.map((sheet) => [sheet, columnsByName(sheet)]))

/** The columns of a sheet by their plain names, in every language. */
export function namesIn(sheet: SheetId): ReadonlyMap<string, Column> {
  return BY_NAME.get(sheet) ?? new Map()
}

/** The sheet with this name in any language, or `null`. */
export function sheetNamed(name: string): SheetId | null {
  const wanted = plain(name)
  return (
    SHEETS.find((sheet) =>
      LANGUAGES.some((language) => plain(workbookText[language].sheets[sheet] ?? '') === wanted),
    ) ?? null
  )
}
