import { attendancePage } from './attendanceStanding'
import { classSizePage } from './classSizeStanding'
import { classSizeStepsPage } from './classSizeStepsStanding'
import { contestedPage } from './contestedStanding'
import { moneyPage } from './moneyStanding'
import { movesPage } from './movesStanding'
import { payPage } from './payStanding'
import { salaryPage } from './salaryStanding'
import { staffingPage } from './staffingStanding'
import { timelinePage } from './timelineStanding'
import type { FigureId } from './figure'
import type { FigurePageSpec } from './figureSpec'

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
