import { useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react'
import type { DrawingWords } from '../charts/drawing'
import type { Mark } from '../figures/figure'

type MarkTipProps = {
  root: RefObject<HTMLElement | null>
  marks: readonly Mark[]
  words: DrawingWords
  evidence: string
}

const GAP_PX = 10
/** How long a tip waits for the pointer to reach it. */
const PATIENCE_MS = 250

/**
 * A tip beside a mark: what it says in full, and the way to its evidence. It comes
 * by pointing, focus or touch, stays while it is pointed at, and Escape closes it.
 */
export function MarkTip({ root, marks, words, evidence }: MarkTipProps) {
  const [shown, setShown] = useState<{ mark: Mark; place: Element } | null>(null)
  const tip = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const element = root.current
    if (!element) return
    let timer = 0
    let isTouch = false
    const markAt = (target: EventTarget | null) => {
      const place = target instanceof Element ? target.closest('a')?.querySelector('.mark') : null
      const mark = marks.find(({ key }) => key === place?.getAttribute('data-mark'))
      return place && mark ? { place, mark } : null
    }
    const isTip = (target: EventTarget | null) => target instanceof Element && tip.current?.contains(target) === true
    const open = (event: Event) => {
      const found = markAt(event.target)
      if (found) {
        clearTimeout(timer)
        setShown(found)
      } else if (isTip(event.target)) clearTimeout(timer)
      else leave()
    }
    const leave = () => {
      clearTimeout(timer)
      timer = window.setTimeout(() => setShown(null), PATIENCE_MS)
    }
    const press = (event: PointerEvent) => {
      isTouch = event.pointerType === 'touch'
    }
    // a finger has no way to point: its first touch shows the tip, whose link leads on
    const click = (event: MouseEvent) => {
      if (isTouch && markAt(event.target)) event.preventDefault()
    }
    const key = (event: KeyboardEvent) => {
      if (event.key === 'Escape') setShown(null)
    }
    element.addEventListener('pointerover', open)
    element.addEventListener('focusin', open)
    element.addEventListener('pointerleave', leave)
    element.addEventListener('pointerdown', press)
    element.addEventListener('click', click)
    document.addEventListener('keydown', key)
    return () => {
      clearTimeout(timer)
      element.removeEventListener('pointerover', open)
      element.removeEventListener('focusin', open)
      element.removeEventListener('pointerleave', leave)
      element.removeEventListener('pointerdown', press)
      element.removeEventListener('click', click)
      document.removeEventListener('keydown', key)
    }
  }, [root, marks])
  useLayoutEffect(() => {
    const box = tip.current
    const around = root.current?.getBoundingClientRect()
    if (!box || !around || !shown) return
    const mark = shown.place.getBoundingClientRect()
    const size = box.getBoundingClientRect()
    const left = Math.max(
      0,
      Math.min(mark.left + mark.width / 2 - size.width / 2, document.documentElement.clientWidth - size.width - 4) -
        around.left,
    )
    const above = mark.top - around.top - size.height - GAP_PX
    const isRoomAbove = mark.top - size.height - GAP_PX > 60
    box.style.left = `${left}px`
    box.style.top = `${isRoomAbove ? above : mark.bottom - around.top + GAP_PX}px`
  }, [root, shown])
  if (!shown) return null
  const href = words.href(shown.mark)
  return (
    <div ref={tip} className="tip" role="tooltip">
      <p>{words.full(shown.mark)}</p>
      {href === null ? null : <a href={href}>{evidence}</a>}
    </div>
  )
}
