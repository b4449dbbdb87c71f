import type { Choices } from '../../domain/choices'
import type { Dataset } from '../../domain/record'
import { childsClass, type ChildsClass as ClassFigure } from '../../figures/childsClass'
import { CLASS_WORDS } from '../../i18n/classWords'
import { hrefOf } from '../pages'
import type { Site } from '../site'
import { classAnswer } from './classAnswer'
import { schoolOf } from './schoolOf'
import { ClassLimits } from './ClassLimits'

export type ChildsClassProps = { dataset: Dataset; choices: Choices; site: Site }

/** What the limits on the table mean for one class: in a sentence, in dots, and limit by limit. */
export function ChildsClass({ dataset, choices, site }: ChildsClassProps) {
  const figure = childsClass(dataset, { ...choices, schools: [schoolOf(choices)] })
  const words = CLASS_WORDS[site.language]
  const notes = notesOf(figure, site)
  return (
    <div className="childs-class">
      <p className="finding" aria-live="polite">
        {classAnswer(figure, site)}
      </p>
      {choices.grade === null && choices.students === null ? <p className="measure">{words.example}</p> : null}
      <ClassLimits figure={figure} dataset={dataset} site={site} isToday={choices.asof === null} />
      {notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
      <h3>{words.terms}</h3>
      <dl>
        {dataset.terms.map(({ id, term, definition }) => (
          <div key={id}>
            <dt>
              <a href={`${hrefOf(site, { page: 'evidence' })}#term-${id}`}>{term}</a>
            </dt>
            <dd>{definition}</dd>
          </div>
        ))}
      </dl>
    </div>
  )
}

function notesOf({ bands, limits }: ClassFigure, { language }: Site): readonly string[] {
  const words = CLASS_WORDS[language]
  return [
    words.schoolHelp,
    ...(bands.length > 1 ? [words.grade6] : []),
    ...(bands.includes('tk-3') ? [words.youngest] : []),
    ...(limits.some(({ mark }) => mark.party === 'union' && mark.missing !== null) ? [words.union] : []),
    ...(limits.some(({ mark }) => mark.status === 'inferred') ? [words.inferred] : []),
    words.cover,
  ]
}
