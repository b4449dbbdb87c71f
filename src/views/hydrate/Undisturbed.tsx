import { useContext, useEffect, useLayoutEffect, useRef, useState, type ReactNode } from 'react'
import { MarkupContext, NO_MARKUP } from './builtPage'
import { takePublished } from './published'

type UndisturbedProps = {
  /**
   * Whether the static markup still equals what the children would render. Once `false`, React renders this part for
   * good.
   */
  isCurrent: boolean
  className: string
  children: ReactNode
}

/**
 * Static HTML that React does not hydrate until it changes: hydrating hundreds of table
 * rows blocks a phone for most of a second. The build renders the children to markup;
 * the browser leaves it untouched until `isCurrent` is false, then renders the children.
 * Open `<details>` stay open.
 */
export function Undisturbed({ isCurrent, className, children }: UndisturbedProps) {
  const toMarkup = useContext(MarkupContext)
  const root = useRef<HTMLDivElement>(null)
  const opened = useRef(new Map<string, boolean>())
  const [isTaken, setTaken] = useState(false)
  if (!isCurrent && !isTaken) setTaken(true)
  useEffect(() => {
    const element = root.current
    if (!element) return
    const remember = ({ target }: Event) => {
      if (target instanceof HTMLDetailsElement) opened.current.set(target.className, target.open)
    }
    element.addEventListener('toggle', remember, true)
    return () => element.removeEventListener('toggle', remember, true)
  }, [])
  useLayoutEffect(() => {
    if (!isTaken) return
    for (const details of root.current?.querySelectorAll('details') ?? [])
      details.open = opened.current.get(details.className) ?? details.open
  }, [isTaken])
  return (
    <div ref={root} className={className}>
      {isTaken || !isCurrent ? (
        children
      ) : (
        <div
          ref={takePublished}
          suppressHydrationWarning
          dangerouslySetInnerHTML={{ __html: toMarkup ? toMarkup(children) : NO_MARKUP }}
        />
      )}
    </div>
  )
}
