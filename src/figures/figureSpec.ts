import type { Choices } from '../domain/choices'
import type { Dataset } from '../domain/record'
import type { Figure, FigureId } from './figure'

/** Makes a figure of a dataset and what the reader chose. */
export type FigureMaker = (dataset: Dataset, choices: Choices) => Figure

/** All that the house knows of one figure, in one value: every list of figures is read from these. */
export type FigureSpec = {
  id: FigureId
  /** At first depth: what stood on the table that day. */
  standing: FigureMaker
  /** At second depth: every proposal, average and reading. */
  whole: FigureMaker
}
