import type { Unit } from '../domain/vocabulary'
import type { Scale } from './figure'
import type { Extent } from './finding'

/** At most so many steps between the ends of a scale: five ticks. */
const MOST_STEPS = 4
const STEPS = [1, 2, 2.5, 5, 10] as const
/** Below this part of the greatest, the least is far enough from zero for the scale to show both. */
const NEAR_ZERO = 0.6

/** A scale with two to five ticks at round numbers, around some numbers; from zero where zero is near. */
export function niceScale({ low, high }: Extent, unit: Unit): Extract<Scale, { kind: 'number' }> {
  const from = low >= 0 && low <= high * NEAR_ZERO ? 0 : low
  const step = stepOf(from, high)
  const first = Math.floor(from / step)
  const last = Math.ceil(high / step)
  const ticks = Array.from({ length: last - first + 1 }, (_, index) => Number(((first + index) * step).toPrecision(12)))
  return { kind: 'number', domain: [ticks[0] ?? from, ticks.at(-1) ?? high], ticks, unit }
}

/** The least round step that needs no more than `MOST_STEPS` of its kind. */
function stepOf(low: number, high: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(high - low, Number.EPSILON) / MOST_STEPS))
  const fits = (step: number) => Math.ceil(high / step) - Math.floor(low / step) <= MOST_STEPS
  return [...STEPS, 20].map((part) => part * power).find(fits) ?? 50 * power
}

/** More steps than these are too many to read. */
const MOST_STEPS_FROM_ZERO = 4.5
const NICE = [1, 2, 5] as const

/** A scale from zero in steps that people count in; its last tick is the first round number past everything drawn. */
export function scaleFromZero(most: number, unit: Unit): Extract<Scale, { kind: 'number' }> {
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
    [...NICE, ...NICE.map((nice) => nice * 10)]
      .map((nice) => nice * power)
      .find((step) => most / step <= MOST_STEPS_FROM_ZERO) ?? most
  )
}
