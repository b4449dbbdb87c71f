/** The side of one student's square, in units of a row's viewBox. */
export const SEAT = 10
/** Every row has at least so many squares, so that a listener's small class does not blow up the dots. */
const LEAST_SEATS = 40
const RADIUS = 3.7

/** How many squares each row of one comparison has: room for the largest limit and for the class. */
export function seatsAcross(limits: readonly number[], students: number): number {
  return Math.max(LEAST_SEATS, students, ...limits)
}

/** One dot a student in one row, as SVG paths: up to the limit, over it, and the free places; then the limit itself. */
export function seatPaths(
  most: number,
  students: number,
): Readonly<Record<'seat' | 'over' | 'room' | 'limit', string>> {
  const from = (first: number, end: number, draw: (x: number) => string) =>
    Array.from({ length: Math.max(0, end - first) }, (_, index) => draw((first + index + 0.5) * SEAT)).join('')
  return {
    seat: from(0, Math.min(most, students), ring),
    over: from(most, students, cross),
    room: from(students, most, ring),
    limit: `M${most * SEAT} 0v${SEAT}`,
  }
}

function ring(x: number): string {
  const across = RADIUS * 2
  return `M${x - RADIUS} 5a${RADIUS} ${RADIUS} 0 1 0 ${across} 0a${RADIUS} ${RADIUS} 0 1 0 ${-across} 0`
}

function cross(x: number): string {
  return `M${x - RADIUS} ${5 - RADIUS}l${RADIUS * 2} ${RADIUS * 2}m0 ${-RADIUS * 2}l${-RADIUS * 2} ${RADIUS * 2}`
}
