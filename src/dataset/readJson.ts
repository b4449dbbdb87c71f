import { fail, ok, type Result } from '../domain/result'
import type { DatasetIssue } from './issue'
import { placeIn, scanJson } from './scanJson'

/** The largest file that is read at all; the largest published one is under 1 MB. */
export const MOST_BYTES = 10 * 1024 * 1024

/** The first byte that is not UTF-8, by line and column. */
function firstBadByte(bytes: Uint8Array): DatasetIssue {
  // A lenient decoder replaces bad bytes, so re-encoding differs from the original at the first of them.
  const back = new TextEncoder().encode(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes))
  const at = Math.max(
    0,
    bytes.findIndex((byte, index) => byte !== back[index]),
  )
  const before = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.subarray(0, at))
  const { line, column } = placeIn(before, before.length)
  const found = (bytes[at] ?? 0).toString(16).toUpperCase().padStart(2, '0')
  return { kind: 'encoding', at: `line ${line}, column ${column}`, line, column, found }
}

function decoded(bytes: Uint8Array): Result<string, DatasetIssue> {
  try {
    return ok(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes))
  } catch {
    return fail(firstBadByte(bytes)) // the decoder does not say which byte is wrong
  }
}

/** Published files use line feeds alone, so that versions compare byte for byte. */
function carriageReturns(text: string): readonly DatasetIssue[] {
  const first = text.indexOf('\r')
  if (first === -1) return []
  const { line } = placeIn(text, first)
  return [{ kind: 'line-ends', at: `line ${line}`, line, found: text.split('\r').length - 1 }]
}

/** Reads a JSON text; every problem with bytes, lines, syntax and keys, or the value. */
export function readJsonText(text: string): Result<unknown, readonly DatasetIssue[]> {
  const marked = text.startsWith('\uFEFF')
  const json = marked ? text.slice(1) : text
  if (json.trim() === '') return fail([{ kind: 'empty', at: '' }])
  if (json.length > MOST_BYTES) {
    return fail([{ kind: 'too-large', at: '', what: 'bytes', found: json.length, limit: MOST_BYTES }])
  }
  const issues: readonly DatasetIssue[] = [
    ...(marked ? [{ kind: 'byte-order-mark', at: 'line 1, column 1' } as const] : []),
    ...carriageReturns(json),
    ...scanJson(json),
  ]
  return issues.length > 0 ? fail(issues) : ok(JSON.parse(json))
}

/** Reads the bytes of a JSON file. Refuses a file that is too large before parsing it. */
export function readJson(bytes: Uint8Array): Result<unknown, readonly DatasetIssue[]> {
  if (bytes.length === 0) return fail([{ kind: 'empty', at: '' }])
  if (bytes.length > MOST_BYTES) {
    return fail([{ kind: 'too-large', at: '', what: 'bytes', found: bytes.length, limit: MOST_BYTES }])
  }
  const text = decoded(bytes)
  return text.ok ? readJsonText(text.value) : fail([text.error])
}
