import type { Choices } from '../domain/choices'
import { firstDay } from '../domain/day'
import { bandsOfGrade, type Grade, type GradeBand } from '../domain/gradeBand'
import type { Dataset } from '../domain/record'
import { schoolYearOf } from '../domain/schoolYear'
import { catalogOf } from './catalog'
import { classSizeFigure } from './classSizeFigure'
import { classSizeStepsFigure } from './classSizeStepsFigure'
import { marksOf, type Label, type Mark } from './figure'
import { extentOf, type Extent } from './finding'

/** The default grade: the first for which offers, cuts and limits all have numbers. */
export const EXAMPLE_GRADE: Grade = '4'

/** The stages of a limit: in force then, offered, agreed. */
export const STAGES = ['in-force', 'offered', 'agreed'] as const
export type Stage = (typeof STAGES)[number]

/** One limit for a child's class, or a gap for one that was not published. */
export type ClassLimit = {
  mark: Mark
  stage: Stage
  /** The most students that a class may have; `null` where it was not published. */
  most: number | null
  /** How many of today's students exceed it; negative if there is room. `null` where either is not known. */
  over: number | null
}

/** What the limits on the table mean for one class. */
export type ChildsClass = {
  grade: Grade
  /** Grade 6 has two: it belongs to an elementary school in some places and to a middle school in others. */
  bands: readonly GradeBand[]
  students: number | null
  limits: readonly ClassLimit[]
  /** The limit of each stage, and of each band where the grade has two; from its lowest to its highest, where kinds of school differ. One `isInPart` is for English and math alone. */
  rules: readonly { stage: Stage; band: GradeBand | null; extent: Extent; isInPart: boolean }[]
}

/**
 * Every limit that was in force, offered or agreed for a child's grade, at the school types and in the kinds of class
 * that the reader chose, against the students the class has today.
 */
export function childsClass(dataset: Dataset, choices: Choices): ChildsClass {
  const grade = choices.grade ?? EXAMPLE_GRADE
  const bands = bandsOfGrade(grade)
  const chosen: Choices = { ...choices, grade, grades: null }
  const all = [
    ...marksOf(classSizeFigure(dataset, chosen)).filter(({ shape }) => shape === 'dot' || shape === 'slot'),
    ...betweenYears(dataset, { ...chosen, grade: null, grades: bands }),
  ]
    .filter(({ shown }) => shown)
    .map((bare): ClassLimit => {
      const mark = withYear(dataset, bare)
      const most = mark.quantity ? (mark.quantity.value ?? mark.quantity.high) : null
      return {
        mark,
        stage: stageOf(dataset, mark),
        most,
        over: most === null || choices.students === null ? null : choices.students - most,
      }
    })
    .toSorted((a, b) => STAGES.indexOf(a.stage) - STAGES.indexOf(b.stage) || yearOf(a.mark) - yearOf(b.mark))
  // the memorandum took the contract's place: both were never in force together
  const kindOf = ({ mark }: ClassLimit) => catalogOf(dataset).proposal.get(mark.proposal ?? '')?.kind
  const isReplaced = all.some((limit) => kindOf(limit) === 'memorandum')
  const limits = all.filter((limit) => !isReplaced || kindOf(limit) !== 'contract')
  const rules = STAGES.flatMap((stage) =>
    (bands.length > 1 ? bands : [null]).flatMap((band) => {
      const own = limits.filter((limit) => isRule(limit, stage, band))
      const extent = extentOf(own.flatMap(({ most }) => most ?? []))
      const isInPart = own.every(({ mark }) => isOfEnglishMath(mark))
      return extent === null ? [] : [{ stage, band, extent, isInPart }]
    }),
  )
  return {
    grade,
    bands,
    students: choices.students,
    limits,
    rules,
  }
}

/** Limits of the agreement hold from a school year on: one that does not name its year yet names it here. */
function withYear(dataset: Dataset, mark: Mark): Mark {
  const [id] = mark.facts
  const fact = catalogOf(dataset).fact.get(id ?? '')
  if (!fact?.from || stageOf(dataset, mark) !== 'agreed' || mark.where.some(({ of }) => of === 'year')) return mark
  return { ...mark, where: [...mark.where, { of: 'year', year: schoolYearOf(firstDay(fact.from)) }] }
}

/** The school years of the agreement before the last have limits of their own, worked out from the agreed cuts. */
function betweenYears(dataset: Dataset, choices: Choices): readonly Mark[] {
  return marksOf(classSizeStepsFigure(dataset, choices)).filter(
    ({ where, quantity }) =>
      quantity?.unit === 'students-per-class' &&
      where.some((label) => label.of === 'band' && choices.grades?.includes(label.band) === true) &&
      where.some((label) => label.of === 'year' && label.year > FIRST_YEAR && label.year < LAST_YEAR),
  )
}

const FIRST_YEAR = 2018
/** The school year for which the agreement states its limits itself. */
const LAST_YEAR = 2022

function yearOf({ where }: Mark): number {
  const year = where.find((label): label is Extract<Label, { of: 'year' }> => label.of === 'year')
  return year?.year ?? LAST_YEAR
}

function stageOf(dataset: Dataset, { proposal }: Mark): Stage {
  const kind = catalogOf(dataset).proposal.get(proposal ?? '')?.kind
  if (kind === 'agreement') return 'agreed'
  return kind === 'contract' || kind === 'memorandum' ? 'in-force' : 'offered'
}

function isOfEnglishMath({ where }: Mark): boolean {
  return where.some((label) => label.of === 'word' && label.word === 'classes-english-math')
}

/** Whether a limit is of a stage and a band; of the agreement's, those it ends with. */
function isRule({ mark, stage, most }: ClassLimit, of: Stage, band: GradeBand | null): boolean {
  return (
    stage === of &&
    most !== null &&
    (stage !== 'agreed' || yearOf(mark) === LAST_YEAR) &&
    (band === null || mark.where.some((label) => label.of === 'band' && label.band === band))
  )
}
