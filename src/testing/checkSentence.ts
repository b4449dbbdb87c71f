import { catalogOf } from '../figures/catalog'
import type { Mark, Quantity } from '../figures/figure'
import { quantityOf } from '../figures/quantity'
import { losAngeles } from './losAngeles'
import { countFaults } from './checkCounts'
import { actorFaults, comparisonFaults, notYetFaults, wordFaults } from './checkWords'
import type { Shown } from './shownBy'
import { isSameDate, readSentence, type Read, type SaidNumber } from './readSentence'

/**
 * Everything that is false or unclear in a sentence about a figure; empty if nothing is. Reads the text alone, as a
 * reader does, and knows nothing of how it was made.
 */
export function faultsIn(sentence: string, shown: Shown): readonly string[] {
  const read = readSentence(withoutQuestion(sentence, shown), shown.language)
  return [
    ...(shown.figure.finding.kind === 'contested' ? [] : numberFaults(read, shown)), // it counts questions alone
    ...dateFaults(sentence, read, shown),
    ...countFaults(sentence, read, shown),
    ...limitFaults(sentence, read, shown),
    ...comparisonFaults(sentence, read, shown),
    ...notYetFaults(sentence, shown),
    ...actorFaults(sentence, shown),
    ...wordFaults(sentence),
  ]
}

/** A question is in the words of the data. */
function withoutQuestion(sentence: string, { figure }: Shown): string {
  return figure.id === 'contested' ? sentence.replace(/^.*\? (?=\S)/, '') : sentence
}

export const QUALIFIER_WORDS = {
  about: /(?:about|around|alrededor de|unos) \$?$/,
  nearly: /(?:nearly|almost|casi) \$?$/,
  'at-least': /(?:at least|al menos|por lo menos) \$?$/,
  'more-than': /(?:more than|over|más de) \$?$/,
  'up-to': /(?:up to|at most|hasta|como máximo) \$?$/,
} as const

/** What a mark states; a milestone has several numbers, as its facts have. */
export function quantitiesOf({ quantity, facts, who }: Mark): readonly Quantity[] {
  const stated = facts.flatMap((id) => catalogOf(losAngeles().evidence).fact.get(id) ?? [])
  const told = who.of === 'milestone' ? stated.flatMap((fact) => quantityOf(fact) ?? []) : []
  return [...(quantity ? [quantity] : []), ...told]
}

export function isItsNumber(quantity: Quantity, number: SaidNumber): boolean {
  const { unit, value, low, high, baseline } = quantity
  const kind = unit === 'percent' ? 'percent' : unit.startsWith('usd') ? 'usd' : 'plain'
  const isShown = (one: number | null) =>
    one !== null && Math.abs(one - number.value) <= (kind === 'usd' ? 0.5 : kind === 'percent' ? 0.005 : 0)
  const millions = kind === 'usd' && number.value >= 1_000_000
  return (
    kind === number.kind &&
    [value, low, high, baseline].some(
      (one) =>
        isShown(one) ||
        (millions &&
          one !== null &&
          Math.abs(one - number.value) < (number.value >= 1_000_000_000 ? 50_000_000 : 50_000)),
    )
  )
}

/** Numbers that no mark shows, and those that lose what qualifies them. Counts and differences have rules of their own. */
function numberFaults({ numbers }: Read, shown: Shown): readonly string[] {
  return numbers.flatMap((number) => {
    const own = shown.marks.flatMap(quantitiesOf).filter((quantity) => isItsNumber(quantity, number))
    if (own.length === 0)
      return number.kind !== 'plain' && !isWorkedOut(number, shown) ? [`no mark has ${number.value}`] : []
    const qualifiers = own.map(({ qualifier }) => qualifier)
    // one before a range is about both of its ends; a limit is the most that there may be
    const before = number.before.replace(/\$?[\d,.]+ (?:to|a) $/, '')
    const isLimit = own.some(({ unit }) => unit === 'students-per-class')
    const lost = qualifiers.every(
      (qualifier) =>
        qualifier !== null &&
        qualifier !== 'exact' &&
        !(qualifier === 'up-to' && isLimit) &&
        !QUALIFIER_WORDS[qualifier].test(before),
    )
    return lost ? [`${number.value} is said without “${qualifiers.join(', ')}”`] : []
  })
}

/** The salary that dollars are counted with; a loss that is stated for all days together. */
function isWorkedOut({ value, kind }: SaidNumber, { choices, figure, marks }: Shown): boolean {
  const { facts } = losAngeles().evidence
  if (figure.id === 'salary') return sumsOfSteps(marks).includes(value)
  if (figure.id === 'pay') return value === (choices.salary ?? facts.find(({ id }) => id === 'sal-avg-75000')?.value)
  return (
    kind === 'usd' &&
    figure.id === 'attendance' &&
    facts.some((fact) => fact.measure === 'revenue-lost' && fact.value === value)
  )
}

/** What the steps of each proposal come to as a headline adds them up. */
function sumsOfSteps(marks: readonly Mark[]): readonly number[] {
  const sums = new Map<string | null, number>()
  for (const { proposal, where, quantity, shape } of marks)
    if (shape === 'step' && where.some(({ of }) => of === 'day'))
      sums.set(proposal, (sums.get(proposal) ?? 0) + (quantity?.value ?? 0))
  return [...sums.values()]
}

/** Dates that are of no mark, that come after the chosen day, or that go backward. */
export function dateFaults(sentence: string, { dates, spans, schoolYears }: Read, shown: Shown): readonly string[] {
  const { marks, choices, chosen, figure } = shown
  const facts = catalogOf(losAngeles().evidence).fact
  const paths = figure.panels.flatMap((panel) =>
    panel.kind === 'time' ? panel.paths.filter((path) => path.shown) : [],
  )
  const stated = [...marks, ...paths].flatMap((item) => item.facts.flatMap((id) => facts.get(id) ?? []))
  const ofMarks = [
    ...marks.flatMap(({ day, where }) => [
      ...(day === null ? [] : [day]),
      ...where.flatMap((label) => (label.of === 'day' ? [label.day] : label.of === 'through' ? [label.month] : [])),
    ]),
    ...chosen.map(({ made }) => made),
    ...(choices.asof === null ? [] : [choices.asof]),
    ...stated.flatMap(({ from, to, announced }) => [from, to, announced].filter((date) => date !== null)),
  ]
  const isWindow = /\$|times|veces/.test(sentence)
  const unknown = dates.filter(
    (date) => !ofMarks.some((known) => isSameDate(date, known)) && !(isWindow && date.length === 7),
  )
  const yearly = stated.flatMap(({ from }) =>
    from === null ? [] : [Number(from.slice(0, 4)), Number(from.slice(0, 4)) - 1],
  )
  const labelled = marks.flatMap(({ where }) => where.flatMap((label) => (label.of === 'year' ? [label.year] : [])))
  const back = spans.filter(({ from, to }) => from.length === to.length && to < from && figure.id !== 'contested')
  return [
    ...unknown.map((date) => `no mark is of ${date}`),
    ...schoolYears
      .filter((year) => ![...yearly, ...labelled].includes(year) && figure.id !== 'class-size-steps')
      .map((year) => `no mark is of the school year ${year}`),
    ...back.map(({ to }) => `time runs back to ${to}`),
    ...marks
      .filter(({ since }) => choices.asof !== null && since !== null && since > choices.asof)
      .map(({ key }) => `${key} came later`),
  ]
}

/** Limits without their grades, and ranges that are of no side’s limits in those grades. */
function limitFaults(sentence: string, read: Read, { marks, language, figure }: Shown): readonly string[] {
  const years = marks.flatMap(({ where }) => where.flatMap((label) => (label.of === 'year' ? [label.year] : [])))
  const isBetween = ({ where }: Mark) =>
    figure.id === 'class-size-steps' &&
    where.some(({ of }) => of === 'year') &&
    !where.some((label) => label.of === 'year' && (label.year === Math.max(...years) || label.year === 2018))
  const limits = marks.filter(
    (mark) => mark.quantity?.unit === 'students-per-class' && mark.shape === 'dot' && !isBetween(mark),
  )
  return sentence.split(/(?<=\.)\s+(?=\p{Lu})/u).flatMap((clause): readonly string[] => {
    if (!/limit|caps?\b|topes?|límites?|offers? named/i.test(clause)) return []
    const { ranges, numbers, bands } = clause === sentence ? read : readSentence(clause, language)
    const isFall = /lowers|baja|fewer|menos/.test(clause)
    if (numbers.length === 0 && ranges.length === 0) return []
    if (bands === null) return ['limits without the grades that they are for']
    if (isFall) return []
    return ranges
      .filter(({ low, high }) => !extentsOf(limits, bands).some((extent) => extent[0] === low && extent[1] === high))
      .map(({ low, high }) => `no limits of these grades go from ${low} to ${high}`)
  })
}

/** The least and greatest limit of each kind of proposal, of all its classes and of some of them. */
function extentsOf(limits: readonly Mark[], bands: NonNullable<Read['bands']>): readonly (readonly [number, number])[] {
  const { proposal } = catalogOf(losAngeles().evidence)
  const inBands = limits.filter(({ where }) => where.some((label) => label.of === 'band' && bands.includes(label.band)))
  const isPart = (word: (mark: Mark) => boolean) => [inBands.filter(word), inBands.filter((mark) => !word(mark))]
  const parts = [
    inBands,
    ...isPart(({ where }) => where.some((label) => label.of === 'word' && label.word === 'classes-english-math')),
    ...isPart(({ where }) => where.some((label) => label.of === 'school-types' && label.types.includes('high-need'))),
  ]
  const kinds = ['contract', 'memorandum', 'agreement', 'district', 'union']
  return parts.flatMap((part) =>
    kinds.flatMap((kind): readonly (readonly [number, number])[] => {
      const own = part.filter((mark) =>
        [proposal.get(mark.proposal ?? '')?.kind, mark.party].some((one) => one === kind),
      )
      const values = own.flatMap(({ quantity }) => quantity?.value ?? quantity?.high ?? [])
      return values.length === 0 ? [] : [[Math.min(...values), Math.max(...values)]]
    }),
  )
}
