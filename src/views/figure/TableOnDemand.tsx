import { useEffect, useRef, useState } from 'react'
import type { Dataset } from '../../domain/record'
import { marksOf, type Figure } from '../../figures/figure'
import { FigureTable } from '../../tables/FigureTable'
import { hrefOf } from '../pages'
import { useSite, useText } from '../site'
import { tableWordsOf } from '../tableWords'

/** A figure's table, made once it is opened: the front page carries its answer and not every row. Without a script, the way to the figure's page. */
export function TableOnDemand({ figure, dataset }: { figure: Figure; dataset: Dataset }) {
  const site = useSite()
  const text = useText()
  const root = useRef<HTMLDetailsElement>(null)
  const [isOpened, setOpened] = useState(false)
  // opened before hydration
  useEffect(() => {
    if (root.current?.open) setOpened(true)
  }, [])
  const words = tableWordsOf(figure, dataset, site)
  return (
    <details ref={root} className="table" onToggle={() => setOpened(true)}>
      <summary>{text.figure.table}</summary>
      {isOpened ? (
        <div className="scroll" role="region" aria-label={words.caption} tabIndex={0}>
          <FigureTable marks={marksOf(figure).filter(({ shown }) => shown)} words={words} />
        </div>
      ) : (
        <a href={hrefOf(site, { page: 'figure', figure: figure.id })}>{words.caption}</a>
      )}
    </details>
  )
}
