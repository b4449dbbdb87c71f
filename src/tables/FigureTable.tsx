import { Fragment } from 'react'
import type { Label, Mark } from '../figures/figure'

/** The labels and links of a table. */
export type TableWords = {
  caption: string
  columns: Record<'where' | 'who' | 'value' | 'sure' | 'source', string>
  who: (mark: Mark) => string
  where: (labels: readonly Label[]) => string
  value: (mark: Mark) => string
  /** Its status, or why it is missing. */
  sure: (mark: Mark) => string
  source: (mark: Mark) => string
  /** The link of a fact; `null` if there is no evidence page, and its source is plain text. */
  href: ((fact: string) => string) | null
}

type FigureTableProps = { marks: readonly Mark[]; words: TableWords }

/** A figure as a table: the same marks as the chart, a row each, in the same order. */
export function FigureTable({ marks, words }: FigureTableProps) {
  const { columns, href } = words
  return (
    <table>
      <caption>{words.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{columns.where}</th>
          <th scope="col">{columns.who}</th>
          <th scope="col" className="number">
            {columns.value}
          </th>
          <th scope="col">{columns.sure}</th>
          <th scope="col">{columns.source}</th>
        </tr>
      </thead>
      <tbody>
        {marks.map((mark) => (
          <tr key={mark.key}>
            <th scope="row">{words.where(mark.where) || words.who(mark)}</th>
            <td translate="no">{words.who(mark)}</td>
            <td
              className="number"
              data-fact={mark.facts.length > 0 ? mark.facts.join(' ') : undefined}
              data-proposal={mark.proposal ?? undefined}
              data-missing={mark.missing ?? undefined}
              data-missing-day={mark.missingDay ?? undefined}
            >
              {words.value(mark)}
            </td>
            <td>{words.sure(mark)}</td>
            <td>
              {href === null || mark.facts.length === 0
                ? words.source(mark)
                : mark.facts.map((fact, index) =>
                    index === 0 ? (
                      <a key={fact} href={href(fact)}>
                        {words.source(mark)}
                      </a>
                    ) : (
                      <Fragment key={fact}>
                        {' '}
                        <a href={href(fact)} aria-label={`${columns.source} ${index + 1}`}>
                          {index + 1}
                        </a>
                      </Fragment>
                    ),
                  )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
