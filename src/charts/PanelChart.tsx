import type { Panel } from '../figures/figure'
import type { DrawingWords, Width } from './drawing'
import { BlocksChart } from './BlocksChart'
import { EventLines } from './EventLines'
import { EventsChart } from './EventsChart'
import { JoinedChart } from './JoinedChart'
import { RowsChart } from './RowsChart'
import { TimeChart } from './TimeChart'
import { YearsChart } from './YearsChart'

type PanelChartProps = { panel: Panel; width: Width; words: DrawingWords; label: string }

/** The chart of one panel, at one of the drawn widths (`WIDTHS`). */
export function PanelChart({ panel, ...rest }: PanelChartProps) {
  switch (panel.kind) {
    case 'rows': {
      const { joined, asBlocks } = panel
      if (asBlocks) return <BlocksChart panel={panel} {...rest} />
      if (!joined) return <RowsChart panel={panel} {...rest} />
      return joined.columns === null ? (
        <JoinedChart panel={panel} joined={joined} {...rest} />
      ) : (
        <YearsChart panel={panel} joined={joined} columns={joined.columns} {...rest} />
      )
    }
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
