import { lazy, Suspense, useState } from 'react'
import type { Dataset } from '../../domain/record'
import type { Figure } from '../../figures/figure'
import type { Filters } from '../../filters/filters'
import { knownIdsOf, writeFilters } from '../../filters/filtersInUrl'
import { hrefOf } from '../pages'
import { useSite, useText } from '../site'
import { ACTIONS, type Action } from './takenView'

const TakeAway = lazy(async () => ({ default: (await import('./TakeAway')).TakeAway }))

type FigureActionsProps = {
  figure: Figure
  dataset: Dataset
  filters: Filters
  chart: () => Element | null
  isFramed: boolean
}

/** The buttons below a figure: download, embed, cite, present. Each panel's code is fetched on its first press. */
export function FigureActions({ isFramed, ...props }: FigureActionsProps) {
  const site = useSite()
  const text = useText()
  const [open, setOpen] = useState<Action | null>(null)
  return (
    <span className="js-only">
      {ACTIONS.map((action) => (
        <button key={action} type="button" className="text-button" onClick={() => setOpen(action)}>
          {text.figure.actions[action]}
        </button>
      ))}
      {isFramed ? null : (
        <a className="present" href={`${hrefOf(site, { page: 'present' })}${presentedView(props)}`}>
          {text.figure.present}
        </a>
      )}
      {open === null ? null : (
        <Suspense fallback={null}>
          <TakeAway {...props} action={open} onClose={() => setOpen(null)} />
        </Suspense>
      )}
    </span>
  )
}

/** The deck's query for this figure with its filters. */
function presentedView({ figure, dataset, filters }: Omit<FigureActionsProps, 'isFramed'>): string {
  return writeFilters(`?figure=${figure.id}`, { ...filters, view: 'chart', slide: 1 }, knownIdsOf(dataset))
}
