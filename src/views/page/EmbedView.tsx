import type { Dataset } from '../../domain/record'
import type { FigureId } from '../../figures/figure'
import { FigureView } from '../figure/FigureView'

/** One figure for another site's page, and nothing around it. */
export function EmbedView({ dataset, figure }: { dataset: Dataset; figure: FigureId }) {
  return (
    <main id="main" className="embed">
      <FigureView id={figure} dataset={dataset} place="embed" />
    </main>
  )
}
