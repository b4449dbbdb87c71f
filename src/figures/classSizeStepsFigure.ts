import { cutsPanel, kindOf } from './classSizeCuts'
import type { Choices } from '../domain/choices'
import { firstDay } from '../domain/day'
import { GRADE_BANDS, type GradeBand } from '../domain/gradeBand'
import type { Dataset, Fact } from '../domain/record'
import { schoolYearOf, type SchoolYear } from '../domain/schoolYear'
import type { SchoolType } from '../domain/vocabulary'
import { catalogOf, sourcesBehind, type Catalog } from './catalog'
import { bandsOf } from './bandsOf'
import { isAboutChosenClasses, whereIn } from './classSizeFigure'
import { marksOf, type Figure, type Group, type Lane, type Link, type Mark, type Note, type RowsPanel } from './figure'
import { extentOf, type Finding } from './finding'
import { isKnown } from './known'
import { markOf } from './marks'
import { notAgreed } from './nothing'
import { inOrder } from './offeredLimits'
import { lengthOf } from './quantity'

/**
 * The school types whose yearly limits can be inferred. Not magnets, whose rows contradict another note in the
 * contract.
 */
const PHASED_TYPES = ['phbao', 'desegregated'] as const satisfies readonly SchoolType[]

/**
 * The agreed cuts year by year, and beside them, on an axis of their own, the
 * limits they lead to: from the limit of 2018 to that of 2022-23.
 */
export function classSizeStepsFigure(dataset: Dataset, choices: Choices): Figure {
  const catalog = catalogOf(dataset)
  const panels = [cutsPanel(catalog, choices), limitsPanel(catalog, choices)]
  const figure = {
    id: 'class-size-steps' as const,
    layoutKey: ['class-size-steps', choices.grades?.join() ?? '', choices.schools?.join() ?? ''].join('|'),
    panels,
  }
  const marks = marksOf(figure)
  const shown = marks.filter((mark) => mark.shown)
  return {
    ...figure,
    finding: findingOf(catalog, choices, panels),
    notes: notesOf(catalog, choices, shown),
    shown: shown.length,
    total: marks.length,
    sources: sourcesBehind(catalog, shown),
  }
}

function limitsPanel(catalog: Catalog, choices: Choices): RowsPanel {
  const caps = catalog.facts.filter(
    (fact) =>
      fact.measure === 'cap' &&
      fact.grades !== null &&
      fact.schools !== null &&
      isAboutChosenClasses(fact, { ...choices, subjects: null }),
  )
  const groups = GRADE_BANDS.filter((band) => choices.grades === null || choices.grades.includes(band)).map(
    (band): Group => ({
      key: band,
      label: { of: 'band', band },
      note: null,
      scale: null,
      lanes: PHASED_TYPES.flatMap((type): readonly Lane[] => {
        const facts = caps.filter(
          ({ grades, schools }) => grades?.bands.includes(band) && schools?.types.includes(type),
        )
        const marks = yearsOf(catalog, facts).map(({ fact, year }) => limitMark(catalog, choices, band, fact, year))
        return marks.length === 0
          ? []
          : [
              {
                key: `${band}-${type}`,
                label: { of: 'school-types', types: [type] },
                party: 'joint',
                marks: joinEqual(marks),
                spans: [],
              },
            ]
      }),
    }),
  )
  const lanes = groups.flatMap((group) => group.lanes)
  return {
    kind: 'rows',
    key: 'limits',
    title: { of: 'word', word: 'limits' },
    scale: { kind: 'number', domain: [24, 48], ticks: [25, 30, 35, 40, 45], unit: 'students-per-class' },
    groups: groups.filter((group) => group.lanes.length > 0),
    links: lanes.flatMap(({ marks }) =>
      marks.flatMap((mark, index): readonly Link[] => {
        const before = marks[index - 1]
        return before
          ? [
              {
                key: `${before.key}-${mark.key}`,
                party: 'joint',
                from: before.key,
                to: mark.key,
                shown: before.shown && mark.shown,
              },
            ]
          : []
      }),
    ),
  }
}

/** The limit in force in 2018, then that of each school year to 2022-23. */
export function yearsOf(catalog: Catalog, facts: readonly Fact[]): readonly { fact: Fact; year: SchoolYear }[] {
  return facts
    .map((fact) => ({
      fact,
      year: kindOf(catalog, fact.proposal) === 'memorandum' ? 2018 : schoolYearOf(firstDay(fact.from ?? '')),
    }))
    .toSorted((a, b) => a.year - b.year)
}

function limitMark(catalog: Catalog, choices: Choices, band: GradeBand, fact: Fact, year: SchoolYear): Mark {
  return markOf(catalog, choices, fact, {
    key: `${fact.id}-${band}`,
    who: year === 2018 ? { of: 'word', word: 'limit-2018' } : { of: 'proposal', id: fact.proposal ?? '' },
    where: [...whereIn(band, fact), { of: 'year', year }],
  })
}

/**
 * Merges consecutive years of one agreement with the same limit into one mark, which
 * names them all and has the last one's status. Not across agreements: a mark must not
 * show on the day of the first what only the second agreed.
 */
function joinEqual(marks: readonly Mark[]): readonly Mark[] {
  const joined: Mark[] = []
  for (const mark of marks) {
    const before = joined.at(-1)
    if (before?.at !== mark.at || before.proposal !== mark.proposal || before.status !== mark.status) joined.push(mark)
    else
      joined[joined.length - 1] = {
        ...before,
        facts: [...before.facts, ...mark.facts],
        where: [...before.where, ...mark.where.filter(({ of }) => of === 'year')],
      }
  }
  return joined
}

/** The cuts of the chosen grades from the school year before them, and the limits of the same grades at their end. */
function findingOf(catalog: Catalog, choices: Choices, [cuts, limits]: readonly RowsPanel[]): Finding {
  const facts = (cuts?.groups[0]?.lanes ?? []).flatMap(({ marks }) =>
    marks.filter(({ shown }) => shown).flatMap((mark) => mark.facts.flatMap((id) => catalog.fact.get(id) ?? [])),
  )
  const years = facts.map((fact) => ({ year: schoolYearOf(firstDay(fact.from ?? '')), students: lengthOf(fact) ?? 0 }))
  const bands = inOrder(facts.flatMap(bandsOf)).filter(
    (band) => choices.grades === null || choices.grades.includes(band),
  )
  const last = (limits?.groups ?? [])
    .filter(({ label }) => label?.of === 'band' && bands.includes(label.band))
    .flatMap(({ lanes }) => lanes.flatMap(({ marks }) => marks.filter(({ shown }) => shown).slice(-1)))
  const yearIn = ({ where }: Mark) =>
    extentOf(where.flatMap((label) => (label.of === 'year' ? [label.year] : [])))?.high
  const by = extentOf(last.flatMap((mark) => yearIn(mark) ?? []))?.high ?? null
  const final = last.filter((mark) => yearIn(mark) === by)
  if (years.length === 0 || bands.length === 0) return notAgreed(catalog, choices)
  const before = catalog.proposals.findLast(({ kind }) => kind === 'memorandum')
  const held = before && catalog.factsOf(before.id).find(({ measure, from }) => measure === 'cap' && from !== null)
  return {
    kind: 'class-size-steps',
    bands,
    since: held?.from ? schoolYearOf(firstDay(held.from)) : null,
    cuts: years,
    limits: extentOf(final.map(({ at }) => at)),
    by,
  }
}

function notesOf(catalog: Catalog, choices: Choices, shown: readonly Mark[]): readonly Note[] {
  const inferred = shown.filter(({ status }) => status === 'inferred')
  const hasCuts = inferred.some(({ proposal }) => kindOf(catalog, proposal) === 'agreement')
  const below = shown.filter(({ where, at }) => {
    const years = where.flatMap((label) => (label.of === 'year' ? [label.year] : []))
    const type = where.find(({ of }) => of === 'school-types')
    const band = where.find(({ of }) => of === 'band')
    return (
      years.includes(2021) &&
      shown.some(
        (other) =>
          other.where.some((label) => label.of === 'year' && label.year === 2022) &&
          JSON.stringify(other.where.find(({ of }) => of === 'school-types')) === JSON.stringify(type) &&
          JSON.stringify(other.where.find(({ of }) => of === 'band')) === JSON.stringify(band) &&
          other.at > at,
      )
    )
  })
  const contingent = catalog.conflicts.find(({ facts }) => {
    const readings = facts.flatMap((id) => catalog.fact.get(id) ?? [])
    return (
      readings.some(({ measure, topic }) => measure === 'condition' && topic === 'class-size') &&
      readings.every((fact) => isKnown(catalog, fact, choices))
    )
  })
  return [
    ...(inferred.length > 0
      ? [
          {
            kind: 'said',
            note: hasCuts ? 'steps-inferred' : 'class-size-inferred',
            facts: inferred.flatMap(({ facts }) => facts),
          } as const,
        ]
      : []),
    ...(below.length > 0
      ? [
          {
            kind: 'said',
            note: 'steps-below-limit',
            facts: below.flatMap(({ facts }) => facts),
            parts: { rows: below.length },
          } as const,
        ]
      : []),
    ...(contingent && hasCuts ? [{ kind: 'shows', conflict: contingent.id, facts: contingent.facts } as const] : []),
  ]
}
