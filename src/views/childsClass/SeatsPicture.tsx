type Seat = 'seat' | 'over' | 'room'

const IN_ROW = 30
const STEP = 10
const RADIUS = 3.6

/** One dot a student, thirty in a row: filled up to the limit, crossed over it, dotted where there is room. */
export function SeatsPicture({ kinds, label }: { kinds: readonly Seat[]; label: string }) {
  const rows = Math.ceil(kinds.length / IN_ROW)
  const path = (kind: Seat, draw: (x: number, y: number) => string) =>
    kinds
      .map((one, index) =>
        one === kind ? draw((index % IN_ROW) * STEP + STEP / 2, Math.floor(index / IN_ROW) * STEP + STEP / 2) : '',
      )
      .join('')
  const width = Math.min(IN_ROW, kinds.length) * STEP
  return (
    <svg
      className="seats"
      viewBox={`0 0 ${width} ${rows * STEP}`}
      width={width}
      height={rows * STEP}
      role="img"
      aria-label={label === '' ? undefined : label}
      aria-hidden={label === '' ? true : undefined}
    >
      <path className="seat" d={path('seat', circle)} />
      <path className="seat-over" d={path('over', cross)} />
      <path className="seat-room" d={path('room', circle)} />
    </svg>
  )
}

function circle(x: number, y: number): string {
  const across = RADIUS * 2
  return `M${x - RADIUS} ${y}a${RADIUS} ${RADIUS} 0 1 0 ${across} 0a${RADIUS} ${RADIUS} 0 1 0 ${-across} 0`
}

function cross(x: number, y: number): string {
  return `M${x - RADIUS} ${y - RADIUS}l${RADIUS * 2} ${RADIUS * 2}m0 ${-RADIUS * 2}l${-RADIUS * 2} ${RADIUS * 2}`
}
