import type { Figure, Group, Lane, Mark, Panel, RowsPanel, TimePanel } from '../figures/figure'

function found<T>(what: string, value: T | undefined): T {
  if (value === undefined) throw new Error(`Expected the figure to have ${what}.`)
  return value
}

/** The panel of rows with this key. */
export function rowsIn({ panels }: Pick<Figure, 'panels'>, key: string): RowsPanel {
  const isIt = (panel: Panel): panel is RowsPanel => panel.kind === 'rows' && panel.key === key
  return found(`rows ${key}`, panels.find(isIt))
}

/** The figure's panel over time. */
export function timeIn({ panels }: Pick<Figure, 'panels'>): TimePanel {
  const isIt = (panel: Panel): panel is TimePanel => panel.kind === 'time'
  return found('a panel over time', panels.find(isIt))
}

/** The group of rows with this key. */
export function groupIn({ groups }: Pick<RowsPanel, 'groups'>, key: string): Group {
  return found(
    `the group ${key}`,
    groups.find((group) => group.key === key),
  )
}

/** The lane with this key, in any group. */
export function laneIn({ groups }: Pick<RowsPanel, 'groups'>, key: string): Lane {
  return found(
    `the lane ${key}`,
    groups.flatMap(({ lanes }) => lanes).find((lane) => lane.key === key),
  )
}

/** A mark as a short text: its number, its range, or why there is none. */
export function numberOf({ quantity, missing, day }: Mark): string {
  if (quantity === null) return missing ?? day ?? 'in words'
  const { value, low, high, baseline, qualifier } = quantity
  if (value !== null) return baseline === null ? String(value) : `${baseline}→${value}`
  if (low !== null && high !== null) return `${low}–${high}`
  return high === null ? `${qualifier === 'more-than' ? '>' : '≥'}${low}` : `≤${high}`
}

/** The numbers on a lane, in its order. */
export function numbersOn(lane: Pick<Lane, 'marks'>): readonly string[] {
  return lane.marks.map(numberOf)
}

/** The notes that a figure carries, by name. */
export function notesOn({ notes }: Pick<Figure, 'notes'>): readonly string[] {
  return notes.map((note) => (note.kind === 'said' ? note.note : note.kind))
}
