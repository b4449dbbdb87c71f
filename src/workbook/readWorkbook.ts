import type { DatasetIssue } from '../dataset/issue'
import { parsePublished } from '../dataset/parseDataset'
import type { PublishedFile } from '../dataset/wholeSchema'
import type { Language } from '../domain/language'
import { describeFault } from '../i18n/describeIssue'
import { describeWorkbook, workbookPlace } from '../i18n/describeWorkbook'
import { fromTables } from './fromTables'
import type { Place } from './tableRows'
import { readCsv } from './readCsv'
import { readXlsx, type Opened } from './readXlsx'

/** A file as it was chosen: its name without folders, and its bytes. */
export type NamedFile = { name: string; bytes: Uint8Array }

/** One line about a workbook: where, and what. */
export type Remark = { place: Place; text: string }

/**
 * What came of a workbook: the dataset if there is no problem, everything that is wrong if there is. `json` is the
 * data file as it is written, without what was left blank.
 */
export type WorkbookResult = {
  file: PublishedFile | null
  json: unknown
  problems: readonly Remark[]
  notices: readonly Remark[]
}

const wholeFile = (name: string): Place => ({ sheet: name, row: null, column: null })

async function openAll(
  files: readonly NamedFile[],
  language: Language,
): Promise<Opened & { problems: readonly Remark[] }> {
  const opened = await Promise.all(
    files.map(async ({ name, bytes }) => {
      const isCsv = /\.(csv|tsv|txt)$/i.test(name)
      const read = isCsv ? readCsv(name.replace(/\.\w+$/, ''), bytes) : await readXlsx(bytes)
      return { name, read }
    }),
  )
  return {
    tables: opened.flatMap(({ read }) => (read.ok ? read.value.tables : [])),
    notices: opened.flatMap(({ read }) => (read.ok ? read.value.notices : [])),
    problems: opened.flatMap(({ name, read }) =>
      read.ok ? [] : [{ place: wholeFile(name), text: describeWorkbook(read.error, language) }],
    ),
  }
}

/** The way to what is meant: what is missing stands nowhere yet, so its own key ends the way. */
function whereOf(issue: DatasetIssue): string {
  return issue.kind === 'missing-language' ? `${issue.at}.${issue.language}` : issue.at
}

/** Lines for a person, in the order of the workbook. */
function inOrder(remarks: readonly Remark[], sheets: readonly string[]): readonly Remark[] {
  const rank = ({ place }: Remark) => sheets.indexOf(place.sheet) * 1e6 + (place.row ?? 0)
  return remarks.toSorted((a, b) => rank(a) - rank(b))
}

/**
 * Reads a workbook, or a folder of CSV files, as a dataset. Every problem is named at once, by sheet, row and column;
 * `language` is that of the sentences. Never throws.
 */
export async function readWorkbook(files: readonly NamedFile[], language: Language): Promise<WorkbookResult> {
  const name = files[0]?.name ?? ''
  if (files.length === 0) {
    return {
      file: null,
      json: null,
      problems: [{ place: wholeFile(name), text: describeWorkbook({ kind: 'no-file' }, language) }],
      notices: [],
    }
  }
  const opened = await openAll(files, language)
  if (opened.problems.length > 0) return { file: null, json: null, problems: opened.problems, notices: [] }
  const { json, notices, problems, placeOf } = fromTables(opened.tables)
  const sheets = opened.tables.map((table) => table.name)
  const unclear = problems.map((problem) => ({ place: problem.at, text: describeWorkbook(problem, language) }))
  const isUnclear = ({ sheet, row, column }: Place) =>
    problems.some(({ at }) => at.sheet === sheet && at.row === row && (at.column === column || column === null))
  const isBare = problems.some(({ kind }) => kind === 'no-sheet' || kind === 'no-row')
  const checked = parsePublished(json)
  const wrong = (checked.ok ? [] : checked.error)
    .map((issue: DatasetIssue) => ({
      place: placeOf(whereOf(issue)) ?? wholeFile(name),
      text: describeFault(issue, language),
    }))
    // what could not be read is not also missing, and what a sheet without rows lacks is said by that
    .filter(({ place }) => !isUnclear(place) && !(isBare && place.sheet === name))
  const told = [...opened.notices, ...notices].map((notice) => ({
    place: notice.at,
    text: describeWorkbook(notice, language),
  }))
  const all = inOrder([...unclear, ...wrong], sheets)
  return {
    file: checked.ok && all.length === 0 ? checked.value : null,
    json,
    problems: all,
    notices: inOrder(told, sheets),
  }
}

/** A line of a report: `Facts, row 14, "value": found …`. */
export function remarkLine({ place, text }: Remark, language: Language): string {
  return `${workbookPlace(place, language)}: ${text}`
}
