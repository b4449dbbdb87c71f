import { useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react'
import type { DrawingWords } from '../../charts/drawing'
import type { Mark } from '../../figures/figure'
import { takeTouchedMark } from '../hydrate/touchedMark'
import { placeTip } from './placeTip'

type MarkTipProps = {
  root: RefObject<HTMLElement | null>
  marks: readonly Mark[]
  words: DrawingWords
  evidence: string
}

/** How long a tip stays open for the pointer to reach it. */
const PATIENCE_MS = 250

/**
 * The tooltip of a mark: its full name and a link to its evidence. It opens on hover,
 * focus or touch, stays while it is hovered, and closes on Escape; space toggles it at
 * the focused mark.
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
      if (!(target instanceof Element)) return null
      const place = target.closest('.mark') ?? target.closest('a')?.querySelector('.mark')
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
      if (isTouch) open(event) // a mark without a link gets no focus from a touch
    }
    // touch has no hover: the first tap opens the tip, whose link leads to the evidence
    const click = (event: MouseEvent) => {
      if (isTouch && markAt(event.target)) event.preventDefault()
    }
    const key = (event: KeyboardEvent) => {
      if (event.key === 'Escape') setShown(null)
      const found = event.key === ' ' ? markAt(event.target) : null
      if (!found) return
      event.preventDefault()
      setShown((now) => (now === null ? found : null))
    }
    // the tip closes when the focus leaves the chart, unless it is hovered
    const blur = ({ relatedTarget }: FocusEvent) => {
      if (!(relatedTarget instanceof Node) || !element.contains(relatedTarget)) leave()
    }
    // the finger that woke the chart: its mark is drawn in a later pass
    const showTouched = () => {
      const found = markAt(takeTouchedMark(element))
      if (!found) return
      waiting.disconnect()
      setShown(found)
    }
    const waiting = new MutationObserver(showTouched)
    waiting.observe(element, { childList: true, subtree: true })
    showTouched()
    const stop = new AbortController()
    const { signal } = stop
    element.addEventListener('pointerover', open, { signal })
    element.addEventListener('focusin', open, { signal })
    element.addEventListener('focusout', blur, { signal })
    element.addEventListener('pointerleave', leave, { signal })
    element.addEventListener('pointerdown', press, { signal })
    element.addEventListener('click', click, { signal })
    document.addEventListener('keydown', key, { signal })
    return () => {
      clearTimeout(timer)
      waiting.disconnect()
      stop.abort()
    }
  }, [root, marks])
  useLayoutEffect(() => {
    if (!tip.current || !root.current || !shown) return
    const top = document.querySelector('.filter-bar')?.getBoundingClientRect().bottom ?? 0
    placeTip(tip.current, root.current, shown.place.getBoundingClientRect(), {
      left: 0,
      right: document.documentElement.clientWidth,
      top: Math.max(0, Math.min(top, window.innerHeight / 2)),
      bottom: window.innerHeight,
    })
  }, [root, shown])
  if (!shown) return null
  const href = words.href(shown.mark)
  return (
    <div ref={tip} className="tip" role="tooltip">
      <p>{words.full(shown.mark)}</p>
      {href === null ? null : (
        // not a Tab stop: Enter on the mark opens the same link
        <a href={href} tabIndex={-1}>
          {evidence}
        </a>
      )}
    </div>
  )
}
