import fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parsePublished } from '../dataset/parseDataset'
import type { PublishedInput } from '../dataset/wholeSchema'
import { LANGUAGES } from '../domain/language'
import { fromTables, type Imported } from './fromTables'
import { readCsv } from './readCsv'
import { readXlsx } from './readXlsx'
import { EXAMPLE } from './template'
import { toTables } from './toTables'
import { writeCsv } from './writeCsv'
import { writeXlsx } from './writeXlsx'

const json: unknown = JSON.parse(readFileSync('public/data/los-angeles-2019.json', 'utf8'))
const read = parsePublished(json)

/** What a workbook gives back, checked as a data file; throws with what is wrong. */
function parsed({ json: back, problems, notices }: Imported): unknown {
  expect(problems).toEqual([])
  expect(notices).toEqual([])
  const again = parsePublished(back)
  if (!again.ok) throw new Error(JSON.stringify(again.error.slice(0, 3)))
  return again.value
}

describe('a dispute goes to a workbook and comes back, fact by fact', () => {
  if (!read.ok) throw new Error('the dataset is broken')
  const { $schema: _, ...dataset } = read.value

  it.each(LANGUAGES)('with names in %s', (language) => {
    expect(parsed(fromTables(toTables(read.value, language)))).toEqual(dataset)
  })

  it('as an Excel file', async () => {
    const opened = await readXlsx(await writeXlsx(toTables(read.value, 'en'), 'en'))
    if (!opened.ok) throw new Error(opened.error.kind)
    expect(opened.value.notices).toEqual([])
    expect(parsed(fromTables(opened.value.tables))).toEqual(dataset)
  }, 60_000)

  it('as a folder of CSV files', () => {
    const opened = toTables(read.value, 'es').map((table) =>
      readCsv(table.name, new TextEncoder().encode(writeCsv(table))),
    )
    const tables = opened.flatMap((one) => (one.ok ? one.value.tables : []))
    const back = fromTables(tables)
    expect(parsed(back)).toEqual(dataset)
  })
})

/** Text as people type it, with what spreadsheets take for something else: formulas, dates, numbers, separators. */
const aText = fc
  .oneof(
    fc.constantFrom(
      '=1+1',
      '-3',
      '+x',
      '@here',
      "'=a",
      '4-6',
      '3/1/2019',
      '6%',
      'a; b, c',
      '“quoted”',
      'two\nlines',
      '1,5',
    ),
    fc.string({ minLength: 1, unit: 'grapheme' }),
  )
  .map((text) => text.trim())
  .filter((text) => text !== '' && !/[<&\r]/.test(text) && !/^(ⓘ|EXAMPLE:|EJEMPLO:)/.test(text))

const aChange = fc.record({
  value: fc
    .double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 })
    .map((value) => (value === 0 ? 0 : value)),
  statement: fc.record({
    en: aText.map((text) => `${text} in English`),
    es: aText.map((text) => `${text} en español`),
  }),
  note: fc.option(
    fc.record({ en: aText.map((text) => `${text} in English`), es: aText.map((text) => `${text} en español`) }),
  ),
  from: fc.constantFrom('2019', '2018-12', '2019-01-22', null),
  recurring: fc.constantFrom(true, false, null),
  roles: fc.subarray(['nurse', 'librarian', 'counselor'] as const).map((roles) => [...roles]),
  formula: fc.option(aText),
})

describe('any dispute comes back', () => {
  it.each(LANGUAGES)(
    'with names in %s',
    (language) => {
      fc.assert(
        fc.property(aChange, (change) => {
          const file: PublishedInput = { ...EXAMPLE, facts: EXAMPLE.facts.map((fact) => ({ ...fact, ...change })) }
          const dataset = parsePublished(file)
          if (!dataset.ok) throw new Error(JSON.stringify(dataset.error))
          const files = toTables(dataset.value, language).map((table) =>
            readCsv(table.name, new TextEncoder().encode(writeCsv(table))),
          )
          const back = fromTables(files.flatMap((one) => (one.ok ? one.value.tables : [])))
          expect(back.problems).toEqual([])
          const again = parsePublished(back.json)
          expect(again.ok && again.value).toEqual(dataset.value)
        }),
        { numRuns: 150 },
      )
    },
    30_000,
  )
})
