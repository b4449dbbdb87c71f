import { LAST_YEAR, oncePaid, undated } from './salaryOnce'
import type { Choices } from '../domain/choices'
import { dayNumber } from '../domain/day'
import type { Dataset } from '../domain/record'
import { raiseInEffectOn } from '../domain/salary'
import { startOfYear, yearsBetween } from '../domain/schoolYear'
import { catalogOf, sourcesBehind, type Catalog } from './catalog'
import { isChosen } from './chosen'
import { compoundNote } from './compoundNote'
import { marksOf, type Figure, type Mark, type Note, type Path, type Span, type TimePanel } from './figure'
import { extentOf } from './finding'
import { onTheTable } from './known'
import { markOf, spanOf } from './marks'
import { quantityOf } from './quantity'
import { cornersOf, headlineFact, levelOn, percent, raiseLinesOf, statedTotal, type RaiseLine } from './raiseLines'
import { salaryFinding } from './salaryFinding'
import { bandsOf, rulesOf } from './timeFrame'
import { windowNotes } from './windowNote'

/** The axis covers every dated raise: from the first of the 2014–17 contract to the year after the agreement's last. */
const FIRST_YEAR = 2014
/**
 * The raise in effect over time: one step line a proposal, each raise from its own
 * effective date and compounded, in percent above the pay of June 2016.
 */
export function salaryFigure(dataset: Dataset, choices: Choices): Figure {
  const catalog = catalogOf(dataset)
  const lines = raiseLinesOf(catalog)
  const paths = pathsOf(catalog, lines, choices)
  const spans = disputedStarts(catalog, choices, paths)
  const panel: TimePanel = {
    kind: 'time',
    key: 'raises',
    title: null,
    x: {
      kind: 'days',
      domain: [dayNumber(startOfYear(FIRST_YEAR)), dayNumber(startOfYear(LAST_YEAR + 1))],
      ticks: yearsBetween(FIRST_YEAR, LAST_YEAR + 1).map((year) => ({
        at: dayNumber(startOfYear(year)),
        label: { of: 'day', day: startOfYear(year) },
      })),
    },
    y: { kind: 'number', domain: [-7, 8], ticks: [-4, 0, 4, 8], unit: 'percent' },
    bands: bandsOf(yearsBetween(FIRST_YEAR, LAST_YEAR)),
    rules: rulesOf(catalog, choices),
    paths,
    marks: [
      ...raiseMarks(catalog, choices, lines),
      ...wholeMarks(catalog, choices, lines, paths),
      ...oncePaid(catalog, choices),
      ...undated(catalog, choices, lines),
      ...readings(catalog, choices, lines, spans),
    ],
    spans,
  }
  const figure = { id: 'salary' as const, layoutKey: 'salary', panels: [panel] }
  const marks = marksOf(figure)
  const shown = marks.filter((mark) => mark.shown)
  return {
    ...figure,
    finding: salaryFinding(catalog, lines, choices),
    notes: [...notesOf(catalog, panel), ...windowNotes(dataset, choices)],
    shown: shown.length,
    total: marks.length,
    sources: sourcesBehind(catalog, shown),
  }
}

function pathsOf(catalog: Catalog, lines: readonly RaiseLine[], choices: Choices): readonly Path[] {
  const ends = dayNumber(startOfYear(LAST_YEAR + 1))
  return lines.map((line) => {
    const { proposal, facts, raises } = line
    const isPast = proposal.kind === 'contract'
    const corners = cornersOf(line, isPast)
    const last = corners.at(-1)?.level ?? 0
    const since = onTheTable(proposal)
    const put = dayNumber(proposal.made)
    const own = percent(raiseInEffectOn('9999-12-31', raises) * 100)
    const stated = statedTotal(catalog, line, own)
    return {
      key: `${facts[0]?.id ?? proposal.id}-path`,
      facts: [...facts, ...(stated ? [stated] : [])].map(({ id }) => id),
      proposal: proposal.id,
      party: proposal.party,
      who: { of: 'proposal', id: proposal.id },
      points: [...corners, { at: isPast ? dayNumber('2017-07-01') : ends, level: last }],
      retroactiveUntil: raises.some(({ from }) => dayNumber(from) < put) ? Math.min(put, ends) : null,
      stepsOn: null,
      quantity: stated ? (quantityOf(stated) ?? own) : own,
      since,
      shown: isChosen({ proposal: proposal.id, party: proposal.party, since }, choices),
    }
  })
}

function raiseMarks(catalog: Catalog, choices: Choices, lines: readonly RaiseLine[]): readonly Mark[] {
  return lines.flatMap((line) =>
    line.facts.map((fact, index) => {
      const from = line.raises[index]?.from ?? ''
      return {
        ...markOf(catalog, choices, fact, {
          who: { of: 'proposal', id: line.proposal.id },
          where: [{ of: 'day', day: from }],
          shape: 'step',
          at: dayNumber(from),
          level: levelOn(from, line),
          labelled: false,
          since: onTheTable(line.proposal),
        }),
        day: from,
      }
    }),
  )
}

/** At the end of each line of several raises, what they come to together: compounded, not added. */
function wholeMarks(
  catalog: Catalog,
  choices: Choices,
  lines: readonly RaiseLine[],
  paths: readonly Path[],
): readonly Mark[] {
  return lines.flatMap((line) => {
    const path = paths.find(({ proposal }) => proposal === line.proposal.id)
    const end = path?.points.at(-1)
    const [first] = line.facts
    if (!path || !end || !first || line.facts.length < 2) return []
    const stated = statedTotal(catalog, line, path.quantity)
    const mark = markOf(catalog, choices, stated ?? first, {
      key: `${(stated ?? first).id}-whole`,
      who: path.who,
      where: [{ of: 'word', word: 'raise-whole' }],
      shape: 'step',
      at: end.at,
      level: end.level,
      quantity: path.quantity,
      labelled: false,
      since: onTheTable(line.proposal),
    })
    return [stated ? mark : { ...mark, facts: line.facts.map(({ id }) => id), status: 'inferred' }]
  })
}

/** Each reading of a first day that sources dispute, at its end of the bracket, unless a line begins there with it. */
function readings(
  catalog: Catalog,
  choices: Choices,
  lines: readonly RaiseLine[],
  spans: readonly Span[],
): readonly Mark[] {
  const inLines = new Set(lines.flatMap(({ facts }) => facts.map(({ id }) => id)))
  return spans.flatMap((span) =>
    span.facts.flatMap((id) => {
      const fact = catalog.fact.get(id)
      if (!fact?.from || inLines.has(id)) return []
      const at = dayNumber(fact.from)
      const proposal = fact.proposal ?? span.proposal
      const mark = markOf(catalog, choices, fact, {
        key: `${id}-${span.key}`,
        who: { of: 'publisher', source: fact.sources[0]?.source ?? '' },
        where: [
          ...(proposal === null ? [] : [{ of: 'proposal', id: proposal } as const]),
          { of: 'day', day: fact.from },
        ],
        shape: 'tick',
        at,
        to: null,
        level: span.level,
        quantity: null,
        labelled: false,
        party: span.party,
      })
      return [{ ...mark, shape: 'tick', day: fact.from, missing: null }]
    }),
  )
}

/** Where records of one proposal give different first days, a bracket from the earliest to the latest. */
function disputedStarts(catalog: Catalog, choices: Choices, paths: readonly Path[]): readonly Span[] {
  return catalog.conflicts.flatMap((conflict) => {
    const facts = conflict.facts
      .flatMap((id) => catalog.fact.get(id) ?? [])
      .filter(({ topic, from }) => topic === 'salary' && from !== null)
    const days = facts.map(({ from }) => dayNumber(from ?? ''))
    const proposal = facts.map((fact) => fact.proposal).findLast((id) => id !== null)
    const extent = extentOf(days)
    if (!proposal || facts.length < conflict.facts.length || extent === null || extent.low === extent.high) return []
    const level = paths.find((path) => path.proposal === proposal)?.points.at(-1)?.level
    const headline = catalog.proposal.get(proposal)
    return [
      spanOf(catalog, choices, facts, {
        key: conflict.id,
        kind: 'dispute',
        proposal,
        party: headline?.party ?? 'observed',
        from: extent.low,
        to: extent.high,
        level: level ?? (headline ? (headlineFact(catalog, headline)?.value ?? 0) : 0),
      }),
    ]
  })
}

function notesOf(catalog: Catalog, panel: TimePanel): readonly Note[] {
  const paths = panel.paths.filter(({ shown }) => shown)
  const facts = (of: readonly { facts: readonly string[] }[]) => of.flatMap((item) => item.facts)
  const compounded = paths.filter(
    ({ points }) => new Set(points.filter(({ level }) => level > 0).map(({ level }) => level)).size > 1,
  )
  const retroactive = paths.filter(({ retroactiveUntil }) => retroactiveUntil !== null)
  const slots = panel.marks.filter(({ shown, shape }) => shown && shape === 'slot')
  const disputes = panel.spans.filter(({ shown }) => shown)
  return [
    ...compoundNote(catalog, compounded),
    ...(retroactive.length > 0
      ? [{ kind: 'said', note: 'salary-retroactive', facts: facts(retroactive) } as const]
      : []),
    ...(slots.length > 0 ? [{ kind: 'said', note: 'salary-dates-unknown', facts: facts(slots) } as const] : []),
    ...(disputes.length > 0 ? [{ kind: 'said', note: 'salary-disputed', facts: facts(disputes) } as const] : []),
  ]
}
