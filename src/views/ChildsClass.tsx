import type { Choices } from '../domain/choices'
import type { Dataset } from '../domain/record'
import {
  childsClass,
  STAGES,
  type ChildsClass as ClassFigure,
  type ClassLimit,
  type Stage,
} from '../figures/childsClass'
import { messagesIn } from '../i18n/format'
import { CLASS_WORDS } from '../i18n/classWords'
import { namerOf } from '../i18n/nameOf'
import { SeatsPicture } from './SeatsPicture'
import { evidenceHref, hrefOf, type Site } from './site'

/** What a dot can be, as the key names them. */
const SEATS = ['seat', 'over', 'room'] as const

export type ChildsClassProps = { dataset: Dataset; choices: Choices; site: Site }

/** What the limits on the table mean for one class: in a sentence, in dots, and limit by limit. */
export function ChildsClass({ dataset, choices, site }: ChildsClassProps) {
  const figure = childsClass(dataset, choices)
  const words = CLASS_WORDS[site.language]
  const notes = notesOf(figure, site)
  return (
    <div className="childs-class">
      <p className="finding" aria-live="polite">
        {answerOf(figure, site)}
      </p>
      {choices.grade === null && choices.students === null ? <p className="measure">{words.example}</p> : null}
      <p className="seat-key">
        {SEATS.map((seat) => (
          <span key={seat}>
            <SeatsPicture kinds={[seat]} label="" /> {words.legend[seat]}
          </span>
        ))}
      </p>
      {STAGES.map((stage) => (
        <StageOfLimits
          key={stage}
          stage={stage}
          figure={figure}
          dataset={dataset}
          site={site}
          isToday={choices.asof === null}
        />
      ))}
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

/** The answer in one sentence: the class, and every stage that has a limit. */
function answerOf({ grade, students, extents }: ClassFigure, { language }: Site): string {
  const words = CLASS_WORDS[language]
  const { between } = messagesIn(language).quantity
  const parts = STAGES.flatMap((stage) => {
    const extent = extents[stage]
    if (!extent) return []
    const said = words.extent[stage](
      extent.low === extent.high ? String(extent.low) : between(String(extent.low), String(extent.high)),
    )
    return [students === null ? said : `${said} (${words.compared(students, extent)})`]
  })
  if (parts.length === 0) return `${words.class(words.grade(grade), students)} ${words.nothing}`
  const [first = '', ...more] = parts
  const sentence = [first.charAt(0).toLocaleUpperCase() + first.slice(1), ...more].join('; ')
  return `${words.class(words.grade(grade), students)} ${sentence}.`
}

function notesOf({ bands, limits }: ClassFigure, { language }: Site): readonly string[] {
  const words = CLASS_WORDS[language]
  return [
    ...(bands.length > 1 ? [words.grade6] : []),
    ...(bands.includes('tk-3') ? [words.youngest] : []),
    ...(limits.some(({ mark }) => mark.party === 'union' && mark.missing !== null) ? [words.union] : []),
    ...(limits.some(({ mark }) => mark.status === 'inferred') ? [words.inferred] : []),
    words.cover,
  ]
}

type StageProps = { stage: Stage; figure: ClassFigure; dataset: Dataset; site: Site; isToday: boolean }

function StageOfLimits({ stage, figure, dataset, site, isToday }: StageProps) {
  const words = CLASS_WORDS[site.language]
  const limits = figure.limits.filter((limit) => limit.stage === stage)
  if (limits.length === 0)
    return (
      <section>
        <h3>{words.stages[stage]}</h3>
        <p>{(isToday ? words.none : words.noneYet)[stage]}</p>
      </section>
    )
  return (
    <section>
      <h3>{words.stages[stage]}</h3>
      <ul className="limits">
        {limits.map((limit) => (
          <Limit key={limit.mark.key} limit={limit} students={figure.students} dataset={dataset} site={site} />
        ))}
      </ul>
    </section>
  )
}

type LimitProps = { limit: ClassLimit; students: number | null; dataset: Dataset; site: Site }

/** Students up to the limit, those over it, and the places that are left. */
function kindsOf(most: number, students: number): readonly ('seat' | 'over' | 'room')[] {
  return Array.from({ length: Math.max(most, students) }, (_, index) => {
    if (index >= students) return 'room'
    return index < most ? 'seat' : 'over'
  })
}

function Limit({ limit: { mark, most, over }, students, dataset, site }: LimitProps) {
  const words = CLASS_WORDS[site.language]
  const text = messagesIn(site.language)
  const namer = namerOf(dataset, site.language)
  const [fact] = mark.facts
  const where = namer.path(mark.where)
  const name = `${namer.name(mark.who)}. ${where}`
  if (most === null)
    return (
      <li data-missing={mark.missing ?? undefined} data-proposal={mark.proposal ?? undefined}>
        {name}: <span className="unknown">{text.missing[mark.missing ?? 'not-published']}</span>
      </li>
    )
  return (
    <li data-fact={mark.facts.join(' ')} data-proposal={mark.proposal ?? undefined} className={`p-${mark.party}`}>
      <span className="limit-name">{name}: </span>
      <strong>{words.most(most)}</strong>
      {over === null ? null : (
        <strong>, {over > 0 ? words.over(over) : over < 0 ? words.room(-over) : words.full}</strong>
      )}
      {'. '}
      {fact === undefined ? null : (
        <a href={evidenceHref(site, fact)}>
          {text.statusNames[mark.status]}, {namer.outletOf(fact)}
        </a>
      )}
      <SeatsPicture kinds={kindsOf(most, students ?? most)} label={words.picture(most, students)} />
    </li>
  )
}
