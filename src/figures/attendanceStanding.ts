import type { Choices } from '../domain/choices'
import { dayNumber, type IsoDay } from '../domain/day'
import type { Dataset, Fact } from '../domain/record'
import { attendanceFigure } from './attendanceFigure'
import { catalogOf, sourcesBehind, type Catalog } from './catalog'
import type { Figure, Lane, Mark, Note, RowsPanel } from './figure'
import { extentOf } from './finding'
import { isKnown, knownSince } from './known'
import { markOf } from './marks'
import { niceScale } from './niceScale'
import { byText } from './order'
import { lengthOf } from './quantity'
import type { FigurePageSpec, FigureSpec } from './figureSpec'
import { countsIn, strikeDayOf, strikeDaysOn, strikeFinding } from './strikeDays'

/** Students present on each strike day, by the last count that was known on the chosen day. */
export function attendanceStanding(dataset: Dataset, choices: Choices): Figure {
  const catalog = catalogOf(dataset)
  const counts = countsIn(catalog)
  const lanes = strikeDaysOn(catalog, choices).map((day): Lane => {
    const own = counts
      .filter((fact) => strikeDayOf(catalog, fact) === day)
      .toSorted((a, b) => byText(knownSince(catalog, b) ?? '', knownSince(catalog, a) ?? ''))
    const known = own.find((fact) => isKnown(catalog, fact, choices))
    const mark = known ? barOf(catalog, choices, known, day, known === own[0]) : gapOf(day)
    return { key: mark.key, label: { of: 'day', day }, party: null, marks: [mark], spans: [] }
  })
  const all = extentOf(counts.flatMap((fact) => (strikeDayOf(catalog, fact) === null ? [] : (lengthOf(fact) ?? []))))
  const panel: RowsPanel = {
    kind: 'rows',
    key: 'students-present',
    title: null,
    scale: niceScale({ low: 0, high: all?.high ?? 1 }, 'students'),
    links: [],
    groups: [{ key: 'students-present', label: null, note: null, scale: null, lanes }],
  }
  const marks = lanes.flatMap((lane) => lane.marks)
  return {
    id: 'attendance',
    layoutKey: ['standing', 'attendance', ...marks.map(({ key }) => key)].join('|'),
    panels: [panel],
    finding: strikeFinding(catalog, choices, marks),
    notes: notesOf(marks),
    shown: marks.length,
    total: marks.length,
    sources: sourcesBehind(catalog, marks),
  }
}

function whereOf(day: IsoDay): Mark['where'] {
  return [
    { of: 'word', word: 'students-present' },
    { of: 'day', day },
  ]
}

function barOf(catalog: Catalog, choices: Choices, fact: Fact, day: IsoDay, isLast: boolean): Mark {
  const mark = markOf(catalog, choices, fact, {
    who: { of: 'word', word: isLast ? 'later-count' : 'early-count' },
    where: whereOf(day),
    shape: 'bar',
    at: 0,
    to: lengthOf(fact),
  })
  return { ...mark, party: 'observed' } // whoever counted: how many came is no side's position
}

/** A strike day of which no count was found by the chosen day. */
function gapOf(day: IsoDay): Mark {
  return {
    key: `no-count-${day}`,
    facts: [],
    proposal: null,
    party: 'observed',
    who: { of: 'word', word: 'early-count' },
    where: whereOf(day),
    at: dayNumber(day),
    to: null,
    level: 0,
    shape: 'slot',
    quantity: null,
    day: null,
    missing: 'not-found',
    missingDay: null,
    status: 'reported',
    early: false,
    labelled: true,
    since: day,
    shown: true,
  }
}

/** Which counts these are. */
function notesOf(marks: readonly Mark[]): readonly Note[] {
  const counted = marks.filter(({ quantity }) => quantity !== null)
  if (counted.length === 0) return []
  const isLast = counted.every(({ who }) => who.of === 'word' && who.word === 'later-count')
  const facts = counted.flatMap((mark) => mark.facts)
  return [{ kind: 'said', note: isLast ? 'attendance-last' : 'attendance-first', facts }]
}

/** The strike, day by day. */
export const attendance: FigureSpec = {
  id: 'attendance',
  standing: attendanceStanding,
  whole: attendanceFigure,
  choices: [],
  onPaper: 'chart',
}

/** What the build alone asks of it. */
export const attendancePage: FigurePageSpec = {
  terms: [],
}
