import { place } from '../../charts/drawing'
import type { Figure, Mark, Panel, Scale } from '../../figures/figure'

const WIDTH = 240
const HEIGHT = 64
const ROW = 8
/** The most rows that a card has room for. */
const MOST_ROWS = HEIGHT / ROW - 1

/** A figure's first panel without a letter: enough to recognise its shape. */
export function CardDrawing({ figure }: { figure: Figure }) {
  const [panel] = figure.panels
  return (
    <svg className="card-drawing" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
      {panel ? shapesOf(panel) : null}
    </svg>
  )
}

function shapesOf(panel: Panel) {
  switch (panel.kind) {
    case 'rows':
      return panel.groups
        .flatMap(({ scale, lanes }) => lanes.map((lane) => ({ lane, scale: scale ?? panel.scale })))
        .filter(({ lane }) => lane.marks.some(({ shown }) => shown))
        .slice(0, MOST_ROWS)
        .map(({ lane, scale }, row) => <Row key={lane.key} marks={lane.marks} scale={scale} row={row} />)
    case 'time':
      return panel.paths
        .filter(({ shown }) => shown)
        .map((path) => (
          <path
            key={path.key}
            className={`card-line p-${path.party}`}
            d={path.points
              .map(({ at, level }, index) => {
                const x = place(panel.x, at, 0, WIDTH)
                const y = place(panel.y, level, HEIGHT - 4, 4)
                return `${index === 0 ? 'M' : 'L'}${Math.round(x)} ${Math.round(y)}`
              })
              .join('')}
          />
        ))
    case 'events': {
      const events = panel.marks.filter(({ shown }) => shown)
      const days = events.map(({ at }) => at)
      const [first, last] = [Math.min(...days), Math.max(...days)]
      const parties = [...new Set(events.map(({ party }) => party))]
      return parties.map((party) => (
        <path
          key={party}
          className={`card-line p-${party}`}
          d={events
            .filter((event) => event.party === party)
            .map(({ at }) => `M${2 + Math.round(((at - first) / Math.max(1, last - first)) * (WIDTH - 4))} 20v24`)
            .join('')}
        />
      ))
    }
  }
}

/** One lane: bars from their start, points where they are; what is missing is a dotted place. */
function Row({ marks, scale, row }: { marks: readonly Mark[]; scale: Scale | null; row: number }) {
  const y = row * ROW + 1
  return marks
    .filter(({ shown }) => shown)
    .map((mark) => {
      if (mark.missing !== null || scale === null)
        return <path key={mark.key} className="card-missing" d={`M0 ${y + 3}h${WIDTH / 4}`} />
      const from = Math.round(place(scale, mark.at, 0, WIDTH - 6))
      const to = mark.to === null ? from + 6 : Math.round(place(scale, mark.to, 0, WIDTH - 6))
      return (
        <rect
          key={mark.key}
          className={`card-mark p-${mark.party}`}
          x={Math.min(from, to)}
          y={y}
          width={Math.max(2, Math.abs(to - from))}
          height={ROW - 2}
        />
      )
    })
}
