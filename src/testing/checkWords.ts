import type { Party } from '../domain/vocabulary'
import { catalogOf } from '../figures/catalog'
import { losAngeles } from './losAngeles'
import type { Shown } from './shownBy'
import type { Read } from './readSentence'

const SIDES = { district: /district|distrito/i, union: /union|sindicato/i } as const

/** Comparisons without both sides, without the months, or without what they compare with. */
export function comparisonFaults(sentence: string, { dates }: Read, { figure, choices }: Shown): readonly string[] {
  const isRatio = /\btimes\b|\bveces\b/.test(sentence) && figure.id !== 'contested'
  const isMore = figure.id === 'pay' && /\$[\d,]+/.test(sentence)
  const months = dates.filter((date) => date.length === 7)
  const hasBase = sentence.includes(`$${(choices.salary ?? 75_000).toLocaleString('en-US')}`)
  return [
    ...(isRatio && !(SIDES.district.test(sentence) && SIDES.union.test(sentence))
      ? ['compares without both sides']
      : []),
    ...((isRatio || isMore) && months.length < 2 ? ['compares without its months'] : []),
    ...(isMore && !hasBase ? ['adds to no salary'] : []),
    ...(/\bmore (?:under|years)\b|más con las|más años/.test(sentence) ? ['says more than what it does not say'] : []),
    ...(/(?:fewer|menos).*(?:fewer|menos)/.test(sentence) && !/compared with|en comparación con/.test(sentence)
      ? ['says fewer without the year that it counts from']
      : []),
  ]
}

const NOT_YET = /\byet\b|not begun|todavía|no había empezado|had been offered|was on the table/
/** `not yet` is said only where nothing was put by then. */
export function notYetFaults(sentence: string, { put, chosen, choices, marks }: Shown): readonly string[] {
  if (!NOT_YET.test(sentence)) return []
  const { asof } = choices
  const strike = catalogOf(losAngeles().evidence).strike.from
  const isAgreed = put.some(({ kind }) => kind === 'agreement')
  if (/no agreement yet|agreed yet|sin acuerdo|acordado nada/.test(sentence))
    return isAgreed ? ['there was an agreement'] : []
  if (/strike|huelga/.test(sentence)) return asof !== null && asof >= strike ? ['the strike had begun'] : []
  if (/chosen here|aquí se eligió/.test(sentence)) return chosen.length > 0 ? ['what is chosen was on the table'] : []
  const shownPut = marks.filter(({ proposal }) => put.some(({ id }) => id === proposal))
  return put.length > 0 || shownPut.length > 0 ? [`${put.length} proposals had been made by ${asof}`] : []
}

const ACTS: Readonly<Record<'district' | 'union' | 'fact-finder', RegExp>> = {
  district: /district (?:offered|asked)|distrito (?:ofreció|pidió)/i,
  union: /union (?:offered|asked)|sindicato (?:ofreció|pidió)/i,
  'fact-finder': /fact-finder recommended|panel de hechos recomendó/i,
}

/** A side is said to have done something only where a mark shows it; and an offer is some side’s. */
export function actorFaults(sentence: string, { marks, figure }: Shown): readonly string[] {
  const paths = figure.panels.flatMap((panel) =>
    panel.kind === 'time' ? panel.paths.filter(({ shown }) => shown) : [],
  )
  const has = (party: Party) =>
    [...paths, ...marks.filter(({ shape }) => shape !== 'slot' || figure.id === 'salary')].some(
      (item) => item.party === party,
    )
  const agreed =
    /agreed on|acordaron|the agreement (?:sets|lowers|names|came|keeps)|el acuerdo (?:fija|baja|nombra|llegó|mantiene)/i
  return [
    ...(Object.entries(ACTS) as [keyof typeof ACTS, RegExp][])
      .filter(([party, pattern]) => pattern.test(sentence) && !has(party))
      .map(([party]) => `nothing shown is of the ${party}`),
    ...(agreed.test(sentence) && !has('joint') ? ['nothing shown was agreed'] : []),
    ...(/\b(?:the|las?) (?:offers?|ofertas?)\b(?! hablada del| (?:del|of the) )|^offered|se ofreció/i.test(sentence)
      ? ['an offer of nobody']
      : []),
  ]
}

/** Claims about the world that we cannot make, and words that judge. */
export function wordFaults(sentence: string): readonly string[] {
  return [
    ...(/not published|nobody published|no (?:se )?publi|nadie publicó/i.test(sentence)
      ? ['claims that it was not published']
      : []),
    ...(/stayed at|went from|se quedó en|pasó de/i.test(sentence) ? ['judges who moved'] : []),
  ]
}
