import type { Choices } from '../domain/choices'
import { EVERYTHING } from '../domain/choices'
import type { Dataset } from '../domain/record'
import { attendance } from './attendanceStanding'
import { classSize } from './classSizeStanding'
import { classSizeSteps } from './classSizeStepsStanding'
import { contested } from './contestedStanding'
import { FIGURES, marksOf, type Figure, type FigureId } from './figure'
import type { FigureSpec, OwnChoice } from './figureSpec'
import { money } from './moneyStanding'
import { moves } from './movesStanding'
import { factsOnTable } from './onTheTable'
import { pay } from './payStanding'
import { salary } from './salaryStanding'
import { staffing } from './staffingStanding'
import { timeline } from './timelineStanding'

/** Every figure's value, by its id. */
export const FIGURE_SPECS: Readonly<Record<FigureId, FigureSpec>> = {
  salary,
  pay,
  'class-size': classSize,
  'class-size-steps': classSizeSteps,
  staffing,
  moves,
  money,
  attendance,
  contested,
  timeline,
}

/** Whether a figure lets its reader choose this. */
export function hasChoice(id: FigureId, choice: OwnChoice): boolean {
  return FIGURE_SPECS[id].choices.includes(choice)
}

/** A figure at the depth that the reader chose: the one value that its chart, table, sentence and files all read. */
export function figureOf(id: FigureId, dataset: Dataset, choices: Choices): Figure {
  const { standing, whole } = FIGURE_SPECS[id]
  return choices.show === 'all' ? whole(dataset, choices) : standing(dataset, choices)
}

/** The ids of the facts that any figure draws or mentions, under any choice: the content of the figures' file. */
export function factsInFigures(dataset: Dataset): ReadonlySet<string> {
  const everyClass: Choices = { ...EVERYTHING, show: 'all', subjects: ['academic', 'non-academic'] }
  return new Set([
    ...factsOnTable(dataset),
    ...FIGURES.flatMap((id) => {
      const figure = figureOf(id, dataset, everyClass)
      return [
        ...marksOf(figure).flatMap(({ facts }) => facts),
        ...figure.panels.flatMap((panel) => (panel.kind === 'time' ? panel.paths.flatMap(({ facts }) => facts) : [])),
        ...figure.notes.flatMap(({ facts }) => facts),
      ]
    }),
  ])
}
