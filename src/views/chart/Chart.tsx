import {
  Component,
  useCallback,
  useContext,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type ReactNode,
} from 'react'
import type { DrawingWords } from '../../charts/drawing'
import { marksOf, shownKeysOf, type Figure } from '../../figures/figure'
import { useFilterStore } from '../../filters/filterStore'
import { NO_MARKUP, PicturesContext } from '../hydrate/builtPage'
import { takePublished } from '../hydrate/published'
import { useAwake } from '../hydrate/useAwake'
import { useLater } from '../hydrate/useLater'
import { showMarks } from './showMarks'
import { useQuickMarks } from './useQuickMarks'

const fetchDrawing = async () => (await import('./LiveDrawing')).LiveDrawing

export type ChartState = 'drawn' | 'live' | 'error'

type ChartProps = {
  figure: Figure
  words: DrawingWords
  label: string
  evidence: string
  isNear: boolean
  /** The layout of the prerendered picture; any other layout needs the live chart. */
  drawnLayoutKey: string
  onState: (state: ChartState) => void
}

/** Keys of the live chart that are kept when pressed on the picture. */
const EARLY_KEYS = ['Enter', 'ArrowDown', 't', 'T', '?']

/** A figure's chart: the prerendered picture, replaced by the live chart once someone needs it. */
export function Chart({ figure, words, label, evidence, isNear, drawnLayoutKey, onState }: ChartProps) {
  const root = useRef<HTMLDivElement>(null)
  const store = useFilterStore()
  const picture = useContext(PicturesContext)[figure.id]
  const [isAwake, wakeNow] = useAwake(root, isNear)
  const [isDrawn, setDrawn] = useState(false)
  const earlyKey = useRef<string | null>(null)
  const shown = useMemo(() => shownKeysOf(figure), [figure])
  const [drawnShown] = useState(shown)
  const isAsDrawn = useRef(true)
  useLayoutEffect(() => {
    if (shown === drawnShown && isAsDrawn.current) return // prerendered like this
    isAsDrawn.current = false
    if (root.current) showMarks(root.current, shown)
  }, [shown, drawnShown])
  useQuickMarks(root, figure, isNear)
  const reportDrawn = useCallback(() => {
    setDrawn(true)
    onState('live')
  }, [onState])
  const fail = useCallback(() => onState('error'), [onState])
  useEffect(() => {
    // the development server prerenders no pictures
    if (!root.current?.querySelector('svg')) wakeNow()
  }, [wakeNow])
  useEffect(() => {
    const element = root.current
    if (!element) return
    const press = (event: MouseEvent) => {
      const day = dayAt(event)
      if (day === null) {
        // a finger gets the tip, once the chart is live; where it cannot be, the evidence
        const isLost = element.closest('figure')?.getAttribute('data-state') === 'error'
        if (isLost || !isTouch(event)) openEvidence(event, figure, words)
      } else {
        event.preventDefault()
        store.setState({ asof: day })
      }
    }
    element.addEventListener('click', press)
    return () => element.removeEventListener('click', press)
  }, [figure, words, store])
  useEffect(() => {
    const element = root.current
    if (!element || isDrawn) return
    // a focused picture is about to become live: the key is kept until then
    const keep = (event: KeyboardEvent) => {
      if (event.target !== element || !EARLY_KEYS.includes(event.key)) return
      event.preventDefault()
      earlyKey.current = event.key
    }
    element.addEventListener('keydown', keep)
    return () => element.removeEventListener('keydown', keep)
  }, [isDrawn])
  useEffect(() => {
    const element = root.current
    if (!element) return
    // focusable only with script: without it there is nothing to press
    element.tabIndex = 0
    element.setAttribute('role', 'group')
    element.setAttribute('aria-label', label)
    element.setAttribute('aria-describedby', `${figure.id}-description`)
  }, [label, figure.id])
  const hasLayout = figure.layoutKey === drawnLayoutKey
  const isNeeded = isAwake || !hasLayout
  const live = useLater('LiveDrawing', fetchDrawing, isNeeded && shown, {
    panels: figure.panels,
    layoutKey: figure.layoutKey,
    words,
    label,
    evidence,
    shown,
    earlyKey,
    onDrawn: reportDrawn,
  })
  const isLost = live.problem !== null
  useEffect(() => {
    if (isLost) fail()
  }, [isLost, fail])
  return (
    <>
      <div ref={root} className="chart">
        {isDrawn ? null : <Picture html={picture} isCurrent={hasLayout} />}
        {isNeeded ? <ChartBoundary onError={fail}>{live.part}</ChartBoundary> : null}
      </div>
      {live.problem}
    </>
  )
}

function isTouch(event: MouseEvent): boolean {
  return 'pointerType' in event && event.pointerType === 'touch'
}

/** The day of the timeline that was pressed; `null` for any other press. */
function dayAt({ target }: MouseEvent): string | null {
  return target instanceof Element ? (target.closest('[data-day]')?.getAttribute('data-day') ?? null) : null
}

/** Marks of the picture are not links; a press on one before the chart is live opens its evidence all the same. */
function openEvidence({ target }: MouseEvent, figure: Figure, words: DrawingWords): void {
  if (!(target instanceof Element) || target.closest('a')) return
  const key = target.closest('.mark')?.getAttribute('data-mark')
  const mark = marksOf(figure).find((one) => one.key === key)
  const href = mark ? words.href(mark) : null
  if (href !== null) window.open(href, words.target ?? '_self', words.target && 'noopener')
}

/** The prerendered picture. In the browser it is in the page already, and hydration leaves its markup untouched. */
function Picture({ html, isCurrent }: { html: string | undefined; isCurrent: boolean }) {
  return (
    <div
      ref={takePublished}
      className={isCurrent ? 'picture' : 'picture is-stale'}
      suppressHydrationWarning
      dangerouslySetInnerHTML={{ __html: html ?? NO_MARKUP }}
    />
  )
}

/** Error boundary of the live chart: if it fails, the picture and the table stay. */
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
