import type { Choices } from '../domain/choices'
import { dayNumber, dayOfNumber, firstDay, lastDay } from '../domain/day'
import { FIRST_MONTH, sumOf } from '../domain/pay'
import type { Dataset, Proposal } from '../domain/record'
import { schoolYearOf, startOfYear, yearsBetween } from '../domain/schoolYear'
import { catalogOf, sourcesBehind, type Catalog } from './catalog'
import { isChosen } from './chosen'
import {
  marksOf,
  type Figure,
  type Group,
  type Label,
  type Lane,
  type Mark,
  type Note,
  type NoteId,
  type Path,
  type Quantity,
  type RowsPanel,
  type TimePanel,
} from './figure'
import type { Finding } from './finding'
import { isKnown, knownSince, onTheTable } from './known'
import { markOf, slotOf, spanOf } from './marks'
import { byDay } from './order'
import { scaleFromZero } from './niceScale'
import { backPayOf, countedMonths, LANDMARKS, payOf, type Pay, type PayLine } from './payLines'
import { headlineFact } from './raiseLines'
import { WORKED_EXAMPLE } from './workedExample'

/**
 * What every proposal adds to one salary, in dollars: in all and by school year, what it would owe at once on the day
 * it was made, what is paid once, and the running total over the months.
 */
export function payFigure(dataset: Dataset, choices: Choices): Figure {
  const catalog = catalogOf(dataset)
  const pay = payOf(dataset, choices)
  const panels = pay ? [rowsPanel(catalog, choices, pay), runningPanel(catalog, choices, pay)] : []
  const figure = { id: 'pay' as const, layoutKey: `pay|${choices.salary ?? ''}|${choices.until ?? ''}`, panels }
  const marks = marksOf(figure)
  const shown = marks.filter((mark) => mark.shown)
  return {
    ...figure,
    finding: pay ? findingOf(choices, pay) : { kind: 'nothing', because: 'filters' },
    notes: notesOf(catalog, choices, shown),
    shown: shown.length,
    total: marks.length,
    sources: sourcesBehind(catalog, shown),
  }
}

function rowsPanel(catalog: Catalog, choices: Choices, pay: Pay): RowsPanel {
  const totals = [...pay.lines, ...pay.readings].map((line) => sumOf(countedMonths(line, pay.until)))
  const once = onceGroup(catalog, choices, pay)
  const back = backPayGroup(catalog, choices, pay)
  const ends = [
    ...totals,
    ...[...once.lanes, ...back.lanes].flatMap(({ marks }) => marks.map(({ at, to }) => to ?? at)),
  ]
  return {
    kind: 'rows',
    key: 'sums',
    part: 'sums',
    title: null,
    scale: scaleFromZero(Math.max(...ends), 'usd'),
    links: [],
    groups: [totalGroup(catalog, choices, pay), back, once].filter(({ lanes }) => lanes.length > 0),
  }
}

export function dollars(value: number): Quantity {
  return { value, low: null, high: null, unit: 'usd', qualifier: null, baseline: null }
}

/** A dollar amount that we worked out from what facts say. */
export function workedOut(
  catalog: Catalog,
  choices: Choices,
  line: PayLine,
  options: Partial<Mark> & { key: string },
): Mark {
  const { proposal, facts, reading } = line
  const made = onTheTable(proposal)
  const told = reading ? (knownSince(catalog, reading.fact) ?? made) : made
  const since = told > made ? told : made
  const all = reading && !facts.includes(reading.fact) ? [...facts, reading.fact] : facts
  return {
    facts: all.map(({ id }) => id),
    proposal: proposal.id,
    party: proposal.party,
    who: { of: 'proposal', id: proposal.id },
    where: [],
    at: 0,
    to: null,
    level: 0,
    shape: 'bar',
    quantity: null,
    day: null,
    missing: null,
    missingDay: null,
    status: 'inferred',
    early: false,
    labelled: true,
    since,
    shown: isChosen({ proposal: proposal.id, party: proposal.party, since }, choices),
    ...options,
  }
}

/** What the keys of a line's own marks begin with: the first fact that states its raises. */
function keyOf({ facts, proposal }: PayLine): string {
  return facts[0]?.id ?? proposal.id
}

function totalGroup(catalog: Catalog, choices: Choices, pay: Pay): Group {
  const label: Label = { of: 'through', month: pay.until }
  const lanes = catalog.proposals.toSorted(byDay).flatMap((proposal): readonly Lane[] => {
    const who = { of: 'proposal', id: proposal.id } as const
    const line = pay.lines.find((one) => one.proposal.id === proposal.id)
    const readings = pay.readings.filter((one) => one.proposal.id === proposal.id)
    const own = line ? lineLane(catalog, choices, pay, line, readings) : unknownLane(catalog, choices, proposal, label)
    if (!own) return []
    return [
      { ...own, label: who, party: proposal.party },
      ...readings.map((reading): Lane => {
        const total = sumOf(countedMonths(reading, pay.until))
        return {
          key: `${reading.reading?.fact.id ?? proposal.id}-reading`,
          label: reading.reading?.label ?? who,
          party: null,
          marks: [
            workedOut(catalog, choices, reading, {
              key: `${reading.reading?.fact.id ?? proposal.id}-reading`,
              role: 'reading',
              where: [label, reading.reading?.label ?? who],
              shape: 'tick',
              at: total,
              quantity: dollars(total),
            }),
          ],
          spans: [],
        }
      }),
    ]
  })
  return { key: 'total', label, note: null, scale: null, lanes }
}

/** A proposal's years, one bar after the other, and their sum at the end. */
function lineLane(
  catalog: Catalog,
  choices: Choices,
  pay: Pay,
  line: PayLine,
  readings: readonly PayLine[],
): Pick<Lane, 'key' | 'marks' | 'spans'> {
  const counted = countedMonths(line, pay.until)
  const total = sumOf(counted)
  const { proposal } = line
  const years = yearsBetween(schoolYearOf(firstDay(FIRST_MONTH)), schoolYearOf(firstDay(pay.until)))
  let reached = 0
  const parts = years.flatMap((year): readonly Mark[] => {
    const amount = sumOf(counted.filter(({ day }) => schoolYearOf(day) === year))
    const at = reached
    reached += amount
    // a year before the first raise has no part of the bar; the working shows what it paid
    if (amount === 0) return []
    return [
      workedOut(catalog, choices, line, {
        key: `${keyOf(line)}-${year}`,
        where: [{ of: 'year', year }],
        at,
        to: reached,
        quantity: dollars(amount),
        labelled: false,
      }),
    ]
  })
  const others = readings.map((reading) => sumOf(countedMonths(reading, pay.until)))
  const [low, high] = [Math.min(total, ...others), Math.max(total, ...others)]
  return {
    key: `total-${proposal.id}`,
    marks: [
      ...parts,
      workedOut(catalog, choices, line, {
        key: `${keyOf(line)}-total`,
        where: [{ of: 'through', month: pay.until }],
        shape: 'tick',
        at: total,
        quantity: dollars(total),
      }),
    ],
    spans:
      readings.length === 0
        ? []
        : [
            spanOf(
              catalog,
              choices,
              readings.flatMap(({ reading }) => reading?.fact ?? []),
              {
                key: `dispute-${proposal.id}`,
                kind: 'dispute',
                proposal: proposal.id,
                party: proposal.party,
                from: low,
                to: high,
                level: 0,
              },
            ),
          ],
  }
}

/** A gap for a raise without a first day or without a number, which cannot be converted to dollars. */
export function unknownLane(
  catalog: Catalog,
  choices: Choices,
  proposal: Proposal,
  label: Label,
): Pick<Lane, 'key' | 'marks' | 'spans'> | null {
  const missing = proposal.terms.salary?.missing ?? null
  const headline = headlineFact(catalog, proposal)
  const isUnknown = missing === 'not-found' || missing === 'not-read'
  if (proposal.kind === 'contract' || (headline === undefined && !isUnknown)) return null
  const slot = slotOf(choices, proposal, {
    key: `${headline?.id ?? proposal.id}-unknown`,
    who: { of: 'proposal', id: proposal.id },
    where: headline ? [label, { of: 'word', word: 'raise-date-unknown' }] : [label],
    missing: isUnknown ? missing : 'not-found',
    at: 0,
    facts: headline ? [headline.id] : [],
  })
  return { key: `unknown-${proposal.id}`, marks: [slot], spans: [] }
}

function backPayGroup(catalog: Catalog, choices: Choices, pay: Pay): Group {
  return {
    key: 'back-pay',
    label: { of: 'word', word: 'back-pay' },
    note: null,
    scale: null,
    lanes: pay.lines.map((line): Lane => {
      const { proposal } = line
      const amount = sumOf(backPayOf(line))
      return {
        key: `back-pay-${proposal.id}`,
        label: { of: 'proposal', id: proposal.id },
        party: proposal.party,
        marks: [
          workedOut(catalog, choices, line, {
            key: `${keyOf(line)}-back-pay`,
            where: [
              { of: 'word', word: 'back-pay' },
              { of: 'day', day: proposal.made },
            ],
            ...(amount === 0 ? { shape: 'tick' } : { to: amount }),
            quantity: dollars(amount),
          }),
        ],
        spans: [],
      }
    }),
  }
}

/** Bonuses and stipends, in dollars of this salary. */
function onceGroup(catalog: Catalog, choices: Choices, pay: Pay): Group {
  const facts = catalog.facts.filter(({ measure, proposal, value }) => {
    return measure === 'one-time-payment' && proposal !== null && value !== null
  })
  return {
    key: 'once',
    label: { of: 'word', word: 'paid-once' },
    note: null,
    scale: null,
    lanes: facts.map((fact): Lane => {
      const isShare = fact.unit === 'percent'
      const amount = isShare ? (pay.baseUsd * (fact.value ?? 0)) / 100 : (fact.value ?? 0)
      const who = { of: 'proposal', id: fact.proposal ?? '' } as const
      const word: Label = { of: 'word', word: isShare ? 'bonus' : 'stipend' }
      const mark = markOf(catalog, choices, fact, {
        key: `${fact.id}-once`,
        who,
        where: [{ of: 'word', word: 'paid-once' }, word],
        shape: 'bar',
        at: 0,
        to: amount,
        ...(isShare ? { quantity: dollars(amount) } : {}),
      })
      return {
        key: `once-${fact.id}`,
        label: { of: 'both', labels: [who, word] },
        party: mark.party,
        marks: [isShare ? { ...mark, status: 'inferred' } : mark],
        spans: [],
      }
    }),
  }
}

/** The running total of what would have been paid, had each proposal been agreed on the day it was made. */
function runningPanel(catalog: Catalog, choices: Choices, pay: Pay): TimePanel {
  const start = dayNumber(firstDay(FIRST_MONTH))
  const end = dayNumber(lastDay(pay.lines[0]?.months.at(-1)?.day.slice(0, 7) ?? pay.until)) + 1
  const most = Math.max(...pay.lines.map(({ months }) => sumOf(months)))
  const years = yearsBetween(schoolYearOf(firstDay(FIRST_MONTH)), schoolYearOf(dayOfNumber(end - 1)))
  return {
    kind: 'time',
    key: 'running',
    title: { of: 'word', word: 'running-total' },
    x: { kind: 'days', domain: [start, end], ticks: [] },
    y: scaleFromZero(most, 'usd'),
    bands: years.map((year) => ({
      from: dayNumber(startOfYear(year)),
      to: Math.min(end, dayNumber(startOfYear(year + 1))),
      label: { of: 'year', year },
    })),
    rules: [
      {
        key: 'pay-strike',
        at: dayNumber(catalog.strike.from),
        label: { of: 'rule', rule: 'strike' },
        since: catalog.strike.from,
        shown: choices.asof === null || catalog.strike.from <= choices.asof,
      },
    ],
    paths: pay.lines.map((line): Path => {
      const { proposal, facts, months } = line
      const total = sumOf(months)
      const since = onTheTable(proposal)
      return {
        key: `${keyOf(line)}-running`,
        facts: facts.map(({ id }) => id),
        proposal: proposal.id,
        party: proposal.party,
        who: { of: 'proposal', id: proposal.id },
        points: pointsOf(line, start),
        retroactiveUntil: null,
        stepsOn: null,
        quantity: dollars(total),
        since,
        shown: isChosen({ proposal: proposal.id, party: proposal.party, since }, choices),
      }
    }),
    marks: [],
    spans: [],
  }
}

/** Nothing until the day of the proposal, then what is owed at once, then month after month. */
function pointsOf(line: PayLine, start: number): Path['points'] {
  const made = dayNumber(onTheTable(line.proposal))
  const owed = backPayOf(line)
  let level = sumOf(owed)
  const points = [
    { at: start, level: 0 },
    { at: made, level: 0 },
    { at: made, level },
  ]
  const later = line.months.slice(owed.length)
  for (const [index, { day, usd: amount }] of later.entries()) {
    level += amount
    // a straight line needs only its ends
    if (later[index + 1]?.usd !== amount || index === 0)
      points.push({ at: dayNumber(lastDay(day.slice(0, 7))) + 1, level })
  }
  return points
}

function findingOf(choices: Choices, pay: Pay): Finding {
  const shown = pay.lines.filter(({ proposal }) =>
    isChosen({ proposal: proposal.id, party: proposal.party, since: onTheTable(proposal) }, choices),
  )
  if (shown.length === 0) return { kind: 'nothing', because: choices.asof === null ? 'filters' : 'day' }
  const parties = [...new Set(shown.map(({ proposal }) => proposal.party))]
  return {
    kind: 'pay',
    baseUsd: pay.baseUsd,
    until: pay.until,
    sides: parties.map((party) => {
      const sums = shown
        .filter(({ proposal }) => proposal.party === party)
        .map((line) => sumOf(countedMonths(line, pay.until)))
      return { party, low: Math.min(...sums), high: Math.max(...sums) }
    }),
  }
}

function notesOf(catalog: Catalog, choices: Choices, shown: readonly Mark[]): readonly Note[] {
  const known = (ids: readonly string[]) =>
    ids.filter((id) => {
      const fact = catalog.fact.get(id)
      return fact !== undefined && isKnown(catalog, fact, choices)
    })
  const prices = catalog.facts.filter(({ measure }) => measure === 'price-change').map(({ id }) => id)
  const slots = shown.filter(({ shape }) => shape === 'slot')
  const disputed = shown.filter(({ role }) => role === 'reading')
  const factsOf = (marks: readonly Mark[]) => marks.flatMap(({ facts }) => facts)
  const said = (note: NoteId, facts: readonly string[]): Note => ({
    kind: 'said',
    note,
    facts,
  })
  return [
    said('pay-how', known(LANDMARKS)),
    said('pay-before-taxes', []),
    ...(disputed.length > 0 ? [said('pay-readings', factsOf(disputed))] : []),
    ...(slots.length > 0 ? [said('pay-unknown', factsOf(slots))] : []),
    said('pay-prices', known([...prices, ...WORKED_EXAMPLE])),
  ]
}
