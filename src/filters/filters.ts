import { EVERYTHING, type Choices } from '../domain/choices'

export const VIEWS = ['chart', 'table'] as const
export const THEMES = ['auto', 'light', 'dark'] as const

/** Everything that a link may carry: the reader's choices, and how they are shown. */
export type Filters = Choices & {
  view: (typeof VIEWS)[number]
  theme: (typeof THEMES)[number]
  /** The slide of a deck, from 1. */
  slide: number
}

export const DEFAULT_FILTERS: Filters = { ...EVERYTHING, view: 'chart', theme: 'auto', slide: 1 }

/** Whether two sets of filters show the same figures in the same way, whatever the theme and the slide. */
export function isSameView(a: Filters, b: Filters): boolean {
  const keys = Object.keys(a) as readonly (keyof Filters)[] // safe: the keys of its own type
  return keys.every((key) => key === 'theme' || key === 'slide' || a[key] === b[key])
}

/** The filters with every one undone; how deep a figure is shown, and which question, stays. */
export function withoutFilters({ show, question }: Filters): Choices {
  return { ...EVERYTHING, show, question }
}
