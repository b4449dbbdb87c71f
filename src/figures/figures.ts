import type { Choices } from '../domain/choices'
import { EVERYTHING } from '../domain/choices'
import type { Dataset } from '../domain/record'
import { attendance, attendancePage } from './attendanceStanding'
import { classSize, classSizePage } from './classSizeStanding'
import { classSizeSteps, classSizeStepsPage } from './classSizeStepsStanding'
import { contested, contestedPage } from './contestedStanding'
import { FIGURES, marksOf, type Figure, type FigureId } from './figure'
import type { FigurePageSpec, FigureSpec, OwnChoice } from './figureSpec'
import { money, moneyPage } from './moneyStanding'
import { moves, movesPage } from './movesStanding'
import { factsOnTable } from './onTheTable'
import { pay, payPage } from './payStanding'
import { salary, salaryPage } from './salaryStanding'
import { staffing, staffingPage } from './staffingStanding'
import { timeline, timelinePage } from './timelineStanding'

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

/** What the build asks of every figure, by its id. */
export const FIGURE_PAGES: Readonly<Record<FigureId, FigurePageSpec>> = {
  salary: salaryPage,
  pay: payPage,
  'class-size': classSizePage,
  'class-size-steps': classSizeStepsPage,
  staffing: staffingPage,
  moves: movesPage,
  money: moneyPage,
  attendance: attendancePage,
  contested: contestedPage,
  timeline: timelinePage,
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
