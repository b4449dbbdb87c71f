import { useQuery, useQueryClient, type QueryClient, type UseQueryOptions } from '@tanstack/react-query'
import { Suspense, use, useEffect, useState, type ReactNode } from 'react'
import { DatasetError, type LoadProblem } from '../dataset/datasetQuery'
import type { Messages } from '../i18n/messages'
import { useText } from '../views/site'

const SAY_LOADING_AFTER_MS = 3000

type DatasetGateProps<T> = { query: UseQueryOptions<T>; children: (data: T) => ReactNode }

/**
 * Loads the data of a page. Until they arrive the static page stays; a notice says
 * when that is slow or has failed, and offers to try again.
 */
export function DatasetGate<T>({ query, children }: DatasetGateProps<T>) {
  const client = useQueryClient()
  const [arrival] = useState(() => arrivalOf<T>(client, query.queryKey))
  return (
    <>
      <LoadNotice query={query} />
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
function arrivalOf<T>(client: QueryClient, key: UseQueryOptions<T>['queryKey']): Promise<T> {
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

function LoadNotice<T>({ query }: { query: UseQueryOptions<T> }) {
  const text = useText()
  const { status, error, isFetching, refetch } = useQuery(query)
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
        <button type="button" onClick={() => void refetch()}>
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

function problemText(problem: LoadProblem, { gate }: Messages): string {
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
