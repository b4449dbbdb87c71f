import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { COLUMNS, type FileRow } from './fileRows'
import { neutralized, rowsToCsv } from './rowsToCsv'

function aRow(changes: Partial<FileRow> = {}): FileRow {
  return {
    fact: 'sal-ta-total',
    proposal: 'P16-agreement-2019-01-22',
    party: 'joint',
    value: 6,
    value_low: null,
    value_high: null,
    unit: 'percent',
    qualifier: null,
    status: 'primary',
    source: 'Los Angeles Unified: Tentative Agreement',
    locator: 'p. 1',
    url: 'https://example.org/agreement',
    baseline: null,
    missing: null,
    known_since: '2019-01-22',
    where: 'Raise',
    who: 'Agreement, Jan 22, 2019',
    text: '6%',
    sure: 'Published',
    missing_day: null,
    starts: '2017-07-01',
    ends: null,
    day: null,
    grades: null,
    schools: null,
    subjects: null,
    kind: 'agreement',
    measure: 'raise-total',
    ...changes,
  }
}

const csvOf = (rows: readonly FileRow[]) => rowsToCsv(rows, (month) => `in ${month}`)
const read = (csv: string): readonly Record<string, string>[] => parse(csv, { bom: true, columns: true })

describe(neutralized, () => {
  it.each(['=1+1', '+5', '-2 points', '@SUM(A1)', '\tx', '\rx', '  =1+1', '＝1', '\u0000=1'])(
    'puts an apostrophe before %j, which a spreadsheet would run',
    (text) => {
      expect(neutralized(text)).toBe(`'${text}`)
    },
  )

  it.each(['6%', '$72,500', 'from 46 to 39', 'ñ', '', '¿Cuántos?'])('leaves %j as it is', (text) => {
    expect(neutralized(text)).toBe(text)
  })
})

describe(rowsToCsv, () => {
  it('begins with a byte order mark and one header row, and ends each line as RFC 4180 says', () => {
    const csv = csvOf([aRow()])
    expect(csv.charCodeAt(0)).toBe(0xfe_ff)
    const lines = csv.split('\r\n')
    expect(lines).toHaveLength(3) // the header, the row, nothing after the last end of line
    expect(lines[0]?.slice(1)).toBe(
      '"fact","proposal","party","value","value_low","value_high","unit","qualifier","status","source","locator","url","baseline","missing","known_since","where","who","text","sure","missing_day","starts","ends","day","grades","schools","subjects","kind","measure"',
    )
  })

  it('keeps numbers numbers, a minus too, and what is not known empty', () => {
    const [row] = read(csvOf([aRow({ value: -0.5, value_low: null })]))
    expect(row).toMatchObject({ value: '-0.5', value_low: '', qualifier: '' })
    expect(csvOf([aRow({ value: 1234.5 })])).toContain(',1234.5,')
  })

  it.each(['Dec 2018', 'dic 2018', 'December 2018', 'diciembre de 2018', 'Sept. 2018'])(
    'words %s as a month, which alone is its first day to a spreadsheet',
    (where) => {
      expect(read(csvOf([aRow({ where })]))[0]?.['where']).toBe(`in ${where}`)
    },
  )

  it.each(['Dec 18, 2018', 'Grades 4 to 6', '2018–19', 'Contract, 2015'])('leaves %s as it is', (where) => {
    expect(read(csvOf([aRow({ where })]))[0]?.['where']).toBe(where)
  })

  it('survives quotes, commas, line ends and accents', () => {
    const source = 'La Opinión: «Huelga», "6%", día 1\nLos Ángeles'
    expect(read(csvOf([aRow({ source })]))[0]?.['source']).toBe(source)
  })

  it('never lets a text begin as a formula, whatever it is, and keeps every cell', { timeout: 30_000 }, () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' }), { maxLength: 5 }), (texts) => {
        const rows = texts.map((text) => aRow({ who: text.replaceAll('\uFEFF', '') }))
        const cells = read(csvOf(rows))
        expect(cells.map((row) => row['who'])).toEqual(rows.map(({ who }) => neutralized(who)))
        expect(cells.every((row) => Object.keys(row).length === COLUMNS.length)).toBe(true)
        expect(cells.filter((row) => /^[\s\0]*[=+\-@]/.test(row['who'] ?? ''))).toEqual([])
      }),
    )
  })
})
