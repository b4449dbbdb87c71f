import { monthsFrom } from '../../domain/day'
import { FIRST_MONTH, monthsThrough, sumOf, type IsoMonth } from '../../domain/pay'
import { annualPayOn } from '../../domain/salary'
import { schoolYearOf, yearsBetween, type SchoolYear } from '../../domain/schoolYear'
import { catalogOf } from '../../figures/catalog'
import { comparedWith, countedMonths, landmarksOf, type PayLine } from '../../figures/payLines'
import { formatSchoolYear } from '../../i18n/format'
import { Amount, Scrolling, type Part } from './payParts'

/** The school years that are counted, each with its months. */
function yearsOf(until: IsoMonth): readonly { year: SchoolYear; months: number }[] {
  const days = monthsFrom(`${FIRST_MONTH}-01`, monthsThrough(FIRST_MONTH, until))
  return yearsBetween(schoolYearOf(days[0] ?? ''), schoolYearOf(days.at(-1) ?? '')).map((year) => ({
    year,
    months: days.filter((day) => schoolYearOf(day) === year).length,
  }))
}

/** What each proposal pays, by school year. */
export function Years({ pay, lines, say, dataset }: Part) {
  const { words } = say
  const years = yearsOf(pay.until)
  const base = (months: number) => (pay.baseUsd / 12) * months
  const own = landmarksOf(dataset)
    .filter(({ usd }) => usd === pay.baseUsd)
    .flatMap(({ fact }) => catalogOf(dataset).fact.get(fact) ?? [])
  return (
    <section>
      <h3>{words.yearsTitle}</h3>
      <p>{words.yearsHelp}</p>
      <Scrolling label={words.yearsTitle}>
        <thead>
          <tr>
            <th scope="col">{words.columns.proposal}</th>
            {years.map(({ year }) => (
              <th key={year} scope="col" className="number">
                {formatSchoolYear(year)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{words.without}</th>
            {years.map(({ year, months }) => (
              <Amount key={year} value={base(months)} facts={own} say={say} />
            ))}
          </tr>
          {lines.map((line) => (
            <tr key={line.proposal.id}>
              <th scope="row">{say.proposal(line.proposal.id)}</th>
              {years.map(({ year, months }) => (
                <Amount
                  key={year}
                  value={
                    base(months) + sumOf(countedMonths(line, pay.until).filter(({ day }) => schoolYearOf(day) === year))
                  }
                  facts={line.facts}
                  say={say}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </Scrolling>
    </section>
  )
}

/** Columns of the difference: in current pay, by year and month, then in everything counted. */
const COLUMNS = ['perYear', 'perMonth', 'inAll'] as const

/** What each proposal pays more or less than the one it is compared with. */
export function Differences({ pay, lines, say, choices }: Part) {
  const { words } = say
  const other = comparedWith(pay, choices)
  if (!other) return null
  const last = `${pay.until}-01`
  const yearly = (line: PayLine) => annualPayOn(last, pay.baseUsd, line.raises)
  const total = (line: PayLine) => sumOf(countedMonths(line, pay.until))
  const difference = (value: number, column: (typeof COLUMNS)[number]): string => {
    const amount = (column === 'perMonth' ? say.cents : say.usd)(Math.abs(value))
    if (amount === say.usd(0)) return words.same
    return value > 0 ? words.more(amount) : words.less(amount)
  }
  return (
    <section>
      <h3>{words.differenceTitle(say.proposal(other.proposal.id))}</h3>
      <p>{words.differenceHelp(say.month(pay.until))}</p>
      <Scrolling label={words.differenceTitle(say.proposal(other.proposal.id))}>
        <thead>
          <tr>
            <th scope="col">{words.columns.proposal}</th>
            {COLUMNS.map((column) => (
              <th key={column} scope="col" className="number">
                {words.columns[column]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines
            .filter((line) => line !== other)
            .map((line) => {
              const facts = [...line.facts, ...other.facts].map(({ id }) => id).join(' ')
              const year = yearly(line) - yearly(other)
              return (
                <tr key={line.proposal.id}>
                  <th scope="row">{say.proposal(line.proposal.id)}</th>
                  {COLUMNS.map((column) => (
                    <td key={column} className="number" data-fact={facts}>
                      {difference(
                        { perYear: year, perMonth: year / 12, inAll: total(line) - total(other) }[column],
                        column,
                      )}
                    </td>
                  ))}
                </tr>
              )
            })}
        </tbody>
      </Scrolling>
    </section>
  )
}
