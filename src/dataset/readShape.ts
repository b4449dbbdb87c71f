import * as v from 'valibot'
import { isDay, isPartialDate } from '../domain/day'
import { LANGUAGES } from '../domain/language'
import { fail, ok, type Result } from '../domain/result'
import type { DatasetIssue, JsonType } from './issue'
import { nearest } from './nearest'
import { placeOf, shortened, type Step } from './place'
import { ID, WEB_ADDRESS } from './schema'
import { bareShape, isRecord, shapeAt, type Shape } from './shape'

/** A file with more faults than this is wrong throughout: naming near misses would only cost time. */
const MOST_SUGGESTIONS = 1000

const JSON_TYPE_OF: Readonly<Record<string, JsonType>> = {
  string: 'text',
  picklist: 'text',
  number: 'number',
  literal: 'number',
  boolean: 'boolean',
  array: 'list',
  strict_object: 'object',
}

function jsonTypeOf(value: unknown): JsonType {
  if (value === null || value === undefined) return 'null'
  if (Array.isArray(value)) return 'list'
  return typeof value === 'object' ? 'object' : (JSON_TYPE_OF[typeof value] ?? 'text')
}

/** A primitive value as written in the file; nothing for a list or an object. */
function written(value: unknown): string {
  return typeof value === 'object' && value !== null ? '' : shortened(JSON.stringify(value) ?? '')
}

function idOf(value: unknown): string | null {
  return isRecord(value) && typeof value['id'] === 'string' ? value['id'] : null
}

function stepsOf(path: readonly v.IssuePathItem[]): readonly Step[] {
  return path.map(({ key, value }) =>
    typeof key === 'number' ? { key, id: idOf(value) } : { key: String(key), id: null },
  )
}

function isLanguage(key: unknown) {
  return LANGUAGES.find((language) => language === key) ?? null
}

function toIssue(shape: Shape, issue: v.BaseIssue<unknown>, suggest: typeof nearest): DatasetIssue {
  const steps = stepsOf(issue.path ?? [])
  const at = placeOf(steps)
  const keys = steps.map(({ key }) => key)
  const last = steps.at(-1)
  const language = isLanguage(last?.key)
  const words = placeOf(steps.slice(0, -1))

  if (issue.type === 'strict_object' && issue.path?.at(-1)?.origin === 'key') {
    return language
      ? { kind: 'missing-language', at: words, language, problem: 'absent' }
      : { kind: 'missing-key', at, expected: String(last?.key) }
  }
  if (issue.type === 'min_length') {
    return language ? { kind: 'missing-language', at: words, language, problem: 'empty' } : { kind: 'empty-text', at }
  }
  if (issue.type === 'finite') return { kind: 'malformed', at, found: written(issue.input), expected: 'finite-number' }
  if (issue.requirement === ID) return { kind: 'malformed', at, found: written(issue.input), expected: 'id' }
  if (issue.requirement === WEB_ADDRESS) {
    return { kind: 'malformed', at, found: written(issue.input), expected: 'web-address' }
  }
  if (issue.requirement === isPartialDate || issue.requirement === isDay) {
    const expected = issue.requirement === isDay ? 'day' : 'partial-date'
    return { kind: 'impossible-date', at, found: written(issue.input), expected }
  }

  const here = shapeAt(shape, keys)
  const type = JSON_TYPE_OF[issue.type] ?? 'object'
  const found = jsonTypeOf(issue.input)
  const allowed = here?.options ?? (here?.literal === undefined ? [] : [String(here.literal)])
  if (allowed.length > 0 && found === type) {
    const near = typeof issue.input === 'string' ? suggest(issue.input, allowed) : null
    return { kind: 'bad-value', at, found: written(issue.input), allowed, nearest: near }
  }
  return wrongType(at, issue.input, type, here)
}

function wrongType(at: string, value: unknown, expected: JsonType, shape: Shape | null): DatasetIssue {
  const keys = Object.keys(shape?.entries ?? {})
  return { kind: 'wrong-type', at, found: jsonTypeOf(value), text: written(value), expected, keys }
}

/**
 * What valibot passes over: all keys that the shape does not have, of which it
 * names one an object, and lists where an object belongs, which it reads as
 * objects without keys.
 */
function oversights(shape: Shape, json: unknown, suggest: typeof nearest): readonly DatasetIssue[] {
  const issues: DatasetIssue[] = []
  // one mutable path for the whole walk: phones run this over thousands of values, nearly all of them valid
  const steps: Step[] = []
  const walk = (outer: Shape, value: unknown): void => {
    if (typeof value !== 'object' || value === null) return
    const bare = bareShape(outer)
    const { entries, item } = bare
    if (Array.isArray(value)) {
      if (entries) issues.push(wrongType(placeOf(steps), value, 'object', bare))
      if (!item) return
      for (const [index, element] of value.entries()) {
        steps.push({ key: index, id: idOf(element) })
        walk(item, element)
        steps.pop()
      }
      return
    }
    if (!entries || !isRecord(value)) return
    for (const key of Object.keys(value)) {
      steps.push({ key, id: null })
      const inside = Object.hasOwn(entries, key) ? entries[key] : undefined
      if (inside) walk(inside, value[key])
      else
        issues.push({
          kind: 'unknown-key',
          at: placeOf(steps),
          found: shortened(key),
          nearest: suggest(key, Object.keys(entries)),
        })
      steps.pop()
    }
  }
  walk(shape, json)
  return issues
}

/**
 * Whether `oversights` reports an issue already: an unknown key, or a key missing because a list is in place of an
 * object.
 */
function isTold({ type, expected, path }: v.BaseIssue<unknown>): boolean {
  const inList = path?.some((item) => item.type === 'object' && Array.isArray(item.input)) ?? false
  return inList || (type === 'strict_object' && expected === 'never')
}

/** Reads a JSON value by a schema: the value with its defaults filled in, or everything that does not fit. */
export function readShape<S extends v.GenericSchema & Shape>(
  schema: S,
  json: unknown,
): Result<v.InferOutput<S>, readonly DatasetIssue[]> {
  let suggestions = 0
  const suggest: typeof nearest = (word, candidates) => {
    suggestions += 1
    return suggestions > MOST_SUGGESTIONS ? null : nearest(word, candidates)
  }
  const overlooked = oversights(schema, json, suggest)
  const read = v.safeParse(schema, json)
  if (read.success && overlooked.length === 0) return ok(read.output)
  const issues = (read.issues ?? []).filter((issue) => !isTold(issue))
  return fail([...overlooked, ...issues.map((issue) => toIssue(schema, issue, suggest))])
}
