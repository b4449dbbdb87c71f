import type { Evidence } from '../../domain/record'
import type { Party } from '../../domain/vocabulary'
import type { ComparedRow } from '../../figures/comparedRow'
import { DISPUTES_WORDS } from '../../i18n/disputesWords'
import { pageMessagesIn } from '../../i18n/format'
import { useSite } from '../site'
import { numberText } from './comparedText'

const ROW_PX = 36
/** Two lines: whose dispute, and its years. */
const HEAD_PX = 50
const BAR_PX = 12
const BASE_PX = 18
/** The part of the width that the longest bar takes. */
const LONGEST_PERCENT = 99

const FILLS: Partial<Record<Party, string>> = { union: 'var(--union)', district: 'var(--district)' }

/**
 * The raises of all disputes as bars on one scale from zero. Horizontal places are parts of the width, so that one
 * drawing serves every width without script. A bar of what is not known is no bar: its reason is in the table.
 */
export function DisputesChart({ rows, files }: { rows: readonly ComparedRow[]; files: readonly Evidence[] }) {
  const { language } = useSite()
  const words = DISPUTES_WORDS[language]
  const text = pageMessagesIn(language)
  const drawn = rows.filter((row) => row.compared === 'raise' && row.value !== null && row.apart !== 'schedule-average')
  const most = Math.max(1, ...drawn.map(({ value }) => value ?? 0))
  const groups = files
    .map((file) => ({ file, bars: drawn.filter(({ dispute }) => dispute === file.id) }))
    .filter(({ bars }) => bars.length > 0)
  const tops = groups.map((_, index) =>
    groups.slice(0, index).reduce((sum, { bars }) => sum + HEAD_PX + bars.length * ROW_PX, 0),
  )
  const height = groups.reduce((sum, { bars }) => sum + HEAD_PX + bars.length * ROW_PX, 0) + BASE_PX
  return (
    <svg width="100%" height={height} role="img" aria-label={words.chart} fontSize={13} fill="var(--ink)">
      {groups.map(({ file, bars }, index) => (
        <g key={file.id}>
          {linesOf(file.title).map((line, place) => (
            <text
              key={line}
              x="0"
              y={(tops[index] ?? 0) + HEAD_PX - 25 + place * 16}
              fontWeight={place === 0 ? 600 : 400}
            >
              {line}
            </text>
          ))}
          {bars.map((row, place) => {
            const y = (tops[index] ?? 0) + HEAD_PX + place * ROW_PX
            const width = `${((row.value ?? 0) / most) * LONGEST_PERCENT}%`
            const who =
              row.stage === 'agreed'
                ? words.stages.agreed
                : `${text.parties[row.party]}, ${row.stage ? words.stages[row.stage] : ''}`
            return (
              <g key={`${row.party}${row.stage}${row.facts[0]?.id}`}>
                <rect
                  x="0"
                  y={y}
                  width={width}
                  height={BAR_PX}
                  fill={FILLS[row.party] ?? 'var(--ink)'}
                  fillOpacity={row.stage === 'first' ? 0.55 : 1}
                  stroke={FILLS[row.party] ?? 'var(--ink)'}
                  data-fact={row.facts.map(({ id }) => id).join(' ')}
                  data-proposal={row.proposal ?? undefined}
                  data-dispute={row.dispute}
                />
                <text x={0} y={y + BAR_PX + 13} fontSize={12}>
                  {`${who}: ${numberText(row, language)}`}
                </text>
              </g>
            )
          })}
        </g>
      ))}
    </svg>
  )
}

/** A title as two lines, parted at its last comma: a phone has no room for one. */
function linesOf(title: string): readonly string[] {
  const at = title.lastIndexOf(', ')
  return at === -1 ? [title] : [title.slice(0, at), title.slice(at + 2)]
}
