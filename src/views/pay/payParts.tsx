import type { ReactNode } from 'react'
import type { Choices } from '../../domain/choices'
import { type IsoDay } from '../../domain/day'
import { type IsoMonth } from '../../domain/pay'
import type { Dataset, Fact } from '../../domain/record'
import { type Pay, type PayLine } from '../../figures/payLines'
import { formatDate, formatPercent, formatUsd, formatUsdAndCents } from '../../i18n/format'
import { namerOf } from '../../i18n/nameOf'
import { PAY_WORDS } from '../../i18n/payWords'
import { evidenceHref } from '../pages'
import type { Site } from '../site'

export type PayDetailsProps = { dataset: Dataset; choices: Choices; site: Site }

/** What every part of the arithmetic is made from. */
export type Part = PayDetailsProps & { pay: Pay; lines: readonly PayLine[]; say: Say }
export type Say = ReturnType<typeof sayingOf>

/** How the parts say amounts, days and names in one language. */
export function sayingOf(dataset: Dataset, site: Site) {
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

/** A sum in dollars with the facts behind it. */
export function Amount({ value, facts, say }: { value: number; facts: readonly Fact[]; say: Say }) {
  return (
    <td className="number" data-fact={facts.length === 0 ? undefined : facts.map(({ id }) => id).join(' ')}>
      {say.usd(value)}
    </td>
  )
}

/** A table that scrolls where it is too wide. */
export function Scrolling({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="scroll" role="region" aria-label={label} tabIndex={0}>
      <table>{children}</table>
    </div>
  )
}
