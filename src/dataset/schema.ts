import * as v from 'valibot'
import { isDay, isPartialDate } from '../domain/day'
import { GRADE_BANDS, GRADES } from '../domain/gradeBand'
import {
  BASES,
  CONFLICT_KINDS,
  CONSEQUENCES,
  MEASURES,
  MISSING_REASONS,
  PARTIES,
  PERMISSIONS,
  PROPOSAL_KINDS,
  PROPOSAL_STATUSES,
  QUALIFIERS,
  ROLES,
  SCHOOL_LEVELS,
  SCHOOL_TYPES,
  SOURCE_KINDS,
  STATISTICS,
  STATUSES,
  SUBJECTS,
  TOPICS,
  UNITS,
} from '../domain/vocabulary'

/** The only `format` this code reads. A new one is a new shape. */
export const FORMAT = 1

/** What an id looks like: letters, digits, dots, hyphens and underscores. */
export const ID = /^[a-zA-Z0-9][a-zA-Z0-9._-]*$/

/** What a URL looks like. Anything else, such as `javascript:`, must not become a link. */
export const WEB_ADDRESS = /^https?:\/\/\S+$/

const id = v.pipe(v.string(), v.regex(ID, 'an id of letters, digits, dots and hyphens'))
const ids = v.optional(v.array(id), [])
const date = v.pipe(v.string(), v.check(isPartialDate, 'a date that exists: YYYY, YYYY-MM or YYYY-MM-DD'))
const day = v.pipe(v.string(), v.check(isDay, 'the day of this version, YYYY-MM-DD'))
const url = v.pipe(v.string(), v.regex(WEB_ADDRESS, 'an address that starts with http:// or https://'))
const number = v.pipe(v.number(), v.finite('a number that a screen can show')) // JSON's 1e999 reads as infinity
export const text = v.pipe(v.string(), v.trim(), v.minLength(1, 'some text'))
export const nullable = <T extends v.GenericSchema>(schema: T) => v.optional(v.nullable(schema), null)
const someOf = <const T extends readonly string[]>(list: T) => v.optional(v.array(v.picklist(list)), [])

/**
 * The parts of a file. `words` is the schema of a reader's text: in both languages
 * when published, in one on a page.
 */
export function partsOf<W extends v.GenericSchema>(words: W) {
  const fact = {
    id,
    topic: v.picklist(TOPICS),
    event: id,
    party: v.picklist(PARTIES),
    actor: nullable(words),
    speaker: nullable(v.picklist(PARTIES)),
    proposal: nullable(id),
    alsoIn: ids,
    measure: v.picklist(MEASURES),
    statistic: nullable(v.picklist(STATISTICS)),
    unit: nullable(v.picklist(UNITS)),
    value: nullable(number),
    low: nullable(number),
    high: nullable(number),
    baseline: nullable(number),
    also: v.optional(
      v.array(v.strictObject({ measure: v.picklist(MEASURES), unit: v.picklist(UNITS), value: number })),
      [],
    ),
    repeats: nullable(id),
    qualifier: nullable(v.picklist(QUALIFIERS)),
    missing: nullable(v.picklist(MISSING_REASONS)),
    announced: nullable(date),
    from: nullable(date),
    missingFrom: nullable(v.picklist(MISSING_REASONS)),
    to: nullable(date),
    retroactive: v.optional(v.boolean(), false),
    recurring: nullable(v.boolean()),
    grades: nullable(
      v.strictObject({
        bands: v.array(v.picklist(GRADE_BANDS)),
        from: v.picklist(GRADES),
        to: v.picklist(GRADES),
        label: text,
      }),
    ),
    schools: nullable(v.strictObject({ types: v.array(v.picklist(SCHOOL_TYPES)), label: text })),
    levels: someOf(SCHOOL_LEVELS),
    subjects: someOf(SUBJECTS),
    roles: someOf(ROLES),
    consequence: nullable(v.picklist(CONSEQUENCES)),
    condition: nullable(words),
    scope: nullable(words),
    alternative: nullable(words),
    status: v.picklist(STATUSES),
    basis: v.picklist(BASES),
    formula: nullable(text),
    conflicts: ids,
    sources: v.array(v.strictObject({ source: id, locator: nullable(words) })),
  }
  const term = {
    facts: v.array(id),
    headline: nullable(id),
    parts: ids,
    brief: v.optional(v.array(v.strictObject({ facts: v.array(id), words })), []),
    permission: nullable(v.picklist(PERMISSIONS)),
    missing: nullable(v.picklist(MISSING_REASONS)),
  }
  const proposal = {
    id,
    party: v.picklist(PARTIES),
    kind: v.picklist(PROPOSAL_KINDS),
    label: words,
    made: date,
    disclosed: nullable(date),
    spoken: v.optional(v.boolean(), false),
    status: v.picklist(PROPOSAL_STATUSES),
  }
  return {
    head: {
      format: v.literal(FORMAT),
      id,
      version: day,
      title: words,
      sides: v.strictObject({ district: words, union: words }),
      /** `inSupportOf`: whose strike it was, where these teachers only joined it. */
      strike: v.strictObject({ from: date, to: date, inSupportOf: v.exactOptional(words) }),
    },
    fact,
    source: {
      id,
      publisher: words,
      inSentence: nullable(words),
      title: words,
      url: nullable(url),
      published: nullable(date),
      kind: v.picklist(SOURCE_KINDS),
    },
    correction: { on: day, facts: v.array(id), stood: words, right: words },
    conflict: { id, kind: v.picklist(CONFLICT_KINDS), question: words, facts: v.array(id), shows: words },
    proposal,
    term,
    event: { id, date, party: v.picklist(PARTIES), title: words, facts: v.array(id), sources: v.array(id) },
    glossaryTerm: v.strictObject({ id, term: words, definition: words, facts: v.array(id) }),
  }
}

/** The terms of a proposal under their headings, each of one shape. */
export function termsOf<T extends v.GenericSchema>(term: T) {
  return v.strictObject({
    salary: v.exactOptional(term),
    classSize: v.exactOptional(term),
    staffing: v.exactOptional(term),
    exceptions: v.exactOptional(term),
    money: v.exactOptional(term),
    duration: v.exactOptional(term),
    saidAgainst: v.exactOptional(term),
  })
}

const page = partsOf(text)

/** What figures need, in one language: the file that every page with a figure loads. */
export const figuresFile = v.strictObject({
  ...page.head,
  facts: v.array(v.strictObject({ ...page.fact, statement: nullable(text) })),
  conflicts: v.array(v.strictObject(page.conflict)),
  proposals: v.array(v.strictObject({ ...page.proposal, terms: termsOf(v.strictObject(page.term)) })),
  events: v.array(v.strictObject(page.event)),
  terms: v.array(page.glossaryTerm),
  sources: v.array(v.strictObject(page.source)),
})
