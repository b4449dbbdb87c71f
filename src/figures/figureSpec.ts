import type { Choices } from '../domain/choices'
import type { Dataset } from '../domain/record'
import type { Figure, FigureId } from './figure'

/** Makes a figure of a dataset and what the reader chose. */
export type FigureMaker = (dataset: Dataset, choices: Choices) => Figure

/** What only some figures let their readers choose. */
export type OwnChoice =
  | 'salary'
  | 'until'
  | 'grades'
  | 'schools'
  | 'subjects'
  | 'grade'
  | 'students'
  | 'roles'
  | 'question'

/**
 * All that the house knows of one figure, in one value: every list of figures is read from these. What only the build
 * asks is a value of its own, so that no browser downloads it.
 */
export type FigureSpec = {
  id: FigureId
  /** At first depth: what stood on the table that day. */
  standing: FigureMaker
  /** At second depth: every proposal, average and reading. */
  whole: FigureMaker
  /** The choices that are its own, in the order in which they are offered. */
  choices: readonly OwnChoice[]
  /** What is printed: the chart; or the table, which breaks between rows, where the chart is many pages tall. */
  onPaper: 'chart' | 'table'
}

/** The half of a figure's value that only the build asks for. */
export type FigurePageSpec = {
  /** The terms of the glossary that its text, marks or table use. */
  terms: readonly string[]
}
