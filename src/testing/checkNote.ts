import { catalogOf } from '../figures/catalog'
import type { Note } from '../figures/figure'
import { knownSince } from '../figures/known'
import { isItsNumber, QUALIFIER_WORDS, quantitiesOf } from './checkSentence'
import { losAngeles } from './losAngeles'
import { quantityOf } from '../figures/quantity'
import { isSameDate, readSentence } from './readSentence'
import type { Shown } from './shownBy'

/** Dollars by other first days, on $75,000: 6 % over three years, 3 % over two, 6.5 % over two. */
const READINGS_USD = [13_500, 4_500, 9_750]
/** 6.09 %: 1.03 × 1.03. */
const COMPOUNDED = 6.09
/**
 * How many times the union’s raise adds what the district’s does. 2017–20: 19.5 to 3 + 6.09 + 6.09. 2016–19: 19.5 to
 * 18 as CBS dates the district’s; 13 to 9.09 as The Bond Buyer dates the union’s.
 */
const RATIOS = [1.3, 1.1, 1.4]

/** Everything that is false in a note beside a figure, held against its facts and the marks that are shown. */
export function faultsInNote(note: Note, text: string, shown: Shown): readonly string[] {
  const catalog = catalogOf(losAngeles().evidence)
  const facts = note.facts.flatMap((id) => catalog.fact.get(id) ?? [])
  const { asof } = shown.choices
  const late = facts.filter((fact) => asof !== null && (knownSince(catalog, fact) ?? '') > asof)
  if (note.kind === 'shows') return late.map(({ id }) => `${id} came later than ${asof}`)
  const quantities = [...facts.flatMap((fact) => quantityOf(fact) ?? []), ...shown.marks.flatMap(quantitiesOf)]
  const { numbers, dates } = readSentence(text, shown.language)
  const isWorkedOut = ({ value, kind, after }: (typeof numbers)[number]) =>
    (kind === 'usd' && READINGS_USD.includes(value)) ||
    (kind === 'percent' && (value === COMPOUNDED || value === 6)) ||
    (/^ (?:times|veces)/.test(after) && RATIOS.includes(value)) ||
    (/^ (?:fiscal )?(?:years?|años?)/.test(after) && value === 3)
  const told = [
    ...facts.flatMap(({ from, to, announced }) => [from, to, announced].filter((date) => date !== null)),
    ...shown.marks.flatMap(({ day }) => day ?? []),
    ...shown.chosen.map(({ made }) => made),
  ]
  const isWindow = /times|veces|\$/.test(text)
  return [
    ...late.map(({ id }) => `${id} came later than ${asof}`),
    ...numbers.flatMap((number) => {
      const own = quantities.filter((quantity) => isItsNumber(quantity, number))
      if (own.length === 0)
        return isWorkedOut(number) || isRowCount(number.after) ? [] : [`nothing has ${number.value}`]
      const isSaid = own.some(
        ({ qualifier }) =>
          qualifier === null ||
          qualifier === 'exact' ||
          qualifier === 'up-to' ||
          QUALIFIER_WORDS[qualifier].test(number.before),
      )
      return isSaid ? [] : [`${number.value} loses its qualifier`]
    }),
    ...dates
      .filter((date) => !told.some((known) => isSameDate(date, known)) && !(isWindow && date.length === 7))
      .map((date) => `nothing is of ${date}`),
    ...dates
      .filter((date) => asof !== null && date.length === 10 && date > asof && !facts.some(({ from }) => from === date))
      .map((date) => `${date} is later than ${asof}`),
  ]
}

const isRowCount = (after: string) => /^ (?:rows?|filas?)/.test(after)
