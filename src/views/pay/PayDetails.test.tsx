import { render, screen, within } from '@testing-library/react'
import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { EVERYTHING } from '../../domain/choices'
import { losAngeles } from '../../testing/losAngeles'
import { PayDetails } from './PayDetails'

vi.setConfig({ testTimeout: 30_000 }) // many salaries, each drawn

const { figures } = losAngeles()
const SITE = { language: 'en', base: '/', dispute: 'los-angeles-2019' } as const
const UNTIL = ['2017-09', '2018-06', '2019-01', '2019-06', '2020-06'] as const

/** Dollars as they are printed. */
const printed = (text: string) => Number(text.replaceAll(/[$,]/g, ''))

type Row = { name: string; usd: number; product: number | null }

/** The parts of every proposal's working, as printed: rows of months at so much a month, and their sum. */
function partsFor(salary: number, until: (typeof UNTIL)[number]): readonly { rows: readonly Row[]; sum: Row }[] {
  const { unmount } = render(<PayDetails dataset={figures} choices={{ ...EVERYTHING, salary, until }} site={SITE} />)
  const groups = screen.getAllByRole('rowgroup', { hidden: true }).flatMap((group) => {
    const rows = within(group)
      .getAllByRole('row', { hidden: true })
      .flatMap((row): readonly Row[] => {
        const name = within(row).queryByRole('rowheader', { hidden: true })?.textContent ?? ''
        const [amount, ...more] = within(row).queryAllByRole('cell', { hidden: true })
        if (!amount || more.length > 0) return [] // years and differences have several columns
        const [, months, monthly] = /(\d+) months? × (\$[\d,.]+)/.exec(name) ?? []
        return [
          {
            name,
            usd: printed(amount.textContent ?? ''),
            product: months === undefined || monthly === undefined ? null : Number(months) * printed(monthly),
          },
        ]
      })
    const sum = rows.find(({ product }) => product === null)
    return sum ? [{ rows: rows.filter((row) => row !== sum), sum }] : []
  })
  unmount()
  return groups
}

describe(PayDetails, () => {
  it('prints 48 months of $1,354.17 on $250,000 as $65,000 by June 2020', () => {
    // 250,000 × 6.5% ÷ 12 = 1,354.1667; × 48 = 65,000
    const row = partsFor(250_000, '2020-06')
      .flatMap(({ rows }) => rows)
      .find(({ name }) => name.includes('48 months'))
    expect(row?.name).toBe('July 2016 to June 2020: 48 months × $1,354.17')
    expect(row?.usd).toBe(65_000)
  })

  it('calls back pay a part of the total where it is one, and otherwise says how much further it reaches', () => {
    const owed = (until: (typeof UNTIL)[number]) =>
      partsFor(75_000, until)
        .map(({ sum: { name } }) => name)
        .find((name) => name.includes('January 22, 2019'))
    expect(owed('2019-06')).toBe('Of this, back pay on January 22, 2019')
    // through September 2017 three months of 3% are counted, $563; 18 months had ended when it was agreed
    expect(owed('2017-09')).toBe('Back pay on January 22, 2019, with the months after September 2017')
  })

  it('prints lines that add up to their result, and parts within two dollars of their sum', () => {
    fc.assert(
      fc.property(fc.integer({ min: 20_000, max: 250_000 }), fc.constantFrom(...UNTIL), (salary, until) => {
        for (const { rows, sum } of partsFor(salary, until)) {
          for (const { name, usd, product } of rows)
            expect(Math.abs((product ?? 0) - usd), `${name} = ${usd}`).toBeLessThanOrEqual(1)
          const parts = rows.reduce((total, { usd }) => total + usd, 0)
          expect(Math.abs(parts - sum.usd), `${sum.name}: ${parts} against ${sum.usd}`).toBeLessThanOrEqual(2)
        }
      }),
      { numRuns: 20 },
    )
  })
})
