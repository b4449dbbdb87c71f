import type { Choices } from '../domain/choices'
import { dayNumber, firstDay, lastDay } from '../domain/day'
import { COUNTED_UNTIL, FIRST_MONTH } from '../domain/pay'
import type { Dataset } from '../domain/record'
import { raiseInEffectOn } from '../domain/salary'
import { schoolYearOf, startOfYear, yearsBetween } from '../domain/schoolYear'
import { catalogOf, sourcesBehind, type Catalog } from './catalog'
import { marksOf, type Figure, type Label, type Mark, type Note, type Path, type Span, type TimePanel } from './figure'
import { onTheTable } from './known'
import { markOf, spanOf } from './marks'
import { scaleFromZero } from './niceScale'
import { quantityOf } from './quantity'
import { cornersOf, headlineFact, levelOn, percent, statedTotal } from './raiseLines'
import { raisesFinding } from './raisesFinding'
import { ruleOf, undatedMark } from './salaryFigure'
import { isOnThisTable } from './standing'
import { nothingOf, otherFirstDays, standingRaises, type StandingRaise } from './standingRaises'

/** The school years that the offers were about. */
const YEARS = yearsBetween(schoolYearOf(firstDay(FIRST_MONTH)), schoolYearOf(firstDay(COUNTED_UNTIL)))
const START = dayNumber(firstDay(FIRST_MONTH))
const END = dayNumber(lastDay(COUNTED_UNTIL)) + 1

/** A raise whose steps have days. */
type Dated = StandingRaise & { line: NonNullable<StandingRaise['line']> }

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
    bands: YEARS.map((year) => ({
      from: dayNumber(startOfYear(year)),
      to: dayNumber(startOfYear(year + 1)),
      label: { of: 'year', year },
    })),
    rules: [
      ruleOf('strike', catalog.strike.from, choices),
      ...catalog.proposals
        .filter(({ kind }) => kind === 'agreement')
        .map(({ made }) => ruleOf('agreement', firstDay(made), choices)),
    ],
    paths,
    marks: [
      ...withOneLabelEach(dated.flatMap((raise) => stepMarks(catalog, choices, raise))),
      ...dated.flatMap((raise, index) => totalMarks(catalog, choices, raise, paths[index])),
      ...raises.filter(({ line }) => line === null).map((raise) => undatedOf(choices, raise)),
      ...disputes.flatMap((dispute) => readings(catalog, choices, dispute)),
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
        ? nothingOf(catalog, choices)
        : raisesFinding(
            catalog,
            raises.map(({ proposal }) => proposal),
            ({ id }) => raises.find(({ proposal }) => proposal.id === id)?.line ?? null,
          ),
    notes: notesOf(panel),
    shown: shown.length,
    total: marks.length,
    sources: sourcesBehind(catalog, shown),
  }
}

/** A line from the beginning to the end of the years: along zero until its first step. */
function pathOf(catalog: Catalog, { proposal, headline, line, stepsOn }: Dated): Path {
  const corners = cornersOf(line)
  const put = Math.min(dayNumber(onTheTable(proposal)), END)
  const own = percent(raiseInEffectOn('9999-12-31', line.raises) * 100)
  const stated = statedTotal(catalog, line, own)
  return {
    key: `${headline.id}-path`,
    facts: [...new Set([headline, ...line.facts, ...(stated ? [stated] : [])].map(({ id }) => id))],
    proposal: proposal.id,
    party: proposal.party,
    who: { of: 'proposal', id: proposal.id },
    points: [{ at: START, level: 0 }, ...corners, { at: END, level: corners.at(-1)?.level ?? 0 }],
    retroactiveUntil: corners.some(({ at }) => at < put) ? put : null,
    stepsOn,
    quantity: stated ? (quantityOf(stated) ?? own) : own,
    since: onTheTable(proposal),
    shown: true,
  }
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
      labelled: line.facts.length > 1,
      since: onTheTable(proposal),
    })
    return { ...mark, day: from }
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
  const { proposal, headline, line } = raise
  const end = path?.points.at(-1)
  if (!path || !end || line.facts.length < 2) return []
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
  const whole = markOf(catalog, choices, stated ?? headline, {
    ...common,
    key: `${(stated ?? (raise.stepsOn === null ? line.facts[0] : headline) ?? headline).id}-whole`,
    where: [{ of: 'word', word: 'raise-whole' }, ...placeOf(raise)],
    quantity: path.quantity,
  })
  return [
    markOf(catalog, choices, headline, {
      ...common,
      key: headline.id,
      where: [{ of: 'word', word: 'raise-headline' }],
    }),
    stated ? whole : { ...whole, facts: line.facts.map(({ id }) => id), status: 'inferred' },
  ]
}

function undatedOf(choices: Choices, { proposal, headline }: StandingRaise): Mark {
  return { ...undatedMark(choices, proposal, headline, END), text: { of: 'word', word: 'raise-date-unknown' } }
}

type Dispute = ReturnType<typeof otherFirstDays>[number] & { raise: Dated }

/** What sources dispute about the first steps; what two proposals of a side share stands with the later one. */
function disputesOf(catalog: Catalog, raises: readonly Dated[]): readonly Dispute[] {
  const all = raises.flatMap((raise) => otherFirstDays(catalog, raise).map((dispute) => ({ ...dispute, raise })))
  return [...new Map(all.map((dispute) => [dispute.conflict.id, dispute])).values()]
}

function firstLevel({ line }: Dated): number {
  return levelOn(line.raises[0]?.from ?? '', line)
}

/** A bracket at the first step, from the earliest day that a source gives it to the latest. */
function spanFor(catalog: Catalog, choices: Choices, { raise, conflict, facts }: Dispute): Span {
  const days = facts.map(({ from }) => dayNumber(from ?? ''))
  return spanOf(catalog, choices, facts, {
    key: conflict.id,
    kind: 'dispute',
    proposal: raise.proposal.id,
    party: raise.proposal.party,
    from: Math.max(START, Math.min(...days)),
    to: Math.min(END, Math.max(...days)),
    level: firstLevel(raise),
  })
}

/** The other first days, each at its end of the bracket. */
function readings(catalog: Catalog, choices: Choices, { raise, conflict, others }: Dispute): readonly Mark[] {
  const { id, party } = raise.proposal
  return others.map((fact): Mark => {
    const day = fact.from ?? ''
    const mark = markOf(catalog, choices, fact, {
      key: `${fact.id}-${conflict.id}`,
      who: { of: 'publisher', source: fact.sources[0]?.source ?? '' },
      where: [
        { of: 'proposal', id },
        { of: 'day', day },
      ],
      proposal: id,
      party,
      at: dayNumber(day),
      to: null,
      level: firstLevel(raise),
      quantity: null,
      labelled: false,
    })
    return { ...mark, shape: 'tick', day, missing: null }
  })
}

function notesOf({ paths, spans }: TimePanel): readonly Note[] {
  const facts = (of: readonly { facts: readonly string[] }[]) => of.flatMap((item) => item.facts)
  const compounded = paths.filter(({ points }) => new Set(points.map(({ level }) => level)).size > 2)
  const retroactive = paths.filter(({ retroactiveUntil }) => retroactiveUntil !== null)
  const disputes = spans.filter(({ shown }) => shown)
  return [
    ...(compounded.length > 0 ? [{ kind: 'said', note: 'salary-compound', facts: facts(compounded) } as const] : []),
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
