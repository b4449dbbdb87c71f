import { FIRST_MONTH, runsOf, sumOf, type MonthlyExtra } from '../../domain/pay'
import type { Fact } from '../../domain/record'
import { annualPayOn } from '../../domain/salary'
import { isChosen } from '../../figures/chosen'
import { onTheTable } from '../../figures/known'
import { backPayOf, countedMonths, payOf, type PayLine } from '../../figures/payLines'
import { Differences, Years } from './PayComparison'
import { Amount, sayingOf, type Part, type PayDetailsProps, type Say } from './payParts'
import { Example, Prices, Readings } from './PayReadings'

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
      <table aria-label={say.proposal(proposal.id)}>
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
