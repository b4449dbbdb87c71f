import type { QueryExecuteOptions, QueryClient, QueryKey } from '@tanstack/react-query'
import { Suspense, use, useCallback, useEffect, useState, useSyncExternalStore, type ReactNode } from 'react'
import { DatasetError, type LoadProblem } from '../dataset/loadFile'
import type { PageMessages } from '../i18n/pageMessages'
import { usePageText } from '../views/site'

const SAY_LOADING_AFTER_MS = 3000

type DatasetGateProps<T> = { client: QueryClient; query: QueryExecuteOptions<T>; children: (data: T) => ReactNode }

/**
 * Loads the data of a page. Until they arrive the static page stays; a notice says
 * when that is slow or has failed, and offers to try again.
 */
export function DatasetGate<T>({ client, query, children }: DatasetGateProps<T>) {
  const [arrival] = useState(() => arrivalOf<T>(client, query.queryKey))
  return (
    <>
      <LoadNotice client={client} query={query} />
      <Suspense fallback={null}>
        <Ready arrival={arrival}>{children}</Ready>
      </Suspense>
    </>
  )
}

function Ready<T>({ arrival, children }: { arrival: Promise<T>; children: (data: T) => ReactNode }) {
  return children(use(arrival))
}

/** Resolves once the data are in the query cache; never rejects, because the notice reports errors. */
function arrivalOf<T>(client: QueryClient, key: QueryKey): Promise<T> {
  return new Promise((resolve) => {
    const look = (): boolean => {
      const data = client.getQueryData<T>(key)
      if (data !== undefined) resolve(data)
      return data !== undefined
    }
    if (look()) return
    const stop = client.getQueryCache().subscribe(() => {
      if (look()) stop()
    })
  })
}

/** The state of a query that is fetched once. The library's own hook also keeps data fresh, which weighs 2 KB more. */
function useQueryOnce<T>(client: QueryClient, query: QueryExecuteOptions<T>) {
  const watch = useCallback((tell: () => void) => client.getQueryCache().subscribe(tell), [client])
  const now = () => client.getQueryState<T>(query.queryKey)
  const state = useSyncExternalStore(watch, now, now) // hydration asks for the third
  const load = useCallback(() => void client.query(query).catch(() => undefined), [client, query])
  useEffect(load, [load])
  return { status: state?.status, error: state?.error, isFetching: state?.fetchStatus === 'fetching', load }
}

function LoadNotice<T>({ client, query }: { client: QueryClient; query: QueryExecuteOptions<T> }) {
  const text = usePageText()
  const { status, error, isFetching, load } = useQueryOnce(client, query)
  const [isLate, setLate] = useState(false)
  useEffect(() => {
    if (!isFetching) return
    const timer = setTimeout(() => setLate(true), SAY_LOADING_AFTER_MS)
    return () => {
      clearTimeout(timer)
      setLate(false)
    }
  }, [isFetching])
  // a link with filters hides the page until its data arrive; if they fail, the default view is better than none
  useEffect(() => {
    if (status === 'error') document.documentElement.classList.remove('is-waiting')
  }, [status])
  if (status === 'success') return null
  if (status === 'error' && !isFetching) {
    return (
      <div className="notice" role="alert">
        <p>{error instanceof DatasetError ? problemText(error.problem, text) : text.gate.problems.part}</p>
        <button type="button" onClick={load}>
          {text.gate.retry}
        </button>
      </div>
    )
  }
  return isLate ? (
    <div className="notice" role="status">
      <p>{`${text.gate.slow} ${text.gate.loading}`}</p>
    </div>
  ) : null
}

function problemText(problem: LoadProblem, { gate }: PageMessages): string {
  switch (problem.kind) {
    case 'http':
      return gate.problems.http(problem.status)
    case 'shape':
      return gate.problems.shape(problem.issues.length)
    case 'network':
    case 'timeout':
    case 'broken':
      return gate.problems[problem.kind]
  }
}
