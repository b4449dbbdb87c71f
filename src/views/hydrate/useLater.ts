import {
  createContext,
  createElement,
  useContext,
  useEffect,
  useState,
  type ComponentType,
  type ReactNode,
} from 'react'

/** The lazy parts by name, which the build provides for prerendering; `null` in the browser, which fetches them. */
export const PartsContext = createContext<Readonly<Record<string, ComponentType<never>>> | null>(null)

/**
 * Renders a lazy component once `isNeeded`; `null` until it has loaded, and if it fails to load. `name` is its key in
 * `PartsContext`.
 */
export function useLater<Props extends object>(
  name: string,
  fetchPart: () => Promise<ComponentType<Props>>,
  isNeeded: boolean,
  props: Props,
): ReactNode {
  const built = useContext(PartsContext)
  const [part, setPart] = useState<{ component: ComponentType<Props> } | null>(null)
  const mustFetch = isNeeded && built === null && part === null
  useEffect(() => {
    if (!mustFetch) return
    let isWanted = true
    fetchPart().then(
      (component) => isWanted && setPart({ component }),
      () => undefined, // the static markup stays; the next time it is needed it is fetched again
    )
    return () => {
      isWanted = false
    }
  }, [mustFetch, fetchPart])
  const component = (built?.[name] as ComponentType<Props> | undefined) ?? part?.component // safe: the build provides the component of that name
  return component ? createElement(component, props) : null
}
