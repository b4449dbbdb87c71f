import type { DrawingWords, Width } from '../../charts/drawing'
import { PanelChart } from '../../charts/PanelChart'
import type { Label, Panel } from '../../figures/figure'

type DrawingProps = { panels: readonly Panel[]; width: Width; words: DrawingWords; label: string }

/** All panels of a figure at one width. The build prerenders it; the browser renders it again for the live chart. */
export function Drawing({ panels, width, words, label }: DrawingProps) {
  return (
    // `supplemental`: reader views of browsers leave it out, four drawings of one chart, whose table says the same
    <div className={`drawing is-${width} supplemental`}>
      {panels.map((panel) => (
        <div key={panel.key} className="panel" data-whole="">
          {panel.title ? <p className="panel-title">{words.name(panel.title satisfies Label)}</p> : null}
          <PanelChart
            panel={panel}
            width={width}
            words={words}
            label={panel.title ? `${label}: ${words.name(panel.title)}` : label}
          />
        </div>
      ))}
    </div>
  )
}
