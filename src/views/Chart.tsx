import { Component, lazy, Suspense, useCallback, useContext, useLayoutEffect, useMemo, useRef, useState, type ReactNode } from 'react'
import type { DrawingWords } from '../charts/drawing'
import { shownKeysOf, type Figure } from '../figures/figure'
import { PicturesContext } from './pictures'
import { showMarks } from './showMarks'
import { useAwake } from './useAwake'

const LiveDrawing = lazy(async () => ({ default: (await import('./LiveDrawing')).LiveDrawing }))

export type ChartState = 'drawn' | 'live' | 'error'

type ChartProps = {
  figure: Figure
  words: DrawingWords
  label: string
  isNear: boolean
  /** The layout that the page's picture has; another one needs a live chart. */
  drawnLayoutKey: string
  onState: (state: ChartState) => void
}

/** A figure's chart: the picture in the page, and in its place the live chart once someone needs it. */
export function Chart({ figure, words, label, isNear, drawnLayoutKey, onState }: ChartProps) {
  const root = useRef<HTMLDivElement>(null)
  const picture = useContext(PicturesContext)[figure.id]
  const [isAwake] = useAwake(root, isNear)
  const [isDrawn, setDrawn] = useState(false)
  const shown = useMemo(() => shownKeysOf(figure), [figure])
  useLayoutEffect(() => {
    if (root.current) showMarks(root.current, shown)
  }, [shown])
  const reportDrawn = useCallback(() => {
    setDrawn(true)
    onState('live')
  }, [onState])
  const fail = useCallback(() => onState('error'), [onState])
  const hasLayout = figure.layoutKey === drawnLayoutKey
  return (
    <div ref={root} className="chart">
      {isDrawn && hasLayout ? null : isDrawn ? null : <Picture html={picture} isCurrent={hasLayout} />}
      {isAwake || !hasLayout ? (
        <ChartBoundary onError={fail}>
          <Suspense fallback={null}>
            <LiveDrawing panels={figure.panels} layoutKey={figure.layoutKey} words={words} label={label} shown={shown} onDrawn={reportDrawn} />
          </Suspense>
        </ChartBoundary>
      ) : null}
    </div>
  )
}

/** The picture that the build drew. In the browser it stands in the page already, and React leaves it as it is. */
function Picture({ html, isCurrent }: { html: string | undefined; isCurrent: boolean }) {
  return <div className={isCurrent ? 'picture' : 'picture is-stale'} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: html ?? '' }} />
}

/** Keeps a chart that cannot be drawn from taking the page with it: the picture and the table stay. */
class ChartBoundary extends Component<{ onError: () => void; children: ReactNode }, { failed: boolean }> {
  override state = { failed: false }

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true }
  }

  override componentDidCatch(): void {
    this.props.onError()
  }

  override render(): ReactNode {
    return this.state.failed ? null : this.props.children
  }
}
