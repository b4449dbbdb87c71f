import type { Party } from '../domain/vocabulary'
import type { Amount } from '../figures/finding'
import type { Findings, Say } from './say'

/** Who, at the beginning of a sentence or in it. */
const WHO: Readonly<Record<Party, string>> = {
  district: 'the district',
  union: 'the union',
  'fact-finder': 'the fact-finder',
  joint: 'the agreement',
  state: 'the state',
  observed: 'others',
}

const list = (parts: readonly string[]): string =>
  parts.length < 3 ? parts.join(' and ') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`

function sentence(parts: readonly string[]): string {
  const text = parts.join('; ')
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`
}

/** `2%, then 6%`: the first and the last. */
function rates(values: readonly number[], say: Say): string {
  const said = [...values.slice(0, 1), ...values.slice(1).slice(-1)]
  return said.map(say.percent).join(', then ')
}

function amount({ usd, qualifier, years }: Amount, say: Say): string {
  const over = years === null ? '' : years === 1 ? ' for a year' : ` for ${years} years`
  return `${say.aboutUsd(usd, qualifier)}${over}`
}

/** Findings about pay and money, in English. At most sixteen words each. */
export const payFindingsEn: Pick<Findings, 'salary' | 'raises' | 'pay-sums' | 'money-amounts'> = {
  salary: ({ more, less, ratio, window }, say) =>
    `From ${say.months(window)}, ${WHO[more]}’s raise adds ${say.times(ratio)} times what ${WHO[less]}’s adds.`,
  raises: ({ sides, recommended, agreed, one }, say) => {
    if (one)
      return `${say.proposal(one.proposal)}: ${say.percent(one.headline)} in all${one.compounded > one.headline ? `, which compounds to ${say.percent(one.compounded)}` : ''}.`
    return sentence([
      ...sides.map(
        ({ party, rates: own }) => `${WHO[party]} ${party === 'union' ? 'asked for' : 'offered'} ${rates(own, say)}`,
      ),
      ...(recommended !== null && agreed === null ? [`the fact-finder recommended ${say.percent(recommended)}`] : []),
      ...(agreed === null ? [] : [`${sides.length === 2 ? 'they' : 'both sides'} agreed on ${say.percent(agreed)}`]),
    ])
  },
  'pay-sums': ({ baseUsd, window, sums, undated, one }, say) => {
    const [first, ...others] = sums
    if (!first) return 'We did not find this raise’s first day, so no dollars can be worked out.'
    if (one !== null)
      return `${say.proposal(one)}: adds ${say.usd(first.usd)} to ${say.usd(baseUsd)} a year, ${say.months(window)}.`
    const whose = (parties: readonly Party[]) => list(parties.map((party) => `${WHO[party].replace('the ', '')}’s`))
    return sentence([
      `on ${say.usd(baseUsd)}, ${say.months(window)}, the ${whose(first.parties)} raise adds ${say.usd(first.usd)}`,
      ...others.map(({ usd, parties }) => `${whose(parties)}, ${say.usd(usd)}`),
      ...(undated.length > 0 && others.length === 0 ? [`${whose(undated)} start not found`] : []),
    ])
  },
  'money-amounts': ({ offered, agreed, silent }, say) => {
    if (!offered && !agreed)
      return `We found no amount for class size and staff from ${silent.map((party) => WHO[party]).join(' and from ')}.`
    return sentence([
      ...(offered
        ? [
            `${WHO[offered.party]} ${offered.party === 'union' ? 'asked for' : 'offered'} ${amount(offered, say)}${agreed ? '' : ' for class size and staff'}`,
          ]
        : []),
      ...(agreed ? [`the agreement${offered ? ',' : ' came to'} ${amount(agreed, say)}`] : []),
    ])
  },
}
