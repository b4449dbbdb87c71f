import type { Choices } from '../domain/choices'
import type { Party } from '../domain/vocabulary'
import { isChosen } from './catalog'
import type { Figure } from './figure'

type ChoiceOfMarks = Pick<Choices, 'asof' | 'parties' | 'proposals'>
type Item = { key: string; since: string | null; proposal?: string | null; party?: Party }

/**
 * The keys of what a figure would show under another choice of day, sides and proposals, without working the figure out
 * anew: each mark knows its proposal, its party and its first day. Other choices lay a figure out afresh.
 */
export function shownKeysUnder(figure: Pick<Figure, 'panels'>, choices: ChoiceOfMarks): ReadonlySet<string> {
  const items = figure.panels.flatMap((panel): readonly Item[] => {
    if (panel.kind === 'events') return panel.marks
    if (panel.kind === 'time') return [...panel.marks, ...panel.paths, ...panel.spans, ...panel.rules]
    return panel.groups.flatMap((group) => group.lanes.flatMap((lane) => lane.marks))
  })
  const chosen = items.filter(({ proposal = null, party = 'observed', since }) =>
    isChosen({ proposal, party, since }, choices),
  )
  return new Set(chosen.map(({ key }) => key))
}
