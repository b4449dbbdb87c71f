import type { FigureId } from '../../figures/figure'
import { useFilterStore } from '../../filters/filterStore'
import { hrefOf } from '../pages'
import { useSite, useText } from '../site'

type DepthChoiceProps = {
  id: FigureId
  place: 'dashboard' | 'page' | 'embed'
  isWhole: boolean
  /** What else is chosen, as a link's query. */
  query: string
}

/** The two depths of a figure. Links, so that both are there without a script; where one figure is alone, a press stays on the page. */
export function DepthChoice({ id, place, isWhole, query }: DepthChoiceProps) {
  const site = useSite()
  const text = useText()
  const store = useFilterStore()
  const to = (show: 'all' | null) =>
    place === 'dashboard'
      ? undefined
      : (event: { preventDefault: () => void }) => {
          event.preventDefault()
          store.setState({ show })
        }
  return (
    <p className="depth">
      <a
        href={`${hrefOf(site, { page: 'figure', figure: id })}${query}`}
        aria-current={isWhole ? undefined : 'true'}
        onClick={to(null)}
      >
        {text.figure.inShort}
      </a>{' '}
      <a
        href={`${hrefOf(site, { page: 'figure', figure: id, show: 'all' })}${query}`}
        aria-current={isWhole ? 'true' : undefined}
        onClick={to('all')}
      >
        {text.figure.everything}
      </a>
    </p>
  )
}
