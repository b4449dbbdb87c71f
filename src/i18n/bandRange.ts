import { GRADE_BANDS, type GradeBand } from '../domain/gradeBand'

/** Bands of grades as a sentence can name them: the youngest alone, from one grade up, a range, or each by itself. */
export type BandRange =
  | { kind: 'youngest' }
  | { kind: 'up'; from: string }
  | { kind: 'range'; grades: string }
  | { kind: 'some'; grades: readonly string[] }

/** How a sentence names some bands: `up` where they reach the last grade from one below it, `4–6` where they do not. */
export function bandRange(bands: readonly GradeBand[]): BandRange {
  const places = bands.map((band) => GRADE_BANDS.indexOf(band))
  const [first, last] = [bands[0], bands.at(-1)]
  if (!first || !last || places.some((place, index) => index > 0 && place !== (places[index - 1] ?? 0) + 1))
    return { kind: 'some', grades: bands.map((band) => band.replace('tk', 'K').replace('-', '–')) }
  if (last === 'tk-3') return { kind: 'youngest' }
  const [from = ''] = first.split('-')
  const to = last.split('-').at(-1) ?? ''
  return last === '11-12' && bands.length > 1
    ? { kind: 'up', from: from.toUpperCase() }
    : { kind: 'range', grades: `${from.toUpperCase()}–${to}` }
}
