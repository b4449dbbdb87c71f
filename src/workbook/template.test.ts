import { describe, expect, it } from 'vitest'
import { LANGUAGES } from '../domain/language'
import { workbookText } from '../i18n/workbookText'
import { columnText } from './columnNames'
import { readWorkbook, remarkLine } from './readWorkbook'
import { readXlsx } from './readXlsx'
import { columnsOf, SHEETS } from './sheets'
import { templateTables } from './template'
import { writeXlsx } from './writeXlsx'

describe('the empty workbook', () => {
  it.each(LANGUAGES)(
    'has a name and a line of help for every column, in %s, and no name twice in a sheet',
    (language) => {
      for (const sheet of SHEETS) {
        const texts = columnsOf(sheet).map((column) => columnText(column, language))
        for (const { name, help } of texts) expect([name, help]).not.toContain('')
        expect([...new Set(texts.map(({ name }) => name))]).toEqual(texts.map(({ name }) => name))
        expect(workbookText[language].sheets[sheet]).toBeTruthy()
      }
    },
  )

  it.each(LANGUAGES)(
    'is read as empty: help and examples are left out, and what is missing is named, in %s',
    async (language) => {
      const bytes = await writeXlsx(templateTables(language), language, true)
      const { file, problems, notices } = await readWorkbook([{ name: 'template.xlsx', bytes }], language)
      expect(file).toBeNull()
      expect(problems.map((problem) => remarkLine(problem, language))).toEqual(
        (['about', 'sides', 'sources', 'facts'] as const).map(
          (sheet) =>
            `${workbookText[language].sheets[sheet]}: ${language === 'en' ? 'this sheet has no row of your own yet; fill in the first.' : 'esta hoja no tiene todavía ninguna fila suya; llene la primera.'}`,
        ),
      )
      const example = language === 'en' ? 'this is the example, and was left out.' : 'es el ejemplo y se dejó fuera.'
      const facts = workbookText[language].sheets['facts']
      expect(notices.map((notice) => remarkLine(notice, language))).toContain(
        `${facts}, ${language === 'en' ? 'row' : 'fila'} 3: ${example}`,
      )
    },
    30_000,
  )

  it('becomes a dataset once the word EXAMPLE is taken away', async () => {
    const tables = templateTables('en').map(({ name, rows }) => ({
      name,
      rows: rows.map((row) => row.map((cell) => (typeof cell === 'string' ? cell.replace('EXAMPLE: ', '') : cell))),
    }))
    const { file, problems } = await readWorkbook([{ name: 'mine.xlsx', bytes: await writeXlsx(tables, 'en') }], 'en')
    expect(problems).toEqual([])
    expect(file?.facts.map(({ id, value }) => [id, value])).toEqual([['april-raise', 4]])
  }, 30_000)

  it('has a drop-down list for every closed vocabulary, and the same bytes each time', async () => {
    const bytes = await writeXlsx(templateTables('en'), 'en', true)
    const opened = await readXlsx(bytes)
    if (!opened.ok) throw new Error(opened.error.kind)
    const lists = opened.value.tables.find(({ name }) => name === 'Lists')
    const parties = lists?.rows[0]?.findIndex((_, at) => lists.rows.some((row) => row[at] === 'observed')) ?? -1
    expect(lists?.rows.flatMap((row) => row[parties] ?? [])).toEqual([
      'district',
      'union',
      'fact-finder',
      'joint',
      'state',
      'observed',
    ])
    expect(Buffer.from(await writeXlsx(templateTables('en'), 'en', true)).equals(Buffer.from(bytes))).toBe(true)
  }, 30_000)

  it('has a column for every key, down to the language of a text inside a list', () => {
    expect(SHEETS.flatMap((sheet) => columnsOf(sheet)).map(({ path }) => path.join('.'))).toEqual(
      expect.arrayContaining([
        'alsoIn',
        'statusNote.en',
        'retroactive',
        'sources.1.locator.es',
        'grades.bands',
        'unknown.0.es',
      ]),
    )
  })
})
