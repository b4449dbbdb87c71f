import { memo, useEffect, useLayoutEffect, useMemo, useRef, useState, type RefObject } from 'react'
import { widthIn, type DrawingWords, type Width } from '../../charts/drawing'
import { marksOf, type Panel } from '../../figures/figure'
import { useText } from '../site'
import { Drawing } from './Drawing'
import { MarkTip } from './MarkTip'
import { showMarks } from './showMarks'
import { useChartKeys } from './useChartKeys'

/** The width to draw at in an element's place; `null` until that has been measured. */
function useDrawnWidth(ref: RefObject<HTMLElement | null>): Width | null {
  const [width, setWidth] = useState<Width | null>(null)
  useLayoutEffect(() => {
    const element = ref.current
    if (!element) return
    const measure = () => setWidth(widthIn(element.clientWidth))
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [ref])
  return width
}

type LiveDrawingProps = {
  panels: readonly Panel[]
  /** Equal keys: the drawings differ only in which marks are shown. */
  layoutKey: string
  words: DrawingWords
  label: string
  evidence: string
  shown: ReadonlySet<string>
  /** The key that was pressed before the chart was live, to be handled now. */
  earlyKey: RefObject<string | null>
  onDrawn: () => void
}

const SameLayout = memo(
  Drawing,
  (before, after) => before.width === after.width && before.words === after.words && before.label === after.label,
)

/** The live chart. Rendered again only when its layout changes; marks are shown and hidden by attribute. */
export function LiveDrawing(props: LiveDrawingProps) {
  const { panels, layoutKey, words, label, evidence, shown, earlyKey, onDrawn } = props
  const root = useRef<HTMLDivElement>(null)
  const latest = useRef(shown)
  const width = useDrawnWidth(root)
  const { keys } = useText().figure
  const { isHelpOpen, said } = useChartKeys(root, panels, words, earlyKey)
  const marks = useMemo(() => marksOf({ panels }), [panels])
  useLayoutEffect(() => {
    latest.current = shown
    if (root.current) showMarks(root.current, shown)
  }, [shown])
  useEffect(() => {
    const element = root.current
    if (!element) return
    // Recharts renders in several passes: marks added later are shown or hidden then
    const settle = () => {
      showMarks(element, latest.current)
      if (element.querySelector('[data-mark]')) onDrawn()
    }
    const observer = new MutationObserver(settle)
    observer.observe(element, { childList: true, subtree: true })
    settle()
    return () => observer.disconnect()
  }, [onDrawn])
  return (
    <div ref={root} className="live">
      {width === null ? null : <SameLayout key={layoutKey} panels={panels} width={width} words={words} label={label} />}
      <p className={isHelpOpen ? 'keys is-open' : 'keys'}>{keys}</p>
      <p role="status" aria-live="polite" className="visually-hidden">
        {said}
      </p>
      <MarkTip root={root} marks={marks} words={words} evidence={evidence} />
    </div>
  )
}
