import { useContext, useSyncExternalStore } from 'react'
import { MarkupContext } from './builtPage'

/** Whether the page was prerendered with its figures: every built page is, the development server's are not. */
export function useIsDrawn(): boolean {
  const isBuilding = useContext(MarkupContext) !== null
  return useSyncExternalStore(
    () => () => undefined,
    () => isBuilding || document.documentElement.hasAttribute('data-drawn'),
    () => true,
  )
}
