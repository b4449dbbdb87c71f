/**
 * Moves labels along a line so that none is closer than `gapPx` to the next, each
 * as near its own place as that allows. Results are in the order given.
 */
export function spreadApart(
  wantedPx: readonly number[],
  gapPx: number,
  lowPx: number,
  highPx: number,
): readonly number[] {
  const order = wantedPx.map((_, index) => index).toSorted((a, b) => (wantedPx[a] ?? 0) - (wantedPx[b] ?? 0))
  const clusters: { members: number[]; centre: number }[] = []
  for (const index of order) {
    clusters.push(clamped({ members: [index], centre: wantedPx[index] ?? 0 }, gapPx, lowPx, highPx))
    while (clusters.length > 1) {
      const last = clusters[clusters.length - 1]
      const before = clusters[clusters.length - 2]
      if (!last || !before || endOf(before, gapPx) + gapPx <= startOf(last, gapPx)) break
      const members = [...before.members, ...last.members]
      const centre = members.reduce((sum, member) => sum + (wantedPx[member] ?? 0), 0) / members.length
      clusters.splice(-2, 2, clamped({ members, centre }, gapPx, lowPx, highPx))
    }
  }
  const placed: number[] = [...wantedPx]
  for (const cluster of clusters) {
    const start = startOf(cluster, gapPx)
    cluster.members.forEach((member, place) => {
      placed[member] = start + place * gapPx
    })
  }
  return placed
}

type Cluster = { members: number[]; centre: number }

function startOf({ members, centre }: Cluster, gapPx: number): number {
  return centre - ((members.length - 1) * gapPx) / 2
}

function endOf({ members, centre }: Cluster, gapPx: number): number {
  return centre + ((members.length - 1) * gapPx) / 2
}

function clamped(cluster: Cluster, gapPx: number, lowPx: number, highPx: number): Cluster {
  const half = ((cluster.members.length - 1) * gapPx) / 2
  return { ...cluster, centre: Math.min(Math.max(cluster.centre, lowPx + half), Math.max(lowPx + half, highPx - half)) }
}
