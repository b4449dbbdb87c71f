import { useEffect, type RefObject } from 'react'

/** Closes a panel that lies over the page when Escape is pressed in it, or anything outside it is. */
export function useDismissed(panel: RefObject<HTMLDetailsElement | null>): void {
  useEffect(() => {
    const element = panel.current
    if (!element) return
    const key = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || !element.open) return
      element.open = false
      element.querySelector('summary')?.focus()
    }
    const press = ({ target }: PointerEvent) => {
      if (target instanceof Node && !element.contains(target)) element.open = false
    }
    element.addEventListener('keydown', key)
    document.addEventListener('pointerdown', press)
    return () => {
      element.removeEventListener('keydown', key)
      document.removeEventListener('pointerdown', press)
    }
  }, [panel])
}
