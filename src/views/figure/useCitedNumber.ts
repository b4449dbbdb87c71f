import { useEffect, type RefObject } from 'react'

/**
 * If the URL's hash names a fact (`#fact-…`), scrolls its number in the figure's table into view and marks it; of
 * several numbers, the one the hash counts (`#fact-…~2`), else the first.
 */
export function useCitedNumber(root: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const show = () => {
      const [, fact, nth = '1'] = /^#fact-([\w.-]+)(?:~(\d+))?$/.exec(window.location.hash) ?? []
      if (fact === undefined) return
      const cells = root.current?.querySelectorAll<HTMLElement>(`details.table td[data-fact~="${CSS.escape(fact)}"]`)
      const cell = cells?.[Number(nth) - 1] ?? cells?.[0]
      if (!cell) return
      cell.closest('details')?.setAttribute('open', '')
      cell.classList.add('is-cited')
      cell.tabIndex = -1
      cell.focus({ preventScroll: true })
      cell.scrollIntoView({ block: 'center' })
    }
    // a task later: filters in the URL may add rows, which render in the next commit
    const timer = setTimeout(show)
    window.addEventListener('hashchange', show)
    return () => {
      clearTimeout(timer)
      window.removeEventListener('hashchange', show)
    }
  }, [root])
}
