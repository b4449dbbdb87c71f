import { useState } from 'react'
import type { Dataset } from '../domain/record'
import type { Figure } from '../figures/figure'
import type { Filters } from '../filters/filters'
import { writeFilters } from '../filters/filtersInUrl'
import { hrefOf, useSite, useText } from './site'
import type { TakeAway } from './TakeAway'
import { PartProblem } from './useLater'

const ACTIONS = ['download', 'embed', 'cite'] as const
export type Action = (typeof ACTIONS)[number]

type FigureActionsProps = {
  figure: Figure
  dataset: Dataset
  filters: Filters
  chart: () => Element | null
  isFramed: boolean
}

/** What a reader can take away from a figure. Each button opens a panel, fetched only then and, where it does not load, at the next press. */
export function FigureActions({ isFramed, ...props }: FigureActionsProps) {
  const site = useSite()
  const text = useText()
  const [open, setOpen] = useState<Action | null>(null)
  const [loaded, setLoaded] = useState<{ Panel: typeof TakeAway } | null>(null)
  const [failures, setFailures] = useState(0)
  const press = (action: Action) => {
    setOpen(action)
    if (loaded !== null) return
    import('./TakeAway').then(
      (module) => setLoaded({ Panel: module.TakeAway }),
      () => {
        setOpen(null)
        setFailures((count) => count + 1)
      },
    )
  }
  return (
    <span className="js-only">
      {ACTIONS.map((action) => (
        <button key={action} type="button" className="text-button" onClick={() => press(action)}>
          {text.figure.actions[action]}
        </button>
      ))}
      {isFramed ? null : (
        <a className="present" href={`${hrefOf(site, { page: 'present' })}${presentedView(props)}`}>
          {text.figure.present}
        </a>
      )}
      {loaded === null && failures > 0 ? <PartProblem key={failures} /> : null}
      {loaded === null || open === null ? null : (
        <loaded.Panel {...props} action={open} onClose={() => setOpen(null)} />
      )}
    </span>
  )
}

/** What the deck is asked for: this figure, with its filters. */
function presentedView({ figure, dataset, filters }: Omit<FigureActionsProps, 'isFramed'>): string {
  const proposals = dataset.proposals.map(({ id }) => id)
  return writeFilters(`?figure=${figure.id}`, { ...filters, view: 'chart', slide: 1 }, proposals)
}
