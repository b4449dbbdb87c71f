import type { Language } from '../domain/language'

/** Where something stands in a workbook: `Facts, row 14, "value"`. */
export type WorkbookPlace = { sheet: string; row: number | null; column: string | null }

/**
 * Everything that is said of a workbook: why a file cannot be read, what is unclear in a cell, what was read another
 * way than it was typed. `kind` says which; the other fields fill the sentence.
 */
export type WorkbookRemark = {
  kind: string
  typed?: string
  read?: string
  nearest?: string | null
  as?: string
  cells?: string
  count?: number
  encoding?: string
  what?: string
  limit?: number
}

type Sentence = (remark: Required<WorkbookRemark>) => string

const MB = 1024 * 1024

const en: Readonly<Record<string, Sentence>> = {
  // files
  'not-a-workbook': () => 'this is not a workbook that can be read; save it as .xlsx, or as a folder of CSV files.',
  empty: () => 'the file is empty; check that it was saved.',
  'too-large': ({ what, limit }) =>
    what === 'rows'
      ? `found more than ${limit} rows, expected at most that many; take out what is not one dispute.`
      : what === 'unpacked'
        ? `it comes to more than ${limit / MB} MB when unpacked, expected at most that; take out pictures and empty rows.`
        : `found more than ${limit / MB} MB, expected at most that; take out pictures and what is not one dispute.`,
  'no-file': () => 'found no workbook and no CSV file; name an .xlsx file or a folder of .csv files.',
  // unclear
  'no-sheet': () => 'this sheet is missing; add it, with the columns of the template.',
  'no-row': () => 'this sheet has no row of your own yet; fill in the first.',
  'no-header': () => 'found no row with names of columns; copy the first row from the template.',
  twice: () => 'this column stands twice; take one out.',
  'no-parent': ({ typed }) => `found "${typed}", expected the id of a row of Proposals and a heading; correct it.`,
  'two-dates': ({ typed }) => `found ${typed}, which can be two days; write it as year-month-day, such as 2019-03-01.`,
  'no-date': ({ typed }) => `found ${typed}, expected a date such as 2019, 2019-01 or 2019-01-22; correct it.`,
  'no-number': ({ typed }) => `found "${typed}", expected a number alone; write it without words.`,
  'two-numbers': ({ typed }) => `found ${typed}, which can be two numbers; write it with a point and without commas.`,
  fraction: ({ typed }) =>
    `found ${typed} beside the unit percent, which can be ${typed} percent or ${Number(typed) * 100} percent; write 6 for 6 percent, and a share of a percent with its sign, such as 0.3%.`,
  'no-yes-no': ({ typed }) => `found "${typed}", expected yes or no; write one of them.`,
  // mended
  date: ({ typed, read }) => `${typed} was read as ${read}.`,
  month: ({ typed, read }) => `${typed} was read as the month ${read}.`,
  number: ({ typed, read }) => `"${typed}" was read as ${read}.`,
  percent: ({ typed, read }) => `"${typed}" was read as ${read} percent.`,
  band: ({ typed, read }) => `${typed}, which a program made of grades, was read as the grades ${read}.`,
  'yes-no': ({ typed, read }) => `"${typed}" was read as ${read === 'true' ? 'yes' : 'no'}.`,
  spaces: ({ typed, read }) => `"${typed}" was read as "${read}".`,
  'unknown-column': ({ nearest }) =>
    `this column is not one of ours, and was left out.${nearest === null ? '' : ` Did you mean "${nearest}"?`}`,
  'unknown-sheet': () => 'this sheet is not one of ours, and was left out.',
  'guessed-sheet': ({ as }) => `this sheet was read as "${as}", by its columns.`,
  example: () => 'this is the example, and was left out.',
  merged: ({ cells }) => `the cells ${cells} are merged: their value was read in the first of them alone.`,
  hidden: () => 'this row is hidden, and was read like the others.',
  formulas: ({ count }) =>
    `${count} ${count === 1 ? 'cell was' : 'cells were'} worked out by a formula: the last result was read.`,
  encoding: ({ encoding }) => `the file was read as ${encoding}.`,
}

const es: Readonly<Record<string, Sentence>> = {
  'not-a-workbook': () =>
    'no es un libro de cálculo que se pueda leer; guárdelo como .xlsx o como una carpeta de archivos CSV.',
  empty: () => 'el archivo está vacío; compruebe que se guardó.',
  'too-large': ({ what, limit }) =>
    what === 'rows'
      ? `hay más de ${limit} filas; se esperaban como máximo esas. Quite lo que no sea de un solo conflicto.`
      : what === 'unpacked'
        ? `ocupa más de ${limit / MB} MB al descomprimirse; se esperaban como máximo esos. Quite imágenes y filas vacías.`
        : `ocupa más de ${limit / MB} MB; se esperaban como máximo esos. Quite imágenes y lo que no sea de un solo conflicto.`,
  'no-file': () => 'no hay ningún libro ni archivo CSV; indique un archivo .xlsx o una carpeta de archivos .csv.',
  'no-sheet': () => 'falta esta hoja; añádala con las columnas de la plantilla.',
  'no-row': () => 'esta hoja no tiene todavía ninguna fila suya; llene la primera.',
  'no-header': () => 'no hay ninguna fila con nombres de columnas; copie la primera fila de la plantilla.',
  twice: () => 'esta columna está dos veces; quite una.',
  'no-parent': ({ typed }) => `está "${typed}"; se esperaba el id de una fila de Propuestas y un apartado. Corríjalo.`,
  'two-dates': ({ typed }) => `está ${typed}, que puede ser dos días; escriba año-mes-día, como 2019-03-01.`,
  'no-date': ({ typed }) => `está ${typed}; se esperaba una fecha como 2019, 2019-01 o 2019-01-22. Corríjala.`,
  'no-number': ({ typed }) => `está "${typed}"; se esperaba solo un número. Escríbalo sin palabras.`,
  'two-numbers': ({ typed }) => `está ${typed}, que puede ser dos números; escríbalo con punto y sin comas.`,
  fraction: ({ typed }) =>
    `está ${typed} junto a la unidad percent, y puede ser ${typed} por ciento o ${Number(typed) * 100} por ciento; escriba 6 si es 6 por ciento y, si es menos de medio punto, póngale su signo, como 0.3%.`,
  'no-yes-no': ({ typed }) => `está "${typed}"; se esperaba sí o no. Escriba uno de los dos.`,
  date: ({ typed, read }) => `${typed} se leyó como ${read}.`,
  month: ({ typed, read }) => `${typed} se leyó como el mes ${read}.`,
  number: ({ typed, read }) => `"${typed}" se leyó como ${read}.`,
  percent: ({ typed, read }) => `"${typed}" se leyó como ${read} por ciento.`,
  band: ({ typed, read }) => `${typed}, que un programa sacó de unos grados, se leyó como los grados ${read}.`,
  'yes-no': ({ typed, read }) => `"${typed}" se leyó como ${read === 'true' ? 'sí' : 'no'}.`,
  spaces: ({ typed, read }) => `"${typed}" se leyó como "${read}".`,
  'unknown-column': ({ nearest }) =>
    `esta columna no es de las nuestras y se dejó fuera.${nearest === null ? '' : ` ¿Quiso decir "${nearest}"?`}`,
  'unknown-sheet': () => 'esta hoja no es de las nuestras y se dejó fuera.',
  'guessed-sheet': ({ as }) => `esta hoja se leyó como "${as}", por sus columnas.`,
  example: () => 'es el ejemplo y se dejó fuera.',
  merged: ({ cells }) => `las celdas ${cells} están combinadas: su valor se leyó solo en la primera.`,
  hidden: () => 'esta fila está oculta y se leyó como las demás.',
  formulas: ({ count }) =>
    `${count} ${count === 1 ? 'celda se calculó' : 'celdas se calcularon'} con una fórmula: se leyó el último resultado.`,
  encoding: ({ encoding }) => `el archivo se leyó como ${encoding}.`,
}

const REMARKS: Readonly<Record<Language, Readonly<Record<string, Sentence>>>> = { en, es }

/** The kinds that have a sentence, for tests. */
export function remarkKinds(language: Language): readonly string[] {
  return Object.keys(REMARKS[language])
}

const BLANK: Omit<Required<WorkbookRemark>, 'kind'> = {
  typed: '',
  read: '',
  nearest: null,
  as: '',
  cells: '',
  count: 0,
  encoding: '',
  what: '',
  limit: 0,
}

/** One clear sentence about a workbook: what was found and the cure, without its place. */
export function describeWorkbook(remark: WorkbookRemark, language: Language): string {
  const sentence = REMARKS[language][remark.kind]
  if (!sentence) throw new Error(`No words for "${remark.kind}".`)
  return sentence({ ...BLANK, ...remark })
}

/** A place as a person looks for it: `Facts, row 14, "value"`. */
export function workbookPlace({ sheet, row, column }: WorkbookPlace, language: Language): string {
  const rowWord = language === 'en' ? 'row' : 'fila'
  return [sheet, row === null ? '' : `${rowWord} ${row}`, column === null ? '' : `"${column}"`]
    .filter(Boolean)
    .join(', ')
}
