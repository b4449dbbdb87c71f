import { useMemo } from 'react'
import type { Dataset } from '../domain/record'
import { answerOf, type Answer, type Tile } from '../figures/answer'
import { useFilters } from '../filters/filterStore'
import { formatDate, formatQuantity, formatNumber } from '../i18n/format'
import { namerOf } from '../i18n/nameOf'
import { sayIn } from '../i18n/wordFinding'
import { evidenceHref, useSite, useText } from './site'

/** The answer before any chart: three sentences, and four numbers that each lead to their evidence. */
export function AnswerBox({ dataset }: { dataset: Dataset }) {
  const site = useSite()
  const text = useText()
  const asof = useFilters((filters) => filters.asof)
  const answer = useMemo(() => answerOf(dataset, { asof }), [dataset, asof])
  const namer = namerOf(dataset, site.language)
  const say = sayIn(site.language, namer)
  const rate = (quantity: Answer['rates']['district']) => (quantity ? formatQuantity(quantity, site.language) : null)
  const { rates, limits, named } = answer
  const sentences = [
    text.answer.pay({ district: rate(rates.district), union: rate(rates.union) }),
    text.answer.classes({ offered: limits.offered ? say.range(limits.offered) : null }),
    rates.agreed && limits.agreed
      ? text.answer.end({
          rate: rate(rates.agreed) ?? '',
          limits: say.range(limits.agreed),
          roles: named.map(
            ({ role, positions }) =>
              `${formatNumber(positions, site.language)} ${text.roles[role].toLocaleLowerCase(site.language)}`,
          ),
        })
      : text.answer.notYet(asof === null ? '' : formatDate(asof, site.language)),
  ]
  return (
    <section className="answer" aria-labelledby="answer-title">
      <h1 id="answer-title">{text.answer.title}</h1>
      <p>{sentences.join(' ')}</p>
      <dl className="tiles">
        {answer.tiles.map((tile) => (
          <div key={tile.key}>
            <dt>{text.answer.tiles[tile.key]}</dt>
            <dd>
              <TileReadings tile={tile} outletOf={namer.outletOf} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

/** One number, or each source's own where they disagree, with who says it. */
function TileReadings({ tile, outletOf }: { tile: Tile; outletOf: (fact: string) => string }) {
  const site = useSite()
  const text = useText()
  return tile.readings.map(({ quantity, fact }, index) => (
    <span key={fact} className={index === 0 ? 'reading' : 'reading is-other'}>
      {index === 0 ? null : <span>{`${text.answer.or} `}</span>}
      <a href={evidenceHref(site, fact)} data-fact={fact}>
        {formatQuantity(quantity, site.language)}
      </a>
      {tile.readings.length > 1 ? (
        <small>{` ${tile.key === 'length' ? text.units[quantity.unit](quantity.value) : outletOf(fact)}`}</small>
      ) : null}
    </span>
  ))
}
