import { firstDay } from '../domain/day'
import type { Language } from '../domain/language'
import { FIRST_MONTH } from '../domain/pay'
import type { Dataset, Fact } from '../domain/record'
import { schoolYearOf } from '../domain/schoolYear'
import { catalogOf } from '../figures/catalog'
import type { Label, Mark, Rule } from '../figures/figure'
import { quantityOf } from '../figures/quantity'
import type { Milestone } from '../figures/milestone'
import { capitalized } from './capitalized'
import {
  formatDate,
  formatQuantity,
  formatSchoolYear,
  formatSchoolYearShort,
  formatWithUnit,
  messagesIn,
} from './format'
import { gradeRow } from './gradeRow'
import { proposalName } from './proposalName'
import { wordMilestone } from './wordMilestone'

/** Names for a dataset's places and series, in one language. */
export type Namer = {
  name: (label: Label | Rule['label']) => string
  /** As short as possible while still unique. */
  short: (label: Label | Rule['label']) => string
  /** Several labels, from general to specific. */
  path: (labels: readonly Label[]) => string
  /** A mark's number, its date, or why there is none. */
  value: (mark: Mark) => string
  /** Whose a mark is, and when it was said if neither its name nor its place has a date. */
  who: (mark: Mark) => string
  /** A mark's number with its unit, its date, or why there is none. */
  long: (mark: Mark) => string
  /** A mark's status; of a gap, its reason. */
  sure: (mark: Mark) => string
  /** A mark's full name, with the parts of its table row: who, when, where, how much, how sure, which source. */
  full: (mark: Mark) => string
  sourceOf: (fact: string) => string
  /** The outlet alone, without how its text reached us. */
  outletOf: (fact: string) => string
}

/** Places that say when. */
const DATED: readonly Label['of'][] = ['proposal', 'day', 'year', 'years', 'through']

/** A status with its explanation, unless that begins with the same word. */
function explained(grade: string, meaning: string): string {
  return meaning.toLocaleLowerCase().startsWith(grade.toLocaleLowerCase()) ? meaning : `${grade}: ${meaning}`
}

function asSentence(text: string): string {
  return /[.?!…]$/.test(text) ? capitalized(text) : `${capitalized(text)}.`
}

/** An outlet alone, without how its text reached us. */
export function outletIn(publisher: string): string {
  return publisher.split(/ vía | via | \(|, /)[0] ?? publisher
}

const namers = new WeakMap<Dataset, Map<Language, Namer>>()

/** The namer of a dataset in a language. Cached, because every drawing of a figure needs it. */
export function namerOf(dataset: Dataset, language: Language): Namer {
  const known = namers.get(dataset) ?? new Map<Language, Namer>()
  const namer = known.get(language) ?? makeNamer(dataset, language)
  namers.set(dataset, known.set(language, namer))
  return namer
}

function makeNamer(dataset: Dataset, language: Language): Namer {
  const catalog = catalogOf(dataset)
  const text = messagesIn(language)
  const publisher = new Map(catalog.sources.map((source) => [source.id, source.publisher]))
  const inSentence = new Map(catalog.sources.map((source) => [source.id, source.inSentence]))
  const event = new Map(catalog.events.map(({ id, title }) => [id, title]))
  const question = new Map(catalog.conflicts.map((conflict) => [conflict.id, conflict.question]))

  const proposal = (id: string): string => {
    const record = catalog.proposal.get(id)
    return record ? proposalName(record, language) : id
  }

  const outlets = (sources: readonly string[]): string => {
    const [first = '', ...others] = new Set(sources.map((source) => outletIn(publisher.get(source) ?? source)))
    return others.length < 2 ? [first, ...others].join(', ') : text.marks.andMore(first, others.length)
  }

  const briefOf = (milestone: Milestone): string =>
    milestone.act === 'proposal'
      ? (catalog.proposal.get(milestone.proposal)?.terms.salary?.brief ?? []).map(({ words }) => words).join(', ')
      : ''

  const path: Namer['path'] = (labels) => labels.map((label) => name(label)).join(', ')
  const name: Namer['name'] = (label) => {
    switch (label.of) {
      case 'proposal':
        return proposal(label.id)
      case 'party':
        return text.parties[label.party]
      case 'band':
        return text.bands[label.band]
      case 'school-types':
        return label.types.map((type) => text.schoolTypes[type]).join(', ')
      case 'kinds':
        return label.types.length > 1 ? short(label) : label.types.map((type) => text.classAndStaff.kinds[type]).join()
      case 'kind-meaning':
        return text.classAndStaff.meanings[label.type]
      case 'grades':
        return text.classAndStaff.grades[label.band]
      case 'kind-in-words':
        return text.classAndStaff.kindsInWords[label.type]
      case 'grade-row':
        return gradeRow(label.bands, text.classAndStaff.gradeRows, text.classAndStaff.gradeSpan)
      case 'class-kind':
        return text.classKinds[label.kind]
      case 'scope':
        return catalog.fact.get(label.fact)?.scope ?? ''
      case 'offer': {
        const record = catalog.proposal.get(label.id)
        return record
          ? text.classAndStaff.offer(record.kind, record.party, formatDate(record.made, language, 'short'))
          : label.id
      }
      case 'spoken':
        return text.classAndStaff.spoken(formatDate(catalog.proposal.get(label.id)?.made ?? '', language, 'short'))
      case 'otherwise': {
        const fact = catalog.fact.get(label.fact)
        const quantity = fact ? quantityOf(fact) : null
        return quantity ? text.classAndStaff.otherwise(formatQuantity(quantity, language)) : ''
      }
      case 'brief':
        return (catalog.proposal.get(label.proposal)?.terms[label.topic]?.brief ?? [])
          .map(({ words }) => words)
          .join('; ')
      case 'roles':
        return text.classAndStaff.together(label.roles)
      case 'role':
        return text.roles[label.role]
      case 'year':
        return formatSchoolYear(label.year)
      case 'years':
        return `${formatSchoolYear(label.first)} – ${formatSchoolYear(label.last)}`
      case 'count-of-years':
        return text.marks.inYears(label.years)
      case 'day':
        return formatDate(label.day, language, 'short')
      case 'actor':
        return label.day === null ? label.name : `${label.name}, ${label.day.slice(0, 4)}`
      case 'event':
        return event.get(label.id) ?? label.id
      case 'conflict':
        return question.get(label.id) ?? label.id
      case 'conflict-kind':
        return text.conflictKinds[label.kind]
      case 'publisher':
        return publisher.get(label.source) ?? label.source
      case 'outlets':
        return outlets(label.sources)
      case 'outlet-in-sentence':
        return inSentence.get(label.source) ?? outletIn(publisher.get(label.source) ?? label.source)
      case 'milestone':
        return wordMilestone(label.milestone, language, briefOf(label.milestone))
      case 'through':
        return text.marks.through(formatDate(FIRST_MONTH, language), formatDate(label.month, language))
      case 'both':
        return path(label.labels)
      case 'joined':
        return label.labels.map((one) => name(one)).join(label.by)
      case 'quantity':
        return formatQuantity(label.quantity, language)
      case 'from-month':
        return text.marks.from(formatQuantity(label.quantity, language), formatDate(label.month, language, 'short'))
      case 'steps-as-on':
        return text.marks.stepsAsOn(formatDate(label.day, language, 'short'))
      case 'word':
        return text.words[label.word]
      case 'rule':
        return text.rules[label.rule]
    }
  }

  const short: Namer['short'] = (label) => {
    if (label.of === 'year') return formatSchoolYearShort(label.year)
    if (label.of === 'milestone') return wordMilestone(label.milestone, language, briefOf(label.milestone), true)
    if (label.of === 'quantity' || label.of === 'from-month') return formatQuantity(label.quantity, language, 'short')
    if (label.of === 'grades') return text.classAndStaff.gradesShort[label.band]
    if (label.of === 'grade-row')
      return gradeRow(label.bands, text.classAndStaff.gradesShort, text.classAndStaff.gradeSpanShort)
    if (label.of === 'kind-in-words') return text.classAndStaff.kindsInWordsShort[label.type]
    if (label.of === 'kinds') return label.types.map((type) => text.classAndStaff.kindsShort[type]).join(', ')
    if (label.of !== 'joined') return name(label)
    // of a sum and its parts, the sum
    return (label.by === ' = ' ? label.labels.slice(0, 1) : label.labels).map((one) => short(one)).join(label.by)
  }
  const sourceOf: Namer['sourceOf'] = (fact) =>
    publisher.get(catalog.fact.get(fact)?.sources[0]?.source ?? '') ?? text.figure.noSource
  const outletOf: Namer['outletOf'] = (fact) => outletIn(sourceOf(fact))
  const statementOf = ({ facts }: Mark) =>
    facts.map((fact) => catalog.fact.get(fact)?.statement ?? '').find(Boolean) ?? ''

  const value: Namer['value'] = (mark) => {
    if (mark.quantity) return formatQuantity(mark.quantity, language)
    if (mark.missing && mark.shape === 'slot') return text.missing[mark.missing]
    return mark.day === null ? statementOf(mark) : formatDate(mark.day, language, 'short')
  }

  /** When a fact was announced, or the time that it is about. */
  const whenOf = ({ announced, proposal: of, from, to }: Fact, since: string | null): string => {
    if (announced !== null) return formatDate(announced, language, 'short')
    if (of !== null || from === null) return since === null ? text.figure.noDate : formatDate(since, language, 'short')
    const isYear = from.endsWith('-07-01') && to?.endsWith('-06-30') === true
    return isYear ? formatSchoolYear(schoolYearOf(firstDay(from))) : formatDate(from, language, 'short')
  }

  const who: Namer['who'] = (mark) => {
    const said = name(mark.who)
    const [fact] = mark.facts.flatMap((id) => catalog.fact.get(id) ?? [])
    const isDated = mark.day !== null || mark.where.some(({ of }) => DATED.includes(of)) || /\d{4}/.test(said)
    return fact === undefined || isDated ? said : `${said}, ${whenOf(fact, mark.since)}`
  }

  const long: Namer['long'] = (mark) => (mark.quantity ? formatWithUnit(mark.quantity, language) : value(mark))

  const sure: Namer['sure'] = ({ missing, quantity, status }) =>
    missing !== null && quantity === null ? text.missingLong[missing] : text.statusNames[status]

  const full: Namer['full'] = (mark) => {
    const whose = who(mark)
    const number = long(mark)
    const grade = sure(mark)
    const parts = [
      whose,
      // a proposal's name has its date, and an event's value is its date
      path(mark.where.filter((label) => name(label) !== number && !whose.includes(name(label)))),
      number,
      grade === text.statusNames[mark.status] ? explained(grade, text.statuses[mark.status]) : grade,
      mark.facts
        .slice(0, 1)
        .map((fact) => `${text.figure.source}: ${sourceOf(fact)}`)
        .join(),
    ]
    return parts.filter(Boolean).map(asSentence).join(' ')
  }

  return { name, short, path, who, value, long, sure, full, sourceOf, outletOf }
}
