import type { Choices } from '../domain/choices'
import { EVERYTHING } from '../domain/choices'
import type { Dataset } from '../domain/record'
import { attendanceFigure } from './attendanceFigure'
import { attendanceStanding } from './attendanceStanding'
import { classSizeFigure } from './classSizeFigure'
import { classSizeStanding } from './classSizeStanding'
import { classSizeStepsFigure } from './classSizeStepsFigure'
import { classSizeStepsStanding } from './classSizeStepsStanding'
import { contestedFigure } from './contestedFigure'
import { contestedStanding } from './contestedStanding'
import { FIGURES, marksOf, type Figure, type FigureId } from './figure'
import type { FigureSpec } from './figureSpec'
import { moneyFigure } from './moneyFigure'
import { moneyStanding } from './moneyStanding'
import { movesFigure } from './movesFigure'
import { movesStanding } from './movesStanding'
import { factsOnTable } from './onTheTable'
import { payFigure } from './payFigure'
import { payStanding } from './payStanding'
import { salaryFigure } from './salaryFigure'
import { salaryStanding } from './salaryStanding'
import { staffingFigure } from './staffingFigure'
import { staffingStanding } from './staffingStanding'
import { timelineFigure } from './timelineFigure'
import { timelineStanding } from './timelineStanding'

/** Every figure's value, by its id. */
export const FIGURE_SPECS: Readonly<Record<FigureId, FigureSpec>> = {
  salary: { id: 'salary', standing: salaryStanding, whole: salaryFigure },
  pay: { id: 'pay', standing: payStanding, whole: payFigure },
  'class-size': { id: 'class-size', standing: classSizeStanding, whole: classSizeFigure },
  'class-size-steps': { id: 'class-size-steps', standing: classSizeStepsStanding, whole: classSizeStepsFigure },
  staffing: { id: 'staffing', standing: staffingStanding, whole: staffingFigure },
  moves: { id: 'moves', standing: movesStanding, whole: movesFigure },
  money: { id: 'money', standing: moneyStanding, whole: moneyFigure },
  attendance: { id: 'attendance', standing: attendanceStanding, whole: attendanceFigure },
  contested: { id: 'contested', standing: contestedStanding, whole: contestedFigure },
  timeline: { id: 'timeline', standing: timelineStanding, whole: timelineFigure },
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
