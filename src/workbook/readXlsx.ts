import { Unzip, UnzipInflate } from 'fflate'
import readExcel from 'read-excel-file/universal'
import { fail, ok, type Result } from '../domain/result'
import type { Notice } from './tableRows'
import { MOST_BYTES, MOST_ROWS, MOST_UNPACKED } from './limits'
import type { Cell, Table } from './toTables'

/** Why a file could not be read as a workbook at all. */
export type FileProblem =
  | { kind: 'not-a-workbook' }
  | { kind: 'too-large'; what: 'bytes' | 'unpacked' | 'rows'; limit: number; sheet: string | null }
  | { kind: 'empty' }

/** Tables as they stand in a file, and what was noticed while opening it. */
export type Opened = { tables: readonly Table[]; notices: readonly Notice[] }

/** How many bytes go through the unpacking at a time: it stops soon after the limit, whatever the zip says of itself. */
const STEP = 64 * 1024

/** The texts of the XML files in a zip, or why not. Counts what comes out; what a zip says of its size is not believed. */
function unpack(bytes: Uint8Array): Result<ReadonlyMap<string, string>, FileProblem> {
  const texts = new Map<string, string>()
  const state = { total: 0, isBroken: false }
  const unzip = new Unzip((file) => {
    const decoder = new TextDecoder()
    const parts: string[] = []
    file.ondata = (error, chunk, isLast) => {
      if (error) state.isBroken = true
      state.total += chunk?.length ?? 0
      if (state.isBroken || state.total > MOST_UNPACKED || !/\.(xml|rels)$/.test(file.name)) return
      parts.push(decoder.decode(chunk, { stream: !isLast }))
      if (isLast) texts.set(file.name, parts.join(''))
    }
    file.start()
  })
  unzip.register(UnzipInflate)
  try {
    for (let at = 0; at < bytes.length; at += STEP) {
      if (state.total > MOST_UNPACKED) break
      unzip.push(bytes.subarray(at, at + STEP), at + STEP >= bytes.length)
    }
  } catch {
    state.isBroken = true
  }
  if (state.total > MOST_UNPACKED)
    return fail({ kind: 'too-large', what: 'unpacked', limit: MOST_UNPACKED, sheet: null })
  return state.isBroken || !texts.has('xl/workbook.xml') ? fail({ kind: 'not-a-workbook' }) : ok(texts)
}

function attribute(tag: string, name: string): string {
  return new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? ''
}

/** The XML of each sheet, in the order of the workbook. */
function sheetTexts(texts: ReadonlyMap<string, string>): readonly string[] {
  const rels = texts.get('xl/_rels/workbook.xml.rels') ?? ''
  const targets = new Map(
    [...rels.matchAll(/<Relationship\s[^>]*>/g)].map(([tag]) => [attribute(tag, 'Id'), attribute(tag, 'Target')]),
  )
  const sheets = [...(texts.get('xl/workbook.xml') ?? '').matchAll(/<sheet\s[^>]*>/g)]
  return sheets.map(([tag]) => {
    const target = targets.get(attribute(tag, 'r:id')) ?? ''
    return texts.get(target.startsWith('/') ? target.slice(1) : `xl/${target}`) ?? ''
  })
}

/** What a reader of values does not see: cells that are merged, rows that are hidden, numbers that are worked out. */
function marksOf(sheet: string, xml: string): readonly Notice[] {
  const at = { sheet, row: null, column: null }
  const merged = [...xml.matchAll(/<mergeCell\s[^>]*>/g)].map(([tag]) => attribute(tag, 'ref'))
  const hidden = [...xml.matchAll(/<row\s[^>]*>/g)].filter(([tag]) => attribute(tag, 'hidden') === '1')
  const formulas = [...xml.matchAll(/<f[\s>/]/g)].length
  return [
    ...merged.map((ref): Notice => ({ kind: 'merged', at, cells: ref })),
    ...hidden.map(([tag]): Notice => ({ kind: 'hidden', at: { ...at, row: Number(attribute(tag, 'r')) } })),
    ...(formulas > 0 ? [{ kind: 'formulas', at, count: formulas } as const] : []),
  ]
}

const isZip = (bytes: Uint8Array) => bytes[0] === 0x50 && bytes[1] === 0x4b

/** Opens a workbook. Of a formula its last value counts. Never throws, and stops at the limits. */
export async function readXlsx(bytes: Uint8Array): Promise<Result<Opened, FileProblem>> {
  if (bytes.length === 0) return fail({ kind: 'empty' })
  if (bytes.length > MOST_BYTES) return fail({ kind: 'too-large', what: 'bytes', limit: MOST_BYTES, sheet: null })
  if (!isZip(bytes)) return fail({ kind: 'not-a-workbook' })
  const texts = unpack(bytes)
  if (!texts.ok) return texts
  const sheets = sheetTexts(texts.value)
  const most = sheets.findIndex((xml) => xml.split('<row', MOST_ROWS + 2).length > MOST_ROWS + 1)
  if (most >= 0) return fail({ kind: 'too-large', what: 'rows', limit: MOST_ROWS, sheet: String(most + 1) })
  try {
    const read = await readExcel(new Blob([bytes.slice()]))
    const tables = read.map(({ sheet, data }): Table => ({ name: sheet, rows: data as readonly (readonly Cell[])[] })) // the library types dates as their class
    return ok({ tables, notices: tables.flatMap(({ name }, index) => marksOf(name, sheets[index] ?? '')) })
  } catch {
    return fail({ kind: 'not-a-workbook' })
  }
}
