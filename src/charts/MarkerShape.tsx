import type { Party } from '../domain/vocabulary'
import { px } from './drawing'

type MarkerShapeProps = { party: Party | null; x: number; y: number; size?: number }

/** A party's own marker: square, circle, diamond, star, triangle or plus, about `size` pixels across. */
export function MarkerShape({ party, x, y, size = 11 }: MarkerShapeProps) {
  const half = size / 2
  switch (party) {
    case 'district':
      return <rect className="shape" x={px(x - half)} y={px(y - half)} width={size} height={size} />
    case 'union':
      return <circle className="shape" cx={px(x)} cy={px(y)} r={half} />
    case 'fact-finder':
      return <path className="shape" d={polygon(x, y, 4, half * 1.25)} />
    case 'joint':
      return <path className="shape" d={star(x, y, half * 1.35)} />
    case 'state':
      return <path className="shape" d={polygon(x, y, 3, half * 1.25)} />
    case 'observed':
    case null:
      return <path className="shape stroke" d={`M${px(x - half)} ${px(y)}h${size}M${px(x)} ${px(y - half)}v${size}`} />
  }
}

function corner(x: number, y: number, radius: number, turn: number): string {
  const angle = (turn - 0.25) * 2 * Math.PI
  return `${px(x + radius * Math.cos(angle))} ${px(y + radius * Math.sin(angle))}`
}

function polygon(x: number, y: number, corners: number, radius: number): string {
  return `M${Array.from({ length: corners }, (_, index) => corner(x, y, radius, index / corners)).join('L')}Z`
}

function star(x: number, y: number, radius: number): string {
  return `M${Array.from({ length: 10 }, (_, index) => corner(x, y, index % 2 === 0 ? radius : radius * 0.45, index / 10)).join('L')}Z`
}
