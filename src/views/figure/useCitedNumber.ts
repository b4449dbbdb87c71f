import { useEffect, type RefObject } from 'react'

/**
 * Where the address names a fact (`#fact-…`), brings its number in the figure's table into sight and marks it; of a fact
 * with several numbers there, the one that the address counts (`#fact-…~2`), else the first.
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
    // a task later: the choices in the address may have rows of their own, which come with the commit after this one
    const timer = setTimeout(show)
    window.addEventListener('hashchange', show)
    return () => {
      clearTimeout(timer)
      window.removeEventListener('hashchange', show)
    }
  }, [root])
}
