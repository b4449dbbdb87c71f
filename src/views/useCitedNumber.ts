import { useEffect, type RefObject } from 'react'

/** Where the address names a fact (`#fact-…`), brings the number in the figure's table into sight and marks it. */
export function useCitedNumber(root: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const show = () => {
      const [, fact] = /^#fact-([\w.-]+)$/.exec(window.location.hash) ?? []
      if (fact === undefined) return
      const cell = root.current?.querySelector<HTMLElement>(`td[data-fact~="${CSS.escape(fact)}"]`)
      if (!cell) return
      cell.closest('details')?.setAttribute('open', '')
      cell.classList.add('is-cited')
      cell.tabIndex = -1
      cell.focus({ preventScroll: true })
      cell.scrollIntoView({ block: 'center' })
    }
    show()
    window.addEventListener('hashchange', show)
    return () => window.removeEventListener('hashchange', show)
  }, [root])
}
