import { useEffect, useRef, useState, type RefObject } from 'react'
import type { Panel } from '../figures/figure'
import { moved, stopsOf, type Stand } from '../figures/stops'

/**
 * The keys of a live chart, which is one Tab stop: Enter or down goes in, arrows move from mark to mark, Escape comes out
 * to the chart, T opens the table, and ? says all this. Says whether the help is open.
 */
export function useChartKeys(root: RefObject<HTMLElement | null>, panels: readonly Panel[]): boolean {
  const latest = useRef(panels)
  const [isHelpOpen, setHelpOpen] = useState(false)
  useEffect(() => {
    latest.current = panels
  }, [panels])
  useEffect(() => {
    const chart = root.current?.closest<HTMLElement>('.chart')
    if (!chart) return
    let stand: Stand | null = null
    const goTo = (next: Stand) => {
      stand = next
      const mark = stopsOf({ panels: latest.current })[next.place]?.[next.mark]
      const place = mark && placeOf(chart, mark.key)
      place?.focus()
    }
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || !(event.target instanceof Element)) return
      const isOnChart = event.target === chart
      const isOnMark = event.target.closest('.live') !== null && event.target.closest('.tip') === null
      if (!isOnChart && !isOnMark) return
      const done = act(event.key, isOnChart)
      if (done) event.preventDefault()
    }
    const act = (key: string, isOnChart: boolean): boolean => {
      if (key === '?') setHelpOpen((isOpen) => !isOpen)
      else if (key === 't' || key === 'T') openTable(chart)
      else if (isOnChart && (key === 'Enter' || key === 'ArrowDown')) goTo({ place: 0, mark: 0 })
      else if (!isOnChart && key === 'Escape') chart.focus()
      else {
        const next = isOnChart || !stand ? null : moved(stopsOf({ panels: latest.current }), stand, key)
        if (!next) return false
        goTo(next)
      }
      return true
    }
    chart.addEventListener('keydown', press)
    return () => chart.removeEventListener('keydown', press)
  }, [root])
  return isHelpOpen
}

/** What takes the focus for a mark: its link, or, where it leads nowhere, itself, which then bears its words as its name. */
function placeOf(chart: Element, key: string): HTMLElement | SVGElement | null {
  const mark = chart.querySelector<SVGElement>(`.live .mark[data-mark="${CSS.escape(key)}"]`)
  const link = mark?.closest<SVGElement>('a')
  if (link || !mark) return link ?? null
  mark.setAttribute('tabindex', '-1')
  mark.setAttribute('role', 'img')
  const lane = mark.closest('.lane')?.querySelector('.lane-label')?.textContent ?? ''
  mark.setAttribute('aria-label', `${lane}: ${mark.textContent}`)
  return mark
}

function openTable(chart: Element): void {
  const details = chart.closest('figure')?.querySelector<HTMLDetailsElement>('details.table')
  if (!details) return
  details.open = true
  details.querySelector('summary')?.focus()
}
