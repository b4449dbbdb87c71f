import type { Language } from '../../domain/language'
import { marksOf, type Figure } from '../../figures/figure'
import { dollars } from '../../figures/payMarks'
import { formatQuantity } from '../../i18n/format'

/** The salary that a slide's dollars are for, and each sum as it is written with its exact value, in dollars. */
export type PayAmounts = { baseUsd: number; usd: Readonly<Record<string, number>> }

/**
 * The dollars on a slide of the pay figure, so that the deck's script can put another salary in: every sum is
 * proportional to the salary. `null` for a figure without sums.
 */
export function payAmountsOf(figure: Figure, language: Language): PayAmounts | null {
  const { finding } = figure
  if (finding.kind !== 'pay-sums') return null
  const values = [
    finding.baseUsd,
    ...marksOf(figure).flatMap(({ quantity }) => (quantity?.unit === 'usd' ? (quantity.value ?? []) : [])),
  ]
  return {
    baseUsd: finding.baseUsd,
    usd: Object.fromEntries(values.map((value) => [formatQuantity(dollars(value), language), value])),
  }
}
