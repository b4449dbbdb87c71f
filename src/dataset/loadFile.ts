import * as v from 'valibot'
import type { Language } from '../domain/language'
import type { Dataset } from '../domain/record'
import type { Result } from '../domain/result'
import { danglingIds } from './danglingIds'
import type { DatasetIssue } from './issue'

/** Why loading failed. Plain data: the page puts it into words. */
export type LoadProblem =
  | { kind: 'http'; status: number }
  | { kind: 'network' }
  | { kind: 'timeout' }
  | { kind: 'broken' }
  | { kind: 'shape'; issues: readonly DatasetIssue[] }

/** The error that the queries throw. Never retried automatically, since that cannot mend a file; a reader may retry. */
export class DatasetError extends Error {
  readonly problem: LoadProblem

  constructor(problem: LoadProblem) {
    super(`The dataset could not be loaded: ${problem.kind}`)
    this.name = 'DatasetError'
    this.problem = problem
  }
}

const PATIENCE_MS = 15_000

/** What the front page needs at first, what figures need, and everything. */
export type PublishedKind = 'front' | 'figures' | 'evidence'

/** The files that a dispute's pages load, under `data/`. */
export function dataFileName(kind: PublishedKind, dispute: string, language: Language): string {
  return `${dispute}.${kind}.${language}.json`
}

/** Where the files are, of which dispute, and in which language. */
export type Where = readonly [dataUrl: string, dispute: string, language: Language]

/** A file that pages load: its shape, and what names its faults. That is fetched only where there are any. */
export type PublishedFile<T extends Dataset> = {
  kind: PublishedKind
  shape: v.GenericSchema<unknown, T>
  fetchParser: () => Promise<(json: unknown) => Result<T, readonly DatasetIssue[]>>
}

/** Fetches a file and checks it. Rejects with a `DatasetError`. */
export async function load<T extends Dataset>(
  { kind, shape, fetchParser }: PublishedFile<T>,
  [dataUrl, dispute, language]: Where,
  signal: AbortSignal,
): Promise<T> {
  const json = await fetchJson(`${dataUrl}${dataFileName(kind, dispute, language)}`, signal)
  await new Promise((resolve) => setTimeout(resolve)) // parsing and checking are separate tasks, so that input is handled in between
  const read = v.safeParse(shape, json)
  if (read.success && danglingIds(read.output).length === 0) return read.output
  const told = (await fetchParser())(json)
  throw new DatasetError({ kind: 'shape', issues: told.ok ? [] : told.error })
}

async function fetchJson(address: string, signal: AbortSignal): Promise<unknown> {
  const response = await fetch(address, { signal: AbortSignal.any([signal, AbortSignal.timeout(PATIENCE_MS)]) }).catch(
    (error: unknown) => {
      throw new DatasetError({
        kind: error instanceof DOMException && error.name === 'TimeoutError' ? 'timeout' : 'network',
      })
    },
  )
  if (!response.ok) throw new DatasetError({ kind: 'http', status: response.status })
  return response.json().catch((error: unknown) => {
    throw new DatasetError({
      kind: error instanceof DOMException && error.name === 'TimeoutError' ? 'timeout' : 'broken',
    })
  })
}
