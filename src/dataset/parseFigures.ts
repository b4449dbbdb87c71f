import type { Dataset } from '../domain/record'
import { fail, ok, type Result } from '../domain/result'
import { danglingIds } from './danglingIds'
import type { DatasetIssue } from './issue'
import { readShape } from './readShape'
import { figuresFile } from './schema'

/**
 * Reads what a page with figures loads, in the page's language. The meaning was
 * checked before it was published; shape and pointers are checked again,
 * because a page must not trust what a cache or a proxy returns.
 */
export function parseFigures(json: unknown): Result<Dataset, readonly DatasetIssue[]> {
  const read = readShape(figuresFile, json)
  if (!read.ok) return read
  const issues = danglingIds(read.value)
  return issues.length > 0 ? fail(issues) : ok(read.value)
}
