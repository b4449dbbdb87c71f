import type { DatasetIssue } from '../dataset/issue'
import type { Language } from '../domain/language'
import { issueEn } from './issue.en'
import { issueEs } from './issue.es'

/** Where an issue is. Paths use the file's own names, so they are the same in both languages. */
function placeIn(issue: DatasetIssue, language: Language): string {
  if (issue.at === '') return language === 'en' ? 'the whole file' : 'todo el archivo'
  if (language === 'en') return issue.at
  return issue.at.replace(/^line (\d+)/, 'línea $1').replace(/^(línea \d+), column (\d+)$/, '$1, columna $2')
}

/** What was found, what was expected, and the cure, for whoever says the place in another way. */
export function describeFault(issue: DatasetIssue, language: Language): string {
  return language === 'en' ? issueEn(issue) : issueEs(issue)
}

/** One line on what is wrong: the place, what was found, what was expected, and the cure. */
export function describeIssue(issue: DatasetIssue, language: Language): string {
  return `${placeIn(issue, language)}: ${describeFault(issue, language)}`
}
