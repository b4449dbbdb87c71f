import type { Choices } from '../domain/choices'
import { firstDay } from '../domain/day'
import { COUNTED_UNTIL, extraByMonth, FIRST_MONTH, monthsOwedOn, type IsoMonth, type MonthlyExtra } from '../domain/pay'
import type { Dataset, Fact, Proposal } from '../domain/record'
import type { Raise } from '../domain/salary'
import { catalogOf, type Catalog } from './catalog'
import type { Label } from './figure'
import { onTheTable } from './known'
import { byDay } from './order'
import { raiseLinesOf, type RaiseLine } from './raiseLines'

/**
 * Salaries that a reader can choose with one press: the schedule's first, the district's stated average, the schedule's
 * last.
 */
export const LANDMARKS = ['sal-start-50428', 'sal-avg-75000', 'sal-nctq-max'] as const
const DEFAULT_LANDMARK = 'sal-avg-75000'

/** As reported in October 2018, the last raise of this offer was to stay only on a condition. */
const CONDITION_ON_LAST = 'sal-dist-2018-09-contingent'

/** The running total ends here at the earliest: in the month in which the agreement was made. */
const LEAST_UNTIL: IsoMonth = '2019-01'

/** A salary to choose, with the fact that gives it. */
export type Landmark = { fact: string; usd: number }

/** What one reading of a proposal adds to a salary. */
export type PayLine = {
  proposal: Proposal
  /** The facts whose raises are counted. */
  facts: readonly Fact[]
  raises: readonly Raise[]
  months: readonly MonthlyExtra[]
  /** `null` for the reading that most sources share. */
  reading: { fact: Fact; label: Label } | null
}

/** Everything that is worked out for one salary. Amounts are in dollars, not rounded. */
export type Pay = {
  baseUsd: number
  until: IsoMonth
  lines: readonly PayLine[]
  readings: readonly PayLine[]
}

/** The salaries that the data name for the district's teachers: the lowest, the average, the highest. */
export function landmarksOf(dataset: Dataset): readonly Landmark[] {
  const { fact } = catalogOf(dataset)
  return LANDMARKS.flatMap((id) => {
    const usd = fact.get(id)?.value
    return usd === undefined || usd === null ? [] : [{ fact: id, usd }]
  })
}

/**
 * The salary that a figure counts with: the reader's, else the district's stated average; `null` where the data have
 * neither.
 */
export function salaryChosen(dataset: Dataset, { salary }: Pick<Choices, 'salary'>): number | null {
  return salary ?? landmarksOf(dataset).find(({ fact }) => fact === DEFAULT_LANDMARK)?.usd ?? null
}

/** What every proposal with dated raises adds to a salary, month by month, in each reading; `null` without a salary.
 * A month counts at the pay of its first day; how and why is in docs/decisions/0021-dollars-are-our-own-arithmetic.md. */
export function payOf(dataset: Dataset, choices: Choices): Pay | null {
  const baseUsd = salaryChosen(dataset, choices)
  if (baseUsd === null) return null
  const catalog = catalogOf(dataset)
  const until = choices.until ?? COUNTED_UNTIL
  const last = until > LEAST_UNTIL ? until : LEAST_UNTIL
  const line = (
    { proposal, facts, raises }: Pick<RaiseLine, 'proposal' | 'facts' | 'raises'>,
    reading: PayLine['reading'],
  ): PayLine => ({ proposal, facts, raises, months: extraByMonth(FIRST_MONTH, last, baseUsd, raises), reading })
  const stated = raiseLinesOf(catalog).filter(({ proposal }) => proposal.kind !== 'contract')
  return {
    baseUsd,
    until,
    lines: stated.map((raises) => line(raises, null)),
    readings: catalog.proposals
      .toSorted(byDay)
      .flatMap((proposal) =>
        readingsOf(catalog, proposal, stated).map(({ reading, ...raises }) => line(raises, reading)),
      ),
  }
}

type Reading = RaiseLine & { reading: NonNullable<PayLine['reading']> }

/** Other first days, and a condition, that sources give for a proposal: each with the raises it would mean. */
function readingsOf(catalog: Catalog, proposal: Proposal, stated: readonly RaiseLine[]): readonly Reading[] {
  const own = stated.find((line) => line.proposal.id === proposal.id)
  return catalog.factsOf(proposal.id).flatMap((fact): readonly Reading[] => {
    if (fact.topic !== 'salary' || fact.status !== 'conflicting') return []
    const outlet: Label = { of: 'publisher', source: fact.sources[0]?.source ?? '' }
    if (fact.id === CONDITION_ON_LAST && own)
      return [
        {
          proposal,
          facts: own.facts.slice(0, -1),
          raises: own.raises.slice(0, -1),
          reading: { fact, label: { of: 'word', word: 'last-not-kept' } as const },
        },
      ]
    if (fact.from === null) return []
    const from = firstDay(fact.from)
    const isOwn = own?.raises.some((raise) => raise.from === from) ?? false
    if (fact.measure === 'raise-total' && fact.unit === 'percent' && fact.value !== null)
      return [
        {
          proposal,
          facts: [fact],
          raises: [{ rate: fact.value / 100, from }],
          reading: { fact, label: outlet },
        },
      ]
    if (fact.measure === 'effective-date' && own?.raises.length === 1 && !isOwn)
      return [
        {
          proposal,
          facts: [...own.facts, fact],
          raises: own.raises.map((raise) => ({ ...raise, from })),
          reading: { fact, label: outlet },
        },
      ]
    return []
  })
}

/** The months of a line that are counted. */
export function countedMonths({ months }: Pick<PayLine, 'months'>, until: IsoMonth): readonly MonthlyExtra[] {
  return months.filter(({ day }) => day.slice(0, 7) <= until)
}

/** The back pay that a line would owe if it had been agreed on the day it was put on the table, month by month. */
export function backPayOf({ proposal, months }: Pick<PayLine, 'proposal' | 'months'>): readonly MonthlyExtra[] {
  return monthsOwedOn(onTheTable(proposal), months)
}

/** The proposals whose raises can be converted to dollars. */
export function proposalsInDollars(dataset: Dataset): readonly Proposal[] {
  return raiseLinesOf(catalogOf(dataset))
    .map(({ proposal }) => proposal)
    .filter(({ kind }) => kind !== 'contract')
}

/**
 * The line that the others are compared with: the reader's choice, else the agreement; `null` where neither has
 * dollars.
 */
export function comparedWith(
  pay: Pay,
  { against, asof }: Pick<Choices, 'against'> & Partial<Pick<Choices, 'asof'>>,
): PayLine | null {
  const lines = pay.lines.filter(({ proposal }) => !asof || onTheTable(proposal) <= asof)
  return (
    lines.find(({ proposal }) => proposal.id === against) ??
    lines.find(({ proposal }) => proposal.kind === 'agreement') ??
    null
  )
}
