import { FIRST_MONTH, sumOf } from '../../domain/pay'
import { annualPayOn } from '../../domain/salary'
import { catalogOf } from '../../figures/catalog'
import { isChosen } from '../../figures/chosen'
import { isKnown, onTheTable } from '../../figures/known'
import { countedMonths, type PayLine } from '../../figures/payLines'
import { workedExampleOf } from '../../figures/workedExample'
import type { Part } from './payParts'

/** What comes of other readings of a raise. */
export function Readings({ pay, lines, say, choices }: Part) {
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
export function Prices({ pay, lines, say, dataset }: Part) {
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
export function Example({ say, dataset, choices }: Part) {
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
