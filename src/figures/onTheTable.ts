import type { Choices } from '../domain/choices'
import { firstDay, type PartialDate } from '../domain/day'
import { bandsOfGrade, type Grade } from '../domain/gradeBand'
import { sumOf } from '../domain/pay'
import type { Dataset, Fact, Proposal } from '../domain/record'
import { schoolYearOf, type SchoolYear } from '../domain/schoolYear'
import type { MissingReason, Party, Permission, Role, SchoolType, TermKind } from '../domain/vocabulary'
import { catalogOf, type Catalog } from './catalog'
import { bandsOf } from './classSizeFigure'
import type { Quantity } from './figure'
import { isKnown, onTheTable } from './known'
import { countedMonths, payOf, type PayLine } from './payLines'
import { quantityOf } from './quantity'
import { headlineFact, raiseLinesOf } from './raiseLines'
import { isOnThisTable, lastWords, proposalsOn, speaksOf, standingOn } from './standing'

/** The rows of the table, in the order in which readers ask. */
export const TABLE_TOPICS = [
  'raise',
  'dollars',
  'class-size',
  'staffing',
  'exceptions',
  'duration',
  'said-against',
] as const
export type TableTopic = (typeof TABLE_TOPICS)[number]

/** The sides that have a column, with the agreement in the last. */
export const TABLE_COLUMNS = ['district', 'union', 'joint'] as const
export type TableColumn = (typeof TABLE_COLUMNS)[number]

/** The grade of the largest class until a reader chooses another. */
export const TABLE_GRADE: Grade = '5'
/** The kinds of school whose limits the table can give. */
export const TABLE_SCHOOLS = [
  'phbao',
  'desegregated',
  'phbao-magnet',
  'other-magnet',
] as const satisfies readonly SchoolType[]
export type TableSchool = (typeof TABLE_SCHOOLS)[number]

/** A raise and the first day it is paid. */
export type Step = { fact: string; percents: number; from: PartialDate }

/** What stands under a cell's value. Each line names the facts it rests on. */
export type CellLine = { facts: readonly string[] } & (
  | { kind: 'steps'; steps: readonly Step[]; asOn: PartialDate | null }
  /** The same dollars by the other first days that sources give. */
  | { kind: 'by-other-dates'; others: readonly { usd: number; from: PartialDate }[] }
  /** What a number of posts counts together. */
  | { kind: 'counts'; roles: readonly Role[] }
  | { kind: 'part'; role: Role; quantity: Quantity; conflict: string | null }
  | { kind: 'by-year'; year: SchoolYear }
  | { kind: 'english-and-math' }
  /** Grade 6 belongs to an elementary school in some places and to a middle school in others. */
  | { kind: 'two-bands' }
  /** A few words that rest on facts; with a day where those are older than the column's last word. */
  | { kind: 'brief'; words: string; asOn: PartialDate | null }
  /** What was only spoken of; it stands below what was written. */
  | { kind: 'spoken'; quantity: Quantity; made: PartialDate }
)

/** One cell: a value, or the reason why there is none. Never both. */
export type TableCell = {
  party: TableColumn
  /** Whose word it is; `null` before there is one. */
  proposal: string | null
  /** Its day, where that is not the day in the column's heading. */
  asOn: PartialDate | null
  facts: readonly string[]
  quantity: Quantity | null
  permission: Permission | null
  missing: MissingReason | 'nothing-yet' | null
  /** The conflict between sources that touches the value. */
  conflict: string | null
  lines: readonly CellLine[]
}

export type TableRow = {
  topic: TableTopic
  /** What was the rule before: the largest class in 2018. */
  before: { quantity: Quantity; facts: readonly string[] } | null
  /** The scale of the row's bars, from its lowest to its highest end; `null` where amounts do not compare. */
  scale: { low: number; high: number } | null
  cells: readonly TableCell[]
}

/** What stood on the table on one day. */
export type OnTheTable = {
  columns: readonly { party: TableColumn; proposal: Proposal | null }[]
  /** The recommendation between the sides, once there was one. */
  recommended: { proposal: Proposal; cell: TableCell } | null
  rows: readonly TableRow[]
  grade: Grade
  school: TableSchool
  baseUsd: number | null
  /** The last month for which dollars are counted. */
  until: PartialDate | null
}

type TableChoices = Pick<Choices, 'asof' | 'grade' | 'schools' | 'salary' | 'until'>

/** A cell of which nothing is known yet. */
function emptyCell(party: TableColumn, missing: TableCell['missing']): TableCell {
  return {
    party,
    proposal: null,
    asOn: null,
    facts: [],
    quantity: null,
    permission: null,
    missing,
    conflict: null,
    lines: [],
  }
}

/**
 * What stood on the table on the chosen day: for each side its last word on each
 * topic, and the agreement once made. A proposal silent on a topic leaves the
 * earlier one standing, with its day.
 */
export function onTheTableOn(dataset: Dataset, choices: Choices): OnTheTable {
  const catalog = catalogOf(dataset)
  const last = lastWords(catalog, choices)
  const columns = TABLE_COLUMNS.map((party) => ({
    party,
    proposal: last.find((one) => one.party === party)?.proposal ?? null,
  }))
  const school = TABLE_SCHOOLS.find((type) => choices.schools?.includes(type)) ?? 'phbao'
  const table: Table = { dataset, catalog, choices, columns, grade: choices.grade ?? TABLE_GRADE, school }
  const pay = payOf(dataset, { ...choices, proposals: null })
  const recommendation = proposalsOn(catalog, choices).findLast(({ kind }) => kind === 'recommendation') ?? null
  return {
    columns,
    recommended: recommendation
      ? { proposal: recommendation, cell: raiseCellOf(table, 'joint', recommendation, null) }
      : null,
    rows: [
      rowOf('raise', columns, (party, word) => raiseCell(table, party, word), fromZero),
      rowOf('dollars', columns, (party, word) => dollarsCell(table, party, word, pay), fromZero),
      {
        ...rowOf('class-size', columns, (party, word) => classCell(table, party, word), null),
        before: limitBefore(table),
      },
      rowOf('staffing', columns, (party, word) => staffCell(table, party, word), null),
      rowOf('exceptions', columns, (party, word) => termCell(table, party, word, 'exceptions'), null),
      rowOf('duration', columns, (party, word) => termCell(table, party, word, 'duration'), null),
      rowOf('said-against', columns, (party, word) => termCell(table, party, word, 'saidAgainst'), null),
    ],
    grade: table.grade,
    school,
    baseUsd: pay?.baseUsd ?? null,
    until: pay?.until ?? null,
  }
}

type Table = {
  dataset: Dataset
  catalog: Catalog
  choices: TableChoices
  columns: OnTheTable['columns']
  grade: Grade
  school: TableSchool
}

type CellOf = (party: TableColumn, word: Proposal) => TableCell

function fromZero(cells: readonly TableCell[]): TableRow['scale'] {
  const values = cells.flatMap(({ quantity }) => quantity?.value ?? [])
  return values.length === 0 ? null : { low: 0, high: Math.max(...values) }
}

function rowOf(
  topic: TableTopic,
  columns: OnTheTable['columns'],
  cellOf: CellOf,
  scaleOf: ((cells: readonly TableCell[]) => TableRow['scale']) | null,
): TableRow {
  const cells = columns.map(({ party, proposal }) =>
    proposal === null ? emptyCell(party, 'nothing-yet') : cellOf(party, proposal),
  )
  return { topic, before: null, scale: scaleOf?.(cells) ?? null, cells }
}

/** The day of a proposal, unless it is the one in the heading. */
function asOn(proposal: Proposal, word: Proposal | null): PartialDate | null {
  return word === null || proposal.id === word.id || proposal.made === word.made ? null : proposal.made
}

/** The conflict that some facts stand in, once its readings were known. */
function conflictOf({ catalog, choices }: Pick<Table, 'catalog' | 'choices'>, ids: readonly string[]): string | null {
  const conflict = catalog.conflicts.find(({ facts }) => facts.some((id) => ids.includes(id)))
  if (!conflict) return null
  const known = conflict.facts
    .flatMap((id) => catalog.fact.get(id) ?? [])
    .filter((fact) => isKnown(catalog, fact, choices))
  return known.length > 1 ? conflict.id : null
}

function raiseCell(table: Table, party: TableColumn, word: Proposal): TableCell {
  const proposal = standingOn(table.catalog, party, 'salary', table.choices)
  return proposal ? raiseCellOf(table, party, proposal, word) : emptyCell(party, missingOf(word, 'salary'))
}

function missingOf(word: Proposal, topic: TermKind): MissingReason {
  return word.terms[topic]?.missing ?? 'not-found'
}

/** A raise with its steps: those of the proposal itself, else those last given by the same side for the same raise. */
function raiseCellOf(table: Table, party: TableColumn, proposal: Proposal, word: Proposal | null): TableCell {
  const { catalog, choices } = table
  const headline = headlineFact(catalog, proposal)
  const quantity = headline ? quantityOf(headline) : null
  if (!headline || !quantity) return { ...emptyCell(party, missingOf(proposal, 'salary')), proposal: proposal.id }
  const dated = datedBy(catalog, proposal, choices)
  const steps = (dated?.facts ?? []).map((fact): Step => ({
    fact: fact.id,
    percents: fact.value ?? 0,
    from: fact.from ?? '',
  }))
  const sum = steps.reduce((total, { percents }) => total + percents, 0)
  const own = sharersOf(catalog, proposal).flatMap(({ id }) => catalog.factsOf(id).map((fact) => fact.id))
  return {
    ...emptyCell(party, null),
    proposal: proposal.id,
    asOn: asOn(proposal, word),
    facts: [headline.id],
    quantity,
    conflict: conflictOf(
      table,
      [...own, ...steps.map(({ fact }) => fact)].filter((id) => isAboutStart(catalog, id)),
    ),
    lines: [
      ...(dated && sum === quantity.value
        ? [
            {
              kind: 'steps',
              steps,
              asOn: dated.proposal.id === proposal.id ? null : dated.proposal.made,
              facts: steps.map(({ fact }) => fact),
            } as const,
          ]
        : []),
      ...briefsOf(table, proposal, 'salary', word ?? proposal),
    ],
  }
}

/** The proposals of one side that put the same raise on the table: a proposal, and those whose facts its terms repeat. */
export function sharersOf(catalog: Catalog, proposal: Proposal): readonly Proposal[] {
  const repeated = proposal.terms.salary?.facts ?? []
  return catalog.proposals.filter(
    (other) =>
      other.id === proposal.id ||
      (other.party === proposal.party && catalog.factsOf(other.id).some(({ id }) => repeated.includes(id))),
  )
}

/** Whether a fact's conflict is about the first day of a raise. */
function isAboutStart(catalog: Catalog, id: string): boolean {
  return catalog.conflicts.some(
    ({ facts }) => facts.includes(id) && facts.every((fact) => (catalog.fact.get(fact)?.from ?? null) !== null),
  )
}

/** The dated raises of a proposal, else of the same side's last one before it that has them. */
export function datedBy(catalog: Catalog, proposal: Proposal, choices: Pick<Choices, 'asof'>) {
  return raiseLinesOf(catalog).findLast(
    (line) =>
      isOnThisTable(line.proposal) &&
      line.proposal.party === proposal.party &&
      onTheTable(line.proposal) <= onTheTable(proposal) &&
      (choices.asof === null || onTheTable(line.proposal) <= choices.asof),
  )
}

/** What the standing raise adds to a salary: worked out by us from the dates that its side gave last. */
function dollarsCell(table: Table, party: TableColumn, word: Proposal, pay: ReturnType<typeof payOf>): TableCell {
  const { catalog, choices } = table
  const proposal = standingOn(catalog, party, 'salary', choices)
  if (!proposal || !pay) return emptyCell(party, proposal ? 'no-number' : missingOf(word, 'salary'))
  const dated = datedBy(catalog, proposal, choices)
  const line = pay.lines.find((one) => one.proposal.id === dated?.proposal.id)
  if (!line) return { ...emptyCell(party, 'not-found'), proposal: proposal.id }
  const others = pay.readings.filter(
    (reading) =>
      reading.reading !== null &&
      [line.proposal, ...sharersOf(catalog, proposal)].some(({ id }) => id === reading.proposal.id) &&
      isKnown(catalog, reading.reading.fact, choices),
  )
  const usd = addedBy(line, pay.until)
  const byOthers = others.flatMap((reading) => {
    const first = reading.raises.map(({ from }) => from).toSorted()[0]
    const other = addedBy(reading, pay.until)
    return first === undefined || other === usd ? [] : [{ usd: other, from: first }]
  })
  return {
    ...emptyCell(party, null),
    proposal: line.proposal.id,
    asOn: asOn(line.proposal, word),
    facts: line.facts.map(({ id }) => id),
    quantity: { value: usd, low: null, high: null, unit: 'usd', qualifier: null, baseline: null },
    lines:
      byOthers.length === 0
        ? []
        : [
            {
              kind: 'by-other-dates',
              others: byOthers,
              facts: others.flatMap(({ reading }) => reading?.fact.id ?? []),
            },
          ],
  }
}

function addedBy(line: PayLine, until: PartialDate): number {
  return sumOf(countedMonths(line, until))
}

/** The limits that speak of the chosen grade and kind of school, most particular first; a rule for some subjects last. */
function limitsIn({ catalog, grade, school }: Table, proposal: Proposal): readonly Fact[] {
  const bands = bandsOfGrade(grade)
  return catalog
    .factsOf(proposal.id)
    .filter(
      (fact) =>
        fact.measure === 'cap' &&
        fact.unit === 'students-per-class' &&
        fact.scope === null &&
        !fact.subjects.includes('non-academic') &&
        (proposal.kind === 'memorandum' || fact.basis !== 'inferred') &&
        bandsOf(fact).some((band) => bands.includes(band)) &&
        (fact.schools === null || fact.schools.types.includes(school)),
    )
    .toSorted(
      (a, b) => Number(isNarrow(a)) - Number(isNarrow(b)) || Number(b.schools !== null) - Number(a.schools !== null),
    )
}

/** The limits of a proposal for the chosen class as one number, or as a range where a grade falls in two bands. */
function limitOf(table: Table, proposal: Proposal): { quantity: Quantity; facts: readonly Fact[] } | null {
  const [first, ...others] = limitsIn(table, proposal)
  if (!first) return null
  const bands = bandsOfGrade(table.grade)
  const covered = new Set(bandsOf(first))
  const second = others.find(
    (fact) => bandsOf(fact).some((band) => bands.includes(band) && !covered.has(band)) && isAlike(fact, first),
  )
  const facts = second ? [first, second] : [first]
  const values = facts.map((fact) => fact.value ?? fact.high ?? 0)
  const [low, high] = [Math.min(...values), Math.max(...values)]
  const bare = { unit: 'students-per-class', qualifier: null, baseline: null } as const
  return {
    quantity: low === high ? { ...bare, value: low, low: null, high: null } : { ...bare, value: null, low, high },
    facts,
  }
}

/** Whether two limits are of one kind: for the same schools, and neither for English and math alone. */
function isAlike(a: Fact, b: Fact): boolean {
  return (a.schools === null) === (b.schools === null) && isNarrow(a) === isNarrow(b)
}

/** Whether a limit is for English and math classes alone. */
function isNarrow({ subjects }: Fact): boolean {
  return subjects.includes('english') || subjects.includes('math')
}

function limitBefore(table: Table): TableRow['before'] {
  const earlier = table.catalog.proposals.findLast(({ kind }) => kind === 'memorandum')
  const limit = earlier && isOnOrBefore(table, earlier) ? limitOf(table, earlier) : null
  return limit ? { quantity: limit.quantity, facts: limit.facts.map(({ id }) => id) } : null
}

function isOnOrBefore({ choices }: Table, proposal: Proposal): boolean {
  return choices.asof === null || onTheTable(proposal) <= choices.asof
}

function classCell(table: Table, party: TableColumn, word: Proposal): TableCell {
  const { catalog, choices } = table
  const own = proposalsOn(catalog, choices).filter((proposal) => proposal.party === party && !proposal.spoken)
  const proposal = own.findLast((one) => limitsIn(table, one).length > 0)
  const limit = proposal ? limitOf(table, proposal) : null
  const standing = standingOn(catalog, party, 'classSize', choices)
  const briefs = standing ? briefsOf(table, standing, 'classSize', word) : []
  if (!proposal || !limit)
    return {
      ...emptyCell(party, standing ? 'not-found' : missingOf(word, 'classSize')),
      proposal: standing?.id ?? null,
      lines: briefs,
    }
  const [fact] = limit.facts
  const ids = limit.facts.map(({ id }) => id)
  return {
    ...emptyCell(party, null),
    proposal: proposal.id,
    asOn: asOn(proposal, word),
    facts: ids,
    quantity: limit.quantity,
    conflict: conflictOf(table, ids),
    lines: [
      ...(limit.quantity.value === null ? [{ kind: 'two-bands', facts: ids } as const] : []),
      ...(fact && isNarrow(fact) ? [{ kind: 'english-and-math', facts: ids } as const] : []),
      ...(fact?.from ? [{ kind: 'by-year', year: schoolYearOf(firstDay(fact.from)), facts: ids } as const] : []),
      ...briefs,
    ],
  }
}

/** The few words that the standing proposal, and earlier ones of the same side on the same topic, leave to be said. */
function briefsOf(table: Table, proposal: Proposal, topic: TermKind, word: Proposal): readonly CellLine[] {
  return (proposal.terms[topic]?.brief ?? []).flatMap(({ facts: ids, words }): readonly CellLine[] => {
    const facts = ids.flatMap((id) => table.catalog.fact.get(id) ?? [])
    if (facts.length === 0 || !facts.every((fact) => isKnown(table.catalog, fact, table.choices))) return []
    const [owner] = facts.map((fact) =>
      fact.proposal === null || fact.alsoIn.includes(word.id) ? undefined : table.catalog.proposal.get(fact.proposal),
    )
    return [{ kind: 'brief', words, facts: ids, asOn: owner?.party === proposal.party ? asOn(owner, word) : null }]
  })
}

function staffCell(table: Table, party: TableColumn, word: Proposal): TableCell {
  const { catalog, choices } = table
  const cell = termCell(table, party, word, 'staffing')
  const proposal = cell.proposal === null ? undefined : catalog.proposal.get(cell.proposal)
  const headline = catalog.fact.get(cell.facts[0] ?? '')
  const parts = (proposal?.terms.staffing?.parts ?? [])
    .flatMap((id) => catalog.fact.get(id) ?? [])
    .flatMap((fact): readonly CellLine[] => {
      const quantity = quantityOf(fact)
      const [role] = fact.roles
      return quantity && role && isKnown(catalog, fact, choices)
        ? [{ kind: 'part', role, quantity, conflict: conflictOf(table, [fact.id]), facts: [fact.id] }]
        : []
    })
  const counts =
    headline && headline.roles.length > 1
      ? [{ kind: 'counts', roles: headline.roles, facts: [headline.id] } as const]
      : []
  return { ...cell, lines: [...counts, ...parts, ...cell.lines, ...spokenOf(table, party, proposal)] }
}

/** Posts that a side only spoke of, after its last written word. */
function spokenOf({ catalog, choices }: Table, party: TableColumn, written: Proposal | undefined): readonly CellLine[] {
  return proposalsOn(catalog, choices)
    .filter((one) => one.party === party && one.spoken && speaksOf(one, 'staffing'))
    .filter((one) => written === undefined || onTheTable(one) >= onTheTable(written))
    .flatMap((one): readonly CellLine[] => {
      const fact = catalog.fact.get(one.terms.staffing?.headline ?? '')
      const quantity = fact ? quantityOf(fact) : null
      return fact && quantity ? [{ kind: 'spoken', quantity, made: one.made, facts: [fact.id] }] : []
    })
}

/** A cell whose value, permission and words the data name themselves. */
function termCell(table: Table, party: TableColumn, word: Proposal, topic: TermKind): TableCell {
  const proposal = standingOn(table.catalog, party, topic, table.choices)
  if (!proposal) return emptyCell(party, missingOf(word, topic))
  const term = proposal.terms[topic]
  const headline = term?.headline ? table.catalog.fact.get(term.headline) : undefined
  const isHeard = headline !== undefined && isKnown(table.catalog, headline, table.choices)
  const quantity = isHeard ? quantityOf(headline) : null
  const lines = briefsOf(table, proposal, topic, word)
  const permission = term?.permission ?? null
  const rests = [...(isHeard ? [headline.id] : []), ...(permission === null ? [] : (term?.facts ?? []))]
  return {
    ...emptyCell(party, quantity === null && permission === null && topic !== 'saidAgainst' ? 'not-found' : null),
    ...(topic === 'saidAgainst' && lines.length === 0 ? { missing: 'not-found' } : {}),
    proposal: proposal.id,
    asOn: asOn(proposal, word),
    facts: quantity !== null || permission !== null ? rests : [],
    quantity,
    permission,
    conflict: conflictOf(table, rests),
    lines,
  }
}

/** The cell of a column in a row. */
export function cellIn(table: OnTheTable, topic: TableTopic, party: Party): TableCell | undefined {
  return table.rows.find((row) => row.topic === topic)?.cells.find((cell) => cell.party === party)
}

/** The facts that the table can show or say on some day: what its page must load. */
export function factsOnTable(dataset: Dataset): ReadonlySet<string> {
  const terms = dataset.proposals.filter(isOnThisTable).flatMap((proposal) => Object.values(proposal.terms))
  return new Set(
    terms.flatMap(({ headline, parts, brief, permission, facts }) => [
      ...(headline === null ? [] : [headline]),
      ...parts,
      ...brief.flatMap((words) => words.facts),
      ...(permission === null ? [] : facts),
    ]),
  )
}
