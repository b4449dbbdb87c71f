import type { Mark } from '../figures/figure'
import { FONT_PX, px, type DrawingWords } from './drawing'
import { POSTS_PER_SQUARE, slotWords, valueWords, type PlacedLane, type RowsLayout } from './layoutRows'
import { MarkerShape } from './MarkerShape'
import { MarkLink } from './MarkLink'
import { textWidthPx } from './measureText'
import { hatchPaint, isHollow, MUTED, shapePaint, slotPaint, squaresPaint, strokePaint } from './theme'
import { TextLines } from './TextLines'

type RowMarkProps = {
  mark: Mark
  placed: PlacedLane
  layout: RowsLayout
  words: DrawingWords
  xOf: (value: number) => number
  side: 'left' | 'right' | 'none'
}

/** One mark on its lane, with its number beside it. */
export function RowMark({ mark, placed, layout, words, xOf, side }: RowMarkProps) {
  const { yPx } = placed
  if (placed.body.length > 0) return <WordsMark mark={mark} placed={placed} layout={layout} words={words} />
  if (mark.shape === 'slot') return <SlotMark mark={mark} yPx={yPx} layout={layout} words={words} />
  const from = xOf(mark.at)
  const to = mark.to === null ? from : xOf(mark.to)
  return (
    <MarkLink
      mark={mark}
      words={words}
      written={side === 'none' ? '' : valueWords(mark, layout.width, words)}
      hit={
        <rect
          className="hit"
          x={px(Math.min(from, to) - 10)}
          y={px(yPx - 11)}
          width={px(Math.abs(to - from) + 20)}
          height={22}
        />
      }
    >
      {drawn(mark, from, to, yPx, layout, xOf)}
      {side === 'none' ? null : (
        <ValueText
          mark={mark}
          words={words}
          left={Math.min(from, to)}
          right={Math.max(from, to)}
          yPx={yPx}
          side={side}
          layout={layout}
        />
      )}
    </MarkLink>
  )
}

function drawn(mark: Mark, from: number, to: number, yPx: number, layout: RowsLayout, xOf: (value: number) => number) {
  const { party } = mark
  const isOpen = isHollow(mark)
  const stroke = strokePaint(party, isOpen)
  switch (mark.shape) {
    case 'bar': {
      const widthPx = px(Math.max(1, to - from))
      if (mark.isRetroactive)
        return (
          <>
            <rect className="shape stroke" x={px(from)} y={px(yPx - 6)} width={widthPx} height={12} {...stroke} />
            <path className="hatch" d={`M${px(from)} ${px(yPx)}h${widthPx}`} {...hatchPaint(party, 12)} />
          </>
        )
      return (
        <rect
          className="shape"
          x={px(from)}
          y={px(yPx - 6)}
          width={widthPx}
          height={12}
          {...shapePaint(party, isOpen)}
        />
      )
    }
    case 'blocks':
      return (
        <path
          className="shape squares"
          {...squaresPaint(mark)}
          d={squares(mark.to ?? 0, from, yPx, xOf(POSTS_PER_SQUARE * layout.squareRows) - xOf(0), layout.squareRows)}
        />
      )
    case 'tick':
      return mark.to === null ? (
        <path className="shape stroke" d={`M${px(from)} ${px(yPx - 7)}v14`} {...stroke} />
      ) : (
        <path
          className="shape stroke"
          {...stroke}
          d={`M${px(from)} ${px(yPx - 5)}v10M${px(from)} ${px(yPx)}H${px(to)}M${px(to)} ${px(yPx - 5)}v10`}
        />
      )
    case 'dot':
    case 'step':
    case 'slot':
      return (
        <>
          {mark.to === null ? null : (
            <path className="shape stroke" d={`M${px(from)} ${px(yPx)}H${px(to)}`} {...stroke} />
          )}
          <MarkerShape party={party} x={from} y={yPx} isOpen={isOpen} />
          {mark.to === null ? null : <MarkerShape party={party} x={to} y={yPx} isOpen={isOpen} />}
        </>
      )
  }
}

function hundredths(value: number): number {
  return Math.round(value * 100) / 100
}

/** A square for every ten posts, in columns from the left; the last square is cut to what is left over. */
export function squares(posts: number, fromPx: number, yPx: number, columnPx: number, rows: number): string {
  // not rounded to half a pixel: over forty columns the error would add up
  const step = hundredths(columnPx)
  const side = hundredths(columnPx - 1)
  const count = Math.ceil(posts / POSTS_PER_SQUARE)
  const lastSide = hundredths(side * (posts / POSTS_PER_SQUARE - (count - 1)))
  const start = `M${px(fromPx)} ${px(yPx - (columnPx * rows) / 2)}`
  // each square ends at its own start: the next is one step down, or one column right and back to the top
  return Array.from({ length: count }, (_, index) => {
    const move = index === 0 ? start : index % rows === 0 ? `m${step} ${hundredths(-step * (rows - 1))}` : `m0 ${step}`
    const width = index === count - 1 ? lastSide : side
    return `${move}h${width}v${side}h${-width}z`
  }).join('')
}

type ValueTextProps = {
  mark: Mark
  words: DrawingWords
  left: number
  right: number
  yPx: number
  side: 'left' | 'right'
  layout: RowsLayout
}

function ValueText({ mark, words, left, right, yPx, side, layout }: ValueTextProps) {
  const text = valueWords(mark, layout.width, words)
  const room = textWidthPx(text, FONT_PX) + 10
  const fits = side === 'right' ? right + room <= layout.widthPx : left - room >= layout.fromPx - 4
  if (side === 'left' && !fits) return null // no room: the number is in the table and in the mark's name
  const rightward = side === 'right' && fits
  return (
    <text
      className="value"
      x={px(rightward ? right + 10 : left - 10)}
      y={px(yPx + FONT_PX * 0.35)}
      textAnchor={rightward ? 'start' : 'end'}
    >
      {text}
    </text>
  )
}

type SlotMarkProps = { mark: Mark; yPx: number; layout: RowsLayout; words: DrawingWords }

/** A dotted place with a label: the number here is unknown. */
function SlotMark({ mark, yPx, layout, words }: SlotMarkProps) {
  const text = slotWords(mark, words)
  return (
    <MarkLink mark={mark} words={words}>
      <rect
        className="slot"
        {...slotPaint(mark.party)}
        x={layout.fromPx}
        y={px(yPx - 10)}
        width={px(textWidthPx(text, FONT_PX) + 16)}
        height={20}
      />
      <text className="slot-words" {...MUTED} x={layout.fromPx + 8} y={px(yPx + FONT_PX * 0.35)}>
        {text}
      </text>
    </MarkLink>
  )
}

type WordsMarkProps = { mark: Mark; placed: PlacedLane; layout: RowsLayout; words: DrawingWords }

/** An answer in words, without a number. */
function WordsMark({ mark, placed, layout, words }: WordsMarkProps) {
  return (
    <MarkLink mark={mark} words={words}>
      <text className="said" x={16} y={px(placed.bodyPx)}>
        <TextLines lines={placed.body} x={16} linePx={layout.linePx} />
      </text>
    </MarkLink>
  )
}
