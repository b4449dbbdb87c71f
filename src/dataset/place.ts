/** One step on the way to a value: a key or an index, and the id of the record it leads to. */
export type Step = { key: string | number; id: string | null }

const LONGEST_PART = 60

/** A text that fits in a line of a report; cut with an ellipsis when it is longer. */
export function shortened(text: string): string {
  return text.length > LONGEST_PART ? `${text.slice(0, LONGEST_PART - 1)}…` : text
}

/** A path a person can find: `facts[12] (sal-ta-step1).sources[0].source`. Empty for the whole file. */
export function placeOf(steps: readonly Step[]): string {
  return steps.reduce((path, { key, id }) => {
    if (typeof key === 'string') return path === '' ? shortened(key) : `${path}.${shortened(key)}`
    return `${path}[${key}]${id === null ? '' : ` (${shortened(id)})`}`
  }, '')
}

/** The place of a record in its list: `facts[12] (sal-ta-step1)`. */
export function recordPlace(list: string, index: number, id: string): string {
  return placeOf([
    { key: list, id: null },
    { key: index, id },
  ])
}
