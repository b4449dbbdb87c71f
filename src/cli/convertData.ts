import { parsePublished } from '../dataset/parseDataset'
import { readJson } from '../dataset/readJson'
import { writeJson } from '../dataset/writeJson'
import type { Language } from '../domain/language'
import { describeIssue } from '../i18n/describeIssue'
import { readWorkbook, remarkLine, type NamedFile } from '../workbook/readWorkbook'
import { toTables } from '../workbook/toTables'
import { writeCsv } from '../workbook/writeCsv'
import { writeXlsx } from '../workbook/writeXlsx'

/** The side effects of both commands, injected so that tests can replace them. */
export type ConvertEffects = {
  readFile: (path: string) => Promise<Uint8Array>
  /** The names in a folder, or `null` where the path is a file. Rejects where there is neither. */
  readFolder: (path: string) => Promise<readonly string[] | null>
  /** Writes a file, and the folders on the way to it. */
  writeFile: (path: string, content: string | Uint8Array) => Promise<void>
  print: (line: string) => void
  language: Language
}

const baseName = (path: string) => path.replace(/.*[/\\]/, '')

/** A reader's error in one sentence. */
function whyNot(path: string, error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : String(error)
  return code === 'ENOENT'
    ? `${path}: there is no such file; check the path.`
    : `${path}: could not be read or written (${code}); check that you may.`
}

async function filesAt(path: string, { readFile, readFolder }: ConvertEffects): Promise<readonly NamedFile[]> {
  const names = await readFolder(path)
  if (names === null) return [{ name: baseName(path), bytes: await readFile(path) }]
  const sheets = names.filter((name) => /\.(csv|tsv)$/i.test(name))
  return Promise.all(sheets.map(async (name) => ({ name, bytes: await readFile(`${path}/${name}`) })))
}

/** Makes a data file of a workbook or of a folder of CSV files. Returns 0, or 1 after naming every problem. */
export async function importData(from: string, to: string, effects: ConvertEffects): Promise<0 | 1> {
  const { print, language, writeFile } = effects
  try {
    const { file, json, problems, notices } = await readWorkbook(await filesAt(from, effects), language)
    for (const notice of notices) print(`note: ${remarkLine(notice, language)}`)
    for (const problem of problems) print(remarkLine(problem, language))
    if (file === null) {
      print(`${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}; nothing was written.`)
      return 1
    }
    await writeFile(to, writeJson(json))
    print(
      `${to}: written; facts: ${file.facts.length}, sources: ${file.sources.length}, proposals: ${file.proposals.length}.`,
    )
    return 0
  } catch (error) {
    print(whyNot(from, error))
    return 1
  }
}

/** Makes a workbook of a data file; a folder of CSV files where `to` does not end in .xlsx. */
export async function exportData(from: string, to: string, effects: ConvertEffects): Promise<0 | 1> {
  const { print, language, readFile, writeFile } = effects
  try {
    const json = readJson(await readFile(from))
    const parsed = json.ok ? parsePublished(json.value) : json
    if (!parsed.ok) {
      for (const issue of parsed.error) print(`${from}: ${describeIssue(issue, language)}`)
      return 1
    }
    const tables = toTables(parsed.value, language)
    if (/\.xlsx$/i.test(to)) await writeFile(to, await writeXlsx(tables, language))
    else for (const table of tables) await writeFile(`${to}/${table.name}.csv`, writeCsv(table))
    print(`${to}: ${tables.length} sheets.`)
    return 0
  } catch (error) {
    print(whyNot(from, error))
    return 1
  }
}
