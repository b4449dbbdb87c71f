import { MarkerShape } from '../../charts/MarkerShape'
import type { Choices } from '../../domain/choices'
import { FIRST_MONTH } from '../../domain/pay'
import type { OnTheTable, TableRow } from '../../figures/tableCell'
import { formatDate, formatQuantity, formatUsd } from '../../i18n/format'
import { evidenceHref } from '../pages'
import { useSite, usePageText } from '../site'
import { lineWords, valueWords } from './cellWords'
import { ClassChoice } from './ClassChoice'
import { TableCellView } from './TableCellView'

type OnTheTableViewProps = { table: OnTheTable; day: string; choices: Choices }

/** What stood on the table on one day: a column a side and one for the agreement, a row a topic. */
export function OnTheTableView({ table, day, choices }: OnTheTableViewProps) {
  const site = useSite()
  const { front } = usePageText()
  const words = front.table
  return (
    <>
      <table data-table="on-the-table" data-day={day} className="on-the-table">
        <caption className="visually-hidden">{words.caption(formatDate(day, site.language))}</caption>
        <thead>
          <tr>
            <th scope="col">
              <span className="visually-hidden">{words.topic}</span>
            </th>
            {table.columns.map(({ party, proposal }) => (
              <th key={party} scope="col" className={`p-${party}`}>
                <b>
                  <svg className="marker" width="14" height="14" viewBox="-7 -7 14 14" aria-hidden="true">
                    <MarkerShape party={party} x={0} y={0} size={11} />
                  </svg>
                  {words.columns[party]}
                </b>{' '}
                <small>
                  {proposal === null
                    ? words.nothingYet[party]
                    : words.lastWord[party](formatDate(proposal.made, site.language, 'short'))}
                </small>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row) => (
            <tr key={row.topic}>
              <th scope="row">
                <RowHead row={row} table={table} />
              </th>
              {row.cells.map((cell) => (
                <TableCellView key={cell.party} row={row} cell={cell} choices={choices} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <Recommended table={table} />
    </>
  )
}

/** A topic, with what its numbers rest on. */
function RowHead({ row, table }: { row: TableRow; table: OnTheTable }) {
  const site = useSite()
  const words = usePageText().front.table
  switch (row.topic) {
    case 'dollars':
      return (
        <>
          <span>
            {table.until === null
              ? words.topics.dollars
              : words.dollars(
                  formatDate(FIRST_MONTH, site.language, 'short'),
                  formatDate(table.until, site.language, 'short'),
                )}
          </span>{' '}
          {table.baseUsd === null ? null : <small>{words.onSalary(formatUsd(table.baseUsd, site.language))}</small>}
        </>
      )
    case 'class-size':
      return (
        <>
          <span>{words.topics['class-size']}</span>{' '}
          {row.before === null ? null : (
            <small className="before" data-fact={row.before.facts.join(' ')}>
              <a href={evidenceHref(site, row.before.facts[0] ?? '')}>
                {words.before(
                  formatQuantity(row.before.quantity, site.language),
                  table.columns.at(-1)?.proposal !== null,
                )}
              </a>
            </small>
          )}
          <ClassChoice grade={table.grade} school={table.school} />
          <small className="class-chosen">{`${words.gradeName(table.grade)} · ${words.schools[table.school]}`}</small>
        </>
      )
    case 'exceptions':
      return (
        <>
          {words.topics.exceptions} <small>{words.rule}</small>
        </>
      )
    case 'raise':
    case 'staffing':
    case 'duration':
    case 'said-against':
      return words.topics[row.topic]
  }
}

/** What a neutral recommended between the sides. */
function Recommended({ table: { recommended } }: { table: OnTheTable }) {
  const site = useSite()
  const words = usePageText().front.table
  if (!recommended) return null
  const { cell, proposal } = recommended
  const value = valueWords(cell, site.language)
  if (value === null) return null
  return (
    <p className="recommended p-fact-finder">
      <svg className="marker" width="14" height="14" viewBox="-7 -7 14 14" aria-hidden="true">
        <MarkerShape party="fact-finder" x={0} y={0} size={11} />
      </svg>
      <span data-fact={cell.facts.join(' ')}>
        <a href={evidenceHref(site, cell.facts[0] ?? '')}>
          {words.recommended(value, formatDate(proposal.made, site.language, 'short'))}
        </a>{' '}
        <span>{cell.lines.map((line) => lineWords(line, site.language)).join('; ')}</span>
      </span>
    </p>
  )
}
