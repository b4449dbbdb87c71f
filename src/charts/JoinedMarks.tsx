import type { Look } from '../figures/figure'
import type { Party } from '../domain/vocabulary'
import { FONT_PX, LINE_PX, px, type DrawingWords } from './drawing'
import { AROUND_PX, type JoinedMark } from './layoutJoined'
import { textWidthPx } from './measureText'
import { slotWidthPx, type PlacedEntry, type PlacedSlot } from './placeLegend'
import { MarkerShape } from './MarkerShape'
import { MarkLink } from './MarkLink'
import type { JoinedColumn } from './placeColumns'
import { TextLines } from './TextLines'
import { isHollow, MUTED, shapePaint, slotPaint } from './theme'

type SymbolProps = { look: Look; party: Party; x: number; y: number; isAround?: boolean; isOpen?: boolean }

/** A limit is a thin upright bar, a side's number the side's marker; open where it is for some classes alone. */
export function LookSymbol({ look, party, x, y, isAround = false, isOpen = false }: SymbolProps) {
  switch (look) {
    case 'before':
    case 'after': {
      const [half, height] = isAround ? [AROUND_PX - 1.5, 15] : [2.5, 12]
      return (
        <path
          className="shape"
          {...shapePaint(party, isOpen)}
          d={`M${px(x - half)} ${px(y - height / 2)}h${half * 2}v${height}h${-half * 2}z`}
        />
      )
    }
    case 'side':
      return <MarkerShape party={party} x={x} y={y} size={isAround ? 2 * AROUND_PX : 10} isOpen={isOpen} />
    case 'side-earlier':
      return <MarkerShape party={party} x={x} y={y} size={7} isOpen={isOpen} />
    case 'side-in-part':
      return (
        <>
          <g className="open">
            <MarkerShape party={party} x={x} y={y} size={isAround ? 2 * AROUND_PX : 10} isOpen />
          </g>
          <MarkerShape party={party} x={x} y={y} size={3} isOpen={isOpen} />
        </>
      )
  }
}

/** One mark of a joined lane, and its number in its column; a number for some classes alone has the mark beside it. */
export function JoinedMarkShape({ placed, yPx, words }: { placed: JoinedMark; yPx: number; words: DrawingWords }) {
  const { mark, look, xPx, isAround, valuePx, text } = placed
  return (
    <MarkLink
      mark={mark}
      words={words}
      hit={
        <path
          className="hit"
          d={`M${px(valuePx - 4)} ${px(yPx - 9)}h44v18h-44z${xPx === null ? '' : `M${px(xPx - 9)} ${px(yPx - 9)}h18v18h-18z`}`}
        />
      }
    >
      {xPx === null ? null : (
        <LookSymbol look={look} party={mark.party} x={xPx} y={yPx} isAround={isAround} isOpen={isHollow(mark)} />
      )}
      <text className="value" x={px(valuePx)} y={px(yPx + FONT_PX * 0.35)}>
        {text}
      </text>
      {look === 'side-in-part' ? (
        <LookSymbol look={look} party={mark.party} x={valuePx + textWidthPx(text, FONT_PX) + 10} y={yPx} />
      ) : null}
    </MarkLink>
  )
}

/** A dotted place with words: in the column of its side, or after the side's marker. */
export function JoinedSlotShape({ slot, words }: { slot: PlacedSlot; words: DrawingWords }) {
  const { mark, lines, xPx, yPx } = slot
  return (
    <>
      {lines ? null : (
        <g className={`p-${mark.party}`} data-mark={mark.key}>
          <MarkerShape party={mark.party} x={xPx - 10} y={yPx} size={9} />
        </g>
      )}
      <SlotShape slot={slot} words={words} />
    </>
  )
}

function SlotShape({ slot, words }: { slot: PlacedSlot; words: DrawingWords }) {
  const { mark, text, xPx, yPx } = slot
  const lines = slot.lines ?? [text]
  const tallPx = lines.length * LINE_PX
  return (
    <MarkLink mark={mark} words={words} written={text}>
      <rect
        className="slot"
        {...slotPaint(mark.party)}
        x={xPx}
        y={px(yPx - tallPx / 2)}
        width={Math.max(...lines.map(slotWidthPx))}
        height={tallPx}
      />
      <text
        className="slot-words"
        {...MUTED}
        x={xPx + 6}
        y={px(yPx - ((lines.length - 1) * LINE_PX) / 2 + FONT_PX * 0.35)}
      >
        <TextLines lines={lines} x={xPx + 6} />
      </text>
    </MarkLink>
  )
}

/** The heading of a column of numbers: its mark, and whose they are. */
export function ColumnHead({ column: { entry, lines, xPx, yPx } }: { column: JoinedColumn }) {
  const [first, ...others] = lines
  return (
    <g className={`p-${entry.party}${entry.look === 'before' ? ' is-early' : ''}`}>
      <LookSymbol look={entry.look} party={entry.party} x={xPx + 6} y={yPx} isOpen={entry.look === 'before'} />
      <text className="column-head" y={px(yPx + FONT_PX * 0.35)}>
        <tspan x={xPx + 16}>{others.length > 0 ? `${first} ` : first}</tspan>
        {others.map((line, index) => (
          <tspan key={line} x={xPx} dy={LINE_PX}>
            {index === others.length - 1 ? line : `${line} `}
          </tspan>
        ))}
      </text>
    </g>
  )
}

/** The legend above joined lanes: each kind of mark with its name. `isFlat` where limits lie across their year. */
export function Legend({ entries, isFlat = false }: { entries: readonly PlacedEntry[]; isFlat?: boolean }) {
  return (
    <g className="legend">
      {entries.map(({ entry, text, xPx, yPx }) => (
        <g key={entry.marks[0]} className={`p-${entry.party}${entry.look === 'before' ? ' is-early' : ''}`}>
          {isFlat ? (
            <rect
              className="shape"
              {...shapePaint(entry.party, entry.look === 'before')}
              x={xPx}
              y={yPx - 2.5}
              width={12}
              height={5}
            />
          ) : (
            <LookSymbol look={entry.look} party={entry.party} x={xPx + 6} y={yPx} isOpen={entry.look === 'before'} />
          )}
          <text x={xPx + 16} y={px(yPx + FONT_PX * 0.35)}>
            {text}
          </text>
        </g>
      ))}
    </g>
  )
}
