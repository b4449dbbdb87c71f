import type { DatasetIssue, JsonType, RecordList, SyntaxExpected } from '../dataset/issue'
import { BYTES_PER_MB, listed, rangeOf } from './issueParts'

/** Numbers in the notation of the United States, in either language. */
const NUMBERS = new Intl.NumberFormat('en-US', { maximumFractionDigits: 6 })

const TYPES: Readonly<Record<JsonType, string>> = {
  text: 'a text in quotes',
  number: 'a number',
  boolean: 'true or false',
  null: 'null',
  list: 'a list [ ]',
  object: 'an object { }',
}

const LISTS: Readonly<Record<RecordList, string>> = {
  facts: 'fact',
  conflicts: 'conflict',
  proposals: 'proposal',
  events: 'event',
  terms: 'term',
  sources: 'source',
}

const SYNTAX: Readonly<Record<SyntaxExpected, string>> = {
  value: 'a value; put one there, or take out the comma or colon before it',
  key: 'a key in double quotes; put one there, or take out the comma before it',
  colon: 'a colon after the key; put it there',
  'comma-or-brace': 'a comma or }; put there the one that is missing',
  'comma-or-bracket': 'a comma or ]; put there the one that is missing',
  'closing-quote': 'the closing quote of the text; put it there, and write line breaks inside a text as \\n',
  escape: 'one of \\" \\\\ \\/ \\b \\f \\n \\r \\t or \\u and four hex digits; write a single backslash as \\\\',
  'end-of-file': 'nothing more; take out what follows the last bracket',
}

function nearestIn(nearest: string | null): string {
  return nearest === null ? '' : ` Did you mean "${nearest}"?`
}

/** What was found, what was expected, and the cure. */
export function issueEn(issue: DatasetIssue): string {
  const number = (value: number) => NUMBERS.format(value)
  switch (issue.kind) {
    case 'empty':
      return 'found nothing, expected a JSON object; check that the file was saved and is the one you meant.'
    case 'too-large':
      switch (issue.what) {
        case 'bytes':
          return `found ${number(issue.found / BYTES_PER_MB)} MB, expected at most ${number(issue.limit / BYTES_PER_MB)} MB; publish one dispute a file.`
        case 'values':
          return `found more than ${number(issue.limit)} values, expected at most that many; publish one dispute a file.`
        case 'levels':
          return `found more than ${number(issue.limit)} brackets inside one another, expected at most that many; check for brackets that were never closed.`
      }
    case 'encoding':
      return `found the byte ${issue.found}, expected UTF-8; save the file again with the encoding UTF-8.`
    case 'byte-order-mark':
      return 'found a byte order mark, expected the file to begin with {; save it as "UTF-8", not as "UTF-8 with BOM".'
    case 'line-ends':
      return `found ${number(issue.found)} carriage returns, expected line feeds alone; save the file with line ends "LF", so that versions compare byte for byte.`
    case 'syntax':
      return issue.found === null
        ? `found the end of the file, which is cut short; expected ${SYNTAX[issue.expected]}.`
        : `found ${JSON.stringify(issue.found)}, expected ${SYNTAX[issue.expected]}.`
    case 'duplicate-key':
      return `found the key "${issue.found}" for the second time in one object (line ${issue.line}, column ${issue.column}), expected it once; keep the one that is right.`
    case 'forbidden-key':
      return `found the key "${issue.found}" (line ${issue.line}, column ${issue.column}), which programs can mistake for a part of their own; take it out.`
    case 'unknown-key':
      return `found the key "${issue.found}", which the format does not have.${nearestIn(issue.nearest)} Correct its spelling or take it out.`
    case 'missing-key':
      return `found nothing, expected the key "${issue.expected}"; add it.`
    case 'wrong-type':
      return `found ${issue.text || TYPES[issue.found]}, expected ${TYPES[issue.expected]}${issue.keys.length > 0 ? ` with the keys ${listed(issue.keys)}` : ''}; write it in that form.`
    case 'bad-value':
      return `found ${issue.found}, expected one of ${listed(issue.allowed)}.${nearestIn(issue.nearest)} Choose one of them.`
    case 'malformed':
      switch (issue.expected) {
        case 'id':
          return `found ${issue.found}, expected an id; use letters without accents, digits, dots, hyphens and underscores only.`
        case 'web-address':
          return `found ${issue.found}, expected an address that starts with http:// or https:// and has no spaces; correct it, or leave the key out.`
        case 'finite-number':
          return `found a number too large to show, expected a finite number; correct it.`
      }
    case 'impossible-date':
      return issue.expected === 'day'
        ? `found ${issue.found}, expected a day that exists, such as 2019-01-22; correct it.`
        : `found ${issue.found}, expected a date that exists, such as 2019, 2019-01 or 2019-01-22; correct it.`
    case 'empty-text':
      return 'found an empty text, expected words; write them, or leave the key out where the format allows it.'
    case 'missing-language': {
      const language = issue.language === 'en' ? 'English' : 'Spanish'
      switch (issue.problem) {
        case 'absent':
          return `found no "${issue.language}", expected the text in ${language} too; add it.`
        case 'empty':
          return `found an empty "${issue.language}", expected the text in ${language}; write it.`
        case 'identical':
          return `found the same words in both languages, expected a translation; write "${issue.language}" in ${language}.`
      }
    }
    case 'markup':
      return `found ${JSON.stringify(issue.found)}, expected plain text, because readers would see the markup; write the characters themselves.`
    case 'duplicate-id':
      return `found the id "${issue.found}", expected one that no other record has; ${issue.first} has it already, so give one of the two another id.`
    case 'unknown-id':
      return `found "${issue.found}", expected the id of a ${LISTS[issue.list]} in this file.${nearestIn(issue.nearest)} Correct the id, or add that record to "${issue.list}".`
    case 'no-source':
      return 'found no source, expected at least one; name the document that says it, or take the fact out.'
    case 'foreign-term':
      return `found the fact "${issue.found}", which belongs to the proposal "${issue.owner}", expected a fact of "${issue.proposal}"; take it out, or add "${issue.proposal}" to the fact's "alsoIn".`
    case 'wrong-headline':
      return issue.problem === 'foreign'
        ? `found the fact "${issue.found}", which the proposal "${issue.proposal}" did not put on the table, expected a fact whose "proposal" is "${issue.proposal}"; name another, or leave "headline" out.`
        : `found the fact "${issue.found}", which has no number, expected one with a number; name another, or leave "headline" out.`
    case 'empty-term':
      return 'found neither facts nor a reason, expected one of them; name the facts, or say in "missing" why there are none.'
    case 'repeats-loop':
      return `found "${issue.found}", which leads back to this fact, expected an earlier record; let the first of them repeat nothing.`
    case 'conflict-not-mutual':
      return issue.silent === 'conflict'
        ? `found the conflict "${issue.conflict}", which does not list the fact "${issue.fact}", expected each to name the other; add the fact to the conflict's "facts", or take the conflict out here.`
        : `found the fact "${issue.fact}", which does not name the conflict "${issue.conflict}", expected each to name the other; add the conflict to the fact's "conflicts", or take the fact out here.`
    case 'conflict-too-small':
      return `found ${number(issue.found)} ${issue.found === 1 ? 'fact' : 'facts'}, expected at least two different ones; add what it conflicts with, or take the conflict out.`
    case 'status-mismatch':
      return issue.conflict === null
        ? `found "${issue.found}", expected "${issue.expected}", because the basis is "${issue.basis}" and no contradiction or claim names the fact; correct the status, or add the conflict.`
        : `found "${issue.found}", expected "${issue.expected}", because the fact is part of the conflict "${issue.conflict}"; correct the status and keep its own grade in "basis".`
    case 'no-formula':
      return 'found nothing, expected the arithmetic behind an inferred number; write it, such as "130-105".'
    case 'unit-mismatch': {
      const found = issue.found === null ? 'a number without a unit' : `the unit "${issue.found}"`
      return issue.allowed.length === 0
        ? `found ${found}, expected none, because "${issue.measure}" is said in words; take unit and numbers out, or choose another measure.`
        : `found ${found}, expected ${listed(issue.allowed)} for the measure "${issue.measure}"; correct the unit, or the measure if another one is meant.`
    }
    case 'no-value':
      return `found no number, expected one for "${issue.measure}"; write "value" or "low" and "high" with their unit, or say in "missing" why there is none.`
    case 'value-and-missing':
      return `found "${issue.missing}" beside the number ${number(issue.found)}, expected one or the other; take out the one that is wrong.`
    case 'range-order':
      return `found ${number(issue.low)} to ${number(issue.high)}, expected the lower number first; swap "low" and "high".`
    case 'outside-range':
      return `found ${number(issue.found)}, expected a number within ${rangeOf(issue.low === null ? null : number(issue.low), issue.high === null ? null : number(issue.high))}; correct the value or the range.`
    case 'grades-mismatch':
      return issue.expected.length === 0
        ? `found grades from ${issue.from} to ${issue.to}, expected the lower grade first; swap "from" and "to".`
        : `found the bands ${listed(issue.found) || '(none)'}, expected ${listed(issue.expected)} for grades ${issue.from} to ${issue.to}; correct the bands or the grades.`
    case 'period-order':
      return `found ${issue.from}, an effective date after the period's end, ${issue.to}; correct one of the two.`
    case 'disclosed-too-early':
      return `found ${issue.found}, expected a day no earlier than ${issue.made}, when the proposal was made; correct one of the two.`
    case 'date-order':
      return `found ${issue.found} after ${issue.previous}, expected the list in the order of dates; move the record up, or correct its date.`
  }
}
