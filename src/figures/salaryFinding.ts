import type { Choices } from '../domain/choices'
import { firstDay } from '../domain/day'
import { COUNTED_UNTIL, FIRST_MONTH, monthsThrough } from '../domain/pay'
import { raiseOverMonths, type Raise } from '../domain/salary'
import type { Party } from '../domain/vocabulary'
import type { Catalog } from './catalog'
import { isChosen } from './chosen'
import type { Finding, MonthSpan } from './finding'
import { onTheTable } from './known'
import { nothingOf } from './nothing'
import { byDay } from './order'
import { headlineFact, type RaiseLine } from './raiseLines'
import { raisesFinding } from './raisesFinding'

/** Below it a ratio is said as 1. */
const LEAST_RATIO = 1.05
/** The months that dollars are counted for. Another window gives another ratio, which a note says. */
export const COUNTED: MonthSpan = { from: FIRST_MONTH, to: COUNTED_UNTIL }

/** What raises add over some months, as a fraction of one year's pay. */
export function addedIn({ from, to }: MonthSpan, raises: readonly Raise[]): number {
  return raiseOverMonths(firstDay(from), monthsThrough(from, to), raises)
}

/** The last dated raise of each side that the reader chose. */
export function lastDated(lines: readonly RaiseLine[], choices: Choices): ReadonlyMap<Party, RaiseLine> {
  return new Map(
    lines
      .filter(({ proposal }) => proposal.kind !== 'contract')
      .filter(({ proposal }) =>
        isChosen({ proposal: proposal.id, party: proposal.party, since: onTheTable(proposal) }, choices),
      )
      .map((line) => [line.proposal.party, line] as const),
  )
}

/** What the last dated raise of one side adds to pay against that of the other. Where the two cannot be compared, the raises of each. */
export function salaryFinding(catalog: Catalog, lines: readonly RaiseLine[], choices: Choices): Finding {
  const chosen = catalog.proposals
    .filter(({ kind }) => kind !== 'contract')
    .filter((proposal) =>
      isChosen({ proposal: proposal.id, party: proposal.party, since: onTheTable(proposal) }, choices),
    )
    .filter((proposal) => headlineFact(catalog, proposal) !== undefined)
    .toSorted(byDay)
  if (chosen.length === 0) return nothingOf(catalog, choices, 'salary')
  const last = lastDated(lines, choices)
  const sides = (['district', 'union'] as const).flatMap((party) => {
    const line = last.get(party)
    return line ? [{ party, added: addedIn(COUNTED, line.raises) }] : []
  })
  const [most, least] = sides.toSorted((a, b) => b.added - a.added)
  const ratio = most && least ? most.added / least.added : 1
  return most && least && ratio >= LEAST_RATIO
    ? { kind: 'salary', more: most.party, less: least.party, ratio, window: COUNTED }
    : raisesFinding(catalog, chosen, (proposal) => lines.find((line) => line.proposal.id === proposal.id) ?? null)
}
