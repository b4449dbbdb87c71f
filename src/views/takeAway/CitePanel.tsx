import { useId, useState } from 'react'
import { anchorOf, citationOf } from '../../export/citation'
import { marksOf } from '../../figures/figure'
import { formatDate } from '../../i18n/format'
import { namerOf } from '../../i18n/nameOf'
import { TAKE_AWAY } from '../../i18n/takeAwayWords'
import { wordFinding } from '../../i18n/wordFinding'
import { useSite, useText } from '../site'
import { tableWordsOf } from '../tableWords'
import { CopyField } from './CopyField'
import { publishersOf } from './publishersOf'
import type { TakenView } from './takenView'

/** A line that cites the figure as shown, and one for each of its numbers. */
export function CitePanel({ figure, dataset, filters, address }: TakenView) {
  const site = useSite()
  const text = useText()
  const { cite } = TAKE_AWAY[site.language]
  const shown = marksOf(figure).filter((one) => one.shown)
  const marks = shown.filter(({ facts }) => facts.length > 0)
  const id = useId()
  const [key, setKey] = useState(marks[0]?.key)
  const mark = marks.find((one) => one.key === key)
  const words = tableWordsOf(figure, dataset, site)
  const common = {
    site: text.site.name,
    figure: text.figures[figure.id].name,
    finding: wordFinding(figure.finding, site.language, namerOf(dataset, site.language), filters.asof),
    version: formatDate(dataset.version, site.language),
  }
  const number = mark && {
    who: words.who(mark),
    where: words.where(mark.where),
    value: words.value(mark),
    sure: words.sure(mark),
    sources: publishersOf(mark, dataset, site.language),
  }
  return (
    <>
      <CopyField rows={6} label={cite.whole} text={citationOf({ ...common, number: null, address }, cite)} />
      {mark && number ? (
        <>
          <CopyField
            key={mark.key}
            rows={6}
            label={cite.number}
            text={citationOf({ ...common, number, address: `${address}#${anchorOf(mark, shown) ?? ''}` }, cite)}
          />
          <p className="row">
            <label htmlFor={id}>{cite.choose}</label>
            <select id={id} value={key} onChange={(event) => setKey(event.target.value)}>
              {marks.map((one) => (
                <option key={one.key} value={one.key}>
                  {[words.who(one), words.where(one.where), words.value(one)].filter(Boolean).join(' · ')}
                </option>
              ))}
            </select>
          </p>
        </>
      ) : null}
    </>
  )
}
