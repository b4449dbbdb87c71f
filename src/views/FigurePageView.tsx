import type { Dataset } from '../domain/record'
import type { FigureId } from '../figures/figure'
import { FigureView } from './FigureView'
import { FilterBar } from './FilterBar'
import { hrefOf, useSite, useText } from './site'

/** The page of one figure: its filters, and its table and sources open. */
export function FigurePageView({ dataset, figure }: { dataset: Dataset; figure: FigureId }) {
  const site = useSite()
  const text = useText()
  return (
    <>
      <FilterBar dataset={dataset} />
      <div className="figures is-alone">
        <FigureView id={figure} dataset={dataset} place="page">
          <p className="actions">
            <a href={hrefOf(site, { page: 'dashboard' })}>{text.site.dashboard}</a>
          </p>
        </FigureView>
      </div>
    </>
  )
}
