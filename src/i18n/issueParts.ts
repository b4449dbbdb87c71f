export const BYTES_PER_MB = 1024 * 1024

/** A list, truncated so that it can be read. */
const MOST_LISTED = 12

export function listed(words: readonly string[]): string {
  const shown = words.slice(0, MOST_LISTED).join(', ')
  return words.length > MOST_LISTED ? `${shown}, …` : shown
}

/** A range with an open end where there is none. */
export function rangeOf(low: string | null, high: string | null): string {
  return `${low ?? '…'}–${high ?? '…'}`
}
