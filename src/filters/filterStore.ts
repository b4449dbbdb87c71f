import { createContext, useContext } from 'react'
import { useStore } from 'zustand'
import { createStore, type StoreApi } from 'zustand/vanilla'
import { DEFAULT_FILTERS, type Filters } from './filters'
import { readFilters, writeFilters, type KnownIds } from './filtersInUrl'

export type FilterStore = StoreApi<Filters>

/** A store of its own for each page, embed and test. */
export function createFilterStore(initial: Filters = DEFAULT_FILTERS): FilterStore {
  return createStore<Filters>(() => initial)
}

/** The store of the page around a component. */
export const FilterStoreContext = createContext<FilterStore | null>(null)

/** The store itself, for `setState`. Throws without one around the component. */
export function useFilterStore(): FilterStore {
  const store = useContext(FilterStoreContext)
  if (!store) throw new Error('Expected a FilterStoreContext around this component.')
  return store
}

/** Selects from the filters; renders again when the selection changes. */
export function useFilters<T>(select: (filters: Filters) => T): T {
  return useStore(useFilterStore(), select)
}

/** Throttle in milliseconds: Safari allows a hundred History API calls in thirty seconds. */
const ADDRESS_EVERY_MS = 120

type AddressBar = {
  search: () => string
  replace: (search: string) => void
  onPop: (listener: () => void) => () => void
  onLeave: (listener: () => void) => () => void
  later: (run: () => void, ms: number) => () => void
}

/**
 * Synchronizes a store and the URL: a change replaces the URL at most every 120 ms,
 * back and forward change the store. Returns a function that stops it.
 */
export function keepInAddress(store: FilterStore, known: KnownIds, bar: AddressBar): () => void {
  let cancel: (() => void) | null = null
  const write = () => {
    cancel = null
    const search = writeFilters(bar.search(), store.getState(), known)
    if (search !== bar.search()) bar.replace(search)
  }
  const flush = () => {
    if (!cancel) return
    cancel()
    write()
  }
  const stopStore = store.subscribe(() => {
    cancel ??= bar.later(write, ADDRESS_EVERY_MS)
  })
  const stopPop = bar.onPop(() => store.setState(readFilters(bar.search(), known).filters))
  const stopLeave = bar.onLeave(flush)
  return () => {
    flush()
    stopStore()
    stopPop()
    stopLeave()
  }
}
