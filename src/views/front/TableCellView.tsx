import type { Choices } from '../../domain/choices'
import type { CellLine, TableCell, TableRow } from '../../figures/tableCell'
import { formatDate } from '../../i18n/format'
import { evidenceHref } from '../pages'
import { useSite, usePageText } from '../site'
import { lineWords, valueWords } from './cellWords'
import { ReadingsPlace } from './ReadingsPlace'

type TableCellViewProps = { row: TableRow; cell: TableCell; choices: Choices }

/** One side's word on one topic: the value, its bar, what qualifies it, and where sources disagree. */
export function TableCellView({ row, cell, choices }: TableCellViewProps) {
  const site = useSite()
  const text = usePageText()
  const { table } = text.front
  const asOn = row.topic === 'dollars' ? table.byTermsOf : table.asOn
  const value = valueWords(cell, site.language)
  const [fact] = cell.facts
  const readings = { choices, isAboutDates: row.topic === 'raise' }
  return (
    <td
      data-topic={row.topic}
      data-party={cell.party}
      data-proposal={cell.proposal ?? undefined}
      data-fact={value === null ? undefined : cell.facts.join(' ')}
    >
      {value === null ? null : fact === undefined ? (
        <span className="num">{`${value} `}</span>
      ) : (
        <a className={cell.quantity === null ? 'num is-words' : 'num'} href={evidenceHref(site, fact)}>
          {/* a space for reader views, which know no columns; in one text, which a page in translation needs */}
          {`${value} `}
        </a>
      )}
      {cell.conflict === null ? null : <ReadingsPlace conflict={cell.conflict} {...readings} />}
      {cell.quantity?.value !== undefined && cell.quantity.value !== null && row.scale ? (
        <Bar party={cell.party} part={cell.quantity.value / row.scale.high} />
      ) : null}
      {cell.asOn === null ? null : (
        <small className="as-on">{`${asOn(formatDate(cell.asOn, site.language, 'short'))} `}</small>
      )}
      {cell.lines.map((line) => (
        <Line key={`${line.kind}-${line.facts.join()}`} line={line} {...readings} />
      ))}
      {/* what they did say comes first */}
      <Missing cell={cell} row={row} />
    </td>
  )
}

/** Why a cell has no value, in a dotted place. */
function Missing({ cell: { missing, party }, row }: { cell: TableCell; row: TableRow }) {
  const text = usePageText()
  if (missing === null) return null
  return missing === 'nothing-yet' ? (
    <span className="none">{text.front.table.nothingYet[party]}</span>
  ) : (
    <span className="none" data-missing={missing}>
      {row.topic === 'class-size' || row.topic === 'staffing'
        ? text.front.table.missing(text.missing[missing])
        : text.missing[missing]}
    </span>
  )
}

/** A bar on its row's common scale. Its length is an attribute: a strict policy allows no style of its own. */
function Bar({ party, part }: { party: TableCell['party']; part: number }) {
  return (
    <svg className={`bar p-${party}`} width="100%" height="10" aria-hidden="true">
      <rect className="bar-ground" width="100%" height="10" />
      <rect className="bar-value" width={`${Math.round(part * 1000) / 10}%`} height="10" />
    </svg>
  )
}

type LineProps = { line: CellLine; choices: Choices; isAboutDates: boolean }

function Line({ line, ...readings }: LineProps) {
  const site = useSite()
  const words = `${lineWords(line, site.language)} ` // a space for reader views, which know no lines
  const isNumber = ['part', 'spoken', 'by-other-dates', 'than-before'].includes(line.kind)
  return (
    <small className={`line is-${line.kind}`} data-fact={isNumber ? line.facts.join(' ') : undefined}>
      {line.kind === 'part' && line.conflict !== null ? (
        <>
          <span>{words}</span>
          <ReadingsPlace conflict={line.conflict} {...readings} />
        </>
      ) : (
        words
      )}
    </small>
  )
}
