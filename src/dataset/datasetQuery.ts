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

type Parse<T> = (json: unknown) => Result<T, readonly DatasetIssue[]>

/** Asks for the file and for what reads it at the same time. */
async function load<T>(address: string, signal: AbortSignal, parser: Promise<Parse<T>>): Promise<T> {
  const [json, parse] = await Promise.all([fetchJson(address, signal), parser])
  await new Promise((resolve) => setTimeout(resolve)) // reading and checking are a task each, so that neither holds a press up
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

/** What figures need, loaded once: it is published with the page. The reader's language is part of the file. */
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

/** Everything in one language, asked for once someone takes a figure away. Rejects with a `DatasetError`. */
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

/** Everything, with the part of the app that shows it: the published page is not given up before both are there. */
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
