import type { PartialDate } from './day'
import type { Grade, GradeBand } from './gradeBand'
import type {
  Basis,
  ConflictKind,
  Consequence,
  Measure,
  MissingReason,
  Party,
  ProposalKind,
  ProposalStatus,
  Qualifier,
  Role,
  SchoolLevel,
  SchoolType,
  SourceKind,
  Statistic,
  Status,
  Subject,
  TermKind,
  Topic,
  Unit,
} from './vocabulary'

/** Words for readers, in one language: a dataset is read in the language of its page. */
export type Words = string

/** Where a record is supported: a source and the place in it. Figures carry the source alone; the evidence, both. */
export type Citation = { source: string; locator: Words | null }

/**
 * One number or claim, with where it comes from. `value` is a point, `low` and
 * `high` a true range or bound; both are `null` where there is none, never zero.
 */
export type Fact = {
  id: string
  topic: Topic
  event: string
  party: Party
  actor: Words | null
  /** The proposal in which it was put on the table. */
  proposal: string | null
  measure: Measure
  /** Which salary of a schedule or a workforce. */
  statistic: Statistic | null
  unit: Unit | null
  value: number | null
  low: number | null
  high: number | null
  /** What "from X to Y" starts from. */
  baseline: number | null
  /** Further numbers in the same statement, such as a vote's turnout. */
  also: readonly { measure: Measure; unit: Unit; value: number }[]
  qualifier: Qualifier | null
  missing: MissingReason | null
  announced: PartialDate | null
  from: PartialDate | null
  to: PartialDate | null
  grades: { bands: readonly GradeBand[]; from: Grade; to: Grade; label: string } | null
  schools: { types: readonly SchoolType[]; label: string } | null
  levels: readonly SchoolLevel[]
  subjects: readonly Subject[]
  roles: readonly Role[]
  status: Status
  basis: Basis
  formula: string | null
  sources: readonly Citation[]
  /** In figures only where sources disagree and the words are all there is. */
  statement: Words | null
}

/** A fact in full: with its words, and with what no figure draws. */
export type EvidenceFact = Fact & {
  statement: Words
  note: Words | null
  /** Later proposals that repeat it. */
  alsoIn: readonly string[]
  /** An earlier record that says the same; this one adds a source or a later day. */
  repeats: string | null
  retroactive: boolean
  /** `false` is paid once; `null` where the question does not arise. */
  recurring: boolean | null
  consequence: Consequence | null
  condition: Words | null
  scope: Words | null
  /** The name of one of several alternatives inside one proposal. */
  alternative: Words | null
  conflicts: readonly string[]
}

export type Source = {
  id: string
  publisher: Words
  title: Words
  url: string | null
  published: PartialDate | null
}

/** A source with what only the evidence needs: what it is, and how much of it was read. */
export type EvidenceSource = Source & { kind: SourceKind; read: Words; note: Words | null }

/** Facts that answer one question differently. */
export type Conflict = {
  id: string
  kind: ConflictKind
  question: Words
  facts: readonly string[]
}

/** A conflict with a sentence on what its records show. */
export type EvidenceConflict = Conflict & { shows: Words }

/** What a proposal says under one heading; `missing` where it says nothing we could read. */
export type ProposalTerm = { facts: readonly string[]; missing: MissingReason | null }

type ProposalTerms<Term> = Readonly<Partial<Record<TermKind, Term>>>

/** Something put on the table, or agreed. Holds no number of its own: its terms point at facts. */
export type Proposal = {
  id: string
  party: Party
  kind: ProposalKind
  made: PartialDate
  terms: ProposalTerms<ProposalTerm>
}

/** A proposal with its words, and what became of it. */
export type EvidenceProposal = Proposal & {
  label: Words
  /** The day it became public, when that is another day. */
  disclosed: PartialDate | null
  status: ProposalStatus
  statusNote: Words | null
  terms: ProposalTerms<ProposalTerm & { summary: Words; unknown: readonly Words[] }>
  unknown: readonly Words[]
}

/** A dated event; `party` is the lane it is drawn in. */
export type DisputeEvent = {
  id: string
  date: PartialDate
  party: Party
  title: Words
  facts: readonly string[]
}

/** An event with its sentence of detail, and who reports it. */
export type EvidenceEvent = DisputeEvent & { detail: Words; sources: readonly string[] }

export type GlossaryTerm = { id: string; term: Words; definition: Words }

/** A term with the facts that it is explained with. */
export type EvidenceTerm = GlossaryTerm & { facts: readonly string[] }

/** What every form of a dataset begins with. */
export type DatasetHead = {
  format: 1
  id: string
  /** The day of the data, `YYYY-MM-DD`. */
  version: string
  title: Words
  strike: { from: PartialDate; to: PartialDate }
}

/** What the figures need, in one language, and no field more: every page with a figure loads it. */
export type Dataset = DatasetHead & {
  facts: readonly Fact[]
  conflicts: readonly Conflict[]
  proposals: readonly Proposal[]
  events: readonly DisputeEvent[]
  /** Those that figures explain themselves. */
  terms: readonly GlossaryTerm[]
  sources: readonly Source[]
}

/** Everything, in one language. */
export type Evidence = DatasetHead & {
  sides: { district: Words; union: Words }
  facts: readonly EvidenceFact[]
  conflicts: readonly EvidenceConflict[]
  proposals: readonly EvidenceProposal[]
  events: readonly EvidenceEvent[]
  terms: readonly EvidenceTerm[]
  sources: readonly EvidenceSource[]
}
