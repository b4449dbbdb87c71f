import { toJsonSchema } from '@valibot/to-json-schema'
import { isDay, isPartialDate } from '../domain/day'
import { publishedFile } from './wholeSchema'

/** The format of a date. A JSON Schema cannot check that the day exists in the calendar. */
const PARTIAL_DATE_PATTERN = '^\\d{4}(-\\d{2}(-\\d{2})?)?$'
const DAY_PATTERN = '^\\d{4}-\\d{2}-\\d{2}$'

const { headline } = publishedFile.entries.proposals.item.entries.terms.entries.salary.wrapped.entries

/** What editors show beside a field whose name does not say enough. */
const DESCRIPTIONS = new Map<unknown, string>([
  [
    headline,
    'The id of the fact that states this term in one number, such as the whole raise. It must be a fact of this proposal, and have a number. Leave it out where no single fact does.',
  ],
])

/**
 * The published file's shape as JSON Schema, for editors that complete and check
 * while one types. It knows shapes only; what ids, numbers and texts mean is
 * checked by `npm run data -- check`.
 */
export function toPublishedJsonSchema() {
  const { $schema, ...schema } = toJsonSchema(publishedFile, {
    typeMode: 'input', // what an author writes: defaults may be left out
    errorMode: 'ignore',
    overrideSchema: ({ valibotSchema, jsonSchema }) => {
      const description = DESCRIPTIONS.get(valibotSchema)
      return description === undefined ? undefined : { ...jsonSchema, description }
    },
    overrideAction: ({ valibotAction, jsonSchema }) => {
      if (valibotAction.type !== 'check' || !('requirement' in valibotAction)) return undefined
      if (valibotAction.requirement === isPartialDate) return { ...jsonSchema, pattern: PARTIAL_DATE_PATTERN }
      return valibotAction.requirement === isDay ? { ...jsonSchema, pattern: DAY_PATTERN } : undefined
    },
  })
  return { $schema, $id: 'schema.json', title: 'At the Table: one dispute’s proposals, facts and sources', ...schema }
}
