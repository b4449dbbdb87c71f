import { useEffect, useState, type RefObject } from 'react'

/** Margin around the viewport within which a figure counts as near: about one phone screen. */
const MARGIN = '600px 0px'

/** Whether an element is in or near the viewport. Always `true` without IntersectionObserver. */
export function useNear(ref: RefObject<Element | null>): boolean {
  const [isNear, setNear] = useState(() => typeof window !== 'undefined' && !('IntersectionObserver' in window))
  useEffect(() => {
    const element = ref.current
    if (!element || !('IntersectionObserver' in window)) return
    const observer = new IntersectionObserver(
      (entries) => setNear(entries.some(({ isIntersecting }) => isIntersecting)),
      { rootMargin: MARGIN },
    )
    observer.observe(element)
    return () => observer.disconnect()
  }, [ref])
  return isNear
}
