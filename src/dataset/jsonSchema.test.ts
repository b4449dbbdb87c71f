import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { toPublishedJsonSchema } from './jsonSchema'

describe(toPublishedJsonSchema, () => {
  const schema = toPublishedJsonSchema()

  it('equals the published schema; if not, run `npm run data -- schema`', () => {
    expect(JSON.parse(readFileSync('public/data/schema.json', 'utf8'))).toEqual(schema)
  })

  it('requires what an author must write, and nothing that has a default', () => {
    expect(schema.required).toEqual([
      'format',
      'id',
      'version',
      'title',
      'sides',
      'strike',
      'facts',
      'conflicts',
      'proposals',
      'events',
      'terms',
      'sources',
    ])
    expect(schema.properties?.['facts']).toMatchObject({
      items: {
        additionalProperties: false,
        required: ['id', 'topic', 'event', 'party', 'measure', 'status', 'basis', 'sources', 'statement'],
      },
    })
  })

  it('gives the format of a day', () => {
    expect(schema.properties?.['version']).toMatchObject({ pattern: '^\\d{4}-\\d{2}-\\d{2}$' })
  })
})
