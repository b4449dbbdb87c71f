/** Headers for the paths that match a pattern. */
export type HeaderRule = { pattern: RegExp; headers: readonly (readonly [name: string, value: string])[] }

/**
 * Reads a `_headers` file, as static hosts do: a path on a line of its own, where `*` stands for anything, and below
 * it, indented, one `Name: value` a line. Lines that begin with `#` are comments.
 *
 * Throws on an invalid line, which a host would ignore silently.
 */
export function parseHeaderRules(text: string): readonly HeaderRule[] {
  const rules: { pattern: RegExp; headers: [string, string][] }[] = []
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (/^\s*(#|$)/.test(line)) continue
    const header = /^\s+([\w-]+):\s*(.+?)\s*$/.exec(line)
    const rule = rules.at(-1)
    if (line.startsWith('/')) rules.push({ pattern: toPattern(line.trim()), headers: [] })
    else if (rule && header) rule.headers.push([header[1] ?? '', header[2] ?? ''])
    else throw new Error(`_headers, line ${index + 1}: expected a /path or an indented Name: value, found "${line}"`)
  }
  return rules
}

/** The headers for a path. If several rules set a header, their values are joined, as hosts do. */
export function headersFor(path: string, rules: readonly HeaderRule[]): Headers {
  const headers = new Headers()
  for (const rule of rules.filter(({ pattern }) => pattern.test(path))) {
    for (const [name, value] of rule.headers) headers.append(name, value)
  }
  return headers
}

function toPattern(path: string): RegExp {
  const literal = path.replaceAll(/[.+?^${}()|[\]\\]/g, String.raw`\$&`)
  return new RegExp(`^${literal.replaceAll('*', '.*')}$`)
}
