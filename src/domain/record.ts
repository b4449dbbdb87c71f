import type { IsoDay, PartialDate } from './day'
import type { Grade, GradeBand } from './gradeBand'
import type {
  Basis,
  ConflictKind,
  Consequence,
  Measure,
  MissingReason,
  Party,
  Permission,
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

/** A reader's text in one language: a dataset is read in the language of its page. */
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
  /** The side or body whose words the sources relay; `null` where the sources speak for themselves. */
  speaker: Party | null
  /** The proposal in which it was put on the table. */
  proposal: string | null
  /** Later proposals that repeat it. */
  alsoIn: readonly string[]
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
  /** An earlier record that says the same; this one adds a source or a later day. */
  repeats: string | null
  qualifier: Qualifier | null
  missing: MissingReason | null
  announced: PartialDate | null
  from: PartialDate | null
  /** Why not all first days of what it states are known. */
  missingFrom: MissingReason | null
  to: PartialDate | null
  retroactive: boolean
  /** `false` is paid once; `null` where the question does not arise. */
  recurring: boolean | null
  grades: { bands: readonly GradeBand[]; from: Grade; to: Grade; label: string } | null
  schools: { types: readonly SchoolType[]; label: string } | null
  levels: readonly SchoolLevel[]
  subjects: readonly Subject[]
  roles: readonly Role[]
  consequence: Consequence | null
  condition: Words | null
  scope: Words | null
  /** The name of one of several alternatives inside one proposal. */
  alternative: Words | null
  status: Status
  basis: Basis
  formula: string | null
  conflicts: readonly string[]
  sources: readonly Citation[]
  /** In figures' data only for facts without a number, and for answers that stand beside one of those. */
  statement: Words | null
}

/** A fact with the texts that only the evidence needs. */
export type EvidenceFact = Fact & { statement: Words; note: Words | null }

export type Source = {
  id: string
  publisher: Words
  /** Its name inside a sentence, such as with an article; `null` where that is the publisher's own. */
  inSentence: Words | null
  title: Words
  url: string | null
  published: PartialDate | null
  kind: SourceKind
}

/** A source with what only the evidence needs: how much of it was read. */
export type EvidenceSource = Source & { read: Words; note: Words | null }

/** Facts that answer one question differently. */
export type Conflict = {
  id: string
  kind: ConflictKind
  question: Words
  facts: readonly string[]
  /** A sentence on what its records show: why they differ. */
  shows: Words
}

/** What stood in an earlier version, and what is right: said once for all facts that it touches. */
export type Correction = { on: IsoDay; facts: readonly string[]; stood: Words; right: Words }

/** What a proposal says under one heading; `missing` where it says nothing we could read. */
export type ProposalTerm = {
  facts: readonly string[]
  /** The fact that states the term in one value, where one does. */
  headline: string | null
  /** The facts that divide the headline, such as posts by role. */
  parts: readonly string[]
  /** A few words for a cell of the table, where there is no room for statements, and the facts they rest on. */
  brief: readonly { facts: readonly string[]; words: Words }[]
  permission: Permission | null
  missing: MissingReason | null
}

/** A term with the texts that only the evidence needs. */
export type EvidenceTerm = ProposalTerm & { summary: Words; unknown: readonly Words[] }

/** Something put on the table, or agreed. Holds no number of its own: its terms point at facts. */
export type Proposal = {
  id: string
  party: Party
  kind: ProposalKind
  label: Words
  made: PartialDate
  /** The day it became public, when that is another day. */
  disclosed: PartialDate | null
  /** Only spoken of: it does not replace what was written. */
  spoken: boolean
  status: ProposalStatus
  terms: Readonly<Partial<Record<TermKind, ProposalTerm>>>
}

/** A proposal with the texts that only the evidence needs. */
export type EvidenceProposal = Omit<Proposal, 'terms'> & {
  statusNote: Words | null
  terms: Readonly<Partial<Record<TermKind, EvidenceTerm>>>
  unknown: readonly Words[]
}

/** A dated event; `party` is the lane it is drawn in. */
export type DisputeEvent = {
  id: string
  date: PartialDate
  party: Party
  title: Words
  facts: readonly string[]
  sources: readonly string[]
}

/** An event with its sentence of detail. */
export type EvidenceEvent = DisputeEvent & { detail: Words }

export type GlossaryTerm = { id: string; term: Words; definition: Words; facts: readonly string[] }

/** What every form of a dataset begins with. */
export type DatasetHead = {
  format: 1
  id: string
  /** The day of the data, `YYYY-MM-DD`. */
  version: string
  title: Words
  sides: { district: Words; union: Words }
  strike: { from: PartialDate; to: PartialDate; inSupportOf?: Words }
}

/** What the figures need, in one language: the facts that they draw, and what those facts name. */
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
  facts: readonly EvidenceFact[]
  conflicts: readonly Conflict[]
  /** Newest first. */
  corrections: readonly Correction[]
  proposals: readonly EvidenceProposal[]
  events: readonly EvidenceEvent[]
  terms: readonly GlossaryTerm[]
  sources: readonly EvidenceSource[]
}
