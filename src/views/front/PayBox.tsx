import { useState } from 'react'
import { FIRST_MONTH } from '../../domain/pay'
import { cellIn } from '../../figures/onTheTable'
import type { OnTheTable, TableColumn } from '../../figures/tableCell'
import { useFilters } from '../../filters/filterStore'
import { formatDate, formatUsd, pageMessagesIn } from '../../i18n/format'
import { hrefOf } from '../pages'
import { SharePlace } from '../share/SharePlace'
import { SalaryField } from '../pay/SalaryField'
import { useSite, usePageText } from '../site'

type PayBoxProps = {
  table: OnTheTable
  /** Who and when: a shared link leads here, past the head of the page. */
  title: string
  onSalary: (usd: number) => void
}

/** What the raises on the table would mean for one salary, in one sentence. */
export function PayBox({ table, title, onSalary }: PayBoxProps) {
  const site = useSite()
  const { front } = usePageText()
  const shared = useFilters((filters) => filters.salary)
  const query = shared === null ? '' : `?salary=${shared}`
  return (
    <section className="box" id="my-pay" aria-labelledby="my-pay-title">
      <p className="eyebrow">{front.place}</p>
      <h2 id="my-pay-title">{front.pay.title}</h2>
      <SalaryField salaryUsd={table.baseUsd ?? 0} onSalary={onSalary} />
      <PayAnswer table={table} title={title} />
      <a href={`${hrefOf(site, { page: 'figure', figure: 'pay' })}${query}`}>{front.pay.more}</a>
    </section>
  )
}

/** The dollars of each side, and what lay between them. */
function PayAnswer({ table, title }: Pick<PayBoxProps, 'table' | 'title'>) {
  const site = useSite()
  const { language } = site
  const { pay } = pageMessagesIn(language).front
  const asof = useFilters((filters) => filters.asof)
  const shared = useFilters((filters) => filters.salary)
  const [drawnUsd] = useState(table.baseUsd)
  const cellOf = (party: TableColumn) => cellIn(table, 'dollars', party)
  const usdOf = (party: TableColumn) => cellOf(party)?.quantity?.value ?? null
  const [district, union, agreed] = [usdOf('district'), usdOf('union'), usdOf('joint')]
  const month = table.until === null ? '' : formatDate(table.until, language)
  const months = pageMessagesIn(language).quantity.between(formatDate(FIRST_MONTH, language), month)
  const usd = (value: number) => formatUsd(value, language)
  const isSame = district !== null && agreed !== null && usd(district) === usd(agreed)
  const parts = [
    ...(union === null ? [] : [pay.union(usd(union))]),
    ...(district === null ? [] : [isSame ? pay.districtAndAgreed(usd(district)) : pay.district(usd(district))]),
    ...(agreed === null || isSame ? [] : [pay.agreed(usd(agreed))]),
  ]
  const beginning =
    district !== null && union !== null
      ? pay.between(usd(roundedDifference(union, district)), months)
      : pay.alone(months)
  if (parts.length === 0) return <p className="big">{pay.unknown(month)}</p>
  const others = (['district', 'union', 'joint'] as const).flatMap((party) =>
    (cellOf(party)?.lines ?? []).flatMap((line) =>
      line.kind === 'by-other-dates' ? line.others.map(({ usd: other }) => other) : [],
    ),
  )
  const facts = (['union', 'district', 'joint'] as const).flatMap((party) => cellOf(party)?.facts ?? [])
  const answer = `${beginning} ${parts.join('; ')}.`
  const isOwn = shared !== null || table.baseUsd !== drawnUsd
  const query = [
    ...(isOwn ? [`salary=${Math.round(table.baseUsd ?? 0)}`] : []),
    ...(asof === null ? [] : [`asof=${asof}`]),
  ].join('&')
  return (
    <>
      <p className="big" aria-live="polite" data-fact={facts.join(' ')}>
        {answer}
      </p>
      {others.length === 0 ? null : (
        <p className="help">
          {pay.otherDates(
            pageMessagesIn(language).quantity.between(usd(Math.min(...others)), usd(Math.max(...others))),
          )}
        </p>
      )}
      <SharePlace
        {...(isOwn ? { label: pay.share } : {})}
        text={`${title}. ${usd(table.baseUsd ?? 0)}: ${answer}`}
        href={`${hrefOf(site, { page: 'dashboard' })}${query === '' ? '' : `?${query}`}#my-pay`}
      />
    </>
  )
}

/** What lies between two amounts as they are printed: whole dollars, so that the sentence adds up. */
function roundedDifference(a: number, b: number): number {
  return Math.abs(Math.round(a) - Math.round(b))
}
