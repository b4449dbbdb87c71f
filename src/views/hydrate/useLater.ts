import { createElement, useContext, useEffect, useState, type ComponentType, type ReactNode } from 'react'
import { PartsContext } from './builtPage'
import { PartProblem } from './PartProblem'

export type Later = {
  /** The component, drawn with its props; `null` until it has loaded. */
  part: ReactNode
  /** A sentence in its place where it did not load; else `null`. */
  problem: ReactNode
}

/**
 * Renders a lazy component once it is needed. Where it fails to load, it is fetched again at the next press: a click, or
 * another value of `need`. `name` is its key in `PartsContext`.
 */
export function useLater<Props extends object>(
  name: string,
  fetchPart: () => Promise<ComponentType<Props>>,
  need: unknown,
  props: Props,
): Later {
  const built = useContext(PartsContext)
  const [loaded, setLoaded] = useState<{ component: ComponentType<Props> } | null>(null)
  const [failures, setFailures] = useState(0)
  const wanted = built === null && loaded === null && need
  useEffect(() => {
    if (!wanted) return
    let isLatest = true
    const ask = () => {
      fetchPart().then(
        (component) => isLatest && setLoaded({ component }),
        () => isLatest && setFailures((count) => count + 1),
      )
    }
    ask()
    document.addEventListener('click', ask)
    return () => {
      isLatest = false
      document.removeEventListener('click', ask)
    }
  }, [wanted, fetchPart])
  const component = (built?.[name] as ComponentType<Props> | undefined) ?? loaded?.component // safe: the build hands in the component of that name
  return {
    part: component ? createElement(component, props) : null,
    problem: loaded === null && failures > 0 ? createElement(PartProblem, { key: failures }) : null,
  }
}
