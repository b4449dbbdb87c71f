import type { Dataset } from '../../domain/record'
import type { FigureId } from '../../figures/figure'
import { FigureView } from '../figure/FigureView'
import { useText } from '../site'

/** One figure for another site's page, and nothing around it. */
export function EmbedView({ dataset, figure }: { dataset: Dataset; figure: FigureId }) {
  const text = useText()
  return (
    <main id="main" className="embed">
      {/* frame.js shows it where the app does not load, and with it the filters of the address */}
      <p className="notice unloaded" role="alert" hidden>
        {text.gate.problems.part}
      </p>
      <FigureView id={figure} dataset={dataset} place="embed" />
    </main>
  )
}
