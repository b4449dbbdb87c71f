import { useCallback, useEffect, useState, type RefObject } from 'react'
import { isMarkTouched } from './touchedMark'
import { whenIdle } from './whenIdle'

/** Wakes an untouched page after this many milliseconds. */
const IDLE_AFTER_MS = 6000
const SIGNS = ['pointermove', 'pointerdown', 'touchstart', 'keydown', 'scroll', 'wheel'] as const

let someoneIsHere = false
const waiting = new Set<() => void>()

function wake(): void {
  someoneIsHere = true
  for (const sign of SIGNS) window.removeEventListener(sign, wake)
  for (const run of waiting) run()
  waiting.clear()
}

function onceSomeoneIsHere(run: () => void): () => void {
  if (someoneIsHere) {
    run()
    return () => undefined
  }
  if (waiting.size === 0) for (const sign of SIGNS) window.addEventListener(sign, wake, { passive: true })
  waiting.add(run)
  const timer = window.setTimeout(wake, IDLE_AFTER_MS)
  return () => {
    window.clearTimeout(timer)
    waiting.delete(run)
  }
}

/**
 * Whether a chart should be live. At once when it is hovered, focused or touched; else
 * when it is near the viewport, the reader has interacted with the page (or six seconds
 * have passed), and the browser is idle. Once `true` it stays so. `wakeNow` skips the wait.
 */
export function useAwake(ref: RefObject<Element | null>, isNear: boolean): [isAwake: boolean, wakeNow: () => void] {
  const [isAwake, setAwake] = useState(false)
  const wakeNow = useCallback(() => setAwake(true), [])
  useEffect(() => {
    const element = ref.current
    if (!element || isAwake) return
    const now = () => setAwake(true)
    if (element.matches(':hover, :focus-within') || isMarkTouched()) {
      now()
      return
    }
    const signs = ['pointerenter', 'pointerdown', 'focusin'] as const
    for (const sign of signs) element.addEventListener(sign, now, { once: true, passive: true })
    return () => {
      for (const sign of signs) element.removeEventListener(sign, now)
    }
  }, [ref, isAwake])
  useEffect(() => {
    if (!isNear || isAwake) return
    let stopIdle = () => undefined as void
    const stopWaiting = onceSomeoneIsHere(() => {
      stopIdle = whenIdle(() => setAwake(true))
    })
    return () => {
      stopWaiting()
      stopIdle()
    }
  }, [isNear, isAwake])
  return [isAwake, wakeNow]
}
