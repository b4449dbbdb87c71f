import type { PartialDate } from '../domain/day'
import type { Language } from '../domain/language'
import type { SchoolYear } from '../domain/schoolYear'
import type { Qualifier, Unit } from '../domain/vocabulary'
import type { Quantity } from '../figures/figure'
import type { Messages } from './messages'
import type { PageMessages } from './pageMessages'

const learned: Partial<Record<Language, PageMessages>> = {}
const learnedWhole: Partial<Record<Language, Messages>> = {}

/** Registers what the front page says in a language, which must happen before any of it is used. */
export function learnPage(language: Language, messages: PageMessages): void {
  learned[language] ??= messages
}

/** Registers all messages of a language. A page registers only its own. */
export function learn(language: Language, messages: Messages): void {
  learned[language] = messages
  learnedWhole[language] = messages
}

/** What the front page says in a language. Throws if it has not been registered. */
export function pageMessagesIn(language: Language): PageMessages {
  return registered(learned, language)
}

/** All messages of a language. Throws if they have not been registered. */
export function messagesIn(language: Language): Messages {
  return registered(learnedWhole, language)
}

function registered<T>(messages: Partial<Record<Language, T>>, language: Language): T {
  const own = messages[language]
  if (!own) throw new Error(`Expected the words of "${language}" to be learned before they are used.`)
  return own
}

/** Spanish as written in Los Angeles: `12,345.6` and `6.5%`, with Spanish dates. */
const LOCALES: Readonly<Record<Language, string>> = { en: 'en-US', es: 'es-US' }

const MILLION = 1_000_000
const BILLION = 1_000 * MILLION

const formats = new Map<string, Intl.NumberFormat>()

/** A plain number, with at most so many decimals and at least so many. Only formatters round. */
export function formatNumber(value: number, language: Language, decimals = 2, least = 0): string {
  const key = `${language}${decimals}${least}`
  const format =
    formats.get(key) ??
    new Intl.NumberFormat(LOCALES[language], {
      minimumFractionDigits: least,
      maximumFractionDigits: decimals,
      useGrouping: true,
    })
  formats.set(key, format)
  return format.format(value)
}

/** `6.09%` from 6.09, in both languages. */
export function formatPercent(percents: number, language: Language): string {
  return `${formatNumber(percents, language)}%`
}

/** Dollars: in full below a million, else in millions and billions. */
export function formatUsd(value: number, language: Language): string {
  const { quantity } = pageMessagesIn(language)
  if (Math.abs(value) >= BILLION) return quantity.billion(formatNumber(value / BILLION, language))
  if (Math.abs(value) >= MILLION) return quantity.million(formatNumber(value / MILLION, language, 1))
  return `$${formatDollars(value, language)}`
}

/** Dollars of one month, with cents if there are any: twelve times a rounded month would not be its year. */
export function formatUsdAndCents(value: number, language: Language): string {
  return `$${formatNumber(value, language, 2, Number.isInteger(Math.round(value * 100) / 100) ? 0 : 2)}`
}

/** Whole dollars from a thousand on; below it, cents if there are any. Dollars are rounded only here. */
function formatDollars(value: number, language: Language): string {
  return Math.abs(value) >= 1000 || Number.isInteger(value)
    ? formatNumber(value, language, 0)
    : formatNumber(value, language, 2, 2)
}

/** `2018–19`. */
export function formatSchoolYear(year: SchoolYear): string {
  return `${year}–${String((year + 1) % 100).padStart(2, '0')}`
}

/** `’18–19`, where there is no room for more. */
export function formatSchoolYearShort(year: SchoolYear): string {
  return `’${String(year % 100).padStart(2, '0')}–${String((year + 1) % 100).padStart(2, '0')}`
}

/**
 * A date as far as it is known: a day, a month or a year. Month names are our own
 * messages: Node prerenders a page and any browser hydrates it, and their
 * calendars abbreviate differently.
 */
export function formatDate(date: PartialDate, language: Language, length: 'long' | 'short' = 'long'): string {
  const text = pageMessagesIn(language)
  const [year = '', month, day] = date.split('-')
  const name = (length === 'long' ? text.months : text.monthsShort)[Number(month) - 1] ?? ''
  if (month === undefined) return year
  if (day === undefined) return length === 'long' ? text.date.month(name, year) : `${name} ${year}`
  return length === 'long' ? text.date.day(Number(day), name, year) : text.date.short(Number(day), name, year)
}

/** A day without its year, where the year stands nearby: `Oct 30`; of a month, the month. */
export function formatDayOfYear(date: PartialDate, language: Language): string {
  const text = pageMessagesIn(language)
  const [, month, day] = date.split('-')
  const name = text.monthsShort[Number(month) - 1] ?? ''
  return day === undefined ? name : text.date.dayOfYear(Number(day), name)
}

type Length = 'long' | 'short'

/** `$105 M`, where "million" does not fit. */
function formatUsdShort(value: number, language: Language): string {
  if (Math.abs(value) >= BILLION) return `$${formatNumber(value / MILLION, language, 0)} M`
  return Math.abs(value) >= MILLION
    ? `$${formatNumber(value / MILLION, language, 1)} M`
    : `$${formatDollars(value, language)}`
}

function formatBare(value: number, unit: Unit, language: Language, length: Length = 'long'): string {
  if (unit === 'percent' || unit === 'percent-of-pay-per-student') return formatPercent(value, language)
  if (unit.startsWith('usd')) return length === 'short' ? formatUsdShort(value, language) : formatUsd(value, language)
  if (unit === 'year') return String(value)
  if (unit === 'rank') return pageMessagesIn(language).quantity.rank(formatNumber(value, language))
  return formatNumber(value, language)
}

/** A number with its qualifier: `about 1,200`. */
export function formatAbout(text: string, qualifier: Qualifier | null, language: Language): string {
  const { quantity } = pageMessagesIn(language)
  switch (qualifier) {
    case 'about':
      return quantity.about(text)
    case 'nearly':
      return quantity.nearly(text)
    case 'at-least':
      return quantity.atLeast(text)
    case 'more-than':
      return quantity.moreThan(text)
    case 'up-to':
      return quantity.upTo(text)
    case 'exact':
    case null:
      return text
  }
}

/** A quantity without its unit, as short as it stays true: `nearly 1,200`, `35 to 40`, `from 46 to 39`. */
export function formatQuantity(quantity: Quantity, language: Language, length: Length = 'long'): string {
  const { value, low, high, unit, qualifier, baseline } = quantity
  const words = pageMessagesIn(language).quantity
  const bare = (number: number) => formatBare(number, unit, language, length)
  if (value !== null && baseline !== null) return words.fromTo(bare(baseline), bare(value))
  if (value !== null) return formatAbout(bare(value), qualifier, language)
  if (low !== null && high !== null) return words.between(bare(low), bare(high))
  if (high !== null)
    return qualifier === 'nearly' || qualifier === 'about'
      ? formatAbout(bare(high), qualifier, language)
      : words.upTo(bare(high))
  if (low === null) return ''
  return qualifier === 'more-than' ? words.moreThan(bare(low)) : words.atLeast(bare(low))
}

/** A quantity with its unit: `39 students per class`. */
export function formatWithUnit(quantity: Quantity, language: Language): string {
  const number = quantity.value ?? quantity.high ?? quantity.low
  const { unit } = quantity
  const inWords = unit === 'years' ? pageMessagesIn(language).units.years : messagesIn(language).units[unit]
  return `${formatQuantity(quantity, language)} ${inWords(number)}`.trim()
}

/** A tick of an axis: dollars and percents carry their sign, other units are named once beside the chart. */
export function formatTick(value: number, unit: Unit, language: Language): string {
  if (unit === 'usd' && value >= MILLION) return `$${formatNumber(value / MILLION, language)} M`
  if (unit === 'usd' && value === 0) return '$0'
  return formatBare(value, unit, language)
}
