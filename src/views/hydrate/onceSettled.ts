/** How long to wait after `load`, in milliseconds. */
const PAUSE_MS = 3000

/** Runs a callback three seconds after `load`, once the browser is idle. */
export function onceSettled(run: () => void): void {
  const later = () => {
    if ('requestIdleCallback' in window) window.requestIdleCallback(run, { timeout: 10_000 })
    else setTimeout(run, 2000)
  }
  if (document.readyState === 'complete') setTimeout(later, PAUSE_MS)
  else window.addEventListener('load', () => setTimeout(later, PAUSE_MS))
}
