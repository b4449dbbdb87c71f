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

/** A figure by its id: the one value that its chart, table, sentences and files all read. Takes the figures' file or the
 * whole evidence, and makes the same figure from both. */
export function figureOf(id: FigureId, dataset: Dataset, choices: Choices): Figure {
  return MAKERS[id](dataset, choices)
}

/** The ids of the facts that any figure draws or mentions, under any choice: the content of the figures' file. */
export function factsInFigures(dataset: Dataset): ReadonlySet<string> {
  const everyClass: Choices = { ...EVERYTHING, subjects: ['academic', 'non-academic'] }
  return new Set(
    FIGURES.flatMap((id) => {
      const figure = figureOf(id, dataset, everyClass)
      return [
        ...marksOf(figure).flatMap(({ facts }) => facts),
        ...figure.panels.flatMap((panel) => (panel.kind === 'time' ? panel.paths.flatMap(({ facts }) => facts) : [])),
        ...figure.notes.flatMap((note) => (note.kind === 'said' ? note.facts : [])),
      ]
    }),
  )
}
