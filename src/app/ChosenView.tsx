import { Suspense, useEffect, useLayoutEffect, useMemo, useRef, useState, type ReactNode } from 'react'
import type { Dataset } from '../domain/record'
import { addressWithDepth, searchWithDepth } from '../filters/depthInPath'
import { takeEarlyChoices, takeEarlyPresses, withEarlyChoices } from '../filters/earlyChoices'
import { createFilterStore, FilterStoreContext, keepInAddress } from '../filters/filterStore'
import { DEFAULT_FILTERS, isSameView, type Filters } from '../filters/filters'
import { knownIdsOf, readFilters, type RejectedValue } from '../filters/filtersInUrl'
import { learnLanguage } from '../i18n/learnLanguage'
import { laterComponent } from '../views/hydrate/LaterPart'
import type { RejectedNoticeProps } from './RejectedNotice'

const LaterNotice = laterComponent<RejectedNoticeProps>('RejectedNotice', async (language) => {
  const [{ RejectedNotice }] = await Promise.all([import('./RejectedNotice'), learnLanguage(language)])
  return RejectedNotice
})

/** The address bar of the browser, as the filters use it. */
const ADDRESS_BAR = {
  search: () => searchWithDepth(window.location.pathname, window.location.search),
  replace: (search: string) => {
    const { pathname, hash } = window.location
    window.history.replaceState(window.history.state, '', `${addressWithDepth(pathname, search)}${hash}`)
    window.dispatchEvent(new Event('at-the-table:address')) // `frame.js` reports it to the host page
  },
  onPop: (listener: () => void) => {
    window.addEventListener('popstate', listener)
    return () => window.removeEventListener('popstate', listener)
  },
  onLeave: (listener: () => void) => {
    window.addEventListener('pagehide', listener)
    return () => window.removeEventListener('pagehide', listener)
  },
  later: (run: () => void, ms: number) => {
    const timer = setTimeout(run, ms)
    return () => clearTimeout(timer)
  },
}

function isSame(a: Filters, b: Filters): boolean {
  return isSameView(a, b) && a.theme === b.theme && a.slide === b.slide
}

/**
 * Provides the page's filters: for hydration the defaults that the build rendered, then,
 * before the next paint, those of the URL. Invalid values are named in a notice.
 */
export function ChosenView({
  dataset,
  show,
  children,
}: {
  dataset: Pick<Dataset, 'proposals' | 'conflicts'>
  /** The depth at which the page was drawn. */
  show: Filters['show']
  children: ReactNode
}) {
  const known = useMemo(() => knownIdsOf(dataset), [dataset])
  const [store] = useState(() => createFilterStore({ ...DEFAULT_FILTERS, show }))
  const presses = useRef<readonly HTMLElement[]>([])
  const [rejected, setRejected] = useState<readonly RejectedValue[]>([])
  useLayoutEffect(() => {
    const read = readFilters(window.location.search, known)
    const early = takeEarlyChoices()
    presses.current = takeEarlyPresses()
    const filters = { ...read.filters, show: read.filters.show ?? show }
    const asked = withEarlyChoices(filters, early, known.proposals)
    // what is built for the defaults stays until something else is asked for
    if (!isSame(asked, store.getState())) store.setState(asked)
    // the page was drawn without the address: what it asks for can only be told after taking over
    setRejected(read.rejected) // oxlint-disable-line react/set-state-in-effect
    document.documentElement.classList.remove('is-waiting')
    const stop = keepInAddress(store, known, ADDRESS_BAR)
    if (early.length > 0) store.setState({}) // tells the address, which did not listen yet
    return stop
  }, [store, known, show])
  useEffect(() => {
    for (const button of presses.current) button.click() // replays presses from before hydration
    presses.current = []
  }, [])
  useEffect(() => {
    const paint = ({ theme }: Filters) => {
      if (theme === 'auto') document.documentElement.removeAttribute('data-theme')
      else document.documentElement.setAttribute('data-theme', theme)
    }
    paint(store.getState())
    return store.subscribe(paint)
  }, [store])
  return (
    <FilterStoreContext value={store}>
      {children}
      {rejected.length > 0 ? (
        <Suspense fallback={null}>
          <LaterNotice rejected={rejected} onDismiss={() => setRejected([])} />
        </Suspense>
      ) : null}
    </FilterStoreContext>
  )
}
