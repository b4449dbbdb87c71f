/** Beyond this many candidates a suggestion costs more than it helps. */
const MOST_CANDIDATES = 5000

/** How many single-letter changes lead from one word to the other. */
function changesBetween(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (const [row, letter] of [...a].entries()) {
    const current = [row + 1]
    for (let column = 1; column <= b.length; column += 1) {
      const kept = (previous[column - 1] ?? 0) + (letter === b[column - 1] ? 0 : 1)
      current.push(Math.min(kept, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1))
    }
    previous = current
  }
  return previous[b.length] ?? 0
}

/**
 * The candidate that a misspelt word most likely meant; the first of equals.
 * `null` when none is within a third of the word's letters (at least two).
 */
export function nearest(word: string, candidates: readonly string[]): string | null {
  if (candidates.length > MOST_CANDIDATES) return null
  let best: string | null = null
  let fewest = Math.max(2, Math.floor(word.length / 3)) + 1
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - word.length) >= fewest) continue
    const changes = changesBetween(word.toLowerCase(), candidate.toLowerCase())
    if (changes < fewest) [best, fewest] = [candidate, changes]
  }
  return best
}
