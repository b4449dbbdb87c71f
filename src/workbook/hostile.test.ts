import { strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { readWorkbook, remarkLine } from './readWorkbook'
import { templateTables } from './template'
import { writeXlsx } from './writeXlsx'

async function told(bytes: Uint8Array, name = 'mine.xlsx'): Promise<readonly string[]> {
  const { file, problems } = await readWorkbook([{ name, bytes }], 'en')
  expect(file).toBeNull()
  return problems.map((problem) => remarkLine(problem, 'en'))
}

const workbook = async (files: Readonly<Record<string, Uint8Array>>) => {
  const whole = unzipSync(await writeXlsx(templateTables('en'), 'en'))
  return zipSync({ ...whole, ...files })
}

describe('a hostile file ends in one sentence', () => {
  it.each([
    ['nothing', new Uint8Array()],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47])],
    ['half a zip', new Uint8Array([0x50, 0x4b, 3, 4, 1, 2, 3])],
  ])('%s', async (_what, bytes) => {
    expect(await told(bytes)).toHaveLength(1)
  })

  it('a workbook cut off in the middle', async () => {
    const bytes = await writeXlsx(templateTables('en'), 'en')
    expect(await told(bytes.subarray(0, bytes.length / 2))).toEqual([
      'mine.xlsx: this is not a workbook that can be read; save it as .xlsx, or as a folder of CSV files.',
    ])
  })

  it('50 MB, before it is opened', async () => {
    expect(await told(new Uint8Array(50 * 1024 * 1024))).toEqual([
      'mine.xlsx: found more than 10 MB, expected at most that; take out pictures and what is not one dispute.',
    ])
  })

  it('a zip bomb, whatever it says of its size', async () => {
    const bomb = await workbook({ 'xl/worksheets/sheet1.xml': new Uint8Array(80 * 1024 * 1024) })
    expect(bomb.length).toBeLessThan(1024 * 1024)
    expect(await told(bomb)).toEqual([
      'mine.xlsx: it comes to more than 64 MB when unpacked, expected at most that; take out pictures and empty rows.',
    ])
  }, 60_000)

  it('half a million rows', async () => {
    const rows = '<row r="1"><c r="A1"><v>1</v></c></row>'.repeat(500_000)
    const bytes = await workbook({
      'xl/worksheets/sheet1.xml': strToU8(`<worksheet><sheetData>${rows}</sheetData></worksheet>`),
    })
    expect(await told(bytes)).toEqual([
      'mine.xlsx: found more than 20000 rows, expected at most that many; take out what is not one dispute.',
    ])
  }, 30_000)

  it('entities that grow', async () => {
    const lol = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>'
    const bytes = await workbook({
      'xl/worksheets/sheet1.xml': strToU8(
        `${lol}<worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>&b;</t></is></c></row></sheetData></worksheet>`,
      ),
    })
    expect((await told(bytes)).join()).not.toContain('aaaa')
  })

  it('columns with the names of a program’s own parts', async () => {
    const bytes = new TextEncoder().encode('id,__proto__,constructor,measure,party\nx,1,2,raise,district\n')
    await told(bytes, 'Facts.csv')
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
    expect(Object.prototype).not.toHaveProperty('measure')
  })

  it('markup and formulas in a statement stay text', async () => {
    const tables = templateTables('en').map(({ name, rows }) => ({
      name,
      rows: rows.map((row) =>
        row.map((cell) =>
          cell === 'The district offered a raise of 4 percent.'
            ? '<img src=x onerror=alert(1)>'
            : typeof cell === 'string'
              ? cell.replace('EXAMPLE: ', '').replace('A raise of 4 percent.', '=HYPERLINK("https://example.org")')
              : cell,
        ),
      ),
    }))
    expect(await told(await writeXlsx(tables, 'en'))).toEqual([
      'Facts, row 3, "statement (en)": found "<img src=x onerror=ale", expected plain text, because readers would see the markup; write the characters themselves.',
    ])
  }, 30_000)
})
