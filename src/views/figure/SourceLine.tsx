import type { Dataset } from '../../domain/record'
import type { Figure } from '../../figures/figure'
import { SOURCE_KINDS } from '../../domain/vocabulary'
import { outletIn } from '../../i18n/nameOf'
import { useText } from '../site'

/** How many publishers a source line names. */
const NAMED = 2

type SourceLineProps = {
  figure: Figure
  dataset: Dataset
  /** In a frame, the way to this view on its page; elsewhere `null`. */
  pageHref: string | null
}

/** Who stands behind a figure, in one line; in a frame with the way to the same view on its page. */
export function SourceLine({ figure, dataset, pageHref }: SourceLineProps) {
  const text = useText()
  const sources = dataset.sources
    .filter(({ id }) => figure.sources.includes(id))
    .toSorted(
      (a, b) =>
        // what nobody can look up comes last
        Number(a.url === null) - Number(b.url === null) || SOURCE_KINDS.indexOf(a.kind) - SOURCE_KINDS.indexOf(b.kind),
    )
  const publishers = [...new Set(sources.map(({ publisher }) => outletIn(publisher)))]
  const named = publishers.slice(0, NAMED)
  return (
    <p className="source-line">
      {named.length === 0 ? null : (
        <span>{text.figure.sourceLine(named.join(', '), publishers.length - named.length)}</span>
      )}
      {pageHref === null ? null : (
        <>
          {' '}
          <a href={pageHref} target="_blank" rel="noopener noreferrer" translate="no">
            {text.site.name}
          </a>
        </>
      )}
    </p>
  )
}
