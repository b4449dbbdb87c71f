import { queryOptions } from '@tanstack/react-query'
import type { Language } from '../domain/language'
import type { Dataset, Evidence } from '../domain/record'
import type { Result } from '../domain/result'
import type { DatasetIssue } from './issue'

/** Why the data did not arrive. Plain data: the page words it. */
export type LoadProblem =
  | { kind: 'http'; status: number }
  | { kind: 'network' }
  | { kind: 'timeout' }
  | { kind: 'broken' }
  | { kind: 'shape'; issues: readonly DatasetIssue[] }

/** The error that the queries throw. Asking again by itself cannot mend a file; a reader may ask again. */
export class DatasetError extends Error {
  readonly problem: LoadProblem

  constructor(problem: LoadProblem) {
    super(`The dataset could not be loaded: ${problem.kind}`)
    this.name = 'DatasetError'
    this.problem = problem
  }
}

const PATIENCE_MS = 15_000

/** The files that a dispute's pages load, under `data/`. */
export function dataFileName(kind: 'figures' | 'evidence', dispute: string, language: Language): string {
  return `${dispute}.${kind}.${language}.json`
}

async function load<T>(
  address: string,
  signal: AbortSignal,
  parse: (json: unknown) => Result<T, readonly DatasetIssue[]>,
): Promise<T> {
  const response = await fetch(address, { signal: AbortSignal.any([signal, AbortSignal.timeout(PATIENCE_MS)]) }).catch(
    (error: unknown) => {
      throw new DatasetError({
        kind: error instanceof DOMException && error.name === 'TimeoutError' ? 'timeout' : 'network',
      })
    },
  )
  if (!response.ok) throw new DatasetError({ kind: 'http', status: response.status })
  const json: unknown = await response.json().catch((error: unknown) => {
    throw new DatasetError({
      kind: error instanceof DOMException && error.name === 'TimeoutError' ? 'timeout' : 'broken',
    })
  })
  const read = parse(json)
  if (!read.ok) throw new DatasetError({ kind: 'shape', issues: read.error })
  return read.value
}

const ONCE = {
  staleTime: Number.POSITIVE_INFINITY,
  gcTime: Number.POSITIVE_INFINITY,
  retry: false,
  networkMode: 'always',
  refetchOnWindowFocus: false,
  refetchOnReconnect: false,
} as const

/** What figures need, loaded once: it is published with the page. The reader's language is part of the file. */
export function figuresQuery(dataUrl: string, dispute: string, language: Language) {
  return queryOptions<Dataset>({
    ...ONCE,
    queryKey: ['figures', dispute, language],
    queryFn: async ({ signal }) => {
      const { parseFigures } = await import('./parseFigures')
      return load(`${dataUrl}${dataFileName('figures', dispute, language)}`, signal, parseFigures)
    },
  })
}

/** Everything, for the evidence page. */
export function evidenceQuery(dataUrl: string, dispute: string, language: Language) {
  return queryOptions<Evidence>({
    ...ONCE,
    queryKey: ['evidence', dispute, language],
    queryFn: async ({ signal }) => {
      const { parseEvidence } = await import('./parseEvidence')
      return load(`${dataUrl}${dataFileName('evidence', dispute, language)}`, signal, parseEvidence)
    },
  })
}
