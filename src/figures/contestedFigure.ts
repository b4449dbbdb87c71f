import type { Choices } from '../domain/choices'
import { dayNumber, dayOfNumber } from '../domain/day'
import type { Conflict, Dataset, Fact } from '../domain/record'
import { CONFLICT_KINDS } from '../domain/vocabulary'
import { catalogOf, sourcesBehind, type Catalog } from './catalog'
import {
  marksOf,
  type Figure,
  type Group,
  type Label,
  type Lane,
  type Mark,
  type Note,
  type RowsPanel,
  type Scale,
} from './figure'
import { extentOf, type Finding } from './finding'
import { markOf } from './marks'
import { nothingBy } from './nothing'
import { quantityOf } from './quantity'
import { namesOf } from './speakers'

/** Padding of a scale on either side, as a fraction of its extent. */
const MARGIN = 0.12
const DAYS_IN_YEAR = 365

/** One number, many sources: for each question that sources answer differently, every answer and who gives it. */
export function contestedFigure(dataset: Dataset, choices: Choices): Figure {
  const catalog = catalogOf(dataset)
  const groups = CONFLICT_KINDS.flatMap((kind) => catalog.conflicts.filter((conflict) => conflict.kind === kind)).map(
    (conflict) => groupOf(catalog, choices, conflict),
  )
  const panel: RowsPanel = { kind: 'rows', key: 'conflicts', title: null, scale: null, links: [], groups }
  const figure = { id: 'contested' as const, layoutKey: 'contested', panels: [panel] }
  const marks = marksOf(figure)
  const shown = marks.filter((mark) => mark.shown)
  return {
    ...figure,
    finding: findingOf(choices, groups),
    notes: shown.length > 0 ? [{ kind: 'said', note: 'contested-scales', facts: [] } satisfies Note] : [],
    shown: shown.length,
    total: marks.length,
    sources: sourcesBehind(catalog, shown),
  }
}

/** The answers to one question, by the id of its conflict; `null` where there is none. */
export function contestedGroup(dataset: Dataset, choices: Choices, id: string): Group | null {
  const catalog = catalogOf(dataset)
  const conflict = catalog.conflicts.find((one) => one.id === id)
  return conflict ? groupOf(catalog, choices, conflict) : null
}

function groupOf(catalog: Catalog, choices: Choices, conflict: Conflict): Group {
  const facts = conflict.facts.flatMap((id) => catalog.fact.get(id) ?? [])
  const axis = axisOf(facts)
  const where: readonly Label[] = [{ of: 'conflict', id: conflict.id }]
  const names = namesOf(catalog, facts)
  const lanes = facts.map((fact, index): Lane => {
    const who = names[index] ?? { of: 'word', word: 'own-arithmetic' }
    const mark = markOf(catalog, choices, fact, { key: `${fact.id}-${conflict.id}`, who, where })
    const placed: Mark =
      axis?.by === 'day' ? atItsDay(mark, fact) : axis?.by === 'number' ? mark : withoutScale(mark, isInWords(facts))
    return { key: placed.key, label: who, party: fact.party, marks: [placed], spans: [] }
  })
  return {
    key: conflict.id,
    label: { of: 'conflict', id: conflict.id },
    note: { of: 'conflict-kind', kind: conflict.kind },
    scale: axis?.scale ?? null,
    lanes: axis === null ? lanes : lanes.toSorted((a, b) => (a.marks[0]?.at ?? 0) - (b.marks[0]?.at ?? 0)),
  }
}

/** An answer that is a day, at that day. */
export function atItsDay(mark: Mark, { from }: Fact): Mark {
  return { ...mark, at: dayNumber(from ?? ''), to: null, shape: 'dot', day: from, quantity: null, missing: null }
}

/** An answer that has no place on a scale; in words, without its number. */
export function withoutScale(mark: Mark, inWords: boolean): Mark {
  return { ...mark, at: 0, to: null, shape: 'tick', missing: null, ...(inWords ? { quantity: null } : {}) }
}

/** Whether an answer has no number: beside it a number would say too little, and all stand in their statements. */
export function isInWords(facts: readonly Fact[]): boolean {
  return facts.some((fact) => quantityOf(fact) === null)
}

/**
 * The scale for a conflict's answers: numbers of one measure and unit, else first
 * days; `null` if the answers are text or have different units.
 */
export function axisOf(facts: readonly Fact[]): { by: 'number' | 'day'; scale: Scale } | null {
  const [first] = facts
  if (!first) return null
  const quantities = facts.flatMap((fact) => quantityOf(fact) ?? [])
  const days = facts.flatMap(({ from }) => (from === null ? [] : dayNumber(from)))
  const isAboutDays = days.length === facts.length && new Set(days).size > 1
  const isOneUnit =
    first.unit !== null && quantities.length === facts.length && facts.every(({ unit }) => unit === first.unit)
  // a raise and a total raise share a unit, but here their first day is contested
  if (isOneUnit && !(isAboutDays && facts.some(({ measure }) => measure !== first.measure))) {
    const values = quantities.flatMap(({ value, low, high }) => [value, low, high].filter((number) => number !== null))
    const least = Math.max(1, Math.abs(values[0] ?? 1) * 0.02)
    return {
      by: 'number',
      scale: { kind: 'number', domain: widened(values, least), ticks: [], unit: first.unit ?? 'people' },
    }
  }
  if (!isAboutDays) return null
  return {
    by: 'day',
    scale: {
      kind: 'days',
      domain: widened(days, DAYS_IN_YEAR / 4),
      ticks: days.map((at) => ({ at, label: { of: 'day', day: dayOfNumber(at) } })),
    },
  }
}

function widened(values: readonly number[], least: number): readonly [number, number] {
  const { low, high } = extentOf(values) ?? { low: 0, high: 0 }
  const room = Math.max((high - low) * MARGIN, least)
  return [low < 0 ? low - room : Math.max(0, low - room), high + room]
}

function findingOf(choices: Choices, groups: readonly Group[]): Finding {
  const open = groups.filter(({ lanes }) => lanes.filter(({ marks }) => marks.some(({ shown }) => shown)).length > 1)
  if (open.length === 0) return nothingBy(choices, 'answers')
  const count = (kind: Conflict['kind']) =>
    open.filter(({ note }) => note?.of === 'conflict-kind' && note.kind === kind).length
  return {
    kind: 'contested',
    contradictions: count('contradiction'),
    claims: count('claim'),
    definitions: count('definition'),
  }
}
