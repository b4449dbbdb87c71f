import {
  createContext,
  createElement,
  useContext,
  useEffect,
  useState,
  type ComponentType,
  type ReactNode,
} from 'react'

/** Parts of figures that a browser fetches when they are needed. While the build writes the pages it hands them all in. */
export const PartsContext = createContext<Readonly<Record<string, ComponentType<never>>> | null>(null)

/**
 * A component, drawn with its props, that is fetched once it is needed; until then, and if it does not come, `null`.
 * `name` is what the build knows it by.
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
      () => undefined, // what stands in the page stays; the next need asks again
    )
    return () => {
      isWanted = false
    }
  }, [mustFetch, fetchPart])
  const component = (built?.[name] as ComponentType<Props> | undefined) ?? part?.component // safe: the build hands in the component of that name
  return component ? createElement(component, props) : null
}
