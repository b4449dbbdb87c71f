import type { Dataset } from '../../domain/record'
import type { FigureId } from '../../figures/figure'
import { formatDate } from '../../i18n/format'
import { FigureView } from '../figure/FigureView'
import { hrefOf } from '../pages'
import { useSite, useText } from '../site'

/**
 * Figures that exceed 5,000 pixels, the most that `embed.js` gives a frame, once their table or sources are open. In an
 * embed the stylesheet shows only their beginning.
 */
const TALL: readonly FigureId[] = [
  'salary',
  'pay',
  'class-size',
  'class-size-steps',
  'staffing',
  'contested',
  'timeline',
]

/** One figure for another site's page: the figure, and a line that says where it is from. */
export function EmbedView({ dataset, figure }: { dataset: Dataset; figure: FigureId }) {
  const site = useSite()
  const text = useText()
  return (
    <main id="main" className={TALL.includes(figure) ? 'embed is-tall' : 'embed'}>
      <FigureView id={figure} dataset={dataset} place="embed">
        {TALL.includes(figure) ? (
          <p className="rest">
            {`${text.figure.rest} `}
            <a href={hrefOf(site, { page: 'figure', figure })} target="_blank" rel="noopener">
              {text.figures[figure].name}
            </a>
          </p>
        ) : null}
        <p className="credit">
          <a href={hrefOf(site, { page: 'figure', figure })} target="_blank" rel="noopener">
            <span translate="no">{text.site.name}</span>: {text.figures[figure].name}
          </a>
          . {text.site.version(formatDate(dataset.version, site.language))}
        </p>
      </FigureView>
    </main>
  )
}
