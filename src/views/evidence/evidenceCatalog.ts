import type { Conflict, Correction, Evidence, EvidenceFact, EvidenceSource } from '../../domain/record'
import { quantityOf } from '../../figures/quantity'
import { EVIDENCE_WORDS } from '../../i18n/evidenceWords'
import { formatDate, formatWithUnit, messagesIn } from '../../i18n/format'
import { namerOf } from '../../i18n/nameOf'
import type { Site } from '../site'

/** The records of the evidence by id, with their labels in the page's language. */
export type EvidenceCatalog = {
  fact: ReadonlyMap<string, EvidenceFact>
  source: ReadonlyMap<string, EvidenceSource>
  conflict: ReadonlyMap<string, Conflict>
  /** The corrections of a fact, newest first. */
  corrections: (fact: string) => readonly Correction[]
  /** A fact's number with its unit; `null` where it has none. */
  value: (fact: EvidenceFact) => string | null
  proposal: (id: string) => string
  /** How sure it is, and why. */
  status: (fact: EvidenceFact) => string
  /** The dates of a fact as text, as far as they are known; `null` if none is. */
  inEffect: (fact: EvidenceFact) => string | null
}

/** The catalog of an evidence in the language of its page. */
export function evidenceCatalog(evidence: Evidence, { language }: Site): EvidenceCatalog {
  const text = messagesIn(language)
  const words = EVIDENCE_WORDS[language]
  const namer = namerOf(evidence, language)
  return {
    fact: new Map(evidence.facts.map((fact) => [fact.id, fact])),
    source: new Map(evidence.sources.map((source) => [source.id, source])),
    corrections: (fact) => evidence.corrections.filter(({ facts }) => facts.includes(fact)),
    conflict: new Map(evidence.conflicts.map((conflict) => [conflict.id, conflict])),
    value: (fact) => {
      const quantity = quantityOf(fact)
      return quantity && formatWithUnit(quantity, language)
    },
    proposal: (id) => namer.name({ of: 'proposal', id }),
    status: ({ status }) => {
      const [name, reason] = [text.statusNames[status], text.statuses[status]]
      return name.toLowerCase() === reason ? name : `${name}: ${reason}`
    },
    inEffect: ({ from, to, retroactive }) => {
      const since = from && `${words.from} ${formatDate(from, language)}`
      const until = to && `${words.until} ${formatDate(to, language)}`
      const days = from && from === to ? formatDate(from, language) : [since, until].filter(Boolean).join(' ')
      return [days, retroactive ? text.marks.retroactive : ''].filter(Boolean).join(', ') || null
    },
  }
}
