import { unzipSync, zipSync } from 'fflate'
import writeExcel, { type Feature } from 'write-excel-file/universal'
import type { Language } from '../domain/language'
import { workbookText } from '../i18n/workbookText'
import { namesIn, plain, sheetNamed } from './columnNames'
import type { Column } from './sheets'
import type { Cell, Table } from './toTables'

/** How far down a sheet the lists and the text format reach. */
const ROWS_BELOW = 500

/** Column widths, in characters. */
const WIDE = 44
const NARROW = 16

/** The time that every file of a workbook carries. In local time, which is how a zip keeps it. */
const PACKED = new Date(2019, 0, 14)

/** `A`, `B` … `AA`: the letters of a column that counts from 0. */
function letters(column: number): string {
  const rest = Math.floor(column / 26)
  return (rest > 0 ? letters(rest - 1) : '') + String.fromCodePoint(65 + (column % 26))
}

function columnOf(table: Table, at: number): Column | null {
  const sheet = sheetNamed(table.name)
  return (sheet && namesIn(sheet).get(plain(String(table.rows[0]?.[at] ?? '')))) ?? null
}

/** The closed vocabularies of all columns, each once. */
function listsOf(tables: readonly Table[]): readonly (readonly string[])[] {
  const columns = tables.flatMap((table) => (table.rows[0] ?? []).map((_, at) => columnOf(table, at)))
  const lists = columns.flatMap((column) => (column && column.options.length > 0 ? [column.options] : []))
  return [...new Map(lists.map((options) => [options.join(), options])).values()]
}

/** The drop-down lists of a sheet, in the words of the format: each cell of a column may hold what `Lists` has. */
function dropDowns(table: Table, lists: readonly (readonly string[])[], listSheet: string): string {
  const rules = (table.rows[0] ?? []).flatMap((_, at) => {
    const column = columnOf(table, at)
    const list = lists.findIndex((options) => options.join() === column?.options.join())
    const options = lists[list]
    if (!column || column.list || !options) return []
    const from = `'${listSheet}'!$${letters(list)}$1:$${letters(list)}$${options.length}`
    const cells = `${letters(at)}2:${letters(at)}${ROWS_BELOW}`
    // a warning, not a stop: the row of help and the example stand in the same column
    return [
      `<dataValidation type="list" errorStyle="warning" allowBlank="1" sqref="${cells}"><formula1>${from}</formula1></dataValidation>`,
    ]
  })
  return rules.length === 0 ? '' : `<dataValidations count="${rules.length}">${rules.join('')}</dataValidations>`
}

/** What programs would turn into something else while it is typed: `2018-12` into a day, `4-6` into April. */
const isTempting = (column: Column | null) => column?.kind === 'date' || column?.options.includes('4-6')

/** A text is a text cell, never a formula. Without a value, a cell holds its format alone. */
const cellOf = (value: Cell, isText: boolean) => {
  if (typeof value === 'number') return { value, type: Number }
  const format = isText ? { format: '@' } : {}
  return value === null ? { type: String, ...format } : { value: String(value), type: String, ...format }
}

/**
 * Tables as a workbook: the first row frozen, drop-down lists for every closed vocabulary, dates and grade bands as
 * text, so that no program makes something else of them.
 */
export async function writeXlsx(tables: readonly Table[], language: Language, isTemplate = false): Promise<Uint8Array> {
  const lists = listsOf(tables)
  const listSheet = workbookText[language].lists
  const withLists: Feature<Blob> = {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transform: (xml, _options, { sheetIndex }) => {
            const table = tables[sheetIndex]
            return table ? xml.replace('</sheetData>', `</sheetData>${dropDowns(table, lists, listSheet)}`) : xml
          },
        },
      },
    },
  }
  const sheets = tables.map((table) => {
    const [head = [], ...rows] = table.rows
    const tempting = head.map((_, at) => isTempting(columnOf(table, at)) === true)
    const blank = head.map((_, at) => (tempting[at] ? cellOf(null, true) : null))
    return {
      sheet: table.name,
      data: [
        head.map((value) => ({ value: String(value ?? ''), type: String, fontWeight: 'bold' as const })),
        ...rows.map((row) =>
          row.map((value, at) => (value === null && !tempting[at] ? null : cellOf(value, tempting[at] === true))),
        ),
        ...(isTemplate && tempting.includes(true) ? Array.from({ length: ROWS_BELOW - rows.length }, () => blank) : []),
      ],
      columns: head.map((_, at) => ({
        width: columnOf(table, at)?.kind === 'text' && columnOf(table, at)?.path.length !== 1 ? WIDE : NARROW,
      })),
      stickyRowsCount: 1,
    }
  })
  const longest = Math.max(0, ...lists.map((options) => options.length))
  const vocabulary = {
    sheet: listSheet,
    data: Array.from({ length: longest }, (_, row) => lists.map((options) => cellOf(options[row] ?? null, true))),
    columns: lists.map(() => ({ width: NARROW })),
  }
  const blob = await writeExcel([...sheets, vocabulary], { features: [withLists] }).toBlob()
  // packed again, so that two builds give the same bytes whatever the time
  return zipSync(unzipSync(new Uint8Array(await blob.arrayBuffer())), { mtime: PACKED, level: 9 })
}
