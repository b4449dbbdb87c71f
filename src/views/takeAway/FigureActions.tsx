import { useState } from 'react'
import type { Dataset } from '../../domain/record'
import type { Figure } from '../../figures/figure'
import type { Filters } from '../../filters/filters'
import { knownIdsOf, writeFilters } from '../../filters/filtersInUrl'
import { PartProblem } from '../hydrate/PartProblem'
import { hrefOf } from '../pages'
import { useSite, useText } from '../site'
import type { TakeAway } from './TakeAway'
import { ACTIONS, type Action } from './takenView'

type FigureActionsProps = {
  figure: Figure
  dataset: Dataset
  filters: Filters
  /** A salary that was typed and is in no address; a talk shows what is on the screen. */
  ownSalary?: number | null
  chart: () => Element | null
  isFramed: boolean
}

/** The buttons below a figure: download, embed, cite, present. Each panel's code is fetched on its first press, and where it fails to load, at the next. */
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
      {ACTIONS.filter((action) => !isFramed || action !== 'embed').map((action) => (
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

/** The deck's query for this figure as it is on the screen. */
function presentedView({ figure, dataset, filters, ownSalary }: Omit<FigureActionsProps, 'isFramed'>): string {
  const salary = ownSalary ?? filters.salary
  return writeFilters(`?figure=${figure.id}`, { ...filters, salary, view: 'chart', slide: 1 }, knownIdsOf(dataset))
}
