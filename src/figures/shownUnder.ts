import type { Choices } from '../domain/choices'
import type { Party } from '../domain/vocabulary'
import { isChosen } from './chosen'
import type { Figure, Panel } from './figure'

type ChoiceOfMarks = Pick<Choices, 'asof' | 'parties' | 'proposals'>
type Item = { key: string; since: string | null; proposal?: string | null; party?: Party }

/**
 * The keys of what a figure would show under another choice of day, sides and proposals, without computing the figure
 * again: each mark has its proposal, party and first day. Other choices need a new figure.
 */
export function shownKeysUnder(figure: Pick<Figure, 'panels'>, choices: ChoiceOfMarks): ReadonlySet<string> {
  const shown = new Set<string>()
  for (const { key, proposal = null, party = 'observed', since } of itemsOf(figure))
    if (isChosen({ proposal, party, since }, choices)) shown.add(key)
  return shown
}

const items = new WeakMap<object, readonly Item[]>()

/** Everything that a figure can show or hide. Cached, because it runs while a press waits. */
function itemsOf({ panels }: Pick<Figure, 'panels'>): readonly Item[] {
  const known = items.get(panels) ?? panels.flatMap(itemsIn)
  items.set(panels, known)
  return known
}

function itemsIn(panel: Panel): readonly Item[] {
  if (panel.kind === 'events') return panel.marks
  if (panel.kind === 'time') return [...panel.marks, ...panel.paths, ...panel.spans, ...panel.rules]
  return panel.groups.flatMap((group) => group.lanes.flatMap((lane) => lane.marks))
}
