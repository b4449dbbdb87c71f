import type { ReactNode } from 'react'
import type { Choices } from '../../domain/choices'
import { monthsFrom, type IsoDay } from '../../domain/day'
import { FIRST_MONTH, monthsThrough, runsOf, sumOf, type IsoMonth, type MonthlyExtra } from '../../domain/pay'
import type { Dataset, Fact } from '../../domain/record'
import { annualPayOn } from '../../domain/salary'
import { schoolYearOf, yearsBetween, type SchoolYear } from '../../domain/schoolYear'
import { catalogOf } from '../../figures/catalog'
import { isChosen } from '../../figures/chosen'
import { isKnown, onTheTable } from '../../figures/known'
import {
  backPayOf,
  comparedWith,
  countedMonths,
  landmarksOf,
  payOf,
  type Pay,
  type PayLine,
} from '../../figures/payLines'
import { workedExampleOf } from '../../figures/workedExample'
import { formatDate, formatPercent, formatSchoolYear, formatUsd, formatUsdAndCents } from '../../i18n/format'
import { namerOf } from '../../i18n/nameOf'
import { PAY_WORDS } from '../../i18n/payWords'
import { evidenceHref } from '../pages'
import type { Site } from '../site'

type PayDetailsProps = { dataset: Dataset; choices: Choices; site: Site }

type Part = PayDetailsProps & { pay: Pay; lines: readonly PayLine[]; say: Say }
type Say = ReturnType<typeof sayingOf>

function sayingOf(dataset: Dataset, site: Site) {
  const { language } = site
  const namer = namerOf(dataset, language)
  return {
    words: PAY_WORDS[language],
    usd: (value: number) => formatUsd(value, language),
    cents: (value: number) => formatUsdAndCents(value, language),
    percent: (rate: number) => formatPercent(rate * 100, language),
    month: (month: IsoMonth) => formatDate(month.slice(0, 7), language),
    day: (day: IsoDay) => formatDate(day, language),
    proposal: (id: string) => namer.name({ of: 'proposal', id }),
    name: namer.name,
    source: namer.outletOf,
    href: (fact: string) => evidenceHref(site, fact),
  }
}

/** The arithmetic of `pay`, open: every raise, every month, and what it comes to, for the proposals that are shown. */
export function PayDetails({ dataset, choices, site }: PayDetailsProps) {
  const pay = payOf(dataset, choices)
  if (!pay) return null
  const say = sayingOf(dataset, site)
  const lines = pay.lines.filter(({ proposal }) =>
    isChosen({ proposal: proposal.id, party: proposal.party, since: onTheTable(proposal) }, choices),
  )
  const part = { dataset, choices, site, pay, lines, say }
  return (
    <div className="working">
      <h2>{say.words.title}</h2>
      {lines.map((line) => (
        <Working key={line.proposal.id} line={line} {...part} />
      ))}
      <Years {...part} />
      <Differences {...part} />
      <Readings {...part} />
      <Prices {...part} />
      <Example {...part} />
    </div>
  )
}

/** A sum in dollars with the facts behind it. */
function Amount({ value, facts, say }: { value: number; facts: readonly Fact[]; say: Say }) {
  return (
    <td className="number" data-fact={facts.length === 0 ? undefined : facts.map(({ id }) => id).join(' ')}>
      {say.usd(value)}
    </td>
  )
}

function Working({ line, pay, say }: Part & { line: PayLine }) {
  const { words } = say
  const { proposal, facts, raises } = line
  const counted = countedMonths(line, pay.until)
  const owed = backPayOf(line)
  return (
    <section>
      <h3>{say.proposal(proposal.id)}</h3>
      <ul>
        {raises.map(({ rate, from }, index) => {
          const fact = facts[index]
          const before = annualPayOn(from, pay.baseUsd, raises.slice(0, index))
          return (
            <li key={from}>
              <span>
                {words.raise(
                  say.percent(rate),
                  say.day(from),
                  say.usd(before),
                  say.usd(annualPayOn(from, pay.baseUsd, raises)),
                )}
              </span>
              {fact ? (
                <span>
                  {' ('}
                  <a href={say.href(fact.id)}>{say.source(fact.id)}</a>)
                </span>
              ) : null}
            </li>
          )
        })}
      </ul>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.columns.months}</th>
            <th scope="col" className="number">
              {words.columns.usd}
            </th>
          </tr>
        </thead>
        <tbody>
          <RunRows months={counted} facts={facts} say={say} />
          <tr className="is-sum">
            <th scope="row">{words.sum(say.month(FIRST_MONTH), say.month(pay.until))}</th>
            <Amount value={sumOf(counted)} facts={facts} say={say} />
          </tr>
        </tbody>
        <tbody>
          <tr className="is-sum">
            <th scope="row">
              {words.owed(say.day(onTheTable(proposal)), owed.length > counted.length ? say.month(pay.until) : null)}
            </th>
            <Amount value={sumOf(owed)} facts={facts} say={say} />
          </tr>
          <RunRows months={owed} facts={facts} say={say} />
        </tbody>
      </table>
    </section>
  )
}

function RunRows({ months, facts, say }: { months: readonly MonthlyExtra[]; facts: readonly Fact[]; say: Say }) {
  const runs = runsOf(months)
  return runs.map((run) => (
    <tr key={run.from}>
      <th scope="row">
        {say.words.run(run.months, say.cents(run.monthlyUsd), say.month(run.from), say.month(run.to))}
      </th>
      <Amount value={run.usd} facts={facts} say={say} />
    </tr>
  ))
}

/** The school years that are counted, each with its months. */
function yearsOf(until: IsoMonth): readonly { year: SchoolYear; months: number }[] {
  const days = monthsFrom(`${FIRST_MONTH}-01`, monthsThrough(FIRST_MONTH, until))
  return yearsBetween(schoolYearOf(days[0] ?? ''), schoolYearOf(days.at(-1) ?? '')).map((year) => ({
    year,
    months: days.filter((day) => schoolYearOf(day) === year).length,
  }))
}

function Years({ pay, lines, say, dataset }: Part) {
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

function Scrolling({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="scroll" role="region" aria-label={label} tabIndex={0}>
      <table>{children}</table>
    </div>
  )
}

/** Columns of the difference: in current pay, by year and month, then in everything counted. */
const COLUMNS = ['perYear', 'perMonth', 'inAll'] as const

function Differences({ pay, lines, say, choices }: Part) {
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

function Readings({ pay, lines, say, choices }: Part) {
  const { words } = say
  const readings = pay.readings.filter(({ proposal }) =>
    isChosen({ proposal: proposal.id, party: proposal.party, since: onTheTable(proposal) }, choices),
  )
  if (readings.length === 0) return null
  const total = (line: PayLine) => sumOf(countedMonths(line, pay.until))
  return (
    <section>
      <h3>{words.readingsTitle}</h3>
      <ul>
        {readings.map((line) => {
          if (!line.reading) return null
          const { fact, label } = line.reading
          const own = lines.find(({ proposal }) => proposal.id === line.proposal.id)
          const who = label.of === 'word' ? `${say.name(label)} (${say.source(fact.id)})` : say.source(fact.id)
          return (
            <li key={fact.id}>
              {say.proposal(line.proposal.id)}.{' '}
              <a href={say.href(fact.id)} data-fact={fact.id}>
                {words.reading(who, say.usd(total(line)), own ? say.usd(total(own)) : words.unknownAbove)}
              </a>
            </li>
          )
        })}
      </ul>
    </section>
  )
}

/**
 * Published price changes, each with what the pay of its first month needed at its end, and what raises did meanwhile.
 */
function Prices({ pay, lines, say, dataset }: Part) {
  const { words } = say
  const prices = catalogOf(dataset).facts.filter(({ measure, from, value }) => {
    return measure === 'price-change' && from !== null && value !== null
  })
  if (prices.length === 0) return null
  return (
    <section>
      <h3>{words.pricesTitle}</h3>
      <ul>
        {prices.map(({ id, from, value }) => {
          const month = (from ?? '').slice(0, 7)
          const before = `${Number(month.slice(0, 4)) - 1}${month.slice(4)}`
          const rate = (value ?? 0) / 100
          const isCounted = before >= FIRST_MONTH
          return (
            <li key={id}>
              <a href={say.href(id)} data-fact={id}>
                {words.prices(say.percent(rate), say.month(month), say.month(before))}
              </a>{' '}
              <span>
                {words.bought(
                  say.usd(pay.baseUsd),
                  say.month(before),
                  say.usd(pay.baseUsd * (1 + rate)),
                  say.month(month),
                )}
              </span>
              {isCounted ? (
                <ul>
                  {lines.map(({ proposal, raises }) => {
                    const then = annualPayOn(`${before}-01`, 1, raises)
                    return (
                      <li key={proposal.id}>
                        {`${say.proposal(proposal.id)}: ${words.raisedIn(say.percent(annualPayOn(`${month}-01`, 1, raises) / then - 1))}`}
                      </li>
                    )
                  })}
                </ul>
              ) : null}
            </li>
          )
        })}
      </ul>
      <p>{words.pricesMissing}</p>
    </section>
  )
}

/** The union's worked example, reproduced; where it differs from our arithmetic, why. */
function Example({ say, dataset, choices }: Part) {
  const { words } = say
  const example = workedExampleOf(dataset)
  if (!example || !isKnown(catalogOf(dataset), example.pay, choices)) return null
  const { pay: stepFact, backPay, steps, statedUsd, oursUsd } = example
  return (
    <section>
      <h3>{words.exampleTitle}</h3>
      <p>
        <a href={say.href(stepFact.id)} data-fact={stepFact.id}>
          {words.exampleSteps(say.usd(steps[0]), say.usd(steps[1]), say.usd(steps[2]))}
        </a>
      </p>
      <p>
        <a href={say.href(backPay.id)} data-fact={backPay.id}>
          {words.exampleStated(say.usd(statedUsd))}
        </a>{' '}
        {words.exampleOurs(say.usd(oursUsd), say.usd(oursUsd - statedUsd))}
      </p>
    </section>
  )
}
