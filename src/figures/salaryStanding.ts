import type { Choices } from '../domain/choices'
import { dayNumber, firstDay, lastDay } from '../domain/day'
import { COUNTED_UNTIL, FIRST_MONTH } from '../domain/pay'
import type { Dataset, Fact } from '../domain/record'
import { raiseInEffectOn } from '../domain/salary'
import { schoolYearOf, yearsBetween } from '../domain/schoolYear'
import { catalogOf, sourcesBehind, type Catalog } from './catalog'
import { compoundNote } from './compoundNote'
import { marksOf, type Figure, type Label, type Mark, type Note, type Path, type TimePanel } from './figure'
import { onTheTable } from './known'
import { markOf } from './marks'
import { scaleFromZero } from './niceScale'
import { nothingOf } from './nothing'
import { quantityOf } from './quantity'
import { cornersOf, headlineFact, levelOn, percent, statedTotal } from './raiseLines'
import { disputesOf, readingsOf, spanFor, type Dated } from './raiseDisputes'
import { raisesFinding } from './raisesFinding'
import { salaryFigure } from './salaryFigure'
import { undatedMark } from './salaryOnce'
import { isOnThisTable } from './standing'
import { keyOfRaise, standingRaises, type StandingRaise } from './standingRaises'
import type { FigurePageSpec, FigureSpec } from './figureSpec'
import { bandsOf, rulesOf } from './timeFrame'

/** The school years that the offers were about. */
const YEARS = yearsBetween(schoolYearOf(firstDay(FIRST_MONTH)), schoolYearOf(firstDay(COUNTED_UNTIL)))
const START = dayNumber(firstDay(FIRST_MONTH))
const END = dayNumber(lastDay(COUNTED_UNTIL)) + 1

/** The raise in effect over time as each side's last word had it, with the recommendation and the agreement. */
export function salaryStanding(dataset: Dataset, choices: Choices): Figure {
  const catalog = catalogOf(dataset)
  const raises = standingRaises(catalog, choices)
  const dated = raises.filter((raise): raise is Dated => raise.line !== null)
  const paths = dated.map((raise) => pathOf(catalog, raise))
  const disputes = disputesOf(catalog, dated)
  const spans = disputes.map((dispute) => spanFor(catalog, choices, dispute))
  const most = catalog.proposals
    .filter(isOnThisTable)
    .map((proposal) => headlineFact(catalog, proposal)?.value ?? 0)
    .reduce((a, b) => Math.max(a, b), 0)
  const panel: TimePanel = {
    kind: 'time',
    key: 'raises',
    title: null,
    x: { kind: 'days', domain: [START, END], ticks: [] },
    y: scaleFromZero(most, 'percent'),
    bands: bandsOf(YEARS),
    rules: rulesOf(catalog, choices),
    paths,
    marks: [
      ...withOneLabelEach(dated.flatMap((raise) => stepMarks(catalog, choices, raise))),
      ...dated.flatMap((raise, index) => totalMarks(catalog, choices, raise, paths[index])),
      ...raises.filter(({ line }) => line === null).flatMap((raise) => undatedOf(choices, raise)),
      ...disputes.flatMap((dispute) => readingsOf(catalog, choices, dispute)),
    ],
    spans,
  }
  const figure = {
    id: 'salary' as const,
    layoutKey: `standing|salary|${raises.map(({ proposal }) => proposal.id).join(' ')}`,
    panels: [panel],
  }
  const marks = marksOf(figure)
  const shown = marks.filter((mark) => mark.shown)
  return {
    ...figure,
    finding:
      raises.length === 0
        ? nothingOf(catalog, choices, 'salary')
        : raisesFinding(
            catalog,
            raises.map(({ proposal }) => proposal),
            ({ id }) => raises.find(({ proposal }) => proposal.id === id)?.line ?? null,
          ),
    notes: notesOf(catalog, panel),
    shown: shown.length,
    total: marks.length,
    sources: sourcesBehind(catalog, shown),
  }
}

/** A line from the beginning to the end of the years: along zero until its first step. */
function pathOf(catalog: Catalog, raise: Dated): Path {
  const { proposal, headline, line, stepsOn } = raise
  const corners = cornersOf(line)
  const put = Math.min(dayNumber(onTheTable(proposal)), END)
  const own = percent(raiseInEffectOn('9999-12-31', line.raises) * 100)
  const stated = statedTotal(catalog, line, own)
  return {
    key: `${keyOfRaise(raise)}-path`,
    facts: [
      ...new Set([...(headline ? [headline] : []), ...line.facts, ...(stated ? [stated] : [])].map(({ id }) => id)),
    ],
    proposal: proposal.id,
    party: proposal.party,
    who: { of: 'proposal', id: proposal.id },
    points: [{ at: START, level: 0 }, ...corners, { at: END, level: corners.at(-1)?.level ?? 0 }],
    retroactiveUntil: corners.some(({ at }) => at < put) ? put : null,
    stepsOn,
    quantity: stated ? (quantityOf(stated) ?? own) : own,
    sum: sumOf(line.facts),
    since: onTheTable(proposal),
    shown: true,
  }
}

/** The raises of a line as they are added; `null` of one raise. */
function sumOf(facts: readonly Fact[]): Label | null {
  const steps = facts.flatMap((fact): readonly Label[] => {
    const quantity = quantityOf(fact)
    return quantity ? [{ of: 'quantity', quantity }] : []
  })
  return steps.length > 1 ? { of: 'joined', by: ' + ', labels: steps } : null
}

/** A key that begins with its fact; a fact that stands for two proposals has one for each. */
function keyOf(fact: string, { proposal, stepsOn }: Dated): string {
  return stepsOn === null ? fact : `${fact}-${proposal.id}`
}

function placeOf({ stepsOn }: Dated): readonly Label[] {
  return stepsOn === null ? [] : [{ of: 'steps-as-on', day: stepsOn }]
}

function stepMarks(catalog: Catalog, choices: Choices, raise: Dated): readonly Mark[] {
  const { proposal, line } = raise
  return line.facts.map((fact, index): Mark => {
    const from = line.raises[index]?.from ?? ''
    const mark = markOf(catalog, choices, fact, {
      key: keyOf(fact.id, raise),
      who: { of: 'proposal', id: proposal.id },
      where: [{ of: 'day', day: from }, ...placeOf(raise)],
      proposal: proposal.id,
      shape: 'step',
      at: dayNumber(from),
      level: levelOn(from, line),
      labelled: true,
      since: onTheTable(proposal),
    })
    const text = mark.quantity && ({ of: 'from-month', quantity: mark.quantity, month: from.slice(0, 7) } as const)
    return { ...mark, day: from, ...(text && { text }) }
  })
}

/** Steps at one place are written beside it once. */
function withOneLabelEach(marks: readonly Mark[]): readonly Mark[] {
  const labelled = new Set<string>()
  return marks.map((mark) => {
    const place = `${mark.at} ${mark.level}`
    const isFirst = mark.labelled && !labelled.has(place)
    if (isFirst) labelled.add(place)
    return { ...mark, labelled: isFirst }
  })
}

/** At the end of a line of several raises: their sum as its side gives it, and what they come to, one upon the other. */
function totalMarks(catalog: Catalog, choices: Choices, raise: Dated, path: Path | undefined): readonly Mark[] {
  const { proposal, headline, line, stepsOn } = raise
  const end = path?.points.at(-1)
  const first = (stepsOn === null ? null : headline) ?? line.facts[0]
  if (!path || !end || !first || line.facts.length < 2) return []
  const stated = statedTotal(catalog, line, path.quantity)
  const common = {
    who: path.who,
    proposal: proposal.id,
    shape: 'step',
    at: end.at,
    level: end.level,
    labelled: false,
    since: onTheTable(proposal),
  } as const
  const whole = markOf(catalog, choices, stated ?? first, {
    ...common,
    key: `${(stated ?? line.facts[0] ?? first).id}-whole-${proposal.id}`,
    where: [{ of: 'word', word: 'raise-whole' }, ...placeOf(raise)],
    quantity: path.quantity,
  })
  const sum = headline
    ? [
        markOf(catalog, choices, headline, {
          ...common,
          key: `${headline.id}-headline`,
          where: [{ of: 'word', word: 'raise-headline' }],
        }),
      ]
    : []
  return [...sum, stated ? whole : { ...whole, facts: line.facts.map(({ id }) => id), status: 'inferred' }]
}

function undatedOf(choices: Choices, { proposal, headline }: StandingRaise): readonly Mark[] {
  return headline
    ? [{ ...undatedMark(choices, proposal, headline, END), text: { of: 'word', word: 'raise-date-unknown' } }]
    : []
}

function notesOf(catalog: Catalog, { paths, spans }: TimePanel): readonly Note[] {
  const facts = (of: readonly { facts: readonly string[] }[]) => of.flatMap((item) => item.facts)
  const compounded = paths.filter(({ points }) => new Set(points.map(({ level }) => level)).size > 2)
  const retroactive = paths.filter(({ retroactiveUntil }) => retroactiveUntil !== null)
  const disputes = spans.filter(({ shown }) => shown)
  return [
    ...compoundNote(catalog, compounded),
    ...(retroactive.length > 0
      ? [
          {
            kind: 'said',
            note: disputes.length > 0 ? 'salary-signs' : 'salary-hatched',
            facts: facts([...retroactive, ...disputes]),
          } as const,
        ]
      : []),
  ]
}

/** What each side’s raises come to, over time. */
export const salary: FigureSpec = {
  id: 'salary',
  standing: salaryStanding,
  whole: salaryFigure,
  choices: [],
  onPaper: 'chart',
}

/** What the build alone asks of it. */
export const salaryPage: FigurePageSpec = {
  terms: ['back-pay', 'retroactive', 'one-time-bonus', 'fact-finding'],
}
