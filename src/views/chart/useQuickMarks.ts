import { useEffect, type RefObject } from 'react'
import type { Figure } from '../../figures/figure'
import { shownKeysUnder } from '../../figures/shownUnder'
import { useFilterStore } from '../../filters/filterStore'
import { showMarks } from './showMarks'

/**
 * Shows and hides the marks of a figure near the viewport synchronously with the press, hence in the next paint. React
 * renders the rest of the figure afterwards.
 */
export function useQuickMarks(root: RefObject<Element | null>, figure: Figure, isNear: boolean): void {
  const store = useFilterStore()
  useEffect(() => {
    if (!isNear) return
    return store.subscribe((choices) => {
      if (root.current) showMarks(root.current, shownKeysUnder(figure, choices))
    })
  }, [root, figure, isNear, store])
}
