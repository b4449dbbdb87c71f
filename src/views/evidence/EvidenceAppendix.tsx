import { memo } from 'react'
import type { Evidence } from '../../domain/record'
import { EVIDENCE_WORDS } from '../../i18n/evidenceWords'
import { formatDate } from '../../i18n/format'
import { useSite, useText } from '../site'
import type { EvidenceCatalog } from './evidenceCatalog'
import { EvidenceSourceLine } from './EvidenceSourceLine'

/** What follows the facts: conflicts, corrections, the glossary, all sources. */
export const EvidenceAppendix = memo(({ evidence, catalog }: { evidence: Evidence; catalog: EvidenceCatalog }) => {
  const text = EVIDENCE_WORDS[useSite().language]
  return (
    <>
      <section id="conflicts">
        <h2>{text.conflictsTitle}</h2>
        <Conflicts evidence={evidence} catalog={catalog} />
      </section>
      <section id="corrections">
        <h2>{text.corrections}</h2>
        <Corrections evidence={evidence} catalog={catalog} />
      </section>
      <section id="terms">
        <h2>{text.glossary}</h2>
        <dl>
          {evidence.terms.map(({ id, term, definition }) => (
            <div key={id} id={`term-${id}`}>
              <dt>{term}</dt>
              <dd>{definition}</dd>
            </div>
          ))}
        </dl>
      </section>
      <section id="sources">
        <h2>{text.allSources}</h2>
        <Sources evidence={evidence} />
      </section>
    </>
  )
})

function Conflicts({ evidence, catalog }: { evidence: Evidence; catalog: EvidenceCatalog }) {
  const text = useText()
  return evidence.conflicts.map(({ id, kind, question, shows, facts }) => (
    <div key={id} id={`conflict-${id}`} className="others">
      <h3>{question}</h3>
      <p>{text.conflictKinds[kind]}</p>
      <p>{shows}</p>
      <ul>
        {facts.map((factId) => {
          const fact = catalog.fact.get(factId)
          if (!fact) return null
          const said = catalog.value(fact) ?? fact.statement
          const [first] = fact.sources
          const publisher = first && catalog.source.get(first.source)?.publisher
          return (
            <li key={factId}>
              <a href={`#fact-${factId}`}>
                <b>{said}</b>
                {` ${[text.parties[fact.party], publisher].filter(Boolean).join(', ')}`}
              </a>
            </li>
          )
        })}
      </ul>
    </div>
  ))
}

/** Each correction as a newspaper prints it: since when, what stood, what is right, and where. */
function Corrections({ evidence, catalog }: { evidence: Evidence; catalog: EvidenceCatalog }) {
  const { language } = useSite()
  const text = EVIDENCE_WORDS[language]
  return evidence.corrections.map(({ on, facts, stood, right }) => (
    <div key={`${on} ${stood}`} className="others">
      <p>
        <b>{`${text.corrected(formatDate(on, language))}. `}</b>
        {`${text.stood}: ${stood} ${text.right}: ${right}`}
      </p>
      <ul>
        {facts.flatMap((id) => {
          const fact = catalog.fact.get(id)
          return fact ? (
            <li key={id}>
              <a href={`#fact-${id}`}>{fact.statement}</a>
            </li>
          ) : (
            []
          )
        })}
      </ul>
    </div>
  ))
}

function Sources({ evidence }: { evidence: Evidence }) {
  const text = EVIDENCE_WORDS[useSite().language]
  return (
    <ul>
      {evidence.sources.map((source) => {
        const more =
          source.url === null ? [text.noAddress, text.sourceKinds[source.kind]] : [text.sourceKinds[source.kind]]
        return (
          <li key={source.id} id={`source-${source.id}`}>
            <p>
              <EvidenceSourceLine source={source} more={more} />
            </p>
            <p className="read">{[`${text.read}: ${source.read}`, source.note].filter(Boolean).join('. ')}</p>
          </li>
        )
      })}
    </ul>
  )
}
