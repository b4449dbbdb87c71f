import readability from 'text-readability'
import { describe, expect, it } from 'vitest'
import { losAngeles } from '../testing/losAngeles'
import { dataWords, interfaceWords } from '../testing/everyWord'

/** The school grade whose readers are meant to follow. */
const GRADE = 8
/** Texts with fewer words are too short to measure: a single long word would decide. */
const PASSAGE_WORDS = 40
const LONG_WORDS = 20

const words = interfaceWords('en')
const { evidence } = losAngeles()

/**
 * A text as the measure wants it: with a full stop, numbers as one word, and names as short as names are to those who
 * know them.
 */
function plain(text: string): string {
  const stopped = /[.?!]["”]?$/.test(text) ? text : `${text}.`
  return stopped
    .replaceAll(/[;:] /g, '. ') // the formula counts only full stops, but a reader pauses here too
    .replaceAll(/\$?\d[\d.,–-]*\d%?|\$?\d%?/g, 'ten')
    .replaceAll(/(?<=[\w,’'”)] )(?:[A-Z][\w.'’&/-]*)(?: (?:(?:of|and|the|for) )?[A-Z][\w.'’&/-]*)*/g, 'Ann')
}

const gradeOf = (text: string) => readability.fleschKincaidGrade(text)
const lengthOf = (text: string) => readability.lexiconCount(text)

/** Texts by what their path begins with, joined to passages. */
function passages(sayings: Iterable<readonly [path: string, text: string]>): ReadonlyMap<string, string> {
  const joined = new Map<string, string>()
  for (const [path, text] of sayings) {
    const [group = ''] = path.split('.')
    joined.set(group, `${joined.get(group) ?? ''} ${plain(text)}`.trim())
  }
  return joined
}

/** Lists of names, not sentences; the glossary explains them. */
const NAMES = [
  'roles',
  'parties',
  'kinds',
  'statuses',
  'statusNames',
  'schoolTypes',
  'classKinds',
  'bands',
  'topics',
  'units',
  'quantity',
  'months',
  'monthsShort',
  'date',
  'rules',
  'marks',
  'missing',
] as const

/** Texts that stay above the grade, and why. */
const EXCEPTIONS: Readonly<Record<string, string>> = {
  'sal-table-nbc.statement': 'the name of a certificate',
  'st-ta-named-total.note': 'says with care what must not be compared',
  'mon-ta-228.statement': 'terms of the agreement: "staffing", "period"',
  'ta-committees.statement': 'the matters of committees, as the agreement names them',
  'ff-reserve-growth.statement': 'says with care who reads whom',
  'cg-avg-class.shows': 'a list of what four sources count',
  'cg-ta-cost.shows': 'says with care what two sums count: "compensation", "fiscal years"',
}

/** A proposal's summaries are lists in the words of its document; pages show the facts instead. */
const isShown = (path: string) => !path.endsWith('.summary')

const isException = (path: string) => path in EXCEPTIONS || (path.split(' ')[0] ?? '') in EXCEPTIONS

describe('the English words of the pages', () => {
  const groups = [...passages(words)].filter(
    ([group, text]) => !NAMES.some((name) => name === group) && lengthOf(text) >= PASSAGE_WORDS,
  )

  it('are measured: every group other than lists of names is long enough', () => {
    expect(groups.length).toBeGreaterThan(12)
  })

  it.each(groups)('of %s ask for no more than the eighth grade', (_, text) => {
    expect(gradeOf(text)).toBeLessThanOrEqual(GRADE)
  })

  it('ask for no more in any one long text', () => {
    const hard = [...words].flatMap(([path, text]) => {
      const grade = gradeOf(plain(text))
      return lengthOf(text) >= LONG_WORDS && grade > GRADE && !isException(path) ? [`${path} (${grade}): ${text}`] : []
    })
    expect(hard).toEqual([])
  })
})

describe('the English words of the data', () => {
  const statements = evidence.facts.map(({ topic, statement }) => [topic, statement] as const)

  it.each([...passages(statements)])('ask for no more than the eighth grade on %s', (_, text) => {
    expect(gradeOf(text)).toBeLessThanOrEqual(GRADE)
  })

  it.each([
    ['terms', evidence.terms.map(({ definition }) => definition)],
    ['conflicts', evidence.conflicts.flatMap(({ question, shows }) => [question, shows])],
    ['events', evidence.events.flatMap(({ title, detail }) => [title, detail])],
    ['notes', evidence.facts.flatMap(({ note }) => note ?? [])],
  ])('ask for no more than the eighth grade in the %s', (_, texts) => {
    expect(gradeOf(texts.map(plain).join(' '))).toBeLessThanOrEqual(GRADE)
  })

  it('ask for no more in any one long text, though a sentence alone has no short ones beside it', () => {
    const hard = [...dataWords('en')].flatMap(([path, text]) => {
      const grade = gradeOf(plain(text))
      return lengthOf(text) >= LONG_WORDS && grade > GRADE && isShown(path) && !isException(path)
        ? [`${path} (${grade}): ${text}`]
        : []
    })
    expect(hard).toEqual([])
  })

  it('list no exception that is not needed', () => {
    const all = new Map([...words, ...dataWords('en')])
    expect(Object.keys(EXCEPTIONS).filter((path) => gradeOf(plain(all.get(path) ?? '')) <= GRADE)).toEqual([])
  })
})
