/** How long after a page is loaded the browser is left to its reader. */
const PAUSE_MS = 3000

/** Runs something when the page is loaded and the browser has had time for its reader. */
export function onceSettled(run: () => void): void {
  const later = () => {
    if ('requestIdleCallback' in window) window.requestIdleCallback(run, { timeout: 10_000 })
    else setTimeout(run, 2000)
  }
  if (document.readyState === 'complete') setTimeout(later, PAUSE_MS)
  else window.addEventListener('load', () => setTimeout(later, PAUSE_MS))
}
