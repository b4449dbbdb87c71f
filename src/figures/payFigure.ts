import type { Choices } from '../domain/choices'
import { firstDay } from '../domain/day'
import { FIRST_MONTH, sumOf } from '../domain/pay'
import type { Dataset } from '../domain/record'
import { schoolYearOf, yearsBetween } from '../domain/schoolYear'
import { type Catalog, catalogOf, sourcesBehind } from './catalog'
import { type Figure, type Group, type Label, type Lane, type Mark, type Note, type RowsPanel, marksOf } from './figure'
import { isKnown } from './known'
import { spanOf } from './marks'
import { scaleFromZero } from './niceScale'
import { payFinding } from './payFinding'
import { byDay } from './order'
import { LANDMARKS, type Pay, type PayLine, countedMonths, payOf } from './payLines'
import { dollars, keyOf, unknownLane, workedOut } from './payMarks'
import { backPayGroup, onceGroup } from './payOnce'
import { runningPanel } from './payRunning'
import { windowNotes } from './windowNote'
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
    finding: pay ? payFinding(catalog, choices, pay, shown) : { kind: 'nothing', because: 'filters' },
    notes: [...notesOf(catalog, choices, shown), ...windowNotes(dataset, choices)],
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

type PlainNote = 'pay-how' | 'pay-before-taxes' | 'pay-readings' | 'pay-unknown' | 'pay-prices'

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
  const said = (note: PlainNote, facts: readonly string[]): Note => ({
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
