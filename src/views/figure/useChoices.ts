import { startTransition, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { isSameView, type Filters } from '../../filters/filters'
import { useFilterStore } from '../../filters/filterStore'
import { afterPaint, whenIdle } from '../hydrate/when'

/**
 * The reader's choices, as one figure follows them. A figure near the viewport updates
 * after the paint that answers the press (`useQuickMarks` updates its marks before);
 * one farther away waits until the browser is idle. Choices in the URL are applied
 * before the first paint.
 */
export function useChoices(isNear: boolean): Filters {
  const store = useFilterStore()
  const [choices, setChoices] = useState(store.getInitialState())
  // theme and slide do not change a figure
  const next = useCallback(
    (before: Filters) => (isSameView(before, store.getState()) ? before : store.getState()),
    [store],
  )
  const near = useRef(isNear)
  const isMounting = useRef(true)
  useLayoutEffect(() => {
    let stopWaiting = () => undefined as void
    const follow = () => {
      stopWaiting()
      if (isMounting.current) {
        setChoices(next)
        return
      }
      const take = () => startTransition(() => setChoices(next))
      // afterPaint first: an idle callback can run before the paint that answers the press
      stopWaiting = afterPaint(() => {
        if (near.current) take()
        else stopWaiting = whenIdle(take)
      })
    }
    follow() // the figure may be hydrated long after the page, whose choices have changed by then
    const stopStore = store.subscribe(follow)
    return () => {
      stopStore()
      stopWaiting()
    }
  }, [store, next])
  useEffect(() => {
    isMounting.current = false
  }, [])
  useEffect(() => {
    near.current = isNear
    if (isNear) startTransition(() => setChoices(next))
  }, [next, isNear])
  return choices
}
