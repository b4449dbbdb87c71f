import type { Evidence } from '../domain/record'
import { fail, ok, type Result } from '../domain/result'
import { danglingIds } from './danglingIds'
import type { DatasetIssue } from './issue'
import { readShape } from './readShape'
import { evidenceFile } from './wholeSchema'

/** Reads what the evidence page loads: everything, in the page's language. Checked as `parseFigures` does. */
export function parseEvidence(json: unknown): Result<Evidence, readonly DatasetIssue[]> {
  const read = readShape(evidenceFile, json)
  if (!read.ok) return read
  const issues = danglingIds(read.value)
  return issues.length > 0 ? fail(issues) : ok(read.value)
}
