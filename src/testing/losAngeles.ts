import { readFileSync } from 'node:fs'
import type { Language } from '../domain/language'
import { pageDataOf, readPageData, type PageData } from '../prerender/pageData'

const DISPUTE = 'los-angeles-2019'

let files: ReadonlyMap<string, string> | null = null
const read = new Map<Language, PageData>()

/** The JSON files that the pages of Los Angeles load, by name, cut from the published dataset as the build cuts them. */
export function losAngelesFiles(): ReadonlyMap<string, string> {
  files ??= pageDataOf(readFileSync(`public/data/${DISPUTE}.json`))
  return files
}

/** Los Angeles as the pages of a language read it: what figures need, and everything. Read once a test file. */
export function losAngeles(language: Language = 'en'): PageData {
  const known = read.get(language)
  if (known) return known
  const data = readPageData(losAngelesFiles(), DISPUTE, language)
  read.set(language, data)
  return data
}
