import { useEffect, useEffectEvent, type RefObject } from 'react'
import { NO_FILTERS, type EvidenceFilters } from '../../domain/evidenceSearch'
import type { Evidence } from '../../domain/record'
import { PARTIES, STATUSES, TOPICS } from '../../domain/vocabulary'
import { byDay } from '../../figures/order'
import { EVIDENCE_WORDS } from '../../i18n/evidenceWords'
import { useSite, useText } from '../site'
import type { EvidenceCatalog } from './evidenceCatalog'

type EvidenceSearchProps = {
  evidence: Evidence
  catalog: EvidenceCatalog
  filters: EvidenceFilters
  /** How many facts are found. */
  count: number
  field: RefObject<HTMLInputElement | null>
  onChange: (filters: EvidenceFilters | ((before: EvidenceFilters) => EvidenceFilters)) => void
}

/** The search field and filters of the evidence, and how many facts they find. */
export function EvidenceSearch({ evidence, catalog, filters, count, field, onChange }: EvidenceSearchProps) {
  const text = useText()
  const words = EVIDENCE_WORDS[useSite().language]
  const change = (changes: Partial<EvidenceFilters>) => onChange({ ...filters, ...changes })
  const adopt = useEffectEvent((query: string) => {
    if (query !== filters.query) onChange((before) => ({ ...before, query }))
  })
  useEffect(() => {
    adopt(field.current?.value ?? '') // typed before hydration
  }, [field])
  const has = new Set<string>(evidence.facts.flatMap(({ topic, party, status }) => [topic, party, status]))
  return (
    <form role="search" className="js-only" onSubmit={(event) => event.preventDefault()}>
      <label className="query">
        <span>{words.search}</span>
        <input
          ref={field}
          type="search"
          value={filters.query}
          autoComplete="off"
          spellCheck={false}
          enterKeyHint="search"
          aria-describedby="search-help"
          onChange={(event) => change({ query: event.target.value })}
        />
      </label>
      <p id="search-help" className="help">
        {words.searchHelp}
      </p>
      <Menu
        name="topic"
        label={words.topic}
        items={TOPICS.filter((topic) => has.has(topic))}
        chosen={filters.topic}
        nameOf={(topic) => text.topics[topic]}
        onChange={(topic) => change({ topic })}
      />
      <Menu
        name="party"
        label={words.party}
        items={PARTIES.filter((party) => has.has(party))}
        chosen={filters.party}
        nameOf={(party) => text.parties[party]}
        onChange={(party) => change({ party })}
      />
      <Menu
        name="status"
        label={words.status}
        items={STATUSES.filter((status) => has.has(status))}
        chosen={filters.status}
        nameOf={(status) => text.statusNames[status]}
        onChange={(status) => change({ status })}
      />
      <Menu
        name="proposal"
        label={words.proposal}
        items={evidence.proposals.toSorted(byDay).map((proposal) => proposal.id)}
        chosen={filters.proposal}
        nameOf={catalog.proposal}
        onChange={(proposal) => change({ proposal })}
      />
      <p className="found">
        <span role="status">{words.found(count, evidence.facts.length)}</span>
        {isAny(filters) ? null : <EvidenceReset field={field} onChange={onChange} />}
      </p>
    </form>
  )
}

function isAny(filters: EvidenceFilters): boolean {
  return JSON.stringify(filters) === JSON.stringify({ ...filters, ...NO_FILTERS })
}

/** Clears the search and focuses its field, because the button itself disappears. */
export function EvidenceReset({ field, onChange }: Pick<EvidenceSearchProps, 'field' | 'onChange'>) {
  const words = EVIDENCE_WORDS[useSite().language]
  const reset = () => {
    onChange(NO_FILTERS)
    field.current?.focus()
  }
  return (
    <button type="button" className="text-button" onClick={reset}>
      {words.reset}
    </button>
  )
}

type MenuProps<T extends string> = {
  name: string
  label: string
  items: readonly T[]
  chosen: T | null
  nameOf: (item: T) => string
  onChange: (chosen: T | null) => void
}

function Menu<T extends string>({ name, label, items, chosen, nameOf, onChange }: MenuProps<T>) {
  const words = EVIDENCE_WORDS[useSite().language]
  return (
    <label>
      <span>{label}</span>
      <select
        name={`evidence-${name}`}
        value={chosen ?? ''}
        onChange={(event) => onChange(items.find((item) => item === event.target.value) ?? null)}
      >
        <option value="">{words.any}</option>
        {items.map((item) => (
          <option key={item} value={item}>
            {nameOf(item)}
          </option>
        ))}
      </select>
    </label>
  )
}
