import type { Panel } from '../figures/figure'

/** The possible beginnings of one panel: rows are cut after a group, events after an event, other panels not at all. */
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

/** The possible beginnings of a figure's panels, from the shortest to the whole. */
export function beginningsOf(panels: readonly Panel[]): readonly (readonly Panel[])[] {
  return panels.flatMap((panel, index) => cutsOf(panel).map((cut) => [...panels.slice(0, index), cut]))
}

/**
 * The last item for which a monotonic predicate holds, or `null`. Exponential search from the beginning, then binary
 * search, because the predicate is slower for later items.
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
