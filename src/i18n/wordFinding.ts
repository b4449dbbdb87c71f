import type { Language } from '../domain/language'
import type { Finding } from '../figures/finding'
import {
  formatAbout,
  formatDate,
  formatNumber,
  formatPercent,
  formatQuantity,
  formatSchoolYear,
  formatUsd,
  messagesIn,
} from './format'
import type { Say } from './say'
import type { Namer } from './nameOf'

/** The formatter of numbers inside sentences, in a language. */
export function sayIn(language: Language, namer: Pick<Namer, 'name'>): Say {
  const { quantity } = messagesIn(language)
  return {
    proposal: (id) => namer.name({ of: 'proposal', id }),
    percent: (fraction) => formatPercent(fraction * 100, language),
    percents: (value) => formatPercent(value, language),
    times: (ratio) => formatNumber(ratio, language, 1),
    count: (value) => formatNumber(value, language),
    about: (value, qualifier) => formatAbout(formatNumber(value, language), qualifier, language),
    usd: (value) => formatUsd(value, language),
    usdRange: ({ low, high }) =>
      low === high ? formatUsd(low, language) : quantity.between(formatUsd(low, language), formatUsd(high, language)),
    aboutUsd: (value, qualifier) => formatAbout(formatUsd(value, language), qualifier, language),
    months: ({ from, to }) => quantity.between(formatDate(from, language), formatDate(to, language)),
    shortMonths: ({ from, to }) =>
      quantity.between(formatDate(from, language, 'short'), formatDate(to, language, 'short')),
    range: ({ low, high }) =>
      low === high
        ? formatNumber(low, language)
        : quantity.between(formatNumber(low, language), formatNumber(high, language)),
    year: formatSchoolYear,
    year4: (date) => date.slice(0, 4),
    day: (date) => formatDate(date, language),
    shortDay: (date) => formatDate(date, language, 'short'),
    name: namer.name,
    quantity: (number) => formatQuantity(number, language),
    bare: ({ value, low, high, ...rest }) =>
      formatQuantity({ ...rest, value: value ?? low ?? high, low: null, high: null, qualifier: null }, language),
  }
}

/** A figure's finding as a sentence. `asof` is the chosen day, if any. */
export function wordFinding(
  finding: Finding,
  language: Language,
  namer: Pick<Namer, 'name'>,
  asof: string | null,
): string {
  const { findings } = messagesIn(language)
  const say = sayIn(language, namer)
  if (finding.kind === 'nothing') return findings.nothing(finding, asof === null ? null : formatDate(asof, language))
  const word = findings[finding.kind] as (of: Finding, say: Say) => string // safe: the sentence of its own kind
  return word(finding, say)
}
