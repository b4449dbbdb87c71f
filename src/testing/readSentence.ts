import { firstDay, type PartialDate } from '../domain/day'
import { bandsOfGrade, GRADE_BANDS, GRADES, type GradeBand } from '../domain/gradeBand'
import type { Language } from '../domain/language'
import { messagesIn } from '../i18n/format'

/** What stands in a sentence, as a reader would take it: its dates, school years, grades and other numbers. */
export type Read = {
  /** Whole days and months, in the order in which they stand. */
  dates: readonly PartialDate[]
  /** Two dates of which one follows the other with `to` between them. */
  spans: readonly { from: PartialDate; to: PartialDate }[]
  /** School years by their first calendar year. */
  schoolYears: readonly number[]
  /** The bands of the grades that are named; `null` where none are. */
  bands: readonly GradeBand[] | null
  numbers: readonly SaidNumber[]
  /** Two numbers said as a range. */
  ranges: readonly { low: number; high: number; at: number }[]
}

/** A number with its sign, and the words beside it in lower case. */
export type SaidNumber = { value: number; kind: 'usd' | 'percent' | 'plain'; before: string; after: string; at: number }

const GRADE_WORDS = {
  en: [
    /kindergarten to grade (?<to>\d+)/gi,
    /from grade (?<from>K|\d+) up/gi,
    /grades? (?<from>K|\d+)(?:(?:–| to )(?<to>\d+))?/gi,
    /\b(?<from>K|\d+)–(?<to>\d+)(?= and | elem| mid)/g,
    /in kindergarten\b/gi,
  ],
  es: [
    /kínder a (?<to>\d+)\.er grado/gi,
    /desde (?<from>K|\d+)\.º grado/gi,
    /grados? (?<from>K|\d+)(?:(?:–| a )(?<to>\d+))?/gi,
    /(?<from>\d+)\.(?:º|er) grado/gi,
    /\b(?<from>K|\d+)–(?<to>\d+)(?= y )/g,
  ],
} as const

const MILLIONS = /^ (?:million|millones)\b/
const BILLIONS = /^ (?:billion|mil millones)\b/
const PLAIN = /(\$)?(\d+(?:,\d{3})*(?:\.\d+)?)(%)?/g

/** Reads a sentence. What is taken as a date or a grade is no number any more. */
export function readSentence(sentence: string, language: Language): Read {
  let rest = sentence.replaceAll(/Section 1\.5|Sección 1\.5/g, (found) => ' '.repeat(found.length))
  const take = (pattern: RegExp, onEach: (found: RegExpExecArray) => void) => {
    for (const found of rest.matchAll(pattern)) {
      onEach(found)
      rest = rest.slice(0, found.index) + '·'.repeat(found[0].length) + rest.slice(found.index + found[0].length)
    }
  }
  const dates: { date: PartialDate; at: number; end: number }[] = []
  const schoolYears: number[] = []
  take(/\b(\d{4})–\d{2}\b/g, (found) => schoolYears.push(Number(found[1])))
  for (const [pattern, read] of datePatterns(language))
    take(pattern, (found) => dates.push({ date: read(found), at: found.index, end: found.index + found[0].length }))
  const bands: GradeBand[] = []
  for (const pattern of GRADE_WORDS[language])
    take(pattern, ({ 0: all, groups }) => {
      const from = groups?.['from'] ?? 'K'
      const last = /\bup$|^desde/i.test(all) ? '12' : from
      bands.push(...bandsBetween(from, groups?.['to'] ?? last))
    })
  const numbers = [...rest.matchAll(PLAIN)].map((found): SaidNumber => {
    const [all, dollar, digits = '', percent] = found
    const after = rest.slice(found.index + all.length)
    const value =
      Number(digits.replaceAll(',', '')) * (BILLIONS.test(after) ? 1_000_000_000 : MILLIONS.test(after) ? 1_000_000 : 1)
    const kind = dollar ? 'usd' : percent ? 'percent' : 'plain'
    return {
      value,
      kind,
      before: rest.slice(0, found.index).toLowerCase(),
      after: after.replace(BILLIONS, '').replace(MILLIONS, '').toLowerCase(),
      at: found.index,
    }
  })
  const joint = language === 'en' ? / to $/ : / (?:a|y) $/
  const ranges = numbers.slice(1).flatMap((number, index) => {
    const low = numbers[index]
    const isRange =
      low !== undefined &&
      joint.test(number.before) &&
      /^\$?[\d,.]+%? (?:to|a|y) $/.test(number.before.slice(low.at)) &&
      (!number.before.endsWith(' y ') || low.before.endsWith('entre '))
    return isRange ? [{ low: low.value, high: number.value, at: low.at }] : []
  })
  const inOrder = dates.toSorted((a, b) => a.at - b.at)
  return {
    dates: inOrder.map(({ date }) => date),
    spans: inOrder.slice(1).flatMap(({ date, at }, index) => {
      const before = inOrder[index]
      return before && (language === 'en' ? /^ to\b/ : /^ (?:a|hasta)\b/).test(sentence.slice(before.end, at))
        ? [{ from: before.date, to: date }]
        : []
    }),
    schoolYears,
    bands: bands.length === 0 ? null : [...new Set(bands)],
    numbers,
    ranges,
  }
}

/** The bands all of whose grades are named; of a grade alone, those that it belongs to. */
function bandsBetween(from: string, to: string): readonly GradeBand[] {
  const place = (grade: string) => GRADES.findIndex((one) => one === grade.toUpperCase())
  const [first, last] = [place(from), place(to)]
  const whole = GRADE_BANDS.filter((band) => {
    const [low = '', high = ''] = band.split('-')
    return Math.max(place(low), place('K')) >= first && place(high) <= last
  })
  const grade = GRADES[first]
  return whole.length > 0 || grade === undefined ? whole : bandsOfGrade(grade)
}

type DatePattern = readonly [RegExp, (found: RegExpExecArray) => PartialDate]

/** Days, months and years as a language writes them, the longest first. */
function datePatterns(language: Language): readonly DatePattern[] {
  const { months, monthsShort } = messagesIn(language)
  const all = [...months, ...monthsShort]
  const names = all.toSorted((a, b) => b.length - a.length).join('|')
  const month = (name = '') =>
    String((all.findIndex((one) => one.toLowerCase() === name.toLowerCase()) % months.length) + 1).padStart(2, '0')
  const day = (text = '') => text.padStart(2, '0')
  const flags = 'gi'
  return language === 'en'
    ? [
        [new RegExp(`\\b(${names}) (\\d{1,2}), (\\d{4})\\b`, flags), ([, m, d, y]) => `${y}-${month(m)}-${day(d)}`],
        [new RegExp(`\\b(${names}) (\\d{4})\\b`, flags), ([, m, y]) => `${y}-${month(m)}`],
        [/\b(?:in|from|to) ((?:19|20)\d{2})\b/g, ([, y = '']) => y],
      ]
    : [
        [
          new RegExp(`\\b(\\d{1,2})(?: de)? (${names})(?: de)? (\\d{4})\\b`, flags),
          ([, d, m, y]) => `${y}-${month(m)}-${day(d)}`,
        ],
        [new RegExp(`\\b(${names})(?: de)? (\\d{4})\\b`, flags), ([, m, y]) => `${y}-${month(m)}`],
        [/\b(?:en|de|a) ((?:19|20)\d{2})\b/g, ([, y = '']) => y],
      ]
}

/** Whether one date is said as the other: a month is the month of its days. */
export function isSameDate(said: PartialDate, known: PartialDate): boolean {
  return known === said || known.startsWith(`${said}-`) || (said.length === 10 && firstDay(known) === said)
}
