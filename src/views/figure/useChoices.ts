import { startTransition, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { isSameView, type Filters } from '../../filters/filters'
import { useFilterStore } from '../../filters/filterStore'
import { afterPaint } from '../hydrate/afterPaint'
import { whenIdle } from '../hydrate/whenIdle'

/**
 * The reader's choices, as one figure follows them. A figure on or near the screen
 * does so once the press has been answered on the screen, its marks included (`useQuickMarks`);
 * one that is far away waits until the browser is idle, so that it costs the change nothing. Choices that came with the address are there before the
 * first paint.
 */
export function useChoices(isNear: boolean): Filters {
  const store = useFilterStore()
  const [choices, setChoices] = useState(store.getInitialState())
  // a change of theme or slide is none of a figure's
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
      // a browser can be idle before the picture that answers the press, too
      stopWaiting = afterPaint(() => {
        if (near.current) take()
        else stopWaiting = whenIdle(take)
      })
    }
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
