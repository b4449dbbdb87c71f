import type { Look, Mark } from '../figures/figure'
import type { Party } from '../domain/vocabulary'
import { FONT_PX, px, type DrawingWords } from './drawing'
import { AROUND_PX, type JoinedMark } from './layoutJoined'
import { slotWidthPx, type PlacedEntry, type PlacedSlot } from './placeLegend'
import { MarkerShape } from './MarkerShape'
import { MarkLink } from './MarkLink'
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

/** One mark of a joined lane, with its number where it has one of its own. */
export function JoinedMarkShape({ placed, yPx, words }: { placed: JoinedMark; yPx: number; words: DrawingWords }) {
  const { mark, look, xPx, isAround, value, text } = placed
  return (
    <MarkLink
      mark={mark}
      words={words}
      hit={<rect className="hit" x={px(xPx - 9)} y={px(yPx - 9)} width={18} height={18} />}
    >
      <LookSymbol look={look} party={mark.party} x={xPx} y={yPx} isAround={isAround} isOpen={isHollow(mark)} />
      {value === null ? null : <ValueText value={value} text={text} yPx={yPx} />}
    </MarkLink>
  )
}

function ValueText({ value, text, yPx }: { value: NonNullable<JoinedMark['value']>; text: string; yPx: number }) {
  return (
    <text className="value" x={px(value.xPx)} y={px(yPx + FONT_PX * 0.35)} textAnchor={value.anchor}>
      {text}
    </text>
  )
}

/** The marker of a side, and its dotted place with words. */
export function JoinedSlotShape({ slot: { mark, text, xPx, yPx }, words }: { slot: PlacedSlot; words: DrawingWords }) {
  return (
    <>
      <g className={`p-${mark.party}`} data-mark={mark.key}>
        <MarkerShape party={mark.party} x={xPx - 10} y={yPx} size={9} />
      </g>
      <SlotShape mark={mark} text={text} x={xPx} y={yPx} words={words} />
    </>
  )
}

type SlotShapeProps = { mark: Mark; text: string; x: number; y: number; words: DrawingWords }

function SlotShape({ mark, text, x, y, words }: SlotShapeProps) {
  return (
    <MarkLink mark={mark} words={words} written={text}>
      <rect className="slot" {...slotPaint(mark.party)} x={x} y={px(y - 8.5)} width={slotWidthPx(text)} height={17} />
      <text className="slot-words" {...MUTED} x={x + 6} y={px(y + FONT_PX * 0.35)}>
        {text}
      </text>
    </MarkLink>
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
