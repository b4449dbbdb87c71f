import { useCallback, useEffect, useState, type RefObject } from 'react'
import { isMarkTouched } from './touchedMark'
import { onceSomeoneIsHere, whenIdle } from './when'

/**
 * Whether a chart should be live. At once when it is hovered, focused or touched; else
 * when it is near the viewport, someone is here, and the browser is idle. Once `true` it stays so. `wakeNow` skips the wait.
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
