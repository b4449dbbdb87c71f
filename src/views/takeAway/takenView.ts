import type { Dataset } from '../../domain/record'
import type { Figure } from '../../figures/figure'
import type { Filters } from '../../filters/filters'

/** The ways in which a reader can take a figure away. */
export const ACTIONS = ['download', 'embed', 'cite'] as const
export type Action = (typeof ACTIONS)[number]

/** What a panel is about: a figure, the choices that it shows, and where the view can be found again. */
export type TakenView = {
  figure: Figure
  dataset: Dataset
  filters: Filters
  chart: () => Element | null
  /** The figure's page with these filters, in full. */
  address: string
}
