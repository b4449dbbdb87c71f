/** Fallback in milliseconds, for when no frame is painted, as in a background tab. */
const PATIENCE_MS = 200

/** Runs a callback after the next paint. Returns a function that cancels it. */
export function afterPaint(run: () => void): () => void {
  let timer = window.setTimeout(() => {
    cancelAnimationFrame(frame)
    run()
  }, PATIENCE_MS)
  const frame = requestAnimationFrame(() => {
    clearTimeout(timer)
    timer = window.setTimeout(run)
  })
  return () => {
    cancelAnimationFrame(frame)
    clearTimeout(timer)
  }
}
