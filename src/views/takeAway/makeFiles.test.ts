import { parse } from 'csv-parse/sync'
import readXlsxFile from 'read-excel-file/node'
import { beforeAll, describe, expect, it } from 'vitest'
import { EVERYTHING } from '../../domain/choices'
import type { Language } from '../../domain/language'
import { LANGUAGES } from '../../domain/language'
import { FIGURES, marksOf, type FigureId } from '../../figures/figure'
import { figureOf } from '../../figures/figures'
import { losAngeles } from '../../testing/losAngeles'
import { makeDataFiles, type DataFile } from './makeFiles'

const ADDRESS = 'https://charts.example.org/figures/x/'

async function filesOf(
  id: FigureId,
  language: Language,
  extent: 'shown' | 'all' = 'all',
): Promise<readonly DataFile[]> {
  const { figures, evidence } = losAngeles(language)
  const subject = { figure: figureOf(id, figures, EVERYTHING), dataset: figures, address: ADDRESS, asof: null }
  return makeDataFiles(extent, subject, evidence, { language, base: '/', dispute: figures.id })
}

const blobOf = (files: readonly DataFile[], extension: string) => {
  const file = files.find((one) => one.extension === extension)
  if (!file) throw new Error(`Expected a ${extension} file.`)
  return file.blob
}

describe(makeDataFiles, () => {
  it.each(FIGURES.flatMap((id) => LANGUAGES.map((language) => [id, language] as const)))(
    'gives %s in %s a row a mark, each with a source or the reason why there is no number',
    async (id, language) => {
      const { figures } = losAngeles(language)
      const rows: Record<string, string>[] = parse(await blobOf(await filesOf(id, language, 'shown'), 'csv').text(), {
        bom: true,
        columns: true,
      })
      expect(rows).toHaveLength(marksOf(figureOf(id, figures, EVERYTHING)).filter(({ shown }) => shown).length)
      expect(rows.filter((row) => row['source'] === '' && row['missing'] === '' && row['fact'] !== '')).toEqual([])
      const hasNumber = (row: Record<string, string>) =>
        ['value', 'value_low', 'value_high'].some((column) => row[column] !== '')
      expect(rows.filter((row) => row['missing'] !== '' && hasNumber(row))).toEqual([])
    },
  )

  it('gives grades, schools and subjects of class sizes as columns', async () => {
    const csv = await blobOf(await filesOf('class-size', 'en'), 'csv').text()
    const rows: Record<string, string>[] = parse(csv, { bom: true, columns: true })
    // English and math in grades 6 to 12 are held to 39; a row for each of the three bands
    const rowsOf39 = rows.filter(({ fact }) => fact === 'cs-ta-39')
    expect(rowsOf39.map(({ grades, subjects }) => [grades, subjects])).toEqual([
      ['grades-6-8', 'english math'],
      ['grades-9-10', 'english math'],
      ['grades-11-12', 'english math'],
    ])
    expect(rows.find(({ fact }) => fact?.startsWith('cs-2018-max-phbao-tk3'))).toMatchObject({
      grades: 'grades-tk-3',
      schools: 'phbao desegregated phbao-magnet other-magnet',
      starts: '2017-07-01',
      ends: '2019-06-30',
    })
  })

  // what spreadsheets turn into days: a month, a month and a year in figures, two small numbers, a day without its year
  const MONTH = '(?:jan|ene|feb|mar|apr|abr|may|jun|jul|aug|ago|sep|oct|nov|dec|dic)\\p{L}*\\.?'
  const READ_AS_A_DAY = [
    new RegExp(`^${MONTH} (?:de )?\\d{1,4}$`, 'iu'),
    new RegExp(`^\\d{1,2} (?:de )?${MONTH}$`, 'iu'),
    /^\d{4}[-/]\d{1,2}$/,
    /^\d{1,2}[-/.]\d{1,4}(?:[-/.]\d{2,4})?$/,
  ]
  it.each(FIGURES.flatMap((id) => LANGUAGES.map((language) => [id, language] as const)))(
    'writes nothing in %s in %s that a spreadsheet reads as a day that nobody published',
    async (id, language) => {
      const csv = await blobOf(await filesOf(id, language), 'csv').text()
      const rows: Record<string, string>[] = parse(csv, { bom: true, columns: true })
      const texts = rows.flatMap((row) => Object.entries(row).filter(([column]) => !/^(?:value|baseline)/.test(column)))
      expect(texts.length).toBeGreaterThan(100)
      expect(texts.filter(([, text]) => READ_AS_A_DAY.some((pattern) => pattern.test(text)))).toEqual([])
    },
  )

  it('writes a month of the timeline as a month', async () => {
    const csv = await blobOf(await filesOf('timeline', 'en'), 'csv').text()
    const rows: Record<string, string>[] = parse(csv, { bom: true, columns: true })
    const days = rows.map(({ day }) => day ?? '')
    expect(days.filter((day) => day.endsWith('XX'))).not.toEqual([])
    expect(days.filter((day) => !/^\d{4}-(?:\d\d|XX)-(?:\d\d|XX)$/.test(day))).toEqual([])
  })

  describe('the salary figure', () => {
    let files: readonly DataFile[]
    beforeAll(async () => {
      files = await filesOf('salary', 'es')
    })

    it('has names that say what they are', () => {
      expect(files.map(({ name }) => name)).toEqual([
        'los-angeles-2019_salary_all_2026-11-28_es.csv',
        'los-angeles-2019_salary_all_2026-11-28_es.xlsx',
        'los-angeles-2019_salary_all_2026-11-28_es.json',
      ])
    })

    it("has the union's 6.5 percent with its source", async () => {
      const rows: Record<string, string>[] = parse(await blobOf(files, 'csv').text(), { bom: true, columns: true })
      const row = rows.find(({ fact }) => fact === 'sal-union-2019-01-11')
      expect(row).toMatchObject({ party: 'union', value: '6.5', unit: 'percent', text: '6.5%' })
      expect(row?.['url']).toMatch(/^https:/)
    })

    it('has the days of a raise in columns of their own, and what they are part of', async () => {
      const rows: Record<string, string>[] = parse(await blobOf(files, 'csv').text(), { bom: true, columns: true })
      const rowOf = (id: string) => rows.find(({ fact }) => fact === id)
      // the union's raise from July 1, 2016; the back pay that the district offered on January 11, 2019, for 2017-18
      expect(rowOf('sal-union-2019-01-11')).toMatchObject({
        starts: '2016-07-01',
        ends: '',
        kind: 'offer',
        measure: 'raise',
      })
      expect(rowOf('sal-dist-2019-01-11-backpay')).toMatchObject({
        value: '',
        starts: '2017-07-01',
        ends: '2018-06-30',
      })
      expect(rowOf('sal-dist-2019-01-11-total')).toMatchObject({ starts: '', measure: 'raise-total' })
    })

    it('says of the raise of January 11 that its first days are not all known', async () => {
      const rows: Record<string, string>[] = parse(await blobOf(files, 'csv').text(), { bom: true, columns: true })
      const row = rows.find(({ fact }) => fact === 'sal-dist-2019-01-11-total')
      expect(row).toMatchObject({ value: '6', missing: '', missing_day: 'not-found' })
    })

    it('can be read back as a workbook: four sheets, numbers as numbers', async () => {
      const bytes = Buffer.from(await blobOf(files, 'xlsx').arrayBuffer())
      const sheets = await readXlsxFile(bytes)
      expect(sheets.map(({ sheet }) => sheet)).toEqual(['Léame', 'Datos', 'Fuentes', 'Definiciones'])
      const [head, ...rows] = sheets[1]?.data ?? []
      const column = (name: string) => head?.indexOf(name) ?? -1
      const row = rows.find((cells) => cells[column('fact')] === 'sal-union-2019-01-11')
      expect(row?.[column('value')]).toBe(6.5)
      expect(row?.[column('value_low')]).toBe(null)
      expect(row?.[column('starts')]).toEqual(new Date('2016-07-01'))
      expect(row?.[column('known_since')]).toEqual(new Date('2019-01-11'))
      expect(sheets[3]?.data).toHaveLength(48) // 47 terms and the header
    })

    it('is in JSON exactly as it is, with where it is from', async () => {
      const json: unknown = JSON.parse(await blobOf(files, 'json').text())
      expect(json).toMatchObject({
        dispute: 'los-angeles-2019',
        figure: 'salary',
        extent: 'all',
        language: 'es',
        version: '2026-11-28',
        address: ADDRESS,
      })
    })
  })
})
