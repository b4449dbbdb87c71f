import type { GradeBand } from '../domain/gradeBand'

/** A band by its name, neighbours by the first and the last of their grades. */
export function gradeRow(
  bands: readonly GradeBand[],
  names: Record<GradeBand, string>,
  span: (first: GradeBand, from: string, to: string) => string,
): string {
  const [first, last] = [bands[0], bands.at(-1)]
  if (first === undefined || last === undefined) return ''
  const [from = '', to = ''] = [first.split('-')[0], last.split('-').at(-1)]
  return first === last ? names[first] : span(first, from, to)
}
