/** The gap between a mark and its number, and between two numbers, in pixels. */
const GAP_PX = 4
const BETWEEN_PX = 7

/** A mark on its lane: its centre, half its width, and the width of its number. */
export type ValuedMark = { xPx: number; halfPx: number; textPx: number }

/** Where a number begins or ends. */
export type PlacedValue = { xPx: number; anchor: 'start' | 'end' }

/**
 * Places the numbers of a lane's marks, which are given from left to right: the first
 * to the left of its mark, the last to the right, others in the wider gap beside
 * theirs. Where no gap is wide enough, a number joins the next ones, in the order of
 * the marks. A lone number stands to the right, as does the first where it would
 * reach beyond `lowPx`.
 */
export function placeValues(marks: readonly ValuedMark[], lowPx: number): readonly PlacedValue[] {
  const placed: PlacedValue[] = []
  const last = marks.length - 1
  let waiting: number[] = []
  let takenPx = lowPx
  marks.forEach((mark, index) => {
    const next = marks[index + 1]
    const gapBefore = mark.xPx - mark.halfPx - takenPx
    const gapAfter = next ? next.xPx - next.halfPx - (mark.xPx + mark.halfPx) : Infinity
    const group = [...waiting, index]
    const groupPx = group.reduce((sum, one) => sum + (marks[one]?.textPx ?? 0) + (one === index ? 0 : BETWEEN_PX), 0)
    const fitsBefore = waiting.length === 0 && gapBefore >= mark.textPx + 2 * GAP_PX && last > 0
    const fitsAfter = gapAfter >= groupPx + 2 * GAP_PX
    takenPx = mark.xPx + mark.halfPx
    if (fitsBefore && (index === 0 || (index < last && (gapBefore >= gapAfter || !fitsAfter)))) {
      placed[index] = { xPx: mark.xPx - mark.halfPx - GAP_PX, anchor: 'end' }
    } else if (fitsAfter) {
      let xPx = takenPx + GAP_PX
      for (const one of group) {
        placed[one] = { xPx, anchor: 'start' }
        xPx += (marks[one]?.textPx ?? 0) + BETWEEN_PX
      }
      takenPx = xPx - BETWEEN_PX
      waiting = []
    } else waiting = group
  })
  return placed
}

/** How far the numbers of a lane reach to the right. */
export function valuesEndPx(marks: readonly ValuedMark[], placed: readonly PlacedValue[]): number {
  return marks.reduce((end, { xPx, halfPx, textPx }, index) => {
    const value = placed[index]
    return Math.max(end, xPx + halfPx, value?.anchor === 'start' ? value.xPx + textPx : 0)
  }, 0)
}
