import type { Dataset } from '../../domain/record'
import { STAGES, type ChildsClass, type ClassLimit, type Stage } from '../../figures/childsClass'
import { CLASS_WORDS } from '../../i18n/classWords'
import { messagesIn } from '../../i18n/format'
import { namerOf } from '../../i18n/nameOf'
import { evidenceHref } from '../pages'
import type { Site } from '../site'
import { SeatsPicture } from './SeatsPicture'

/** The kinds of dots, in the order of the legend. */
const SEATS = ['seat', 'over', 'room'] as const

type ClassLimitsProps = {
  figure: ChildsClass
  dataset: Dataset
  site: Site
  /** Whether no day was chosen, so that everything is shown. */
  isToday: boolean
  /** Whether there is an evidence page to link to; the single-file deck has none. */
  isLinked?: boolean
}

/** Every limit for one class, stage by stage, each with one dot a student. */
export function ClassLimits(props: ClassLimitsProps) {
  const { legend } = CLASS_WORDS[props.site.language]
  return (
    <>
      <p className="seat-key">
        {SEATS.map((seat) => (
          <span key={seat}>
            <SeatsPicture kinds={[seat]} label="" /> {legend[seat]}
          </span>
        ))}
      </p>
      <div className="class-stages">
        {STAGES.map((stage) => (
          <StageOfLimits key={stage} stage={stage} {...props} />
        ))}
      </div>
    </>
  )
}

function StageOfLimits({ stage, figure, isToday, ...parts }: ClassLimitsProps & { stage: Stage }) {
  const words = CLASS_WORDS[parts.site.language]
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
          <Limit key={limit.mark.key} limit={limit} students={figure.students} {...parts} />
        ))}
      </ul>
    </section>
  )
}

type LimitProps = Pick<ClassLimitsProps, 'dataset' | 'site' | 'isLinked'> & {
  limit: ClassLimit
  students: number | null
}

/** Students up to the limit, those over it, and the places that are left. */
function kindsOf(most: number, students: number): readonly ('seat' | 'over' | 'room')[] {
  return Array.from({ length: Math.max(most, students) }, (_, index) => {
    if (index >= students) return 'room'
    return index < most ? 'seat' : 'over'
  })
}

/** How many students are over a limit, or how many places are left. */
function compared(over: number, words: (typeof CLASS_WORDS)['en']): string {
  if (over === 0) return words.full
  return over > 0 ? words.over(over) : words.room(-over)
}

function Limit({ limit: { mark, most, over }, students, dataset, site, isLinked = true }: LimitProps) {
  const words = CLASS_WORDS[site.language]
  const text = messagesIn(site.language)
  const namer = namerOf(dataset, site.language)
  const [fact] = mark.facts
  const sourced = (id: string) => `${text.statusNames[mark.status]}, ${namer.outletOf(id)}`
  const where = namer.path(mark.where)
  const name = `${namer.name(mark.who)}. ${where}`
  if (most === null)
    return (
      <li data-missing={mark.missing ?? undefined} data-proposal={mark.proposal ?? undefined}>
        <span>{`${name}: `}</span>
        <span className="unknown">{text.missing[mark.missing ?? 'not-found']}</span>
      </li>
    )
  return (
    <li data-fact={mark.facts.join(' ')} data-proposal={mark.proposal ?? undefined} className={`p-${mark.party}`}>
      <span className="limit-name">{`${name}: `}</span>
      <strong>{over === null ? words.most(most) : `${words.most(most)}, ${compared(over, words)}`}</strong>
      <span>. </span>
      {fact === undefined ? null : isLinked ? (
        <a href={evidenceHref(site, fact)}>{sourced(fact)}</a>
      ) : (
        <cite>{sourced(fact)}</cite>
      )}
      <SeatsPicture kinds={kindsOf(most, students ?? most)} label={words.picture(most, students)} />
    </li>
  )
}
