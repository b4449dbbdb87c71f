import type { Dataset } from '../../domain/record'
import type { Choices } from '../../domain/choices'
import { contestedGroup } from '../../figures/contestedFigure'
import { namerOf } from '../../i18n/nameOf'
import { evidenceHref, hrefOf } from '../pages'
import { useSite, useText } from '../site'

export type TableReadingsProps = { conflict: string; dataset: Dataset; choices: Choices; isAboutDates: boolean }

/** Two words where sources disagree; one press shows what each of them says. */
export function TableReadings({ conflict, dataset, choices, isAboutDates }: TableReadingsProps) {
  const site = useSite()
  const { table } = useText().front
  const group = contestedGroup(dataset, choices, conflict)
  const namer = namerOf(dataset, site.language)
  if (!group) return null
  // what explains all readings can be told once all of them are known
  const isWhole = group.lanes.every(({ marks }) => marks.every(({ shown }) => shown))
  return (
    <details className="readings" name="readings">
      <summary>{isAboutDates ? table.datesDisputed : table.sourcesDiffer}</summary>
      <div className="readings-body">
        <p>{group.label ? namer.name(group.label) : null}</p>
        {isWhole ? <p className="why">{dataset.conflicts.find(({ id }) => id === conflict)?.shows}</p> : null}
        <ul>
          {group.lanes.flatMap(({ label, marks }) =>
            marks
              .filter(({ shown }) => shown)
              .map((mark) => (
                <li key={mark.key}>
                  <a href={evidenceHref(site, mark.facts[0] ?? '')} data-fact={mark.facts.join(' ')}>
                    {`${namer.name(label)}: ${namer.long(mark)}`}
                  </a>{' '}
                </li>
              )),
          )}
        </ul>
        <a href={`${hrefOf(site, { page: 'figure', figure: 'contested' })}?question=${conflict}`}>
          {table.allReadings}
        </a>
      </div>
    </details>
  )
}
