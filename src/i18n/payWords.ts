import type { Language } from '../domain/language'
import type { IsoDay, PartialDate } from '../domain/day'
import { formatDate } from './format'

/** The messages of the working of `pay`. Fetched when someone opens the working. */
type PayWords = {
  title: string
  raise: (percent: string, from: string, before: string, after: string) => string
  run: (months: number, monthly: string, from: string, to: string) => string
  /** Back pay on a day; with the last month that is counted, if back pay goes beyond it. */
  owed: (day: string, beyond: string | null) => string
  columns: Record<'months' | 'usd' | 'proposal' | 'perYear' | 'perMonth' | 'inAll', string>
  sum: (first: string, last: string) => string
  yearsTitle: string
  yearsHelp: string
  without: string
  differenceTitle: (against: string) => string
  differenceHelp: (month: string) => string
  more: (amount: string) => string
  less: (amount: string) => string
  same: string
  readingsTitle: string
  reading: (source: string, amount: string, against: string) => string
  unknownAbove: string
  pricesTitle: string
  prices: (percent: string, month: string, before: string) => string
  bought: (usd: string, before: string, needed: string, month: string) => string
  pricesMissing: string
  raisedIn: (rate: string) => string
  exampleTitle: string
  exampleSteps: (first: string, second: string, third: string) => string
  exampleStated: (usd: string) => string
  exampleOurs: (usd: string, difference: string) => string
}

const month = (date: PartialDate, language: Language) => formatDate(date.slice(0, 7), language)

/** A day or a range of months, as the working names it. */
export function monthsName(from: IsoDay, to: IsoDay, language: Language): string {
  return month(from, language) === month(to, language)
    ? month(from, language)
    : `${month(from, language)} – ${month(to, language)}`
}

export const PAY_WORDS: Readonly<Record<Language, PayWords>> = {
  en: {
    title: 'The working, line by line',
    raise: (percent, from, before, after) => `${percent} from ${from}: ${before} becomes ${after} a year`,
    run: (months, monthly, from, to) =>
      months === 1 ? `${from}: 1 month × ${monthly}` : `${from} to ${to}: ${months} months × ${monthly}`,
    owed: (day, beyond) =>
      beyond === null ? `Of this, back pay on ${day}` : `Back pay on ${day}, with the months after ${beyond}`,
    columns: {
      months: 'Months',
      usd: 'Dollars',
      proposal: 'Proposal',
      perYear: 'A year',
      perMonth: 'A month',
      inAll: 'In all',
    },
    sum: (first, last) => `In all, ${first} to ${last}`,
    yearsTitle: 'Pay by school year',
    yearsHelp: 'Twelve monthly checks, July to June. The last year ends with the month chosen above.',
    without: 'Without a raise',
    differenceTitle: (against) => `Compared with: ${against}`,
    differenceHelp: (name) => `A year and a month: by the pay in force in ${name}. In all: from July 2016 on.`,
    more: (amount) => `${amount} more`,
    less: (amount) => `${amount} less`,
    same: 'the same',
    readingsTitle: 'Where sources disagree',
    reading: (source, amount, against) => `${source}: ${amount} in all, against ${against} above.`,
    unknownAbove: 'no number that can be worked out',
    pricesTitle: 'What prices did',
    prices: (percent, name, before) => `Prices in the Los Angeles area rose ${percent} from ${before} to ${name}.`,
    bought: (usd, before, needed, name) => `What ${usd} bought in ${before} cost ${needed} in ${name}.`,
    pricesMissing:
      'The sources give these changes and no others, so pay from July 2016 to June 2019 cannot be put into the prices of one month. The area that the first counts may differ from that of the later ones.',
    raisedIn: (rate) => `pay up ${rate} in those twelve months`,
    exampleTitle: 'A check: the union’s own example',
    exampleSteps: (first, second, third) =>
      `The union’s handout on the agreement takes ${first} to ${second} and then ${third}. Our arithmetic gives the same.`,
    exampleStated: (usd) =>
      `It states back pay of ${usd}: a full year of the first raise, and eight months of the second.`,
    exampleOurs: (usd, difference) =>
      `Through February 2019 our arithmetic gives ${usd}. The difference, ${difference}, is the first raise in those same eight months, which the handout leaves out.`,
  },
  es: {
    title: 'El cálculo, línea por línea',
    raise: (percent, from, before, after) => `${percent} desde el ${from}: ${before} pasa a ${after} al año`,
    run: (months, monthly, from, to) =>
      months === 1 ? `${from}: 1 mes × ${monthly}` : `${from} a ${to}: ${months} meses × ${monthly}`,
    owed: (day, beyond) =>
      beyond === null
        ? `De esto, pago retroactivo al ${day}`
        : `Pago retroactivo al ${day}, con los meses después de ${beyond}`,
    columns: {
      months: 'Meses',
      usd: 'Dólares',
      proposal: 'Propuesta',
      perYear: 'Al año',
      perMonth: 'Al mes',
      inAll: 'En total',
    },
    sum: (first, last) => `En total, de ${first} a ${last}`,
    yearsTitle: 'Salario por ciclo escolar',
    yearsHelp: 'Doce cheques mensuales, de julio a junio. El último ciclo termina con el mes elegido arriba.',
    without: 'Sin aumento',
    differenceTitle: (against) => `En comparación con: ${against}`,
    differenceHelp: (name) => `Al año y al mes: según el salario vigente en ${name}. En total: desde julio de 2016.`,
    more: (amount) => `${amount} más`,
    less: (amount) => `${amount} menos`,
    same: 'lo mismo',
    readingsTitle: 'Donde las fuentes no coinciden',
    reading: (source, amount, against) => `${source}: ${amount} en total, frente a ${against} arriba.`,
    unknownAbove: 'ningún número que se pueda calcular',
    pricesTitle: 'Cómo cambiaron los precios',
    prices: (percent, name, before) =>
      `Los precios en el área de Los Ángeles subieron ${percent} de ${before} a ${name}.`,
    bought: (usd, before, needed, name) => `Lo que costaba ${usd} en ${before} costaba ${needed} en ${name}.`,
    pricesMissing:
      'Las fuentes dan estos cambios y ningún otro. Por eso el salario de julio de 2016 a junio de 2019 no se puede expresar en precios de un solo mes. El área que cuenta el primero puede ser distinta de la de los demás.',
    raisedIn: (rate) => `el salario sube ${rate} en esos doce meses`,
    exampleTitle: 'Una comprobación: el ejemplo del propio sindicato',
    exampleSteps: (first, second, third) =>
      `El folleto del sindicato sobre el acuerdo lleva ${first} a ${second} y luego a ${third}. Nuestro cálculo da lo mismo.`,
    exampleStated: (usd) =>
      `Da un pago retroactivo de ${usd}: un año completo del primer aumento y ocho meses del segundo.`,
    exampleOurs: (usd, difference) =>
      `Hasta febrero de 2019 nuestro cálculo da ${usd}. La diferencia, ${difference}, es el primer aumento en esos mismos ocho meses, que el folleto no cuenta.`,
  },
}
