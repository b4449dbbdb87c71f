import { memo, type ReactNode } from 'react'
import type { EvidenceFact } from '../../domain/record'
import { EVIDENCE_WORDS } from '../../i18n/evidenceWords'
import { formatDate } from '../../i18n/format'
import { useSite, useText } from '../site'
import type { EvidenceCatalog } from './evidenceCatalog'
import { EvidenceSourceLine } from './EvidenceSourceLine'

type EvidenceFactDetailsProps = { fact: EvidenceFact; catalog: EvidenceCatalog }

/** One fact in full. Memoized, so that filtering the list does not render it again. */
export const EvidenceFactDetails = memo(({ fact, catalog }: EvidenceFactDetailsProps) => {
  const { language } = useSite()
  const text = useText()
  const evidence = EVIDENCE_WORDS[language]
  const value = catalog.value(fact)
  const inEffect = catalog.inEffect(fact)
  const repeated = fact.repeats === null ? undefined : catalog.fact.get(fact.repeats)
  return (
    <>
      <h3>{fact.statement}</h3>
      {value === null ? null : <p className="value">{value}</p>}
      {value === null && fact.missing ? <p>{text.missingLong[fact.missing]}</p> : null}
      <dl>
        <dt>{evidence.party}</dt>
        <dd data-party={fact.party} translate="no">
          {[text.parties[fact.party], fact.actor].filter(Boolean).join(': ')}
        </dd>
        {fact.proposal === null ? null : (
          <Row name={evidence.proposal}>{[fact.proposal, ...fact.alsoIn].map(catalog.proposal).join('; ')}</Row>
        )}
        {fact.announced === null ? null : <Row name={evidence.announced}>{formatDate(fact.announced, language)}</Row>}
        {inEffect === null ? null : (
          <Row name={fact.proposal === null ? evidence.when : evidence.effective}>{inEffect}</Row>
        )}
        <Row name={evidence.status}>{catalog.status(fact)}</Row>
        {fact.formula === null ? null : <Row name={evidence.formula}>{fact.formula}</Row>}
        {fact.note === null ? null : <Row name={evidence.note}>{fact.note}</Row>}
        {catalog.corrections(fact.id).map(({ on, stood, right }) => (
          <Row key={`${on} ${stood}`} name={evidence.corrected(formatDate(on, language, 'short'))}>
            {`${stood} ${right}`}
          </Row>
        ))}
        {repeated === undefined ? null : (
          <Row name={evidence.repeats}>
            <a href={`#fact-${repeated.id}`}>{repeated.statement}</a>
          </Row>
        )}
        <dt>{evidence.sources}</dt>
        <dd>
          <ul>
            {fact.sources.map(({ source: id, locator }) => {
              const source = catalog.source.get(id)
              return source ? (
                <li key={`${id} ${locator}`}>
                  <EvidenceSourceLine source={source} more={locator === null ? [] : [locator]} />
                </li>
              ) : null
            })}
          </ul>
        </dd>
        <Row name={evidence.link}>
          <a href={`#fact-${fact.id}`} translate="no">
            {fact.id}
          </a>
        </Row>
      </dl>
      {fact.conflicts.map((id) => (
        <OtherAnswers key={id} conflict={id} fact={fact} catalog={catalog} />
      ))}
    </>
  )
})

function Row({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  )
}

/** The other facts of a conflict, side by side. */
function OtherAnswers({ conflict: id, fact, catalog }: EvidenceFactDetailsProps & { conflict: string }) {
  const text = useText()
  const words = EVIDENCE_WORDS[useSite().language]
  const conflict = catalog.conflict.get(id)
  if (!conflict) return null
  const others = conflict.facts.flatMap((other) => (other === fact.id ? [] : (catalog.fact.get(other) ?? [])))
  return (
    <div className="others">
      <h4>{`${words.conflicts}: ${conflict.question}`}</h4>
      <p>{text.conflictKinds[conflict.kind]}</p>
      <ul>
        {others.map((other) => {
          const value = catalog.value(other)
          return (
            <li key={other.id}>
              <a href={`#fact-${other.id}`} className={value === null ? 'is-words' : undefined}>
                {value === null ? (
                  other.statement
                ) : (
                  <>
                    <b>{value}</b>
                    {` ${other.statement}`}
                  </>
                )}
              </a>
            </li>
          )
        })}
      </ul>
    </div>
  )
}
