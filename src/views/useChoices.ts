import { startTransition, useEffect, useState } from 'react'
import { useFilterStore } from '../filters/filterStore'
import type { Filters } from '../filters/filters'

/**
 * The reader's choices, as a figure on or near the screen follows them. One that
 * is far away keeps what it shows until it comes near: it costs a change nothing.
 */
export function useChoices(isNear: boolean): Filters {
  const store = useFilterStore()
  const [choices, setChoices] = useState(store.getInitialState())
  useEffect(() => {
    if (!isNear) return
    const follow = () => startTransition(() => setChoices(store.getState()))
    follow()
    return store.subscribe(follow)
  }, [store, isNear])
  return choices
}
