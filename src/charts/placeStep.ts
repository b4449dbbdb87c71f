import type { Mark, TimePanel } from '../figures/figure'
import { FONT_PX, LINE_PX, px, type DrawingWords } from './drawing'
import { textWidthPx, wrapText } from './measureText'

/** Where the words of a step stand: their first line, and on which side of its riser they end or begin. */
export type PlacedStep = { lines: readonly string[]; xPx: number; yPx: number; anchor: 'start' | 'end' }

const GAP_PX = 7
/** What the brackets at both ends of a riser take of it, with their words. */
const BRACKETS_PX = 44
/** Below a line that has no room to the left of its first riser. */
const BELOW_PX = 20

type Places = { x: (at: number) => number; y: (level: number) => number }

/** The words of a step: to the left of its riser, half way up; at the left edge of the chart below the line that it begins. */
export function placeStep(panel: TimePanel, mark: Mark, { x, y }: Places, words: DrawingWords): PlacedStep {
  const text = mark.text ? words.name(mark.text) : words.value(mark)
  const at = x(mark.at)
  const before = panel.bands.findLast(({ to }) => to <= mark.at)
  if (!before) return { lines: [text], xPx: at + GAP_PX + 1, yPx: y(mark.level) + BELOW_PX, anchor: 'start' }
  const path = panel.paths.find(({ proposal }) => proposal === mark.proposal)
  const levels = (path?.points ?? []).filter((point) => point.at === mark.at).map(({ level }) => level)
  const riserPx = Math.abs(y(Math.min(...levels, mark.level)) - y(mark.level))
  const wrapped = wrapText(text, at - x(before.from) - 2 * GAP_PX, FONT_PX)
  const lines = wrapped.length * LINE_PX + BRACKETS_PX > riserPx ? [words.value(mark)] : wrapped
  const middlePx = y((Math.min(...levels, mark.level) + mark.level) / 2)
  return { lines, xPx: at - GAP_PX, yPx: middlePx - ((lines.length - 1) * LINE_PX) / 2, anchor: 'end' }
}

/** What answers a pointer: the step, its words and what is between them. */
export function areaOfStep({ lines, xPx, yPx, anchor }: PlacedStep, atPx: number, stepPx: number) {
  const widePx = Math.max(...lines.map((line) => textWidthPx(line, FONT_PX)))
  const left = Math.min(atPx - 10, anchor === 'end' ? xPx - widePx : xPx)
  const right = Math.max(atPx + 10, anchor === 'end' ? xPx : xPx + widePx)
  const top = Math.min(stepPx - 6, yPx - LINE_PX / 2)
  const bottom = Math.max(stepPx + 6, yPx + (lines.length - 0.5) * LINE_PX)
  return { x: px(left), y: px(top), width: px(right - left), height: px(bottom - top) }
}
