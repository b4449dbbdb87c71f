import type { Choices } from '../domain/choices'
import { FIRST_MONTH, sumOf } from '../domain/pay'
import type { Catalog } from './catalog'
import { isChosen } from './chosen'
import type { Mark } from './figure'
import { extentOf, type Finding } from './finding'
import { onTheTable } from './known'
import { nothingOf } from './nothing'
import { countedMonths, type Pay } from './payLines'

/** What each side's dated raises add to one salary, and how many of its proposals have no dollars. */
export function payFinding(catalog: Catalog, choices: Choices, pay: Pay, shown: readonly Mark[]): Finding {
  const lines = pay.lines.filter(({ proposal }) =>
    isChosen({ proposal: proposal.id, party: proposal.party, since: onTheTable(proposal) }, choices),
  )
  if (lines.length === 0) return nothingOf(catalog, choices, 'salary')
  const slots = shown.filter(({ shape }) => shape === 'slot')
  return {
    kind: 'pay',
    baseUsd: pay.baseUsd,
    window: { from: FIRST_MONTH, to: pay.until },
    sides: [...new Set(lines.map(({ proposal }) => proposal.party))].flatMap((party) => {
      const sums = lines
        .filter(({ proposal }) => proposal.party === party)
        .map((line) => sumOf(countedMonths(line, pay.until)))
      const extent = extentOf(sums)
      return extent ? [{ party, ...extent }] : []
    }),
    undated: [...new Set(slots.map(({ party }) => party))].map((party) => ({
      party,
      proposals: new Set(slots.filter((slot) => slot.party === party).map(({ proposal }) => proposal)).size,
    })),
  }
}
