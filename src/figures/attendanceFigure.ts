import type { Choices } from '../domain/choices'
import type { Dataset, Fact } from '../domain/record'
import { catalogOf, sourcesBehind, type Catalog } from './catalog'
import { marksOf, type Figure, type Lane, type Mark, type Note, type RowsPanel, type Scale } from './figure'
import { isKnown, knownSince } from './known'
import { markOf } from './marks'
import { byText } from './order'
import { lengthOf, quantityOf } from './quantity'
import { strikeDayOf, strikeFinding } from './strikeDays'

/** Fixed, because scales do not follow filters: from zero, since bars are compared by length, to above 171,480. */
const STUDENTS = {
  kind: 'number',
  domain: [0, 200_000],
  ticks: [0, 50_000, 100_000, 150_000, 200_000],
  unit: 'students',
} as const
/** The same, to above 28 million. */
const DOLLARS = {
  kind: 'number',
  domain: [0, 30_000_000],
  ticks: [0, 10_000_000, 20_000_000, 30_000_000],
  unit: 'usd',
} as const

/** The strike, day by day: students present and state revenue lost, early counts hollow beside the later ones. */
export function attendanceFigure(dataset: Dataset, choices: Choices): Figure {
  const catalog = catalogOf(dataset)
  const panels = [
    daysPanel(catalog, choices, 'students-present', STUDENTS, (fact) => fact.measure === 'attendance'),
    daysPanel(catalog, choices, 'revenue-lost', DOLLARS, (fact) => fact.measure === 'revenue-lost'),
  ]
  const figure = { id: 'attendance' as const, layoutKey: 'attendance', panels }
  const marks = marksOf(figure)
  const shown = marks.filter((mark) => mark.shown)
  return {
    ...figure,
    finding: strikeFinding(catalog, choices, lastCounts(panels)),
    notes: notesOf(catalog, choices, shown),
    shown: shown.length,
    total: marks.length,
    sources: sourcesBehind(catalog, shown),
  }
}

function daysPanel(
  catalog: Catalog,
  choices: Choices,
  word: 'students-present' | 'revenue-lost',
  scale: Scale,
  isAbout: (fact: Fact) => boolean,
): RowsPanel {
  const facts = catalog.facts.filter(isAbout)
  const days = [...new Set(facts.flatMap((fact) => strikeDayOf(catalog, fact) ?? []))].toSorted()
  const lanes = days.map((day): Lane => {
    const own = facts
      .filter((fact) => strikeDayOf(catalog, fact) === day)
      .toSorted((a, b) => byText(knownSince(catalog, b) ?? '', knownSince(catalog, a) ?? ''))
    const marks = own.map((fact, index) => {
      const count = index === 0 ? 'later-count' : 'early-count'
      const mark = markOf(catalog, choices, fact, {
        who: { of: 'word', word: count },
        where: [
          { of: 'word', word },
          { of: 'day', day },
        ],
        ...(index === 0 ? { shape: 'bar', at: 0, to: lengthOf(fact) } : { shape: 'dot', early: true, labelled: false }),
      })
      const party: Mark['party'] = 'observed' // whoever counted: it is no side's position
      return { ...mark, party }
    })
    return { key: `${word}-${day}`, label: { of: 'day', day }, party: null, marks, spans: [] }
  })
  return {
    kind: 'rows',
    key: word,
    part: word,
    title: { of: 'word', word },
    scale,
    links: [],
    groups: [{ key: word, label: null, note: null, scale: null, lanes }],
  }
}

/** The last count of each strike day that is shown. */
function lastCounts([students]: readonly RowsPanel[]): readonly Mark[] {
  return (students?.groups[0]?.lanes ?? []).flatMap(({ marks }) => marks.find(({ shown }) => shown) ?? [])
}

function notesOf(catalog: Catalog, choices: Choices, shown: readonly Mark[]): readonly Note[] {
  const early = shown.filter((mark) => mark.early)
  const paid = catalog.facts.find((fact) => fact.measure === 'wages-unpaid' && isKnown(catalog, fact, choices))
  const wages = paid ? quantityOf(paid) : null
  const money = shown.filter(({ quantity }) => quantity?.unit === 'usd')
  return [
    ...(early.length > 0
      ? [{ kind: 'said', note: 'attendance-early', facts: early.flatMap(({ facts }) => facts) } as const]
      : []),
    ...(money.length > 0 && paid && wages
      ? [
          {
            kind: 'said',
            note: 'attendance-gross',
            facts: [paid.id, ...money.flatMap(({ facts }) => facts)],
            parts: { wages, party: paid.party },
          } as const,
        ]
      : []),
  ]
}
