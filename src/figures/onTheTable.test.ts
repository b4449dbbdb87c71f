import { describe, expect, it } from 'vitest'
import { EVERYTHING, type Choices } from '../domain/choices'
import { GRADES } from '../domain/gradeBand'
import { losAngeles } from '../testing/losAngeles'
import { dayStopsOf } from './dayStops'
import { classRulesOf } from './classRules'
import { cellIn, onTheTableOn } from './onTheTable'
import {
  type OnTheTable,
  TABLE_COLUMNS,
  TABLE_SCHOOLS,
  TABLE_TOPICS,
  type TableCell,
  type TableTopic,
} from './tableCell'

const { figures, front } = losAngeles()
const tableOn = (asof: string | null, choices: Partial<Choices> = {}) =>
  onTheTableOn(figures, { ...EVERYTHING, ...choices, asof })

/** A row's values as they stand in their columns: a number, a range, a permission, or why there is none. */
function valuesOf(topic: TableTopic, asof: string | null, choices: Partial<Choices> = {}) {
  const table = tableOn(asof, choices)
  return TABLE_COLUMNS.map((party) => valueOf(cellIn(table, topic, party)))
}

function valueOf(cell: TableCell | undefined) {
  if (!cell) throw new Error('Expected a cell in every column.')
  const { quantity, permission, missing } = cell
  if (quantity) return quantity.value ?? `${quantity.low}–${quantity.high}`
  return permission ?? missing
}

function linesOf(topic: TableTopic, party: (typeof TABLE_COLUMNS)[number], asof: string | null) {
  return cellIn(tableOn(asof), topic, party)?.lines ?? []
}

describe(onTheTableOn, () => {
  it('gives the last word of each side and the agreement', () => {
    const { columns } = tableOn(null)
    expect(columns.map(({ proposal }) => proposal?.made)).toEqual(['2019-01-11', '2019-01-11', '2019-01-22'])
  })

  it('gives each side its raise: 6 %, 6.5 %, and 6 % agreed', () => {
    expect(valuesOf('raise', null)).toEqual([6, 6.5, 6])
    expect(valuesOf('raise', '2018-07-24')).toEqual([2, 6.5, 'nothing-yet'])
    expect(valuesOf('raise', '2017-02-01')).toEqual(['not-found', 'not-found', 'nothing-yet'])
  })

  it('gives the steps of a raise that its own proposal does not, as they were last given, with that day', () => {
    const [steps] = linesOf('raise', 'district', null)
    expect(steps).toMatchObject({
      kind: 'steps',
      asOn: '2018-10-30', // the offer of January 11 repeats the 6 % and gives no first day of its halves
      steps: [
        { percents: 3, from: '2017-07-01' },
        { percents: 3, from: '2018-07-01' },
      ],
    })
  })

  it('counts dollars on $75,000 through June 2019', () => {
    // district and agreement: 75,000 × 3 % = 2,250 in 2017–18, × 6.09 % = 4,567.50 in 2018–19
    // union: 75,000 × 6.5 % = 4,875 in each of three years
    expect(valuesOf('dollars', null)).toEqual([6817.5, 14_625, 6817.5])
  })

  it('says what the same raises add by the other first days that sources give', () => {
    // CBS: 6 % from July 2016, 4,500 × 3; Bond Buyer: 6.5 % from July 2017, 4,875 × 2
    expect(linesOf('dollars', 'district', null)).toMatchObject([
      { kind: 'by-other-dates', others: [{ usd: 13_500, from: '2016-07-01' }] },
    ])
    expect(linesOf('dollars', 'union', null)).toMatchObject([
      { kind: 'by-other-dates', others: [{ usd: 9750, from: '2017-07-01' }] },
    ])
  })

  it('gives the largest class of grade 5: 34 until then, 35 offered, 30 agreed by 2022–23', () => {
    expect(valuesOf('class-size', null)).toEqual([35, 'not-found', 30])
    expect(tableOn(null).rows.find(({ topic }) => topic === 'class-size')?.before?.quantity.value).toBe(34)
    expect(linesOf('class-size', 'joint', null)).toMatchObject([
      { kind: 'by-year', year: 2022 },
      { kind: 'than-before', students: -4 },
    ])
    expect(linesOf('class-size', 'district', null)).toMatchObject([{ kind: 'than-before', students: 1 }])
  })

  it('keeps kindergarten apart from the upper grades: 27 was the limit already', () => {
    expect(valuesOf('class-size', null, { grade: 'K' })).toEqual(['not-found', 'not-found', 27])
    expect(tableOn(null, { grade: 'K' }).rows[2]?.before?.quantity.value).toBe(27)
  })

  it('says of a limit for English and math alone that it is one', () => {
    const cell = cellIn(tableOn(null, { grade: '10' }), 'class-size', 'district')
    expect(cell && valueOf(cell)).toBe(39)
    expect(cell?.lines.map(({ kind }) => kind)).toContain('english-and-math')
  })

  it('gives grade 6 both of its limits where they differ', () => {
    // elementary 34 and middle school 37 in force; 36 in a desegregated school of either kind agreed
    expect(tableOn(null, { grade: '6' }).rows[2]?.before?.quantity).toMatchObject({ value: null, low: 34, high: 37 })
    expect(valuesOf('class-size', null, { grade: '6', schools: ['desegregated'] })[2]).toBe(36)
  })

  it('counts new staff as each total counts, and divides the agreement by role', () => {
    expect(valuesOf('staffing', null)).toEqual([1200, 'not-found', 459])
    expect(linesOf('staffing', 'district', null)[0]).toMatchObject({
      kind: 'counts',
      roles: ['teacher', 'counselor', 'nurse', 'librarian'],
    })
    expect(
      linesOf('staffing', 'joint', null).flatMap((line) =>
        line.kind === 'part' ? [[line.role, line.quantity.value, line.conflict]] : [],
      ),
    ).toEqual([
      ['nurse', 300, 'cg-nurses'],
      ['librarian', 82, null],
      ['counselor', 77, null],
    ])
  })

  it('lets what was only spoken of stand below what was written, from its day on', () => {
    expect(linesOf('staffing', 'district', '2019-01-21').filter(({ kind }) => kind === 'spoken')).toHaveLength(1)
    expect(linesOf('staffing', 'district', '2019-01-20').filter(({ kind }) => kind === 'spoken')).toHaveLength(0)
    expect(valuesOf('staffing', '2019-01-21')[0]).toBe(1200)
  })

  it('says whether the limits may be exceeded, and that sources differ on the last offer', () => {
    expect(valuesOf('exceptions', null)).toEqual(['disputed', 'no', 'no'])
    expect(valuesOf('exceptions', '2018-07-24')).toEqual(['not-found', 'no', 'nothing-yet'])
  })

  it('names what was said against each', () => {
    expect(linesOf('said-against', 'district', null)[0]?.facts).toEqual(['claim-union-woefully'])
    expect(linesOf('said-against', 'union', null)[0]?.facts).toEqual(['claim-beutner-bankrupt'])
  })

  it('leaves an earlier word standing where a later proposal is silent, with its day', () => {
    const { rows } = tableOn('2018-12-31')
    const staff = rows.find(({ topic }) => topic === 'staffing')?.cells.find(({ party }) => party === 'district')
    // the chart of late December could not be read; the offer of October 30 is the last that speaks of staff
    expect(staff).toMatchObject({ proposal: 'P09-district-2018-10-30', asOn: '2018-10-30' })
  })

  const days = dayStopsOf(figures).flatMap(({ day }) => [day, dayBefore(day)])

  it.each(days)('knows nothing on %s that came later, and never both a value and a reason for none', (day) => {
    const table = tableOn(day)
    for (const row of table.rows) {
      expect(TABLE_TOPICS).toContain(row.topic)
      for (const cell of row.cells) {
        const made = figures.proposals.find(({ id }) => id === cell.proposal)?.made ?? ''
        expect(made.slice(0, 7) <= day.slice(0, 7)).toBe(true)
        const hasValue = cell.quantity !== null || cell.permission !== null
        expect(hasValue && cell.missing !== null).toBe(false)
      }
    }
  })
})

/** The day before, in a month that has one. */
function dayBefore(day: string): string {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() - 1)
  return date.toISOString().slice(0, 10)
}

describe('what the front page fetches', () => {
  const days = dayStopsOf(figures).map(({ day }) => day)
  const classes = GRADES.flatMap((grade) => TABLE_SCHOOLS.map((type) => ({ grade, schools: [type] })))

  it('is a part of what figures need', () => {
    const known = new Set(figures.facts.map(({ id }) => id))
    expect(front.facts.length).toBeLessThan(figures.facts.length / 2)
    expect(front.facts.filter(({ id }) => !known.has(id))).toEqual([])
  })

  it.each(days)('gives the same table and the same rules for every class as all facts do, on %s', (day) => {
    expect(dayStopsOf(front)).toEqual(dayStopsOf(figures))
    for (const one of classes) {
      const choices = { ...EVERYTHING, ...one, asof: day }
      const [few, all] = [onTheTableOn(front, choices), onTheTableOn(figures, choices)]
      expect(namesOnly(few)).toEqual(namesOnly(all))
      expect(classRulesOf(few, front, 33)).toEqual(classRulesOf(all, figures, 33))
    }
  })

  it('counts every salary the same', () => {
    for (const salary of [20_000, 75_000, 250_000]) {
      const choices = { ...EVERYTHING, salary }
      expect(namesOnly(onTheTableOn(front, choices))).toEqual(namesOnly(onTheTableOn(figures, choices)))
    }
  })
})

/** A table with its proposals by name: their records list fewer facts where fewer are fetched. */
function namesOnly(table: OnTheTable): unknown {
  return JSON.parse(
    JSON.stringify(table, (key, value: unknown) =>
      key === 'proposal' && value !== null && typeof value === 'object' ? (value as { id: string }).id : value,
    ),
  ) as unknown
}
