import type { Choices } from '../domain/choices'
import { EVERYTHING } from '../domain/choices'
import type { Dataset } from '../domain/record'
import { attendanceFigure } from './attendanceFigure'
import { classSizeFigure } from './classSizeFigure'
import { classSizeStanding } from './classSizeStanding'
import { classSizeStepsFigure } from './classSizeStepsFigure'
import { classSizeStepsStanding } from './classSizeStepsStanding'
import { contestedFigure } from './contestedFigure'
import { FIGURES, marksOf, type Figure, type FigureId } from './figure'
import type { FigureSpec } from './figureSpec'
import { moneyFigure } from './moneyFigure'
import { movesFigure } from './movesFigure'
import { factsOnTable } from './onTheTable'
import { payFigure } from './payFigure'
import { salaryFigure } from './salaryFigure'
import { staffingFigure } from './staffingFigure'
import { staffingStanding } from './staffingStanding'
import { timelineFigure } from './timelineFigure'

/** Every figure's value, by its id. */
export const FIGURE_SPECS: Readonly<Record<FigureId, FigureSpec>> = {
  salary: { id: 'salary', standing: salaryFigure, whole: salaryFigure },
  pay: { id: 'pay', standing: payFigure, whole: payFigure },
  'class-size': { id: 'class-size', standing: classSizeStanding, whole: classSizeFigure },
  'class-size-steps': { id: 'class-size-steps', standing: classSizeStepsStanding, whole: classSizeStepsFigure },
  staffing: { id: 'staffing', standing: staffingStanding, whole: staffingFigure },
  moves: { id: 'moves', standing: movesFigure, whole: movesFigure },
  money: { id: 'money', standing: moneyFigure, whole: moneyFigure },
  attendance: { id: 'attendance', standing: attendanceFigure, whole: attendanceFigure },
  contested: { id: 'contested', standing: contestedFigure, whole: contestedFigure },
  timeline: { id: 'timeline', standing: timelineFigure, whole: timelineFigure },
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
