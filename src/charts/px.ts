/** Rounds to half a pixel, which makes drawings smaller and the same everywhere; finer steps are not visible. */
export function px(value: number): number {
  return Math.round(value * 2) / 2
}
