/** The longest that idle work waits. */
const PATIENCE_MS = 1500

/** Runs something once the browser has nothing else to do. Gives the way to call it off. */
export function whenIdle(run: () => void): () => void {
  if (!('requestIdleCallback' in window)) {
    const timer = setTimeout(run, 200) // Safari
    return () => clearTimeout(timer)
  }
  const handle = window.requestIdleCallback(run, { timeout: PATIENCE_MS })
  return () => window.cancelIdleCallback(handle)
}
