import { queryOptions } from '@tanstack/react-query'
import type { Language } from '../domain/language'
import type { Dataset, Evidence } from '../domain/record'
import type { Result } from '../domain/result'
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

/** The files that a dispute's pages load, under `data/`. */
export function dataFileName(kind: 'figures' | 'evidence', dispute: string, language: Language): string {
  return `${dispute}.${kind}.${language}.json`
}

type Parse<T> = (json: unknown) => Result<T, readonly DatasetIssue[]>

/** Fetches the file and its parser at the same time. */
async function load<T>(address: string, signal: AbortSignal, parser: Promise<Parse<T>>): Promise<T> {
  const [json, parse] = await Promise.all([fetchJson(address, signal), parser])
  await new Promise((resolve) => setTimeout(resolve)) // parsing and checking are separate tasks, so that input is handled in between
  const read = parse(json)
  if (!read.ok) throw new DatasetError({ kind: 'shape', issues: read.error })
  return read.value
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

const ONCE = {
  staleTime: Number.POSITIVE_INFINITY,
  gcTime: Number.POSITIVE_INFINITY,
  retry: false,
  networkMode: 'always',
  refetchOnWindowFocus: false,
  refetchOnReconnect: false,
} as const

/** The query for what figures need, in one language. `staleTime: Infinity`: the file is published with the page. */
export function figuresQuery(dataUrl: string, dispute: string, language: Language) {
  return queryOptions<Dataset>({
    ...ONCE,
    queryKey: ['figures', dispute, language],
    queryFn: ({ signal }) =>
      load(
        `${dataUrl}${dataFileName('figures', dispute, language)}`,
        signal,
        import('./parseFigures').then(({ parseFigures }) => parseFigures),
      ),
  })
}

/** Fetches everything in one language, for downloads and citations. Rejects with a `DatasetError`. */
export function loadEvidence(
  dataUrl: string,
  dispute: string,
  language: Language,
  signal: AbortSignal = new AbortController().signal,
): Promise<Evidence> {
  return load(
    `${dataUrl}${dataFileName('evidence', dispute, language)}`,
    signal,
    import('./parseEvidence').then(({ parseEvidence }) => parseEvidence),
  )
}

/** The query for everything in one language, with the part of the app that shows it: the published page stays until both have loaded. */
export function evidenceQuery<Part>(
  dataUrl: string,
  dispute: string,
  language: Language,
  fetchPart: () => Promise<Part>,
) {
  return queryOptions<{ evidence: Evidence; part: Part }>({
    ...ONCE,
    queryKey: ['evidence', dispute, language],
    queryFn: async ({ signal }) => {
      const [evidence, part] = await Promise.all([loadEvidence(dataUrl, dispute, language, signal), fetchPart()])
      return { evidence, part }
    },
  })
}
