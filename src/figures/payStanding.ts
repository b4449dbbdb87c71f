import type { Choices } from '../domain/choices'
import { FIRST_MONTH, sumOf } from '../domain/pay'
import type { Dataset } from '../domain/record'
import type { Party } from '../domain/vocabulary'
import { catalogOf, sourcesBehind, type Catalog } from './catalog'
import { marksOf, type Figure, type Lane, type Mark, type Note, type RowsPanel } from './figure'
import { extentOf, type Finding } from './finding'
import { scaleFromZero } from './niceScale'
import { nothingOf } from './nothing'
import { byText } from './order'
import { dollars, unknownLane, workedOut } from './payMarks'
import { backPayOf, countedMonths, payOf, type Pay, type PayLine } from './payLines'
import { windowNotes } from './windowNote'
import { areKnown, keyOfRaise, ownersOf, standingRaises, type StandingRaise } from './standingRaises'
import { payFigure } from './payFigure'
import type { FigurePageSpec, FigureSpec } from './figureSpec'

/** A standing raise in dollars; `null` where it has no first day. */
type Row = { raise: StandingRaise; line: PayLine | null }

/** What each standing raise adds to one salary, in dollars, with the part that would have been back pay on its day. */
export function payStanding(dataset: Dataset, choices: Choices): Figure {
  const catalog = catalogOf(dataset)
  const pay = payOf(dataset, choices)
  const rows = pay ? standingRaises(catalog, choices).map((raise) => ({ raise, line: lineOf(pay, raise) })) : []
  const figure = {
    id: 'pay' as const,
    layoutKey: `standing|pay|${choices.salary ?? ''}|${choices.until ?? ''}|${rows.map(({ raise }) => raise.proposal.id).join(' ')}`,
    panels: pay ? [panelOf(catalog, choices, pay, rows)] : [],
  }
  const marks = marksOf(figure)
  const shown = marks.filter((mark) => mark.shown)
  return {
    ...figure,
    finding: pay && rows.length > 0 ? findingOf(pay, rows) : nothingOf(catalog, choices, 'salary'),
    notes: pay ? [...notesOf(catalog, choices, pay, rows), ...windowNotes(dataset, choices)] : [],
    shown: shown.length,
    total: marks.length,
    sources: sourcesBehind(catalog, shown),
  }
}

/** The dollars of a raise by its own steps, as of its own proposal: back pay counts to the day on which that was made. */
function lineOf(pay: Pay, { proposal, headline, line }: StandingRaise): PayLine | null {
  const counted = line && pay.lines.find((one) => one.proposal.id === line.proposal.id)
  if (!counted) return null
  return { ...counted, proposal, facts: [...new Set([...(headline ? [headline] : []), ...counted.facts])] }
}

function totalOf(pay: Pay, line: PayLine): number {
  return sumOf(countedMonths(line, pay.until))
}

function panelOf(catalog: Catalog, choices: Choices, pay: Pay, rows: readonly Row[]): RowsPanel {
  const lanes = rows.flatMap(({ raise, line }) =>
    line ? laneOf(catalog, choices, pay, raise, line) : laneWithout(catalog, choices, pay, raise),
  )
  const isHatched = lanes.some(({ marks }) => marks.some(({ isRetroactive }) => isRetroactive))
  return {
    kind: 'rows',
    key: 'sums',
    rows: 'few',
    title: null,
    scale: scaleFromZero(Math.max(0, ...pay.lines.map((line) => totalOf(pay, line))), 'usd'),
    links: [],
    groups: [
      {
        key: 'total',
        label: { of: 'through', month: pay.until },
        note: isHatched ? { of: 'word', word: 'back-pay-hatched' } : null,
        scale: null,
        lanes,
      },
    ],
  }
}

function labelOf({ proposal, stepsOn }: StandingRaise): Lane['label'] {
  const who = { of: 'proposal', id: proposal.id } as const
  return stepsOn === null ? who : { of: 'joined', by: '; ', labels: [who, { of: 'steps-as-on', day: stepsOn }] }
}

function laneOf(catalog: Catalog, choices: Choices, pay: Pay, raise: StandingRaise, line: PayLine): Lane {
  const { proposal } = line
  const total = totalOf(pay, line)
  const owed = sumOf(countedMonths({ months: backPayOf(line) }, pay.until))
  const back: Mark = {
    ...workedOut(catalog, choices, line, {
      key: `${keyOfRaise(raise)}-back-pay-${proposal.id}`,
      where: [
        { of: 'word', word: 'back-pay-owed' },
        { of: 'day', day: proposal.made },
      ],
      to: owed,
      quantity: dollars(owed),
      labelled: false,
    }),
    isRetroactive: true,
  }
  const whole = workedOut(catalog, choices, line, {
    key: `${keyOfRaise(raise)}-total-${proposal.id}`,
    where: [{ of: 'through', month: pay.until }],
    at: owed,
    // all of it can be back pay, or none of it paid yet
    ...(total > owed ? { to: total } : { shape: 'tick', at: total }),
    quantity: dollars(total),
  })
  return {
    key: `total-${proposal.id}`,
    label: labelOf(raise),
    party: proposal.party,
    marks: [...(owed > 0 ? [back] : []), whole],
    spans: [],
  }
}

function laneWithout(catalog: Catalog, choices: Choices, pay: Pay, raise: StandingRaise): readonly Lane[] {
  const lane = unknownLane(catalog, choices, raise.proposal, { of: 'through', month: pay.until })
  if (!lane) return []
  const marks = lane.marks.map((mark): Mark => ({ ...mark, text: { of: 'word', word: 'raise-date-unknown' } }))
  return [{ ...lane, marks, label: labelOf(raise), party: raise.proposal.party }]
}

/** Raises that add the same stand together, the most first; what was recommended is left out where a side has spoken. */
function findingOf(pay: Pay, rows: readonly Row[]): Finding {
  const last = new Map<Party, number>()
  for (const { raise, line } of rows) if (line) last.set(raise.proposal.party, totalOf(pay, line))
  if (last.has('district') || last.has('union')) last.delete('fact-finder')
  const sums = [...new Set(last.values())]
    .toSorted((a, b) => b - a)
    .map((usd) => ({ usd, parties: [...last].filter(([, own]) => own === usd).map(([party]) => party) }))
  const [only] = rows
  return {
    kind: 'pay-sums',
    baseUsd: pay.baseUsd,
    window: { from: FIRST_MONTH, to: pay.until },
    sums,
    undated: rows
      .filter(({ raise, line }) => line === null && !last.has(raise.proposal.party))
      .map(({ raise }) => raise.proposal.party),
    one: rows.length === 1 && only ? only.raise.proposal.id : null,
  }
}

/** The first days that the dollars rest on, and the dollars by the other first days that sources give. */
function notesOf(catalog: Catalog, choices: Choices, pay: Pay, rows: readonly Row[]): readonly Note[] {
  const dated = rows.flatMap(({ raise, line }) => (line ? [{ raise, line }] : []))
  if (dated.length === 0) return []
  const from = ({ line }: (typeof dated)[number]) => line.raises.map((one) => one.from.slice(0, 7))
  const keys = [...new Set(dated.map((row) => from(row).join()))].toSorted(byText)
  const owners = new Set(dated.flatMap(({ raise }) => ownersOf(catalog, raise)))
  const others = pay.readings.filter(
    ({ proposal, reading }) =>
      owners.has(proposal.id) && reading?.label.of === 'publisher' && areKnown(catalog, [reading.fact], choices),
  )
  return [
    {
      kind: 'said',
      note: 'pay-first-days',
      facts: [...dated.flatMap(({ line }) => line.facts), ...others.flatMap(({ reading }) => reading?.fact ?? [])].map(
        ({ id }) => id,
      ),
      parts: {
        days: keys.map((key) => {
          const alike = dated.filter((row) => from(row).join() === key)
          return { parties: [...new Set(alike.map(({ raise }) => raise.proposal.party))], from: key.split(',') }
        }),
        others: extentOf(others.map((line) => totalOf(pay, line))),
      },
    },
  ]
}

/** One teacher’s pay under each proposal, in dollars. */
export const pay: FigureSpec = {
  id: 'pay',
  standing: payStanding,
  whole: payFigure,
  choices: ['salary', 'until'],
  onPaper: 'chart',
}

/** What the build alone asks of it. */
export const payPage: FigurePageSpec = {
  terms: ['back-pay', 'retroactive', 'ongoing-raise', 'one-time-bonus', 'fact-finding'],
}
