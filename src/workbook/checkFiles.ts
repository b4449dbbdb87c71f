import { parsePublished } from '../dataset/parseDataset'
import { readJson } from '../dataset/readJson'
import type { PublishedFile } from '../dataset/wholeSchema'
import { writeJson } from '../dataset/writeJson'
import type { Language } from '../domain/language'
import { describeFault } from '../i18n/describeIssue'
import { workbookPlace } from '../i18n/describeWorkbook'
import { readWorkbook, type NamedFile, type Remark } from './readWorkbook'

/** A line for a reader: where (empty for the whole file) and what. */
export type CheckLine = { where: string; what: string }

/** How much a good file holds. */
export type CheckCounts = { facts: number; sources: number; proposals: number }

/** What came of a check: `counts` and the data file's text where there is no problem, else `null`. */
export type CheckResult = {
  problems: readonly CheckLine[]
  notices: readonly CheckLine[]
  counts: CheckCounts | null
  json: string | null
}

const countsOf = ({ facts, sources, proposals }: PublishedFile): CheckCounts => ({
  facts: facts.length,
  sources: sources.length,
  proposals: proposals.length,
})

function checkJson({ bytes }: NamedFile, language: Language): CheckResult {
  const json = readJson(bytes)
  const parsed = json.ok ? parsePublished(json.value) : json
  if (parsed.ok)
    return { problems: [], notices: [], counts: countsOf(parsed.value), json: new TextDecoder().decode(bytes) }
  const problems = parsed.error.map((issue) => ({ where: issue.at, what: describeFault(issue, language) }))
  return { problems, notices: [], counts: null, json: null }
}

/** Checks one data file, one workbook, or the CSV files of a folder. Never throws; nothing leaves the device. */
export async function checkFiles(files: readonly NamedFile[], language: Language): Promise<CheckResult> {
  const [first] = files
  if (first && files.length === 1 && /\.json$/i.test(first.name)) return checkJson(first, language)
  const { file, json, problems, notices } = await readWorkbook(files, language)
  const lineOf = ({ place, text }: Remark): CheckLine => ({ where: workbookPlace(place, language), what: text })
  return {
    problems: problems.map(lineOf),
    notices: notices.map(lineOf),
    counts: file === null ? null : countsOf(file),
    json: file === null ? null : writeJson(json),
  }
}
