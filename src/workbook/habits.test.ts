import { describe, expect, it } from 'vitest'
import { parsePublished } from '../dataset/parseDataset'
import { readWorkbook, remarkLine, type WorkbookResult } from './readWorkbook'
import { EXAMPLE } from './template'
import { toTables, type Cell, type Table } from './toTables'
import { writeCsv } from './writeCsv'
import { writeXlsx } from './writeXlsx'

const parsed = parsePublished(EXAMPLE)
if (!parsed.ok) throw new Error('the example is broken')
const TABLES = toTables(parsed.value, 'en')

/** The example's tables with one cell of `Facts` typed another way. */
function typed(column: string, cell: Cell, tables: readonly Table[] = TABLES): readonly Table[] {
  return tables.map((table) => {
    const at = table.rows[0]?.indexOf(column) ?? -1
    if (table.name !== 'Facts' || at < 0) return table
    return { ...table, rows: table.rows.map((row, index) => (index === 1 ? row.with(at, cell) : row)) }
  })
}

async function csv(
  tables: readonly Table[],
  encode = (text: string) => new TextEncoder().encode(text),
): Promise<WorkbookResult> {
  return readWorkbook(
    tables.map((table) => ({ name: `${table.name}.csv`, bytes: encode(writeCsv(table)) })),
    'en',
  )
}

async function xlsx(tables: readonly Table[]): Promise<WorkbookResult> {
  return readWorkbook([{ name: 'mine.xlsx', bytes: await writeXlsx(tables, 'en') }], 'en')
}

const lines = (remarks: WorkbookResult['problems']) => remarks.map((remark) => remarkLine(remark, 'en'))
const fact = ({ file }: WorkbookResult) => file?.facts[0]

describe('what people and spreadsheet programs do to a cell is mended, and told', () => {
  it.each([
    ['first day', '7/15/2026', { from: '2026-07-15' }, 'Facts, row 2, "first day": 7/15/2026 was read as 2026-07-15.'],
    ['first day', '15.7.2026', { from: '2026-07-15' }, 'Facts, row 2, "first day": 15.7.2026 was read as 2026-07-15.'],
    ['first day', 'Jul-26', { from: '2026-07' }, 'Facts, row 2, "first day": Jul-26 was read as the month 2026-07.'],
    ['first day', '2026/7', { from: '2026-07' }, 'Facts, row 2, "first day": 2026/7 was read as 2026-07.'],
    ['value', '4 %', { value: 4 }, 'Facts, row 2, "value": "4 %" was read as 4 percent.'],
    ['value', '6,09', { value: 6.09 }, 'Facts, row 2, "value": "6,09" was read as 6.09.'],
    ['value', '1,234.5', { value: 1234.5 }, 'Facts, row 2, "value": "1,234.5" was read as 1234.5.'],
    ['value', '1.234,5', { value: 1234.5 }, 'Facts, row 2, "value": "1.234,5" was read as 1234.5.'],
    ['value', '0.3%', { value: 0.3 }, 'Facts, row 2, "value": "0.3%" was read as 0.3 percent.'],
    ['retroactive', 'TRUE', { retroactive: true }, 'Facts, row 2, "retroactive": "TRUE" was read as yes.'],
    ['measure', 'Raise', { measure: 'raise' }, 'Facts, row 2, "measure": "Raise" was read as "raise".'],
  ])('%s: %s', async (column, cell, expected, notice) => {
    for (const read of [await csv(typed(column, cell)), await xlsx(typed(column, cell))]) {
      expect(lines(read.problems)).toEqual([])
      expect(fact(read)).toMatchObject(expected)
      expect(lines(read.notices)).toEqual([notice])
    }
  })

  it('blanks around a value are nothing to tell', async () => {
    const read = await csv(typed('measure', ' raise\u00A0 '))
    expect(fact(read)?.measure).toBe('raise')
    expect(read.notices).toEqual([])
  })

  it.each([
    ['6-Apr', '4-6'],
    ['Apr-06', '4-6'],
    ['10-Sep', '9-10'],
    ['8-Jun', '6-8'],
    ['12-Nov', '11-12'],
  ])('the grades that became %s are %s', async (cell, band) => {
    const [from, to] = band.split('-') as [string, string]
    const graded = typed('grades as the source says', band, typed('last grade', to, typed('first grade', from)))
    const read = await csv(typed('grade bands', cell, graded))
    expect(lines(read.notices)).toEqual([
      `Facts, row 2, "grade bands": ${cell}, which a program made of grades, was read as the grades ${band}.`,
    ])
    expect(read.file?.facts[0]?.grades?.bands).toEqual([band])
  })
})

describe('what can mean two things is named, never guessed', () => {
  it.each([
    ['first day', '3/1/2026', 'found 3/1/2026, which can be two days; write it as year-month-day, such as 2019-03-01.'],
    ['first day', 'spring', 'found spring, expected a date such as 2019, 2019-01 or 2019-01-22; correct it.'],
    [
      'value',
      '0.06',
      'found 0.06 beside the unit percent, which can be 0.06 percent or 6 percent; write 6 for 6 percent, and a share of a percent with its sign, such as 0.3%.',
    ],
    ['value', '6,090', 'found 6,090, which can be two numbers; write it with a point and without commas.'],
    ['value', 'about 6', 'found "about 6", expected a number alone; write it without words.'],
    ['retroactive', 'partly', 'found "partly", expected yes or no; write one of them.'],
    [
      'measure',
      'rise',
      'found "rise", expected one of raise, raise-total, one-time-payment, salary, spending-total, spending-per-year, spending-period, saving, revenue-per-student, revenue-per-day, revenue-total, reserve, …. Did you mean "raise"? Choose one of them.',
    ],
    [
      'source 1',
      'offer-lettr',
      'found "offer-lettr", expected the id of a source in this file. Did you mean "offer-letter"? Correct the id, or add that record to "sources".',
    ],
    ['statement (es)', null, 'found no "es", expected the text in Spanish too; add it.'],
  ])('%s: %s', async (column, cell, why) => {
    const read = await csv(typed(column, cell))
    expect(read.file).toBeNull()
    expect(lines(read.problems).map((line) => line.replace(/(?<=expected one of ).*(?=, …\.)/, ''))).toContain(
      `Facts, row 2, "${column}": ${why.replace(/(?<=expected one of ).*(?=, …\.)/, '')}`,
    )
  })

  it('and all problems are named at once', async () => {
    const read = await csv(typed('value', 'six', typed('first day', 'spring', typed('party', 'districts'))))
    expect(new Set(read.problems.map(({ place }) => place.column))).toEqual(new Set(['first day', 'party', 'value']))
  })
})

describe('sheets and columns are found wherever they went', () => {
  const dataset = parsed.ok ? parsed.value : null

  it('in another order, with columns moved, in the other language, with rows and columns added', async () => {
    const moved = toTables(parsed.value, 'es')
      .toReversed()
      .map(({ name, rows }) => ({
        name: name === 'Datos' ? 'Hoja3' : name,
        rows: [
          ['notes to ourselves'],
          [],
          ...rows.map((row, at) => ['', ...row.toReversed(), at === 0 ? 'my own column' : 'x']),
        ],
      }))
    const read = await csv(moved)
    expect(lines(read.problems)).toEqual([])
    expect(read.file).toEqual(dataset)
    expect(lines(read.notices)).toContain('Hoja3: this sheet was read as "Facts", by its columns.')
    expect(lines(read.notices)).toContain(
      'Hoja3, row 3, "my own column": this column is not one of ours, and was left out.',
    )
  })

  it.each([
    ['UTF-16', (text: string) => new Uint8Array(Buffer.from(text, 'utf16le'))],
    [
      'Windows-1252',
      (text: string) => new Uint8Array(Buffer.from(text.replace('\uFEFF', '').replaceAll('’', "'"), 'latin1')),
    ],
  ])('in a CSV file of %s', async (encoding, encode) => {
    const read = await csv(TABLES, encode)
    expect(lines(read.problems)).toEqual([])
    expect(read.file?.sides.district.es).toBe('Distrito Escolar de Su Ciudad')
    expect(read.file?.facts[0]?.statement.es).toBe('El distrito ofreció un aumento de 4%.')
    expect(lines(read.notices)).toContain(`Facts: the file was read as ${encoding}.`)
  })

  it('with semicolons between', async () => {
    const read = await readWorkbook(
      TABLES.map((table) => ({
        name: `${table.name}.csv`,
        bytes: new TextEncoder().encode(
          table.rows.map((row) => row.map((cell) => (cell === null ? '' : `"${String(cell)}"`)).join(';')).join('\n'),
        ),
      })),
      'en',
    )
    expect(read.file).toEqual(dataset)
  })

  it('a sheet that is missing is named', async () => {
    const read = await csv(TABLES.filter(({ name }) => name !== 'Facts'))
    expect(lines(read.problems)).toContain('Facts: this sheet is missing; add it, with the columns of the template.')
  })

  it('a column that stands twice is named', async () => {
    const read = await csv(
      TABLES.map((table) =>
        table.name === 'Facts'
          ? { ...table, rows: table.rows.map((row, at) => [...row, at === 0 ? 'VALUE' : 5]) }
          : table,
      ),
    )
    expect(lines(read.problems)).toContain('Facts, row 1, "VALUE": this column stands twice; take one out.')
  })
})
