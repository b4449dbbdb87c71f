import { isRecord } from './shape'

/**
 * The text of a data file as this project keeps it: one record a line, so that versions compare line by line; line
 * feeds alone.
 */
export function writeJson(file: unknown): string {
  if (!isRecord(file)) return `${JSON.stringify(file)}\n`
  const entries = Object.entries(file).map(([key, value]) => {
    const isList = Array.isArray(value) && value.length > 0
    const text = isList
      ? `[\n${value.map((record) => `    ${JSON.stringify(record)}`).join(',\n')}\n  ]`
      : JSON.stringify(value)
    return `  ${JSON.stringify(key)}: ${text}`
  })
  return `{\n${entries.join(',\n')}\n}\n`
}
