import type { DeckCommand } from '../../domain/deckCommands'

/** How long the pointer rests before it and the buttons fade, in milliseconds. */
const REST_MS = 3000
const SWIPE_PX = 50

/** Toggles full screen. If the browser refuses, the deck keeps working in its window. */
export function toggleFull(): void {
  if (document.fullscreenElement) void document.exitFullscreen()
  else document.documentElement.requestFullscreen?.().catch(() => undefined)
}

/**
 * Keeps the screen on with a wake lock, if supported, and requests it again when the page becomes visible. Returns a
 * function that requests it.
 */
export function keepAwake(signal: AbortSignal): () => void {
  let lock: WakeLockSentinel | null = null
  const ask = () => {
    if (!('wakeLock' in navigator) || (lock !== null && !lock.released) || document.visibilityState !== 'visible')
      return
    navigator.wakeLock
      .request('screen')
      .then((sentinel) => (lock = sentinel))
      .catch(() => undefined) // refused, as with a low battery
  }
  document.addEventListener('visibilitychange', () => lock !== null && ask(), { signal })
  signal.addEventListener('abort', () => void lock?.release())
  return ask
}

/** Turns the slide on a horizontal swipe. */
export function swipe(root: HTMLElement, run: (command: DeckCommand) => void, signal: AbortSignal): void {
  let from: { x: number; y: number } | null = null
  root.addEventListener(
    'touchstart',
    ({ touches: [touch, second] }) => {
      from = touch && !second ? { x: touch.clientX, y: touch.clientY } : null
    },
    { signal, passive: true },
  )
  root.addEventListener(
    'touchend',
    ({ changedTouches: [touch] }) => {
      if (!from || !touch) return
      const [x, y] = [touch.clientX - from.x, touch.clientY - from.y]
      from = null
      if (Math.abs(x) > SWIPE_PX && Math.abs(x) > 2 * Math.abs(y)) run(x < 0 ? 'next' : 'back')
    },
    { signal, passive: true },
  )
}

/** What fades with the pointer. */
const FADED = '.deck-controls, .offline'
/** What has just come back was not seen by who pressed it, in milliseconds. */
const UNSEEN_MS = 400

/** Fades the pointer and the buttons when the pointer rests; a press on a faded button shows it and does no more. */
export function rest(root: HTMLElement, signal: AbortSignal): void {
  let timer = 0
  let wokenAt = -UNSEEN_MS
  let isUnseen = false
  const stir = () => {
    if (root.classList.contains('is-resting')) wokenAt = performance.now()
    root.classList.remove('is-resting')
    window.clearTimeout(timer)
    timer = window.setTimeout(() => root.classList.add('is-resting'), REST_MS)
  }
  document.addEventListener(
    'pointerdown',
    () => {
      isUnseen = root.classList.contains('is-resting') || performance.now() - wokenAt < UNSEEN_MS
    },
    { signal, capture: true },
  )
  document.addEventListener(
    'click',
    (event) => {
      // a key's click has no pointer before it
      if (!isUnseen || event.detail === 0 || !(event.target instanceof Element) || !event.target.closest(FADED)) return
      event.preventDefault()
      event.stopPropagation()
    },
    { signal, capture: true },
  )
  for (const sign of ['pointermove', 'pointerdown', 'focusin'] as const)
    root.addEventListener(sign, stir, { signal, passive: true })
  signal.addEventListener('abort', () => window.clearTimeout(timer))
  stir()
}

/** Shows a clock, and a timer that a button restarts. */
export function startClock(root: HTMLElement, signal: AbortSignal): void {
  const clock = root.querySelector('[data-clock]')
  const timer = root.querySelector('[data-timer]')
  let began = Date.now()
  const two = (value: number) => String(value).padStart(2, '0')
  const tick = () => {
    const now = new Date()
    const seconds = Math.floor((Date.now() - began) / 1000)
    if (clock) clock.textContent = `${now.getHours()}:${two(now.getMinutes())}`
    if (timer) timer.textContent = `${Math.floor(seconds / 60)}:${two(seconds % 60)}`
  }
  root.querySelector('[data-restart]')?.addEventListener(
    'click',
    () => {
      began = Date.now()
      tick()
    },
    { signal },
  )
  tick()
  const every = window.setInterval(tick, 1000)
  signal.addEventListener('abort', () => window.clearInterval(every))
}
