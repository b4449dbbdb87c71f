import { toPublishedJsonSchema } from '../dataset/jsonSchema'

/** Where the JSON Schema is published, from the top of the project. */
export const SCHEMA_PATH = 'public/data/schema.json'

/** The side effects of the command. */
export type WriteEffects = {
  writeFile: (path: string, text: string) => Promise<void>
  print: (line: string) => void
}

/** Writes the published file's JSON Schema, which is made from the schema that checks it. */
export async function writeSchema({ writeFile, print }: WriteEffects): Promise<0> {
  await writeFile(SCHEMA_PATH, `${JSON.stringify(toPublishedJsonSchema(), null, 2)}\n`)
  print(SCHEMA_PATH)
  return 0
}
