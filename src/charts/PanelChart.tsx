import type { Panel } from '../figures/figure'
import type { DrawingWords, Width } from './drawing'
import { EventLines } from './EventLines'
import { EventsChart } from './EventsChart'
import { RowsChart } from './RowsChart'
import { TimeChart } from './TimeChart'

type PanelChartProps = { panel: Panel; width: Width; words: DrawingWords; label: string }

/** The chart of one panel, at one of the drawn widths (`WIDTHS`). */
export function PanelChart({ panel, ...rest }: PanelChartProps) {
  switch (panel.kind) {
    case 'rows':
      return <RowsChart panel={panel} {...rest} />
    case 'time':
      return <TimeChart panel={panel} {...rest} />
    case 'events':
      return panel.parties.length === 0 ? (
        <EventLines panel={panel} {...rest} />
      ) : (
        <EventsChart panel={panel} {...rest} />
      )
  }
}
