import { useEffect, useState, type RefObject } from 'react'

/** How far outside the screen a figure counts as near: about one screen of a phone. */
const MARGIN = '600px 0px'

/** Whether an element is on the screen or about to be. Where the browser cannot tell, it is. */
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
