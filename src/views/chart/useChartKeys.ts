import { useEffect, useRef, useState, type RefObject } from 'react'
import type { DrawingWords } from '../../charts/drawing'
import type { Panel } from '../../figures/figure'
import { moved, standAt, stopsOf, type Stand } from '../../figures/stops'

/** Throttle of the live region while a key is held, in milliseconds; a single press is announced at once. */
const SAY_EVERY_MS = 600

type ChartKeys = {
  isHelpOpen: boolean
  /** The name of the focused mark, for a live region. */
  said: string
}

/**
 * The keyboard of a live chart, which is one Tab stop: Enter or down enters at the last mark, arrows move from mark to
 * mark, Escape returns to the chart, T opens the table, and ? shows help. `early` is a key that was pressed before the
 * chart was live; it is handled on mount.
 */
export function useChartKeys(
  root: RefObject<HTMLElement | null>,
  panels: readonly Panel[],
  words: DrawingWords,
  early: RefObject<string | null>,
): ChartKeys {
  const latest = useRef({ panels, words })
  const [isHelpOpen, setHelpOpen] = useState(false)
  const [said, setSaid] = useState('')
  useEffect(() => {
    latest.current = { panels, words }
  }, [panels, words])
  useEffect(() => {
    const chart = root.current?.closest<HTMLElement>('.chart')
    if (!chart) return
    let last: Stand = { place: 0, mark: 0 }
    let timer = 0
    let saidAt = 0
    const stops = () => stopsOf(latest.current)
    const say = (text: string, isHeld: boolean) => {
      window.clearTimeout(timer)
      const now = () => {
        saidAt = Date.now()
        setSaid(text)
      }
      if (isHeld) timer = window.setTimeout(now, Math.max(0, saidAt + SAY_EVERY_MS - Date.now()))
      else now()
    }
    const goTo = (next: Stand, isHeld: boolean) => {
      const places = stops()
      const place = places[Math.min(next.place, places.length - 1)]
      const mark = place?.[Math.min(next.mark, place.length - 1)]
      if (!mark) return
      last = next
      const element = placeOf(chart, mark.key)
      element?.focus()
      say(element?.getAttribute('aria-label') ?? '', isHeld)
    }
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || !(event.target instanceof Element)) return
      const isOnChart = event.target === chart
      const isOnMark = event.target.closest('.live') !== null && event.target.closest('.tip') === null
      if (!isOnChart && !isOnMark) return
      const done = act(event.key, isOnChart ? null : markKeyOf(event.target), event.repeat)
      if (done) event.preventDefault()
    }
    const act = (key: string, on: string | null, isHeld = false): boolean => {
      if (key === '?') setHelpOpen((isOpen) => !isOpen)
      else if (key === 't' || key === 'T') openTable(chart)
      else if (on === null && (key === 'Enter' || key === 'ArrowDown')) goTo(last, isHeld)
      else if (on !== null && key === 'Escape') {
        say('', false)
        chart.focus()
      } else {
        const stand = on === null ? null : (standAt(stops(), on) ?? last)
        const next = stand && moved(stops(), stand, key)
        if (!next) return false
        goTo(next, isHeld)
      }
      return true
    }
    let frame = 0
    const answerEarly = () => {
      const pressed = early.current
      if (pressed === null || document.activeElement !== chart) return
      if (chart.querySelector('.live .mark') === null) {
        frame = requestAnimationFrame(answerEarly) // Recharts renders in several passes
        return
      }
      early.current = null
      act(pressed, null)
    }
    answerEarly()
    chart.addEventListener('keydown', press)
    return () => {
      window.clearTimeout(timer)
      cancelAnimationFrame(frame)
      chart.removeEventListener('keydown', press)
    }
  }, [root, early])
  return { isHelpOpen, said }
}

/** The key of the mark that an element draws or links. */
function markKeyOf(element: Element): string | null {
  const mark = element.closest('.mark') ?? element.querySelector('.mark')
  return mark?.getAttribute('data-mark') ?? null
}

/** The element that takes the focus for a mark: its link, or the mark itself if it has none. */
function placeOf(chart: Element, key: string): SVGElement | null {
  const mark = chart.querySelector<SVGElement>(`.live .mark[data-mark="${CSS.escape(key)}"]`)
  return mark?.closest<SVGElement>('a') ?? mark
}

function openTable(chart: Element): void {
  const details = chart.closest('figure')?.querySelector<HTMLDetailsElement>('details.table')
  if (!details) return
  details.open = true
  details.querySelector('summary')?.focus()
}
