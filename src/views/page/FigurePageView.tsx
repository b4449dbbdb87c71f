import type { Dataset } from '../../domain/record'
import type { FigureId } from '../../figures/figure'
import { FigureView } from '../figure/FigureView'
import { FilterBar } from '../filterBar/FilterBar'
import { hrefOf } from '../pages'
import { useSite, useText } from '../site'

/** The page of one figure: its filters, and its table and sources open. */
export function FigurePageView({ dataset, figure }: { dataset: Dataset; figure: FigureId }) {
  const site = useSite()
  const text = useText()
  return (
    <>
      <FilterBar dataset={dataset} />
      <article className="figures is-alone">
        <FigureView id={figure} dataset={dataset} place="page">
          <p className="actions">
            <a href={hrefOf(site, { page: 'dashboard' })}>{text.site.dashboard}</a>
          </p>
        </FigureView>
      </article>
    </>
  )
}
