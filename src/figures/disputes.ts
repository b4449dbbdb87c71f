import { firstDay } from '../domain/day'
import { GRADE_BANDS } from '../domain/gradeBand'
import type { Evidence, EvidenceFact, EvidenceProposal } from '../domain/record'
import { raiseInEffectOn } from '../domain/salary'
import type { Measure, MissingReason, Party, TermKind } from '../domain/vocabulary'
import { COMPARED, type Apart, type Compared, type ComparedRow, type Stage } from './comparedRow'

const PERCENTS = 100
const THOUSAND = 1000

/** What a side says of pay in one number: its headline, or each of the alternatives that it names. */
function raisesIn(proposal: EvidenceProposal, factOf: ReadonlyMap<string, EvidenceFact>): readonly EvidenceFact[] {
  const term = proposal.terms.salary
  if (!term) return []
  const stated = term.facts
    .flatMap((id) => factOf.get(id) ?? [])
    .filter(({ unit, value }) => unit === 'percent' && value !== null)
  const alternatives = stated.filter(({ alternative }) => alternative !== null)
  return alternatives.length > 0 ? alternatives : stated.filter(({ id }) => id === term.headline)
}

/** A fact as a row; what the row says of itself comes first. */
function rowOf(
  fact: EvidenceFact,
  own: Pick<ComparedRow, 'compared' | 'dispute' | 'party' | 'stage'> & Partial<ComparedRow>,
): ComparedRow {
  const { value, unit, qualifier, status, missing, proposal } = fact
  return { proposal, facts: [fact], value, unit, qualifier, status, missing, apart: null, ...own }
}

function apartOf(fact: EvidenceFact): Apart | null {
  if (fact.alternative !== null) return 'alternative'
  return fact.measure === 'salary-change' ? 'schedule-average' : null
}

/** The rows of one dispute. */
class OneDispute {
  readonly factOf: ReadonlyMap<string, EvidenceFact>
  readonly agreement: EvidenceProposal | null
  readonly file: Evidence
  constructor(file: Evidence) {
    this.file = file
    this.factOf = new Map(file.facts.map((fact) => [fact.id, fact]))
    this.agreement = file.proposals.findLast(({ kind }) => kind === 'agreement') ?? null
  }

  /** Why the agreement has no number under a heading. */
  missing(heading: TermKind, measure: Measure): MissingReason {
    const term = this.agreement?.terms[heading]
    const silent = term?.facts.flatMap((id) => this.factOf.get(id) ?? []).find((fact) => fact.measure === measure)
    return term?.missing ?? silent?.missing ?? 'not-found'
  }

  none(compared: Compared, party: Party, stage: Stage | null, missing: MissingReason): ComparedRow {
    const nothing = { proposal: null, facts: [], value: null, unit: null, qualifier: null, status: null, apart: null }
    return { compared, dispute: this.file.id, party, stage, missing, ...nothing }
  }

  /** What one party said on pay, first and last, by the day it was made. */
  said(party: Party): { first: readonly EvidenceFact[]; last: readonly EvidenceFact[] } {
    const made = this.file.proposals
      .filter(
        (proposal) =>
          proposal.party === party && !proposal.spoken && !['contract', 'memorandum'].includes(proposal.kind),
      )
      .toSorted((one, other) => (firstDay(one.made) < firstDay(other.made) ? -1 : 1))
      .map((proposal) => raisesIn(proposal, this.factOf))
      .filter((facts) => facts.length > 0)
    return { first: made[0] ?? [], last: made.at(-1) ?? [] }
  }

  raises(): readonly ComparedRow[] {
    const dispute = this.file.id
    const rows = (facts: readonly EvidenceFact[], party: Party, stage: Stage) =>
      facts.length === 0
        ? [this.none('raise', party, stage, 'not-found')]
        : facts.map((fact) => rowOf(fact, { compared: 'raise', dispute, party, stage, apart: apartOf(fact) }))
    const sides = (['union', 'district'] as const).flatMap((party) => {
      const { first, last } = this.said(party)
      return [...rows(first, party, 'first'), ...rows(last, party, 'last')]
    })
    const agreed = this.agreement ? raisesIn(this.agreement, this.factOf) : []
    return [...sides, ...rows(agreed, 'joint', 'agreed')]
  }

  /** The raises of the agreement, each from its own day. */
  agreedSteps(): readonly EvidenceFact[] {
    const term = this.agreement?.terms.salary
    const ids = term?.parts.length ? term.parts : (term?.facts ?? [])
    return ids
      .flatMap((id) => this.factOf.get(id) ?? [])
      .filter(
        (fact) => fact.measure === 'raise' && fact.unit === 'percent' && fact.value !== null && fact.from !== null,
      )
      .toSorted((one, other) => (firstDay(one.from ?? '') < firstDay(other.from ?? '') ? -1 : 1))
  }

  steps(): readonly ComparedRow[] {
    const dispute = this.file.id
    const steps = this.agreedSteps()
    if (steps.length === 0)
      return (['steps', 'compounded'] as const).map((compared) => this.none(compared, 'joint', 'agreed', 'no-number'))
    const raises = steps.map(({ value, from }) => ({ rate: (value ?? 0) / PERCENTS, from: firstDay(from ?? '') }))
    const compounded = raiseInEffectOn(raises.at(-1)?.from ?? '', raises) * PERCENTS
    const [first] = steps as [EvidenceFact] // safe: there is one
    return [
      ...steps.map((fact) => rowOf(fact, { compared: 'steps', dispute, party: 'joint', stage: 'agreed' })),
      rowOf(first, {
        compared: 'compounded',
        dispute,
        party: 'joint',
        stage: 'agreed',
        facts: steps,
        value: compounded,
        qualifier: null,
        status: 'inferred',
      }),
    ]
  }

  /** By how many points each side's number changed from its first word to its last. */
  moved(): readonly ComparedRow[] {
    return (['union', 'district'] as const).map((party) => {
      const { first, last } = this.said(party)
      const [from, to] = [first[0], last[0]]
      if (!from || !to) return this.none('moved', party, null, 'not-found')
      if (first.length > 1 || last.length > 1 || from.measure === 'salary-change')
        return {
          ...this.none('moved', party, null, 'no-number'),
          facts: [...new Set([...first, ...last])],
          apart: apartOf(to),
        }
      const value = Math.round(((to.value ?? 0) - (from.value ?? 0)) * PERCENTS) / PERCENTS
      const facts = [...new Set([from, to])]
      return rowOf(to, {
        compared: 'moved',
        dispute: this.file.id,
        party,
        stage: null,
        facts,
        value,
        unit: 'percentage-points',
        qualifier: null,
        status: 'inferred',
      })
    })
  }

  strike(): readonly ComparedRow[] {
    const fact = this.file.facts.find(
      ({ measure, unit, value }) => measure === 'strike-length' && unit === 'school-days' && value !== null,
    )
    const apart = this.file.strike.inSupportOf === undefined ? null : ('not-own-strike' as const)
    return [
      fact
        ? rowOf(fact, { compared: 'strike', dispute: this.file.id, party: 'union', stage: null, apart })
        : this.none('strike', 'union', null, 'not-found'),
    ]
  }

  /** What the agreement says of one measure under one heading. */
  agreedOn(compared: Compared, heading: TermKind, measure: Measure): readonly ComparedRow[] {
    const [youngest] = GRADE_BANDS
    const all = this.file.facts.filter(
      (fact) =>
        fact.measure === measure &&
        fact.value !== null &&
        this.agreement !== null &&
        [fact.proposal, ...fact.alsoIn].includes(this.agreement.id) &&
        (measure !== 'cap' || (fact.grades?.bands[0] === youngest && fact.grades.bands.length === 1)),
    )
    // of a limit that changes, what it comes to
    const latest = all
      .map(({ from }) => from ?? '')
      .toSorted()
      .at(-1)
    const facts = measure === 'cap' ? all.filter(({ from }) => (from ?? '') === latest) : all
    return facts.length === 0
      ? [this.none(compared, 'joint', 'agreed', this.missing(heading, measure))]
      : facts.map((fact) => rowOf(fact, { compared, dispute: this.file.id, party: 'joint', stage: 'agreed' }))
  }

  /** What would happen above a limit, whoever proposed it. */
  overLimit(): readonly ComparedRow[] {
    const facts = this.file.facts.filter(({ measure, value }) => measure === 'over-limit' && value !== null)
    return facts.length === 0
      ? [this.none('over-limit', 'joint', null, this.missing('classSize', 'over-limit'))]
      : facts.map((fact) =>
          rowOf(fact, { compared: 'over-limit', dispute: this.file.id, party: fact.party, stage: null }),
        )
  }

  /** Students per staff member, turned around so that more is more. */
  staff(): readonly ComparedRow[] {
    return this.agreedOn('staff', 'staffing', 'students-per-staff').map((row) =>
      row.value === null
        ? row
        : {
            ...row,
            value: THOUSAND / row.value,
            unit: 'staff-per-1000-students',
            qualifier: row.qualifier === 'up-to' ? 'at-least' : row.qualifier,
            status: 'inferred',
          },
    )
  }
}

/** Disputes side by side: everything that is compared, dispute by dispute. Nothing missing is left out. */
export function compareDisputes(files: readonly Evidence[]): readonly ComparedRow[] {
  const rows = files.flatMap((file) => {
    const dispute = new OneDispute(file)
    return [
      ...dispute.raises(),
      ...dispute.steps(),
      ...dispute.moved(),
      ...dispute.strike(),
      ...dispute.agreedOn('limit', 'classSize', 'cap'),
      ...dispute.agreedOn('cut', 'classSize', 'reduction'),
      ...dispute.overLimit(),
      ...dispute.staff(),
    ]
  })
  return COMPARED.flatMap((compared) => rows.filter((row) => row.compared === compared))
}
