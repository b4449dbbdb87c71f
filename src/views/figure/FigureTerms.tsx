import type { GlossaryTerm } from '../../domain/record'
import { EVIDENCE_WORDS } from '../../i18n/evidenceWords'
import { hrefOf } from '../pages'
import type { Site } from '../site'

type FigureTermsProps = { terms: readonly GlossaryTerm[]; site: Site; isBrief: boolean }

/** The glossary terms of a figure, with their definitions; if brief, as links to the glossary. */
export function FigureTerms({ terms, site, isBrief }: FigureTermsProps) {
  const title = EVIDENCE_WORDS[site.language].glossary
  if (terms.length === 0) return null
  if (isBrief)
    return (
      <p className="terms">
        <span>{`${title}: `}</span>
        {terms.map(({ id, term }, index) => (
          <span key={id}>
            {index === 0 ? null : <span> · </span>}
            <a href={`${hrefOf(site, { page: 'evidence' })}#term-${id}`}>{term}</a>
          </span>
        ))}
      </p>
    )
  return (
    <details className="terms">
      <summary>{title}</summary>
      <dl>
        {terms.map(({ id, term, definition }) => (
          <div key={id}>
            <dt>{term}</dt>
            <dd>{definition}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}
