import { EVERYTHING, type Choices } from '../domain/choices'
import { GRADE_BANDS, GRADES, bandsOfGrade, type Grade, type GradeBand } from '../domain/gradeBand'
import type { Dataset } from '../domain/record'
import type { Label, Look, Mark } from './figure'
import { figureOf } from './figures'

/** A limit on the class slide, or a side for which none was found: what it is called, and the most students it allows. */
export type SlideLimit = { name: Label; look: Look | 'missing'; mark: Mark; most: number | null }

/** The limits of one band of grades, and the meaning of the words in them. */
export type SlideBand = { band: GradeBand; limits: readonly SlideLimit[]; meanings: readonly Label[] }

/** The kind of school whose name needs a word more. */
const EXPLAINED = 'phbao'

const ORDER = ['before', 'side-earlier', 'side', 'side-in-part', 'missing', 'after'] as const

/**
 * For each band of grades the limits of the first depth: in force, last offered, agreed, in that order. Bands without a
 * limit are left out.
 */
export function classBands(dataset: Dataset, choices: Partial<Choices>): readonly SlideBand[] {
  return GRADE_BANDS.flatMap((band): readonly SlideBand[] => {
    const { panels } = figureOf('class-size', dataset, { ...EVERYTHING, ...choices, grades: [band] })
    const [panel] = panels
    if (panel?.kind !== 'rows' || !panel.joined) return []
    const { legend } = panel.joined
    const marks = panel.groups.flatMap(({ lanes }) => lanes.flatMap((lane) => lane.marks)).filter(({ shown }) => shown)
    const limits = marks.flatMap((mark): readonly SlideLimit[] => {
      if (mark.shape === 'slot') return [{ name: mark.who, look: 'missing', mark, most: null }]
      const entry = legend.find(({ marks: keys }) => keys.includes(mark.key))
      const most = mark.quantity?.value ?? mark.quantity?.high ?? null
      return entry && most !== null ? [{ name: entry.label, look: entry.look, mark, most }] : []
    })
    if (limits.every(({ most }) => most === null)) return []
    const isNamed = marks.some(({ where }) =>
      where.some((label) => label.of === 'school-types' && label.types.join() === EXPLAINED),
    )
    const meanings: readonly Label[] = isNamed ? [{ of: 'kind-meaning', type: EXPLAINED }] : []
    return [{ band, limits: limits.toSorted((a, b) => ORDER.indexOf(a.look) - ORDER.indexOf(b.look)), meanings }]
  })
}

/** A grade that a listener may ask about; grade 6 once for each kind of school that it may be in. */
export type AskedGrade = { id: string; grade: Grade; band: GradeBand; isInTwo: boolean }

/** Every grade that a listener may ask about, youngest first. */
export function askedGrades(bands: readonly SlideBand[]): readonly AskedGrade[] {
  return GRADES.filter((grade) => grade !== 'TK').flatMap((grade) => {
    const own = bandsOfGrade(grade).filter((band) => bands.some((one) => one.band === band))
    return own.map((band, index) => ({
      id: index === 0 ? grade : `${grade}-${band}`,
      grade,
      band,
      isInTwo: own.length > 1,
    }))
  })
}
