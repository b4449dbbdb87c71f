/**
 * Moves blocks of lines along a column so that none stands on the next, each with its top as near its own place as that
 * allows, in the order given. Answers where each block begins.
 */
export function stackApart(
  wantedPx: readonly number[],
  heightsPx: readonly number[],
  lowPx: number,
  highPx: number,
): readonly number[] {
  const above = heightsPx.map((_, index) => heightsPx.slice(0, index).reduce((sum, height) => sum + height, 0))
  const totalPx = heightsPx.reduce((sum, height) => sum + height, 0)
  // without the heights above them, tops may be equal and must not fall: neighbours that do share their mean
  const runs: { sum: number; count: number }[] = []
  for (const [index, wanted] of wantedPx.entries()) {
    runs.push({ sum: wanted - (above[index] ?? 0), count: 1 })
    for (let last = runs.at(-1), before = runs.at(-2); last && before && meanOf(before) > meanOf(last);) {
      runs.splice(-2, 2, { sum: before.sum + last.sum, count: before.count + last.count })
      last = runs.at(-1)
      before = runs.at(-2)
    }
  }
  const tops = runs.flatMap((run) => Array.from({ length: run.count }, () => meanOf(run)))
  return tops.map((top, index) => Math.max(lowPx, Math.min(top, highPx - totalPx)) + (above[index] ?? 0))
}

function meanOf({ sum, count }: { sum: number; count: number }): number {
  return sum / count
}
