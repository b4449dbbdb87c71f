import { useEffect, useState } from 'react'

/** The result of an async function: `null` while pending, `'failed'` if it rejects. `make` must be memoized. */
export function useMade<T>(make: () => Promise<T>): T | null | 'failed' {
  const [made, setMade] = useState<{ by: () => Promise<T>; what: T | 'failed' } | null>(null)
  useEffect(() => {
    let isWanted = true
    const take = (what: T | 'failed') => {
      if (isWanted) setMade({ by: make, what })
    }
    make().then(take, () => take('failed'))
    return () => {
      isWanted = false
    }
  }, [make])
  return made?.by === make ? made.what : null
}
