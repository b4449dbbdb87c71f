import { fail, ok, type Result } from '../domain/result'
import { checkMeaning } from './checkMeaning'
import type { DatasetIssue } from './issue'
import { readShape } from './readShape'
import { publishedFile, type PublishedFile } from './wholeSchema'

/**
 * Reads a published file: everything, in every language. Shape first, then
 * meaning, which only a file of the right shape has; every problem is reported,
 * not just the first, so an editor can fix the file in one sitting.
 */
export function parsePublished(json: unknown): Result<PublishedFile, readonly DatasetIssue[]> {
  const read = readShape(publishedFile, json)
  if (!read.ok) return read
  const issues = checkMeaning(read.value)
  return issues.length > 0 ? fail(issues) : ok(read.value)
}
