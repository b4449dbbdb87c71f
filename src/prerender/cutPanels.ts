import type { Panel } from '../figures/figure'

/** One panel, cut after each of the places where it can be: rows after a group, events after an event, all else nowhere. */
function cutsOf(panel: Panel): readonly Panel[] {
  switch (panel.kind) {
    case 'rows':
      return panel.groups.length === 1
        ? panel.groups.flatMap((group) =>
            group.lanes.map((_, index) => ({
              ...panel,
              groups: [{ ...group, lanes: group.lanes.slice(0, index + 1) }],
            })),
          )
        : panel.groups.map((_, index) => ({ ...panel, groups: panel.groups.slice(0, index + 1) }))
    case 'events':
      return panel.marks.map((_, index) => ({ ...panel, marks: panel.marks.slice(0, index + 1) }))
    case 'time':
      return [panel]
  }
}

/** The beginnings that a figure's panels have, from the shortest to the whole. */
export function beginningsOf(panels: readonly Panel[]): readonly (readonly Panel[])[] {
  return panels.flatMap((panel, index) => cutsOf(panel).map((cut) => [...panels.slice(0, index), cut]))
}

/**
 * The last of some things for which something holds, when it holds for all up to that one; `null` when for none. Asks
 * from the beginning in ever longer steps, and then halves the last: what comes late may be slow to ask about.
 */
export async function lastThat<T>(things: readonly T[], holds: (thing: T) => Promise<boolean>): Promise<T | null> {
  let known = -1
  let above = things.length
  let step = 1
  while (above - known > 1) {
    const at = above === things.length ? Math.min(known + step, above - 1) : Math.floor((known + above) / 2)
    const thing = things[at]
    if (thing !== undefined && (await holds(thing))) known = at
    else above = at
    step *= 2
  }
  return things[known] ?? null
}
