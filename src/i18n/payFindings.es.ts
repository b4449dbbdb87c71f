import type { Party } from '../domain/vocabulary'
import type { Amount } from '../figures/finding'
import type { Findings, Say } from './say'

/** Who, with the article, and how it is joined to “de”. */
const WHO: Readonly<Record<Party, { name: string; bare: string; of: string }>> = {
  district: { name: 'el distrito', bare: 'distrito', of: 'del distrito' },
  union: { name: 'el sindicato', bare: 'sindicato', of: 'del sindicato' },
  'fact-finder': { name: 'el panel imparcial', bare: 'panel imparcial', of: 'del panel imparcial' },
  joint: { name: 'el acuerdo', bare: 'acuerdo', of: 'del acuerdo' },
  state: { name: 'el estado', bare: 'estado', of: 'del estado' },
  observed: { name: 'otros', bare: 'otros', of: 'de otros' },
}

const list = (parts: readonly string[]): string =>
  parts.length < 3 ? parts.join(' y ') : `${parts.slice(0, -1).join(', ')} y ${parts.at(-1)}`

function sentence(parts: readonly string[]): string {
  const text = parts.join('; ')
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`
}

/** `2%, luego 6%`: the first and the last. */
function rates(values: readonly number[], say: Say): string {
  const said = [...values.slice(0, 1), ...values.slice(1).slice(-1)]
  return said.map(say.percent).join(', luego ')
}

function amount({ usd, qualifier, years }: Amount, say: Say): string {
  const over = years === null ? '' : years === 1 ? ' para un año' : ` para ${years} años`
  return `${say.aboutUsd(usd, qualifier)}${over}`
}

/** Findings about pay and money, in Spanish. At most sixteen words each. */
export const payFindingsEs: Pick<Findings, 'salary' | 'raises' | 'pay-sums' | 'money-amounts'> = {
  salary: ({ more, less, ratio, window }, say) =>
    `De ${say.shortMonths(window)}, el aumento ${WHO[more].of} suma ${say.times(ratio)} veces el ${WHO[less].of}.`,
  raises: ({ sides, recommended, agreed, one }, say) => {
    if (one)
      return `${say.proposal(one.proposal)}: ${say.percent(one.headline)} en total${one.compounded > one.headline ? `, que al acumularse llega a ${say.percent(one.compounded)}` : ''}.`
    return sentence([
      ...sides.map(
        ({ party, rates: own }) => `${WHO[party].name} ${party === 'union' ? 'pidió' : 'ofreció'} ${rates(own, say)}`,
      ),
      ...(recommended !== null && agreed === null ? [`el panel imparcial recomendó ${say.percent(recommended)}`] : []),
      ...(agreed === null ? [] : [`${sides.length === 2 ? '' : 'ambas partes '}acordaron ${say.percent(agreed)}`]),
    ])
  },
  'pay-sums': ({ baseUsd, window, sums, undated, one }, say) => {
    const [first, ...others] = sums
    if (!first) return 'No se encontró desde cuándo sería este aumento: no se pueden calcular los dólares.'
    if (one !== null)
      return `${say.proposal(one)}: suma ${say.usd(first.usd)} con ${say.usd(baseUsd)}, ${say.shortMonths(window)}.`
    return sentence([
      `con ${say.usd(baseUsd)}, ${say.shortMonths(window)}: aumento ${list(first.parties.map((party) => WHO[party].of))}, ${say.usd(first.usd)}`,
      ...(undated.length > 0 && others.length === 0
        ? [`${list(undated.map((party) => WHO[party].of))}, fecha no encontrada`]
        : []),
      ...others.map(({ usd, parties }) => `de ${list(parties.map((party) => WHO[party].bare))}, ${say.usd(usd)}`),
    ])
  },
  'money-amounts': ({ offered, agreed, silent }, say) => {
    if (!offered && !agreed)
      return `No encontramos un monto ${list(silent.map((party) => WHO[party].of))} para clases y personal.`
    return sentence([
      ...(offered
        ? [
            `${WHO[offered.party].name} ${offered.party === 'union' ? 'pidió' : 'ofreció'} ${amount(offered, say)}${agreed ? '' : ' para clases y personal'}`,
          ]
        : []),
      ...(agreed ? [`${offered ? 'acuerdo,' : 'el acuerdo llegó a'} ${amount(agreed, say)}`] : []),
    ])
  },
}
