import { CLASS_KINDS, MOST_STUDENTS } from '../domain/choices'
import { isDay } from '../domain/day'
import { GRADE_BANDS, GRADES, type Grade } from '../domain/gradeBand'
import { isCountedMonth } from '../domain/pay'
import type { Dataset } from '../domain/record'
import { SALARY_USD } from '../domain/readSalary'
import { ROLES, SCHOOL_TYPES, TABLE_PARTIES } from '../domain/vocabulary'
import { DEFAULT_FILTERS, THEMES, VIEWS, type Filters } from './filters'

/** An invalid value, as written in the URL. */
export type RejectedValue = { name: keyof Filters; value: string }

/** Reads and writes one filter in the URL. */
type Codec<T> = {
  /** `undefined` if the whole text is invalid; `bad` lists the invalid parts. */
  read: (text: string) => { value: T | undefined; bad: readonly string[] }
  write: (value: T) => string | null
}

/** Separator of lists: the one character that mail programs and social networks leave alone. */
const JOINT = '~'
const MOST_SLIDES = 99

function oneOf<const T extends readonly string[]>(list: T, fallback: T[number]): Codec<T[number]> {
  return {
    read: (text) => ({
      value: list.find((item) => item === text),
      bad: list.some((item) => item === text) ? [] : [text],
    }),
    write: (value) => (value === fallback ? null : value),
  }
}

function orNone<T extends string>(list: readonly T[]): Codec<T | null> {
  return {
    read: (text) => ({
      value: list.find((item) => item === text),
      bad: list.some((item) => item === text) ? [] : [text],
    }),
    write: (value) => value,
  }
}

/** Some items of a list, in the list's order; all of them is `null` (no filter), and an empty text chooses none. */
function someOf<T extends string>(list: readonly T[]): Codec<readonly T[] | null> {
  return {
    read: (text) => {
      const asked = text === '' ? [] : text.split(JOINT)
      const bad = asked.filter((item) => !list.some((known) => known === item))
      const value = list.filter((item) => asked.includes(item))
      if (bad.length > 0 && value.length === 0) return { value: undefined, bad }
      return { value: value.length === list.length ? null : value, bad }
    },
    write: (value) =>
      value === null || value.length === list.length
        ? null
        : list
            .filter((item) => value.includes(item))
            .map(encodeURIComponent)
            .join(JOINT),
  }
}

function wholeNumber(least: number, most: number): Codec<number | null> {
  return {
    read: (text) => {
      const value = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN
      return value >= least && value <= most ? { value, bad: [] } : { value: undefined, bad: [text] }
    },
    write: (value) => (value === null ? null : String(value)),
  }
}

const aDay: Codec<string | null> = {
  read: (text) => (isDay(text) ? { value: text, bad: [] } : { value: undefined, bad: [text] }),
  write: (value) => value,
}

/** A month for which pay can be counted. */
const aMonth: Codec<string | null> = {
  read: (text) => (isCountedMonth(text) ? { value: text, bad: [] } : { value: undefined, bad: [text] }),
  write: (value) => value,
}

/** The ids that the data know, which a link may name. */
export type KnownIds = { proposals: readonly string[]; questions: readonly string[] }

/** The ids of a dataset that a link may name. */
export function knownIdsOf({ proposals, conflicts }: Pick<Dataset, 'proposals' | 'conflicts'>): KnownIds {
  return { proposals: proposals.map(({ id }) => id), questions: conflicts.map(({ id }) => id) }
}

/** A codec for every filter: a new filter does not compile until it can be read and written. */
function codecs({ proposals, questions }: KnownIds): { readonly [K in keyof Filters]: Codec<Filters[K]> } {
  const slide = wholeNumber(1, MOST_SLIDES)
  return {
    proposals: someOf(proposals),
    parties: someOf(TABLE_PARTIES),
    asof: aDay,
    grades: someOf(GRADE_BANDS),
    schools: someOf(SCHOOL_TYPES),
    subjects: kindsOfClass(),
    roles: someOf(ROLES),
    salary: wholeNumber(SALARY_USD.least, SALARY_USD.most),
    until: aMonth,
    against: orNone(proposals),
    grade: orNone<Grade>(GRADES.filter((grade) => grade !== 'TK')),
    students: wholeNumber(1, MOST_STUDENTS),
    show: orNone<'all'>(['all']),
    question: orNone(questions),
    view: oneOf(VIEWS, DEFAULT_FILTERS.view),
    theme: oneOf(THEMES, DEFAULT_FILTERS.theme),
    slide: {
      read: (text) => {
        const { value, bad } = slide.read(text)
        return { value: value ?? undefined, bad }
      },
      write: (value) => (value === DEFAULT_FILTERS.slide ? null : slide.write(value)),
    },
  }
}

/** Unlike other lists, both kinds is a choice here: `null` means academic classes only. */
function kindsOfClass(): Codec<Filters['subjects']> {
  return {
    read: (text) => {
      const asked = text === '' ? [] : text.split(JOINT)
      const bad = asked.filter((item) => !CLASS_KINDS.some((known) => known === item))
      const value = CLASS_KINDS.filter((item) => asked.includes(item))
      return bad.length > 0 && value.length === 0 ? { value: undefined, bad } : { value, bad }
    },
    write: (value) => (value === null ? null : CLASS_KINDS.filter((kind) => value.includes(kind)).join(JOINT)),
  }
}

const NAMES = Object.keys(DEFAULT_FILTERS) as readonly (keyof Filters)[] // safe: the keys of a constant

function decoded(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '))
  } catch {
    return text // malformed percent-encoding: kept as written
  }
}

function partsOf(search: string): readonly { name: string; text: string; raw: string }[] {
  return search
    .replace(/^\?/, '')
    .split('&')
    .filter((raw) => raw !== '')
    .map((raw) => {
      const at = raw.indexOf('=')
      return at < 0
        ? { name: decoded(raw), text: '', raw }
        : { name: decoded(raw.slice(0, at)), text: decoded(raw.slice(at + 1)), raw }
    })
}

function isFilter(name: string): name is keyof Filters {
  return NAMES.some((known) => known === name)
}

/** The filters in an address, and the values that were dropped. */
export function readFilters(search: string, known: KnownIds): { filters: Filters; rejected: readonly RejectedValue[] } {
  const codec = codecs(known)
  const filters: Filters = { ...DEFAULT_FILTERS }
  const rejected: RejectedValue[] = []
  const readInto = <K extends keyof Filters>(into: Pick<Filters, K>, name: K, text: string) => {
    const { value, bad } = codec[name].read(text)
    if (value !== undefined) into[name] = value
    rejected.push(...bad.map((part) => ({ name, value: part })))
  }
  for (const { name, text } of partsOf(search)) if (isFilter(name)) readInto(filters, name, text)
  return { filters, rejected }
}

/** An address' query with these filters in it: ours anew, defaults left out, what is not ours untouched and in place. */
export function writeFilters(search: string, filters: Filters, known: KnownIds): string {
  const codec = codecs(known)
  const textOf = <K extends keyof Filters>(chosen: Pick<Filters, K>, name: K) => codec[name].write(chosen[name])
  const foreign = partsOf(search)
    .filter(({ name }) => !isFilter(name))
    .map(({ raw }) => raw)
  const own = NAMES.flatMap((name) => {
    const text = textOf(filters, name)
    return text === null ? [] : [`${name}=${text}`]
  })
  const parts = [...foreign, ...own]
  return parts.length === 0 ? '' : `?${parts.join('&')}`
}
