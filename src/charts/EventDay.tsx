import type { Mark } from '../figures/figure'
import { px, type DrawingWords } from './drawing'

type EventDayProps = { mark: Mark; yPx: number; words: DrawingWords }

/** The day of an event, which leads to the page as of that day. */
export function EventDay({ mark, yPx, words }: EventDayProps) {
  return (
    <a href={words.asOf(mark.since ?? '')} tabIndex={-1}>
      <text className="day" x={0} y={px(yPx)} data-mark={mark.key} data-day={mark.since ?? undefined}>
        {words.short({ of: 'day', day: mark.day ?? '' })}
      </text>
    </a>
  )
}
