import { wrongWords } from './checkWords'
import { pointersOf } from './pointers'
import { firstDay, lastDay, type PartialDate } from '../domain/day'
import { bandsOfGrade, GRADE_BANDS, GRADES } from '../domain/gradeBand'
import { UNITS_OF } from '../domain/unitsOf'
import type { Measure, Unit } from '../domain/vocabulary'
import { RECORD_LISTS, type DatasetIssue, type RecordList } from './issue'
import { nearest } from './nearest'
import { recordPlace, shortened } from './place'
import type { PublishedFile } from './wholeSchema'

type PublishedFact = PublishedFile['facts'][number]
type Issues = Generator<DatasetIssue>

/** After this many unknown ids a file is wrong throughout, and guessing would only cost time. */
const MOST_SUGGESTIONS = 50

/** The ids of a file by their lists, and where each record is. */
type Known = Readonly<Record<RecordList, ReadonlyMap<string, number>>>

function knownIn(file: PublishedFile): Known {
  const placesIn = (list: RecordList) => new Map(file[list].map(({ id }, index) => [id, index]))
  return {
    facts: placesIn('facts'),
    conflicts: placesIn('conflicts'),
    proposals: placesIn('proposals'),
    events: placesIn('events'),
    terms: placesIn('terms'),
    sources: placesIn('sources'),
  }
}

function* duplicateIds(file: PublishedFile): Issues {
  for (const list of RECORD_LISTS) {
    const first = new Map<string, number>()
    for (const [index, { id }] of file[list].entries()) {
      const before = first.get(id)
      if (before === undefined) first.set(id, index)
      else
        yield {
          kind: 'duplicate-id',
          at: recordPlace(list, index, id),
          found: id,
          first: recordPlace(list, before, id),
        }
    }
  }
}

function* unknownIds(file: PublishedFile, known: Known): Issues {
  let suggestions = 0
  for (const { at, id, list } of pointersOf(file)) {
    if (known[list].has(id)) continue
    suggestions += 1
    const near = suggestions > MOST_SUGGESTIONS ? null : nearest(id, [...known[list].keys()])
    yield { kind: 'unknown-id', at, found: shortened(id), list, nearest: near }
  }
}

/** Walks each chain of repetitions once, however long, and reports every fact on a cycle. */
function* repeatsInCircles(file: PublishedFile, known: Known): Issues {
  const settled = new Set<string>()
  for (const start of file.facts) {
    const chain = new Map<string, { index: number; repeats: string }>()
    let id: string | null = start.id
    while (id !== null && !settled.has(id) && !chain.has(id)) {
      const index: number = known.facts.get(id) ?? -1
      const repeats: string | null = file.facts[index]?.repeats ?? null
      if (repeats !== null) chain.set(id, { index, repeats })
      else settled.add(id)
      id = repeats
    }
    const circle = id !== null && chain.has(id) ? [...chain].slice([...chain.keys()].indexOf(id)) : []
    for (const [name, { index, repeats }] of circle) {
      yield { kind: 'repeats-loop', at: `${recordPlace('facts', index, name)}.repeats`, found: shortened(repeats) }
    }
    for (const name of chain.keys()) settled.add(name)
  }
}

/** Facts and conflicts must name each other; reports a reference in one direction only. */
function* oneSidedConflicts(file: PublishedFile, known: Known): Issues {
  const listedBy = new Map(file.conflicts.map(({ id, facts }) => [id, new Set(facts)]))
  const namedBy = new Map(file.facts.map(({ id, conflicts }) => [id, new Set(conflicts)]))
  for (const [index, { id, conflicts }] of file.facts.entries()) {
    for (const conflict of conflicts) {
      if (!known.conflicts.has(conflict) || listedBy.get(conflict)?.has(id)) continue
      const at = `${recordPlace('facts', index, id)}.conflicts`
      yield { kind: 'conflict-not-mutual', at, fact: id, conflict, silent: 'conflict' }
    }
  }
  for (const [index, { id, facts }] of file.conflicts.entries()) {
    const at = `${recordPlace('conflicts', index, id)}.facts`
    if (new Set(facts).size < 2) yield { kind: 'conflict-too-small', at, found: new Set(facts).size }
    for (const fact of facts) {
      if (!known.facts.has(fact) || namedBy.get(fact)?.has(id)) continue
      yield { kind: 'conflict-not-mutual', at, fact, conflict: id, silent: 'fact' }
    }
  }
}

/**
 * A fact that others contradict is `conflicting`, and shows its own grade only
 * where nothing contradicts it. Different definitions contradict nothing.
 */
function* wrongStatuses(file: PublishedFile): Issues {
  const opposing = new Set(file.conflicts.filter(({ kind }) => kind !== 'definition').map(({ id }) => id))
  for (const [index, { id, status, basis, conflicts, formula }] of file.facts.entries()) {
    const at = recordPlace('facts', index, id)
    const conflict = conflicts.find((name) => opposing.has(name)) ?? null
    const expected = conflict === null ? basis : 'conflicting'
    // our own arithmetic stays `inferred` beside the number that it contradicts
    if (status !== expected && !(basis === 'inferred' && status === 'inferred')) {
      yield { kind: 'status-mismatch', at: `${at}.status`, found: status, expected, basis, conflict }
    }
    if (basis === 'inferred' && formula === null) yield { kind: 'no-formula', at: `${at}.formula` }
  }
}

/** The number a fact shows: its point, or an end of its range. */
function numberOf({ value, low, high }: PublishedFact): number | null {
  return value ?? low ?? high
}

function* wrongUnit(at: string, measure: Measure, unit: Unit | null): Issues {
  const allowed = UNITS_OF[measure]
  if (unit === null || !allowed.includes(unit)) {
    yield { kind: 'unit-mismatch', at: `${at}.unit`, measure, found: unit, allowed }
  }
}

/**
 * A number has a unit of its measure. A unit, or a measure that is counted, has
 * a number, or says why there is none, or is a span of time with its dates.
 */
function* wrongNumbers(fact: PublishedFact, at: string): Issues {
  const { measure, unit, value, low, high, missing, from, to, also } = fact
  const number = numberOf(fact)
  const inWords = UNITS_OF[measure].length === 0
  if (number !== null || unit !== null || fact.baseline !== null) yield* wrongUnit(at, measure, unit)
  for (const [index, more] of also.entries()) yield* wrongUnit(`${at}.also[${index}]`, more.measure, more.unit)

  const dated = measure === 'duration' && (from !== null || to !== null)
  if (number === null && missing === null && !dated && (unit !== null || !inWords)) {
    yield { kind: 'no-value', at: `${at}.value`, measure }
  }
  if (number !== null && missing !== null)
    yield { kind: 'value-and-missing', at: `${at}.missing`, found: number, missing }
  if (low !== null && high !== null && low > high) {
    yield { kind: 'range-order', at: `${at}.low`, low, high }
  } else if (value !== null && (value < (low ?? value) || value > (high ?? value))) {
    yield { kind: 'outside-range', at: `${at}.value`, found: value, low, high }
  }
}

/** The bands a span of grades touches. Grade 6 belongs to two; either will do. */
function* wrongGrades({ grades }: PublishedFact, at: string): Issues {
  if (!grades) return
  const { bands, from, to } = grades
  const span = GRADES.slice(GRADES.indexOf(from), GRADES.indexOf(to) + 1)
  const touched = GRADE_BANDS.filter((band) => span.some((grade) => bandsOfGrade(grade).includes(band)))
  const covered = span.every((grade) => bandsOfGrade(grade).some((band) => bands.includes(band)))
  if (span.length === 0 || !covered || !bands.every((band) => touched.includes(band))) {
    yield { kind: 'grades-mismatch', at: `${at}.grades`, found: bands, expected: touched, from, to }
  }
}

function* wrongPeriod(at: string, from: PartialDate | null, to: PartialDate | null): Issues {
  if (from !== null && to !== null && firstDay(from) > lastDay(to))
    yield { kind: 'period-order', at: `${at}.from`, from, to }
}

function* wrongFacts(file: PublishedFile): Issues {
  for (const [index, fact] of file.facts.entries()) {
    const at = recordPlace('facts', index, fact.id)
    if (fact.sources.length === 0) yield { kind: 'no-source', at: `${at}.sources` }
    yield* wrongNumbers(fact, at)
    yield* wrongGrades(fact, at)
    yield* wrongPeriod(at, fact.from, fact.to)
  }
}

function* wrongProposals(file: PublishedFile, known: Known): Issues {
  for (const [index, proposal] of file.proposals.entries()) {
    const at = recordPlace('proposals', index, proposal.id)
    const { made, disclosed } = proposal
    if (disclosed !== null && lastDay(disclosed) < firstDay(made)) {
      yield { kind: 'disclosed-too-early', at: `${at}.disclosed`, found: disclosed, made }
    }
    for (const [kind, term] of Object.entries(proposal.terms)) {
      if (term.facts.length === 0 && term.missing === null) yield { kind: 'empty-term', at: `${at}.terms.${kind}` }
      for (const [place, id] of term.facts.entries()) {
        const fact = file.facts[known.facts.get(id) ?? -1]
        if (!fact || fact.proposal === null || [fact.proposal, ...fact.alsoIn].includes(proposal.id)) continue
        const where = `${at}.terms.${kind}.facts[${place}]`
        yield { kind: 'foreign-term', at: where, found: id, proposal: proposal.id, owner: fact.proposal }
      }
      const headline = file.facts[known.facts.get(term.headline ?? '') ?? -1]
      if (headline && (headline.proposal !== proposal.id || numberOf(headline) === null)) {
        const problem = headline.proposal === proposal.id ? 'no-number' : 'foreign'
        const where = `${at}.terms.${kind}.headline`
        yield { kind: 'wrong-headline', at: where, found: headline.id, proposal: proposal.id, problem }
      }
    }
  }
}

/**
 * Events are listed in the order in which they happened. Proposals need not be:
 * the contracts in force may come before what was proposed.
 */
function* wrongOrder(file: PublishedFile): Issues {
  yield* wrongPeriod('strike', file.strike.from, file.strike.to)
  for (const [index, { id, date }] of file.events.entries()) {
    const previous = file.events[index - 1]?.date
    if (previous !== undefined && lastDay(date) < firstDay(previous)) {
      yield { kind: 'date-order', at: `${recordPlace('events', index, id)}.date`, found: date, previous }
    }
  }
}

/**
 * Semantic problems in a file of the right shape: references to nothing,
 * numbers without a source, a cut charted as a limit. Every problem, in the
 * order of the checks.
 */
export function checkMeaning(file: PublishedFile): readonly DatasetIssue[] {
  const known = knownIn(file)
  return [
    ...duplicateIds(file),
    ...unknownIds(file, known),
    ...wrongFacts(file),
    ...wrongStatuses(file),
    ...oneSidedConflicts(file, known),
    ...repeatsInCircles(file, known),
    ...wrongProposals(file, known),
    ...wrongOrder(file),
    ...wrongWords(file, []),
  ]
}
