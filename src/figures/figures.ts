import type { Choices } from '../domain/choices'
import { EVERYTHING } from '../domain/choices'
import type { Dataset } from '../domain/record'
import { attendanceFigure } from './attendanceFigure'
import { classSizeFigure } from './classSizeFigure'
import { classSizeStepsFigure } from './classSizeStepsFigure'
import { contestedFigure } from './contestedFigure'
import { FIGURES, marksOf, type Figure, type FigureId } from './figure'
import { moneyFigure } from './moneyFigure'
import { movesFigure } from './movesFigure'
import { payFigure } from './payFigure'
import { salaryFigure } from './salaryFigure'
import { staffingFigure } from './staffingFigure'
import { timelineFigure } from './timelineFigure'

const MAKERS: Readonly<Record<FigureId, (dataset: Dataset, choices: Choices) => Figure>> = {
  salary: salaryFigure,
  pay: payFigure,
  'class-size': classSizeFigure,
  'class-size-steps': classSizeStepsFigure,
  staffing: staffingFigure,
  moves: movesFigure,
  money: moneyFigure,
  attendance: attendanceFigure,
  contested: contestedFigure,
  timeline: timelineFigure,
}

/** A figure by its id: the one value that its chart, table, sentence and files all read. */
export function figureOf(id: FigureId, dataset: Dataset, choices: Choices): Figure {
  return MAKERS[id](dataset, choices)
}

/** The facts that any figure draws or speaks of: what a phone must download to see them all. */
export function factsInFigures(dataset: Dataset): ReadonlySet<string> {
  const everyClass: Choices = { ...EVERYTHING, subjects: ['academic', 'non-academic'] }
  return new Set(
    FIGURES.flatMap((id) => {
      const figure = figureOf(id, dataset, everyClass)
      return [
        ...marksOf(figure).flatMap(({ facts }) => facts),
        ...figure.panels.flatMap((panel) => (panel.kind === 'time' ? panel.paths.flatMap(({ facts }) => facts) : [])),
        ...figure.notes.flatMap(({ facts }) => facts),
      ]
    }),
  )
}
