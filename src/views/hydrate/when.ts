/* The moments that work waits for, each by its name. A function that takes a callback returns one that cancels it. */

/** Fallback in milliseconds, for when no frame is painted, as in a background tab. */
const PAINT_PATIENCE_MS = 200
/** The longest that idle work waits, in milliseconds. */
const IDLE_PATIENCE_MS = 1500
/** How long after `load` a page counts as settled, in milliseconds, and the longest that it then waits to be idle. */
const SETTLE_MS = 3000
const SETTLE_PATIENCE_MS = 10_000
/** The events that show that someone is here; `click` comes alone from assistive technology. */
const SIGNS = ['pointermove', 'pointerdown', 'touchstart', 'keydown', 'focusin', 'scroll', 'wheel', 'click'] as const

/** After the next paint. */
export function afterPaint(run: () => void): () => void {
  let timer = window.setTimeout(() => {
    cancelAnimationFrame(frame)
    run()
  }, PAINT_PATIENCE_MS)
  const frame = requestAnimationFrame(() => {
    clearTimeout(timer)
    timer = window.setTimeout(run)
  })
  return () => {
    cancelAnimationFrame(frame)
    clearTimeout(timer)
  }
}

/** When the browser is idle. */
export function whenIdle(run: () => void, patienceMs = IDLE_PATIENCE_MS): () => void {
  if (!('requestIdleCallback' in window)) {
    const timer = setTimeout(run, 200) // Safari has no requestIdleCallback
    return () => clearTimeout(timer)
  }
  const handle = window.requestIdleCallback(run, { timeout: patienceMs })
  return () => window.cancelIdleCallback(handle)
}

/** Three seconds after `load`, once the browser is idle. */
export function whenSettled(run: () => void): void {
  const later = () => setTimeout(() => whenIdle(run, SETTLE_PATIENCE_MS), SETTLE_MS)
  if (document.readyState === 'complete') later()
  else window.addEventListener('load', later)
}

let isSomeoneHere = false
let isWatching = false
const waiting = new Set<() => void>()

function welcomeSomeone(): void {
  isSomeoneHere = true
  for (const sign of SIGNS) window.removeEventListener(sign, welcomeSomeone, true)
  for (const run of waiting) run()
  waiting.clear()
}

/** Once someone is here: moves, scrolls, presses or types. A page that nobody touches stays as it was built. */
export function onceSomeoneIsHere(run: () => void): () => void {
  watchForSomeone()
  if (isSomeoneHere) run()
  else waiting.add(run)
  return () => void waiting.delete(run)
}

/** Watches for the first sign of someone, from now on. */
export function watchForSomeone(): void {
  if (isWatching) return
  isWatching = true
  // in the capture phase: React stops events of parts that it has not hydrated yet
  for (const sign of SIGNS) window.addEventListener(sign, welcomeSomeone, { capture: true, passive: true })
}
