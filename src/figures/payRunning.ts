import type { Choices } from '../domain/choices'
import { dayNumber, dayOfNumber, firstDay, lastDay } from '../domain/day'
import { FIRST_MONTH, sumOf } from '../domain/pay'
import { schoolYearOf, startOfYear, yearsBetween } from '../domain/schoolYear'
import type { Catalog } from './catalog'
import { isChosen } from './chosen'
import type { Path, TimePanel } from './figure'
import { onTheTable } from './known'
import { scaleFromZero } from './niceScale'
import { type Pay, type PayLine, backPayOf } from './payLines'
import { dollars, keyOf } from './payMarks'

/** The running total of what would have been paid, had each proposal been agreed on the day it was made. */
export function runningPanel(catalog: Catalog, choices: Choices, pay: Pay): TimePanel {
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
