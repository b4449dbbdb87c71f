import { useContext, useEffect, useLayoutEffect, useRef, useState, type ReactNode } from 'react'
import { MarkupContext, NO_MARKUP } from './pictures'
import { takePublished } from './published'

type UndisturbedProps = {
  /** Whether the page's own markup still says what the children would. Once it does not, React keeps the part. */
  isCurrent: boolean
  className: string
  children: ReactNode
}

/**
 * Parts of a page that the browser does not take over until they change: hundreds of
 * table rows cost a phone most of a second, and nobody has asked for them yet. The
 * build writes them; React leaves the markup as it stands. What the reader has
 * opened stays open.
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
