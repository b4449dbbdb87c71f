import type { Figure, Mark, Panel } from './figure'

/** The places of a figure in reading order, each with its marks: a grade, a question, a day. Gaps are stops too. */
export type Stops = readonly (readonly Mark[])[]

/** A position among the stops. */
export type Stand = { place: number; mark: number }

/** The stops of what a figure shows. */
export function stopsOf({ panels }: Pick<Figure, 'panels'>): Stops {
  return panels
    .flatMap(placesIn)
    .map((marks) => marks.filter(({ shown }) => shown))
    .filter((marks) => marks.length > 0)
}

function placesIn(panel: Panel): Stops {
  switch (panel.kind) {
    case 'rows': {
      const lanes = panel.groups.map((group) => group.lanes.map(({ marks }) => marks))
      // a panel of one group has its categories in its lanes
      return lanes.length === 1 ? lanes.flat() : lanes.map((group) => group.flat())
    }
    case 'time':
      return [...new Set(panel.marks.map(({ at }) => at))]
        .toSorted((a, b) => a - b)
        .map((day) => panel.marks.filter(({ at }) => at === day))
    case 'events':
      return panel.marks.map((mark) => [mark])
  }
}

/** The position of the mark with this key; `null` if it is not among the stops. */
export function standAt(stops: Stops, key: string): Stand | null {
  for (const [place, marks] of stops.entries()) {
    const mark = marks.findIndex((one) => one.key === key)
    if (mark >= 0) return { place, mark }
  }
  return null
}

/** How many places Page Up and Page Down go. */
const PAGE = 5

/**
 * Where a key leads: left and right from place to place, up and down among the marks of one place, Home and End to the
 * ends, Page Up and Page Down by five places. `null` for other keys; at an end the position stays.
 */
export function moved(stops: Stops, { place, mark }: Stand, key: string): Stand | null {
  const at = (next: number, within = 0): Stand => {
    const there = Math.max(0, Math.min(stops.length - 1, next))
    return { place: there, mark: Math.max(0, Math.min((stops[there]?.length ?? 1) - 1, within)) }
  }
  switch (key) {
    case 'ArrowRight':
      return at(place + 1)
    case 'ArrowLeft':
      return at(place - 1)
    case 'ArrowDown':
      return at(place, mark + 1)
    case 'ArrowUp':
      return at(place, mark - 1)
    case 'PageDown':
      return at(place + PAGE)
    case 'PageUp':
      return at(place - PAGE)
    case 'Home':
      return at(0)
    case 'End':
      return at(stops.length - 1)
    default:
      return null
  }
}
