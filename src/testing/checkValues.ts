import type { Mark } from '../figures/figure'
import { isItsNumber, QUALIFIER_WORDS, quantitiesOf } from './checkSentence'
import { losAngeles } from './losAngeles'
import { readSentence, type Read, type SaidNumber } from './readSentence'
import type { Shown } from './shownBy'

/** Names stand in brackets: they are of marks, and hold numbers of their own. */
export const withoutNames = (sentence: string) => sentence.replaceAll(/ \((?:[^()]|\([^()]*\))*\)/g, '')

export function mustBe(what: string, said: number | undefined, right: number): readonly string[] {
  return said === right ? [] : [`${what}: ${said} should be ${right}`]
}

function ownOf(number: SaidNumber, marks: readonly Mark[]): readonly Mark[] {
  return marks.filter((mark) => quantitiesOf(mark).some((quantity) => isItsNumber(quantity, number)))
}

/** Numbers of money or percents that no mark has. */
export function moneyFaults(sentence: string, { marks, language }: Shown): readonly string[] {
  return readSentence(sentence, language)
    .numbers.filter(({ kind }) => kind !== 'plain')
    .flatMap((number) => (ownOf(number, marks).length > 0 ? [] : [`no mark has ${number.value}`]))
}

function isQualified(number: SaidNumber, own: readonly Mark[]): boolean {
  return own.some(({ quantity }) => {
    const qualifier = quantity?.qualifier ?? 'exact'
    const isBare = !Object.values(QUALIFIER_WORDS).some((words) => words.test(number.before))
    return qualifier === 'exact'
      ? isBare || (quantity?.value ?? null) === null
      : QUALIFIER_WORDS[qualifier].test(number.before)
  })
}

/** The largest or smallest of the marks that are like it, with the count of those that share it. */
export function extremeFaults(clause: string, { marks, language }: Shown, way: 1 | -1): readonly string[] {
  const [number] = readSentence(withoutNames(clause), language).numbers
  if (!number) return ['an extreme without a number']
  const own = ownOf(
    number,
    marks.filter(({ shape }) => shape !== 'slot'),
  )
  const wordsOf = ({ where }: Mark) =>
    JSON.stringify(
      where
        .filter(({ of }) => of === 'word' || of === 'role')
        .map((label) => ('word' in label ? label.word : ''))
        .filter((word) => /total|per-year|back-pay|ratios|sum/.test(word)),
    )
  const hasRole = ({ where }: Mark) => where.some(({ of }) => of === 'role')
  const isLike = (one: Mark) => (other: Mark) =>
    other.shape === one.shape &&
    other.quantity?.unit === one.quantity?.unit &&
    wordsOf(other) === wordsOf(one) &&
    hasRole(other) === hasRole(one) &&
    !other.isRetroactive === !one.isRetroactive &&
    other.role === one.role &&
    other.quantity !== null
  const isExtreme = own.some((one) =>
    marks.filter(isLike(one)).every((other) => way * (pointIn(other) - pointIn(one)) <= 0.5),
  )
  const many = /\((\d+) (?:marks|marcas)\)/.exec(clause)?.[1]
  return [
    ...(own.length === 0 ? [`no mark has ${number.value}`] : []),
    ...(own.length > 0 && !isExtreme ? [`${number.value} is not the ${way > 0 ? 'largest' : 'smallest'}`] : []),
    ...(own.length > 0 && !isQualified(number, own) ? [`${number.value} loses or gains a qualifier`] : []),
    ...(many !== undefined &&
    !own.some(
      (one) =>
        marks.filter(isLike(one)).filter((other) => Math.abs(pointIn(other) - pointIn(one)) < 0.5).length ===
        Number(many),
    )
      ? [`${many} marks do not share it`]
      : []),
  ]
}

const pointIn = ({ quantity }: Mark) => quantity?.value ?? quantity?.high ?? quantity?.low ?? 0

/** Values, each with its names: every number is a mark’s, and a row of grades has those of its grades alone. */
export function valueFaults(sentence: string, shown: Shown): readonly string[] {
  const band = /^(K|\d+)–(\d+)(?: [\p{L}.]+)?: /u.exec(sentence)
  // the 90 schools of greatest need have a row whose name is a number
  const named = /^90 [^:]+: /.exec(sentence)
  const marks = band
    ? shown.marks.filter(({ where }) =>
        where.some((label) => label.of === 'band' && label.band === `${band[1] === 'K' ? 'tk' : band[1]}-${band[2]}`),
      )
    : shown.marks.filter(({ where }) => named === null || JSON.stringify(where).includes('"high-need"'))
  const rest = withoutNames(sentence.slice((band ?? named)?.[0].length ?? 0))
  const { numbers, ranges } = readSentence(rest, shown.language)
  return [
    ...(band
      ? rangeFaults(
          ranges.filter(({ at }) => !/(?:from|de) $/.test(rest.slice(0, at))),
          marks,
        )
      : []),
    ...numbers.flatMap((number) => {
      const own = ownOf(number, marks)
      if (own.length === 0) return [`no mark ${band ? 'of these grades ' : ''}has ${number.value}`]
      const inRange = / (?:to|a) \d|(?:to|a) $/.test(number.before.slice(-4)) || /^ (?:to|a) \d/.test(number.after)
      return inRange || isQualified(number, own) ? [] : [`${number.value} loses or gains a qualifier`]
    }),
  ]
}

/** The highest limit before and after of each row of grades, as its marks have them. */
export function limitFaults(sentence: string, { marks }: Shown): readonly string[] {
  const kinds = new Map(losAngeles().evidence.proposals.map(({ id, kind }) => [id, kind]))
  const rows = sentence
    .replace(/^[^:]+: /, '')
    .replace(/\.$/, '')
    .split('; ')
  return rows.flatMap((row) => {
    const [, name = '', before, after] = /^(.*): (\d+) (?:and|y) (\d+)$/.exec(row) ?? []
    const first = /kindergarten|kínder/i.test(name) ? 'tk' : (/\d+/.exec(name)?.[0] ?? '')
    const highest = (kind: readonly string[]) =>
      Math.max(
        ...marks
          .filter(
            ({ where, proposal, shape, quantity }) =>
              shape === 'dot' &&
              quantity?.unit === 'students-per-class' &&
              kind.includes(kinds.get(proposal ?? '') ?? '') &&
              where.some((label) => label.of === 'band' && label.band.startsWith(`${first}-`)),
          )
          .map(pointIn),
      )
    return [
      ...mustBe(`before, ${name}`, Number(before), highest(['memorandum'])),
      ...mustBe(`after, ${name}`, Number(after), highest(['agreement'])),
    ]
  })
}

/** A range is from the least to the greatest of one kind of limit, in all classes or in some alone. */
function rangeFaults(ranges: Read['ranges'], marks: readonly Mark[]): readonly string[] {
  const kinds = new Map(losAngeles().evidence.proposals.map(({ id, kind }) => [id, kind]))
  const groups = new Map<string, number[]>()
  for (const mark of marks.filter(({ quantity }) => quantity !== null)) {
    const isInPart = mark.where.some((label) => label.of === 'word' && label.word === 'classes-english-math')
    const key = `${mark.party} ${kinds.get(mark.proposal ?? '')} ${isInPart}`
    groups.set(key, [...(groups.get(key) ?? []), pointIn(mark)])
  }
  const extents = [...groups.values()]
  return ranges
    .filter(({ low, high }) => !extents.some((of) => Math.min(...of) === low && Math.max(...of) === high))
    .map(({ low, high }) => `no limits of these grades go from ${low} to ${high}`)
}
