import {
  createElement,
  lazy,
  Suspense,
  useContext,
  useEffect,
  useRef,
  useState,
  type ComponentType,
  type RefObject,
} from 'react'
import { LANGUAGES, type Language } from '../../domain/language'
import { isSameView } from '../../filters/filters'
import { useFilterStore } from '../../filters/filterStore'
import { PartsContext } from './builtPage'
import { PartProblem } from './PartProblem'
import { onceSomeoneIsHere } from './when'

type FetchPart<Props> = (language: Language) => Promise<ComponentType<Props>>

/**
 * A component whose code is fetched once someone is here, or at once for a link with choices. The build renders it, and React hydrates what it rendered when
 * the code has come. `name` is its key in `PartsContext`. It belongs below a Suspense boundary.
 */
export function laterComponent<Props extends object>(
  name: string,
  fetchPart: FetchPart<Props>,
  onFailure: () => void = () => undefined,
) {
  const Fetched = lazy(async () => {
    const { lang, dataset } = document.documentElement
    // a link with choices asks for what was not built, and the development server builds nothing
    const isBuilt = dataset['drawn'] !== undefined && window.location.search === ''
    if (isBuilt) await new Promise<void>((resolve) => onceSomeoneIsHere(resolve))
    const language = LANGUAGES.find((known) => known === lang) ?? 'en'
    return { default: await fetchPatiently(() => fetchPart(language), onFailure) }
  }) as ComponentType<Props> // safe: a lazy component takes the props of its component
  return function LaterComponent(props: Props) {
    const built = useContext(PartsContext)?.[name] as ComponentType<Props> | undefined // safe: the build hands in the component of that name
    return createElement(built ?? Fetched, props)
  }
}

/**
 * A part of a page, once a page, whose static markup stays until its code has come. Its props must not change before,
 * because React would throw the markup away. Presses on its buttons are repeated once they are handled.
 */
export function laterPart<Props extends object>(name: string, fetchPart: FetchPart<Props>) {
  const news = new EventTarget()
  const Part: ComponentType<Props> = laterComponent(name, fetchPart, () => news.dispatchEvent(new Event('failure')))
  return function LaterPart({ place, props }: { place: RefObject<HTMLElement | null>; props: Props }) {
    return (
      <>
        <Waiting news={news} place={place} />
        <Suspense fallback={null}>
          <Part {...props} />
          <Arrival news={news} />
        </Suspense>
      </>
    )
  }
}

/** Fetches a part until it comes: after a failure again with the next press. */
async function fetchPatiently<T>(fetchPart: () => Promise<T>, onFailure: () => void): Promise<T> {
  for (;;) {
    try {
      return await fetchPart() // oxlint-disable-line no-await-in-loop -- one attempt after the other
    } catch {
      onFailure()
      await new Promise((resolve) => document.addEventListener('click', resolve, { once: true, capture: true })) // oxlint-disable-line no-await-in-loop
    }
  }
}

/** Stands in for a part until it has been hydrated: keeps presses on its buttons, and says if its code does not come. */
function Waiting({ news, place }: { news: EventTarget; place: RefObject<HTMLElement | null> }) {
  const [failures, setFailures] = useState(0)
  const held = useRef<readonly HTMLElement[]>([])
  useStaleMark(news, place)
  useEffect(() => {
    const stop = new AbortController()
    const hold = ({ target }: Event) => {
      const button = target instanceof Element ? target.closest('button') : null
      if (button && place.current?.contains(button)) held.current = [...held.current, button]
    }
    const hand = () => {
      stop.abort()
      setFailures(0)
      for (const button of held.current) button.click()
      held.current = []
    }
    // above the root, where React stops events of parts that it has not hydrated yet
    document.addEventListener('click', hold, { capture: true, signal: stop.signal })
    news.addEventListener('failure', () => setFailures((count) => count + 1), { signal: stop.signal })
    news.addEventListener('arrival', hand, { signal: stop.signal })
    return () => stop.abort()
  }, [news, place])
  return failures > 0 ? <PartProblem key={failures} /> : null
}

/** Reports that the part beside it has been hydrated. */
function Arrival({ news }: { news: EventTarget }) {
  useEffect(() => void news.dispatchEvent(new Event('arrival')), [news])
  return null
}

/** Marks a part that still shows what was built, while the choices ask for something else: its style hides it. */
function useStaleMark(news: EventTarget, place: RefObject<HTMLElement | null>): void {
  const store = useFilterStore()
  useEffect(() => {
    const mark = () => {
      const isStale = !isSameView(store.getState(), store.getInitialState())
      place.current?.toggleAttribute('data-stale', isStale)
    }
    const stopStore = store.subscribe(mark)
    const stop = () => {
      stopStore()
      place.current?.removeAttribute('data-stale')
    }
    mark() // a link with choices
    news.addEventListener('arrival', stop, { once: true })
    return () => {
      stop()
      news.removeEventListener('arrival', stop)
    }
  }, [news, place, store])
}
