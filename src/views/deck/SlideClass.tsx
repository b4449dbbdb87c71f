import { MarkerShape } from '../../charts/MarkerShape'
import { bandsOfGrade } from '../../domain/gradeBand'
import type { Dataset } from '../../domain/record'
import { classBands, type SlideBand, type SlideLimit } from '../../figures/classSlide'
import type { ClassSlide } from '../../figures/slides'
import { CLASS_WORDS } from '../../i18n/classWords'
import { DECK_WORDS } from '../../i18n/deckWords'
import { messagesIn } from '../../i18n/format'
import { namerOf } from '../../i18n/nameOf'
import type { Site } from '../site'
import { comparedBy } from './classTemplates'
import { SEAT, seatPaths, seatsAcross } from './seats'
import { sourceLine } from './sourceLine'

type SlideClassProps = { slide: ClassSlide; dataset: Dataset; site: Site }

/** The sentence of the class slide; its name where no limit is known. */
export function classSlideTitle({ slide, dataset, site }: SlideClassProps): string {
  const grade = CLASS_WORDS[site.language].grade(slide.grade)
  const band = classBands(dataset, slide.choices).find((one) => isOf(one, slide))
  const most = band?.limits.findLast((limit) => limit.most !== null)?.most
  if (most === null || most === undefined) return messagesIn(site.language).figure.childsClass
  return comparedBy(DECK_WORDS[site.language].classTitle, { students: slide.students, most, grade })
}

/** One class under each limit of its grade, a dot a student; the bands of the other grades wait to be asked for. */
export function SlideClass({ slide, dataset, site }: SlideClassProps) {
  const words = DECK_WORDS[site.language]
  const namer = namerOf(dataset, site.language)
  return (
    <div className="slide-class">
      {classBands(dataset, slide.choices).map((band) => (
        <div key={band.band} data-band={band.band} hidden={!isOf(band, slide)}>
          <p className="slide-measure">
            {band.meanings.length === 0
              ? words.classAll
              : words.classAt(
                  namer.name({ of: 'school-types', types: slide.choices.schools ?? [] }),
                  band.meanings.map(namer.name).join(' '),
                )}
          </p>
          <ul className="slide-limits">
            {band.limits.map((limit) => (
              <Limit
                key={limit.mark.key}
                limit={limit}
                band={band}
                students={slide.students}
                site={site}
                namer={namer}
              />
            ))}
          </ul>
          <p className="slide-source">
            {sourceLine(
              band.limits.map(({ mark }) => mark),
              namer,
              site.language,
            )}
          </p>
        </div>
      ))}
    </div>
  )
}

function isOf({ band }: SlideBand, { grade }: ClassSlide): boolean {
  return bandsOfGrade(grade)[0] === band
}

type LimitProps = {
  limit: SlideLimit
  band: SlideBand
  students: number
  site: Site
  namer: ReturnType<typeof namerOf>
}

function Limit({ limit: { name, look, mark, most }, band, students, site, namer }: LimitProps) {
  const words = DECK_WORDS[site.language]
  const label = (
    <span className="limit-name">
      <svg viewBox="0 0 12 12" aria-hidden="true" className="drawing">
        <MarkerShape party={mark.party} x={6} y={6} size={10} />
      </svg>
      {look === 'before' ? words.classBefore(namer.name(name)) : namer.name(name)}
    </span>
  )
  if (most === null)
    return (
      <li className={`p-${mark.party} is-missing`} data-missing={mark.missing ?? undefined}>
        {label} <span className="slide-slot">{messagesIn(site.language).missing[mark.missing ?? 'not-found']}</span>
      </li>
    )
  const paths = seatPaths(most, students)
  const limits = band.limits.flatMap((one) => one.most ?? [])
  return (
    <li className={`p-${mark.party}`} data-most={most} data-fact={mark.facts.join(' ')}>
      {label}{' '}
      <span className="limit-most">
        {words.classMost.replace('{m}', String(most))},{' '}
        <strong>{comparedBy(words.classVerdict, { students, most, grade: '' })}</strong>
      </span>
      <svg className="seats" viewBox={`0 0 ${seatsAcross(limits, students) * SEAT} ${SEAT}`} aria-hidden="true">
        <path className="seat" d={paths.seat} />
        <path className="seat-over" d={paths.over} />
        <path className="seat-room" d={paths.room} />
        <path className="seat-limit" d={paths.limit} />
      </svg>
    </li>
  )
}
