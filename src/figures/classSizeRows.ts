import { CLASS_KINDS, type Choices, type ClassKind } from '../domain/choices'
import type { GradeBand } from '../domain/gradeBand'
import type { Fact, Proposal } from '../domain/record'
import { SCHOOL_TYPES, type SchoolType } from '../domain/vocabulary'
import type { Catalog } from './catalog'
import { isChosen } from './chosen'
import { bandsOf } from './bandsOf'
import { isContradictory } from './classSizeNotes'
import type { Lane, Link, Mark } from './figure'
import { onTheTable } from './known'
import { byDay, byText } from './order'
import { lengthOf } from './quantity'
import { isOnThisTable, standingIds } from './standing'

/** Proposals of limits, by what they are to a row: the rule before, offers and recommendations, what was agreed. */
export type LimitWords = { before: readonly Proposal[]; offered: readonly Proposal[]; agreed: readonly Proposal[] }

/** One limit of a row. */
export type RowLimit = { fact: Fact; proposal: Proposal; role: keyof LimitWords; isInPart: boolean }

/** The limits of the same classes: bands of grades, some kinds of school (none named: all), one kind of class. */
export type LimitRow = {
  /** Neighbours with the same numbers, youngest first. */
  bands: readonly GradeBand[]
  types: readonly SchoolType[]
  kind: ClassKind
  /** Whether it is for every kind of school that has limits in this band. */
  isForAll: boolean
  limits: readonly RowLimit[]
}

/** A row with its lane and how each of its marks is drawn. */
export type DrawnRow = {
  row: LimitRow
  lane: Lane
  marks: readonly { mark: Mark; limit: RowLimit }[]
  links: readonly Link[]
}

/** The limits a proposal states: numbers of students per class for grades, read and not contradictory. */
export function limitsOf(catalog: Catalog, proposal: Proposal): readonly Fact[] {
  return catalog.factsOf(proposal.id).filter(
    (fact) =>
      fact.measure === 'cap' &&
      fact.unit === 'students-per-class' &&
      fact.scope === null &&
      lengthOf(fact) !== null &&
      bandsOf(fact).length > 0 &&
      !isContradictory(fact) &&
      (proposal.kind !== 'agreement' || fact.basis !== 'inferred'), // the years between have a figure of their own
  )
}

/** The proposals whose limits stood on the chosen day, with the rule that was in force before them. */
export function limitWords(catalog: Catalog, choices: Choices): LimitWords {
  const hasLimits = (proposal: Proposal) => limitsOf(catalog, proposal).length > 0
  const earlier = catalog.proposals
    .filter((proposal) => !isOnThisTable(proposal) && hasLimits(proposal))
    .filter((proposal) =>
      isChosen({ proposal: proposal.id, party: proposal.party, since: onTheTable(proposal) }, choices),
    )
    .toSorted(byDay)
  const standing = standingIds(catalog, 'classSize', choices, hasLimits).flatMap((id) => catalog.proposal.get(id) ?? [])
  return {
    before: choices.proposals === null ? earlier.slice(-1) : earlier,
    offered: standing.filter(({ kind }) => kind !== 'agreement'),
    agreed: standing.filter(({ kind }) => kind === 'agreement'),
  }
}

const REGULAR = SCHOOL_TYPES.filter((type) => type !== 'high-need')

/** The rows of a band, a kind of school each; one for all kinds where every kind has the same numbers. */
export function rowsOfBand(
  catalog: Catalog,
  words: LimitWords,
  choices: Pick<Choices, 'schools' | 'subjects'>,
  band: GradeBand,
): readonly LimitRow[] {
  const kinds = CLASS_KINDS.filter((kind) => (choices.subjects ?? ['academic']).includes(kind))
  return kinds.flatMap((kind) => {
    const all = (['before', 'offered', 'agreed'] as const).flatMap((role) =>
      words[role].map((proposal) => ({
        role,
        proposal,
        facts: limitsOf(catalog, proposal).filter((fact) => bandsOf(fact).includes(band) && kindOf(fact) === kind),
      })),
    )
    const named = SCHOOL_TYPES.filter((type) =>
      all.some(({ facts }) => facts.some(({ schools }) => schools?.types.includes(type))),
    )
    const regular = named.filter((type) => type !== 'high-need')
    const isWanted = (type: SchoolType) => choices.schools === null || choices.schools.includes(type)
    const types: readonly (SchoolType | null)[] = [
      // limits that name no kind of school are for every kind; beside others they stand in the rows of those
      ...(regular.length > 0 ? regular.filter(isWanted) : REGULAR.some(isWanted) ? [null] : []),
      ...named.filter((type) => type === 'high-need' && isWanted(type)),
    ]
    const rows = types.map((type) => ({
      bands: [band],
      types: type === null ? [] : [type],
      kind,
      isForAll: false,
      limits: all.flatMap(({ role, proposal, facts }): readonly RowLimit[] => {
        const fact = mostParticular(facts, type)
        return fact ? [{ fact, proposal, role, isInPart: isInPart(fact) }] : []
      }),
    }))
    const filled = rows.filter(({ limits }) => limits.length > 0)
    const joined = joinAlike(filled).map((row) => ({
      ...row,
      isForAll: row.types.length === 0 || (regular.length > 2 && row.types.length === regular.length),
    }))
    return joined.some(({ isForAll }) => isForAll) ? joined : filled
  })
}

function kindOf({ subjects }: Fact): ClassKind {
  return subjects.includes('non-academic') ? 'non-academic' : 'academic'
}

/** Whether a limit is for English and math alone. */
function isInPart({ subjects }: Fact): boolean {
  return subjects.includes('english') || subjects.includes('math')
}

/**
 * The limit of a kind of school: one for all subjects before one for some, one that names the school before one for
 * all, the latest year. Schools of high need are of the other kinds too, and have only what names them.
 */
function mostParticular(facts: readonly Fact[], type: SchoolType | null): Fact | undefined {
  const rank = (fact: Fact) => [Number(isInPart(fact)), Number(fact.schools === null)] as const
  return facts
    .filter(({ schools }) => (schools === null ? type !== 'high-need' : type !== null && schools.types.includes(type)))
    .toSorted((a, b) => {
      const [partOfA, generalA] = rank(a)
      const [partOfB, generalB] = rank(b)
      return partOfA - partOfB || generalA - generalB || byText(b.from ?? '', a.from ?? '')
    })[0]
}

/** Kinds of school with the same limits in one row, in the order of the first. */
function joinAlike(rows: readonly LimitRow[]): readonly LimitRow[] {
  const joined: LimitRow[] = []
  for (const row of rows) {
    const at = row.types.includes('high-need') ? -1 : joined.findIndex((other) => signature(other) === signature(row))
    const other = joined[at]
    if (other === undefined) joined.push(row)
    else joined[at] = { ...other, types: [...other.types, ...row.types], limits: bothLimits(other, row) }
  }
  return joined
}

/** Rows of one kind of school in the order of their grades, neighbours with the same numbers in one. */
export function joinNeighbours(rows: readonly LimitRow[]): readonly LimitRow[] {
  const joined: LimitRow[] = []
  for (const row of rows) {
    const at = joined.findLastIndex(({ kind }) => kind === row.kind)
    const other = joined[at]
    if (other && signature(other) === signature(row))
      joined[at] = { ...other, bands: [...other.bands, ...row.bands], limits: bothLimits(other, row) }
    else joined.push(row)
  }
  return joined
}

function signature({ limits }: LimitRow): string {
  return [...new Set(limits.map(({ fact, proposal }) => `${proposal.id} ${lengthOf(fact)} ${isInPart(fact)}`))]
    .toSorted()
    .join()
}

function bothLimits(a: LimitRow, b: LimitRow): readonly RowLimit[] {
  const seen = new Set(a.limits.map(({ fact }) => fact.id))
  return [...a.limits, ...b.limits.filter(({ fact }) => !seen.has(fact.id))]
}
