/** The longest that a page waits for a picture which does not come, as in a tab that is not shown. */
const PATIENCE_MS = 200

/** Runs something once the coming picture is on the screen. Gives the way to call it off. */
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
