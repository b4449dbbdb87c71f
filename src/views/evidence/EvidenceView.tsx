import {
  Fragment,
  useDeferredValue,
  useEffect,
  useEffectEvent,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react'
import { evidenceIndex, factsFound, NO_FILTERS, type EvidenceFilters } from '../../domain/evidenceSearch'
import type { Evidence } from '../../domain/record'
import { PARTIES, STATUSES, TOPICS, type Topic } from '../../domain/vocabulary'
import { earlyChoicesSoFar } from '../../filters/earlyChoices'
import { EVIDENCE_WORDS } from '../../i18n/evidenceWords'
import { useSite, useText } from '../site'
import { EvidenceAppendix } from './EvidenceAppendix'
import { evidenceCatalog, type EvidenceCatalog } from './evidenceCatalog'
import { EvidenceFactDetails } from './EvidenceFactDetails'
import { EvidenceReset, EvidenceSearch } from './EvidenceSearch'

/** Every fact with its sources, searchable; then every conflict, term and source. `#fact-{id}` scrolls to one. */
export function EvidenceView({ evidence }: { evidence: Evidence }) {
  const site = useSite()
  const { topics } = useText()
  const text = EVIDENCE_WORDS[site.language]
  const field = useRef<HTMLInputElement>(null)
  const [filters, setFilters] = useState(NO_FILTERS)
  useLayoutEffect(() => {
    // applies menus used before hydration, which React has reset
    for (const { name, value } of earlyChoicesSoFar()) setFilters((before) => withMenu(before, name, value)) // oxlint-disable-line react/set-state-in-effect
  }, [])
  const applied = useDeferredValue(filters)
  const catalog = useMemo(() => evidenceCatalog(evidence, site), [evidence, site])
  const index = useMemo(() => {
    const { value, proposal } = catalog
    return evidenceIndex(evidence, (fact) => [value(fact) ?? '', fact.proposal === null ? '' : proposal(fact.proposal)])
  }, [evidence, catalog])
  const found = useMemo(() => factsFound(index, applied), [index, applied])
  const unknown = useLinkedFact(catalog, found, () => setFilters(NO_FILTERS))
  const present = useMemo(
    () => TOPICS.filter((topic) => evidence.facts.some((fact) => fact.topic === topic)),
    [evidence],
  )
  return (
    <div className="evidence">
      <h1>{text.title}</h1>
      <p>{text.intro}</p>
      <noscript>
        <p>{text.noScript}</p>
      </noscript>
      {unknown === null ? null : <p role="alert">{text.unknownFact(unknown)}</p>}
      <EvidenceSearch
        evidence={evidence}
        catalog={catalog}
        filters={filters}
        count={found.size}
        field={field}
        onChange={setFilters}
      />
      <nav aria-label={text.contents}>
        {present.map((topic) => (
          <a key={topic} href={`#topic-${topic}`} hidden={!hasAny(evidence, topic, found)}>
            {topics[topic]}
          </a>
        ))}
        <a href="#conflicts">{text.conflictsTitle}</a>
        <a href="#corrections">{text.corrections}</a>
        <a href="#terms">{text.glossary}</a>
        <a href="#sources">{text.allSources}</a>
      </nav>
      {found.size > 0 ? null : (
        <p className="empty">
          {`${text.nothing} `}
          <EvidenceReset field={field} onChange={setFilters} />
        </p>
      )}
      {present.map((topic) => (
        <section key={topic} id={`topic-${topic}`} hidden={!hasAny(evidence, topic, found)}>
          <h2>{topics[topic]}</h2>
          <TopicTerms evidence={evidence} topic={topic} />
          {evidence.facts.map((fact) =>
            fact.topic === topic ? (
              <article
                key={fact.id}
                id={`fact-${fact.id}`}
                data-fact={fact.id}
                tabIndex={-1}
                hidden={!found.has(fact.id)}
              >
                <EvidenceFactDetails fact={fact} catalog={catalog} />
              </article>
            ) : null,
          )}
        </section>
      ))}
      <EvidenceAppendix evidence={evidence} catalog={catalog} />
    </div>
  )
}

function withMenu(filters: EvidenceFilters, name: string, value: string): EvidenceFilters {
  switch (name) {
    case 'evidence-topic':
      return { ...filters, topic: TOPICS.find((topic) => topic === value) ?? null }
    case 'evidence-party':
      return { ...filters, party: PARTIES.find((party) => party === value) ?? null }
    case 'evidence-status':
      return { ...filters, status: STATUSES.find((status) => status === value) ?? null }
    case 'evidence-proposal':
      return { ...filters, proposal: value === '' ? null : value }
    default:
      return filters
  }
}

/** The glossary terms in a topic's facts, each linked to its definition. */
function TopicTerms({ evidence, topic }: { evidence: Evidence; topic: Topic }) {
  const words = EVIDENCE_WORDS[useSite().language]
  const ofTopic = new Set(evidence.facts.flatMap((fact) => (fact.topic === topic ? [fact.id] : [])))
  const terms = evidence.terms.filter(({ facts }) => facts.some((fact) => ofTopic.has(fact)))
  return terms.length === 0 ? null : (
    <p className="topic-terms">
      <span>{`${words.glossary}: `}</span>
      {terms.map(({ id, term }, index) => (
        <Fragment key={id}>
          {index === 0 ? null : <span> · </span>}
          <a href={`#term-${id}`}>{term}</a>
        </Fragment>
      ))}
    </p>
  )
}

function hasAny(evidence: Evidence, topic: Topic, found: ReadonlySet<string>): boolean {
  return evidence.facts.some((fact) => fact.topic === topic && found.has(fact.id))
}

/**
 * Scrolls to the fact in the URL's hash and focuses it, after `showAll` if a filter hides
 * it. Returns the id if there is no such fact, else `null`.
 */
function useLinkedFact(catalog: EvidenceCatalog, found: ReadonlySet<string>, showAll: () => void): string | null {
  const linked = factInHash(useSyncExternalStore(onHashChange, hashNow, noHash))
  const awaited = useRef<string | null>(null)
  const arrive = useEffectEvent((shown: ReadonlySet<string>) => {
    if (awaited.current === null || !shown.has(awaited.current)) return
    const article = document.getElementById(`fact-${awaited.current}`)
    awaited.current = null
    article?.focus({ preventScroll: true })
    article?.scrollIntoView()
  })
  const follow = useEffectEvent((id: string | null) => {
    if (id === null || !catalog.fact.has(id)) return
    awaited.current = id
    if (found.has(id)) arrive(found)
    else showAll()
  })
  useEffect(() => follow(linked), [linked])
  useEffect(() => arrive(found), [found])
  useEffect(() => {
    const followAgain = ({ target }: MouseEvent) => {
      const link = target instanceof Element ? target.closest('a') : null
      if (link?.hash && link.href === window.location.href) follow(factInHash(link.hash)) // same URL: no `hashchange` fires
    }
    document.addEventListener('click', followAgain)
    return () => document.removeEventListener('click', followAgain)
  }, [])
  return linked === null || catalog.fact.has(linked) ? null : linked
}

function onHashChange(listener: () => void): () => void {
  window.addEventListener('hashchange', listener)
  return () => window.removeEventListener('hashchange', listener)
}

const hashNow = () => window.location.hash
const noHash = () => ''

/** The id of the fact in a hash; `null` if it names none. */
function factInHash(hash: string): string | null {
  if (!hash.startsWith('#fact-')) return null
  const id = hash.slice('#fact-'.length)
  try {
    return decodeURIComponent(id)
  } catch {
    return id // malformed percent-encoding: taken literally
  }
}
