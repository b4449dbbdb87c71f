import type { Proposal } from '../domain/record'
import { headlineOf, raiseInEffectOn } from '../domain/salary'
import type { Party } from '../domain/vocabulary'
import type { Catalog } from './catalog'
import type { Finding } from './finding'
import { byDay } from './order'
import { headlineFact, type RaiseLine } from './raiseLines'

/** The raises of each side in their order, what was recommended and what was agreed. */
export function raisesFinding(
  catalog: Catalog,
  proposals: readonly Proposal[],
  lineOf: (proposal: Proposal) => Pick<RaiseLine, 'raises'> | null,
): Finding {
  const raises = proposals.toSorted(byDay).flatMap((proposal) => {
    const percents = headlineFact(catalog, proposal)?.value ?? null
    const line = lineOf(proposal)
    if (percents !== null) return [{ proposal, rate: percents / 100 }]
    return line ? [{ proposal, rate: headlineOf(line.raises) }] : []
  })
  const ratesOf = (party: Party) =>
    raises
      .filter(({ proposal }) => proposal.party === party)
      .map(({ rate }) => rate)
      .filter((rate, index, rates) => rate !== rates[index - 1])
  const [only] = raises
  return {
    kind: 'raises',
    sides: (['district', 'union'] as const)
      .map((party) => ({ party, rates: ratesOf(party) }))
      .filter(({ rates }) => rates.length > 0),
    recommended: ratesOf('fact-finder').at(-1) ?? null,
    agreed: raises.findLast(({ proposal }) => proposal.kind === 'agreement')?.rate ?? null,
    one:
      raises.length === 1 && only
        ? {
            proposal: only.proposal.id,
            headline: only.rate,
            compounded: raiseInEffectOn('9999-12-31', lineOf(only.proposal)?.raises ?? []) || only.rate,
          }
        : null,
  }
}
