import type { Choices } from '../domain/choices'
import { firstDay } from '../domain/day'
import { schoolYearOf, type SchoolYear } from '../domain/schoolYear'
import type { Catalog } from './catalog'
import { limitsOf, type DrawnRow, type LimitWords } from './classSizeRows'
import type { Label, LegendEntry, Look, Scale } from './figure'
import { extentOf } from './finding'
import { lengthOf } from './quantity'

/** Whether the chosen day is one on which the limits of 2018 were still to come. */
export function isBefore2018(asof: Choices['asof']): boolean {
  return asof !== null && asof < '2018'
}

/** What each kind of mark is, oldest first: the limit in force, each offer, an offer for some classes alone, the agreed limit. */
export function legendOf(choices: Choices, words: LimitWords, drawn: readonly DrawnRow[]): readonly LegendEntry[] {
  const all = drawn.flatMap(({ marks }) => marks)
  const entry = (id: string, isInPart: boolean, label: Label, look: Look): readonly LegendEntry[] => {
    const own = all.filter(({ mark, limit }) => mark.proposal === id && limit.isInPart === isInPart)
    const [first] = own
    return first ? [{ label, look, party: first.mark.party, marks: own.map(({ mark }) => mark.key), column: id }] : []
  }
  const both = (id: string, label: Label, look: Look, lookInPart: Look) => [
    ...entry(id, false, label, look),
    ...entry(
      id,
      true,
      all.some(({ mark, limit }) => mark.proposal === id && !limit.isInPart)
        ? { of: 'word', word: 'only-english-math' }
        : { of: 'both', labels: [label, { of: 'word', word: 'only-english-math' }] },
      lookInPart,
    ),
  ]
  const years = all.flatMap(({ limit }) =>
    limit.role === 'agreed' && limit.fact.from !== null ? [limit.fact.from] : [],
  )
  const last = years.toSorted().at(-1)
  const agreed: Label = last
    ? {
        of: 'both',
        labels: [
          { of: 'word', word: 'agreed' },
          { of: 'year', year: yearOf(last) },
        ],
      }
    : { of: 'word', word: 'agreed' }
  return [
    ...words.before.flatMap(({ id, kind }) =>
      both(
        id,
        kind === 'memorandum' && !isBefore2018(choices.asof)
          ? { of: 'word', word: 'then-2018' }
          : { of: 'proposal', id },
        'before',
        'before',
      ),
    ),
    ...words.offered.flatMap(({ id, party }, index) => {
      const isLast = words.offered.findLastIndex((other) => other.party === party) === index
      return both(id, { of: 'offer', id }, isLast ? 'side' : 'side-earlier', 'side-in-part')
    }),
    ...words.agreed.flatMap(({ id }) => both(id, agreed, 'after', 'after')),
  ]
}

function yearOf(day: string): SchoolYear {
  return schoolYearOf(firstDay(day))
}

/** What the words of the legend need said besides: where numbers that we worked out come from. */
export function meaningsIn(legend: readonly LegendEntry[]): readonly Label[] {
  const isWorkedOut = legend.some(({ label }) => label.of === 'word' && label.word === 'then-2018')
  return isWorkedOut ? [{ of: 'word', word: 'then-2018-meaning' }] : []
}

/** How far apart ticks are. */
const STEP = 5

/** A student of room on either side of every limit of the file, so that the scale stays through days and filters. */
export function limitScale(catalog: Catalog): Scale {
  const sizes = catalog.proposals.flatMap((proposal) =>
    limitsOf(catalog, proposal).flatMap((fact) => lengthOf(fact) ?? []),
  )
  const { low, high } = extentOf(sizes) ?? { low: 0, high: STEP }
  const first = Math.ceil(low / STEP) * STEP
  return {
    kind: 'number',
    domain: [low - 1, high + 1],
    ticks: Array.from({ length: Math.floor((high - first) / STEP) + 1 }, (_, index) => first + index * STEP),
    unit: 'students-per-class',
  }
}
