import type { Unit } from '../domain/vocabulary'
import type { Scale } from './figure'

/** More steps than these are too many to read. */
const MOST_STEPS = 4.5
const NICE = [1, 2, 5] as const

/** A scale from zero in steps that people count in; its last tick is the first round number past everything drawn. */
export function niceScale(most: number, unit: Unit): Extract<Scale, { kind: 'number' }> {
  const step = niceStep(most)
  const count = Math.max(1, Math.ceil(most / step))
  return {
    kind: 'number',
    domain: [0, step * count],
    ticks: Array.from({ length: count + 1 }, (_, index) => index * step),
    unit,
  }
}

function niceStep(most: number): number {
  if (most <= 0) return 1
  const power = 10 ** (Math.floor(Math.log10(most)) - 1)
  return (
    [...NICE, ...NICE.map((nice) => nice * 10)].map((nice) => nice * power).find((step) => most / step <= MOST_STEPS) ??
    most
  )
}
