import type { Party } from '../domain/vocabulary'
import { px } from './drawing'

type MarkerShapeProps = { party: Party | null; x: number; y: number; size?: number }

/** A party's own marker: square, circle, diamond, star, triangle or plus, about `size` pixels across. */
export function MarkerShape({ party, x, y, size = 11 }: MarkerShapeProps) {
  // drawn around the origin and then moved: the same few outlines all over a page compress to nothing
  const className = party === 'observed' || party === null ? 'shape stroke' : 'shape'
  return <path className={className} transform={`translate(${px(x)} ${px(y)})`} d={outlineOf(party, size / 2)} />
}

function outlineOf(party: Party | null, half: number): string {
  switch (party) {
    case 'district':
      return `M${-half} ${-half}H${half}V${half}H${-half}Z`
    case 'union':
      return `M${-half} 0A${half} ${half} 0 1 1 ${half} 0A${half} ${half} 0 1 1 ${-half} 0Z`
    case 'fact-finder':
      return polygon(4, half * 1.25)
    case 'joint':
      return star(half * 1.35)
    case 'state':
      return polygon(3, half * 1.25)
    case 'observed':
    case null:
      return `M${-half} 0H${half}M0 ${-half}V${half}`
  }
}

function corner(radius: number, turn: number): string {
  const angle = (turn - 0.25) * 2 * Math.PI
  return `${px(radius * Math.cos(angle))} ${px(radius * Math.sin(angle))}`
}

function polygon(corners: number, radius: number): string {
  return `M${Array.from({ length: corners }, (_, index) => corner(radius, index / corners)).join('L')}Z`
}

function star(radius: number): string {
  return `M${Array.from({ length: 10 }, (_, index) => corner(index % 2 === 0 ? radius : radius * 0.45, index / 10)).join('L')}Z`
}
