import type { Party } from '../domain/vocabulary'
import { shapePaint, slotMarkerPaint, strokePaint } from './markerPaint'
import { px } from './px'

type MarkerShapeProps = {
  party: Party | null
  x: number
  y: number
  size?: number
  /** Dotted: for what is not known. */
  isSlot?: boolean
  /** Filled with the ground instead of its colour. */
  isOpen?: boolean
}

/** A party's own marker: square, circle, diamond, star, triangle or plus, about `size` pixels across. */
export function MarkerShape({ party, x, y, size = 11, isSlot = false, isOpen = false }: MarkerShapeProps) {
  // relative steps instead of a transform: the same few outlines compress to nothing, and browsers paint each
  // transformed element by itself
  const d = `M${px(x)} ${px(y)}${outlineOf(party, size / 2)}`
  if (isSlot) return <path className="slot" d={d} {...slotMarkerPaint(party)} />
  const isPlus = party === 'observed' || party === null
  return isPlus ? (
    <path className="shape stroke" d={d} {...strokePaint(party, isOpen)} />
  ) : (
    <path className="shape" d={d} {...shapePaint(party, isOpen)} />
  )
}

/** An outline as relative path steps from the centre of the marker. */
function outlineOf(party: Party | null, half: number): string {
  const whole = 2 * half
  switch (party) {
    case 'district':
      return `m${-half} ${-half}h${whole}v${whole}h${-whole}z`
    case 'union':
      return `m${-half} 0a${half} ${half} 0 1 1 ${whole} 0a${half} ${half} 0 1 1 ${-whole} 0z`
    case 'fact-finder':
      return polygon(4, half * 1.25)
    case 'joint':
      return star(half * 1.35)
    case 'state':
      return polygon(3, half * 1.25)
    case 'observed':
    case null:
      return `m${-half} 0h${whole}m${-half} ${-half}v${whole}`
  }
}

type Corner = readonly [x: number, y: number]

function cornerAt(radius: number, turn: number): Corner {
  const angle = (turn - 0.25) * 2 * Math.PI
  return [px(radius * Math.cos(angle)), px(radius * Math.sin(angle))]
}

/** Relative steps from the centre to the first corner, then from corner to corner. */
function through(corners: readonly Corner[]): string {
  const steps = corners.map(([x, y], index) => {
    const [fromX, fromY] = corners[index - 1] ?? [0, 0]
    return `${x - fromX} ${y - fromY}`
  })
  return `m${steps.join('l')}z`
}

function polygon(corners: number, radius: number): string {
  return through(Array.from({ length: corners }, (_, index) => cornerAt(radius, index / corners)))
}

function star(radius: number): string {
  return through(
    Array.from({ length: 10 }, (_, index) => cornerAt(index % 2 === 0 ? radius : radius * 0.45, index / 10)),
  )
}
