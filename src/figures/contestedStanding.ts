import type { Choices } from '../domain/choices'
import type { Conflict, Dataset, Fact } from '../domain/record'
import { CONFLICT_KINDS, type ConflictKind } from '../domain/vocabulary'
import { catalogOf, sourcesBehind, type Catalog } from './catalog'
import { isChosen } from './chosen'
import { atItsDay, axisOf, contestedFigure, isInWords, withoutScale } from './contestedFigure'
import type { Figure, Label, Lane, Mark, Note, RowsPanel, Scale } from './figure'
import type { End, Finding, Speaker } from './finding'
import { knownSince } from './known'
import { markOf } from './marks'
import { niceScale } from './niceScale'
import { nothingBy } from './nothing'
import { namesOf, speakersOf } from './speakers'
import { isOnThisTable } from './standing'
import type { FigurePageSpec, FigureSpec } from './figureSpec'

/** The questions of one kind that have more than one answer, with how many. */
export type Questions = { kind: ConflictKind; questions: readonly { id: string; answers: number }[] }

/** Every question that was open on the chosen day, in groups by kind of disagreement; a kind without any is left out. */
export function questionsOf(catalog: Catalog, choices: Choices): readonly Questions[] {
  return CONFLICT_KINDS.map((kind) => ({
    kind,
    questions: catalog.conflicts
      .filter((conflict) => conflict.kind === kind)
      .map((conflict) => ({ id: conflict.id, answers: answersTo(catalog, choices, conflict).length }))
      .filter(({ answers }) => answers > 1),
  })).filter(({ questions }) => questions.length > 0)
}

/** One answer: who gives it, its mark, and where it stands on its scale; a range, where it begins. */
type Answer = { speaker: Speaker; mark: Mark; place: number }

/** One contested question: its answers on one scale or in words, and who gives each. */
export function contestedStanding(dataset: Dataset, choices: Choices): Figure {
  const catalog = catalogOf(dataset)
  const conflict = questionFor(catalog, choices)
  const scale = conflict ? scaleOf(catalog, conflict) : null
  const answers = conflict ? answersOf(catalog, choices, conflict, scale) : []
  const marks = answers.map(({ mark }) => mark)
  const panel: RowsPanel = {
    kind: 'rows',
    key: 'question',
    title: null,
    scale: scale?.kind === 'number' ? scale : null,
    links: [],
    groups: conflict
      ? [
          {
            key: conflict.id,
            label: subjectOf(catalog, conflict),
            note: null,
            scale: scale?.kind === 'days' ? scale : null,
            lanes: answers.map(laneOf),
          },
        ]
      : [],
  }
  return {
    id: 'contested',
    layoutKey: ['standing', 'contested', ...marks.map(({ key }) => key)].join('|'),
    panels: [panel],
    finding: conflict ? findingOf(conflict, answers, scale !== null) : nothingBy(choices, 'answers'),
    notes: conflict ? notesOf(conflict, marks) : [],
    shown: marks.length,
    total: marks.length,
    sources: sourcesBehind(catalog, marks),
  }
}

function laneOf({ speaker, mark }: Answer): Lane {
  // a point bears its own marker
  const party = speaker.of === 'party' && mark.shape !== 'dot' ? speaker.party : null
  return { key: mark.key, label: mark.who, party, marks: [mark], spans: [] }
}

/** The answers to a question that were known on the chosen day and are of the chosen sides. */
function answersTo(catalog: Catalog, choices: Choices, conflict: Conflict): readonly Fact[] {
  return factsOf(catalog, conflict).filter((fact) =>
    isChosen({ proposal: fact.proposal, party: fact.party, since: knownSince(catalog, fact) }, choices),
  )
}

/** The question that was asked for. Without one, that with which most readers begin, else the first that is open. */
function questionFor(catalog: Catalog, choices: Choices): Conflict | null {
  const isOpen = (conflict: Conflict) => answersTo(catalog, choices, conflict).length > 1
  const asked = catalog.conflicts.find(({ id }) => id === choices.question)
  if (asked) return isOpen(asked) ? asked : null
  const open = CONFLICT_KINDS.flatMap((kind) => catalog.conflicts.filter((conflict) => conflict.kind === kind)).filter(
    isOpen,
  )
  const first = beginning(catalog)
  const touches = ({ facts }: Conflict) =>
    facts.some((id) => choices.proposals?.includes(catalog.fact.get(id)?.proposal ?? '') === true)
  return open.find(({ id }) => id === first) ?? open.find(touches) ?? open[0] ?? null
}

/** The conflict about what the agreement says of new staff, in one number or in the parts of that number. */
function beginning(catalog: Catalog): string | null {
  const agreement = catalog.proposals.findLast((proposal) => proposal.kind === 'agreement' && isOnThisTable(proposal))
  const { headline = null, parts = [] } = agreement?.terms.staffing ?? {}
  const counted = [...(headline === null ? [] : [headline]), ...parts]
  return catalog.conflicts.find(({ facts }) => facts.some((id) => counted.includes(id)))?.id ?? null
}

function factsOf(catalog: Catalog, { facts }: Conflict): readonly Fact[] {
  return facts.flatMap((id) => catalog.fact.get(id) ?? [])
}

/** The scale of all answers, known on the chosen day or not: it stays the same from day to day. */
function scaleOf(catalog: Catalog, conflict: Conflict): Scale | null {
  const scale = axisOf(factsOf(catalog, conflict))?.scale
  if (scale?.kind !== 'number') return scale ?? null
  const [low, high] = scale.domain
  return niceScale({ low, high }, scale.unit)
}

/** What all answers speak of, where it is one proposal: whose and of which day, and of which posts. */
function subjectOf(catalog: Catalog, conflict: Conflict): Label | null {
  const [first, ...others] = factsOf(catalog, conflict)
  const { proposal = null, roles = [] } = first ?? {}
  if (proposal === null || others.some((fact) => fact.proposal !== proposal)) return null
  const isOfRoles = roles.length > 0 && others.every((fact) => fact.roles.join() === roles.join())
  return {
    of: 'joined',
    by: ' · ',
    labels: [
      { of: 'proposal', id: proposal },
      ...(isOfRoles ? roles.map((role) => ({ of: 'role', role }) as const) : []),
    ],
  }
}

/** The answers that were known, from the least up where they stand on a scale. */
function answersOf(catalog: Catalog, choices: Choices, conflict: Conflict, scale: Scale | null): readonly Answer[] {
  const all = factsOf(catalog, conflict)
  const speakers = new Map(speakersOf(catalog, all).map((speaker, index) => [all[index]?.id, speaker]))
  const known = answersTo(catalog, choices, conflict).flatMap((fact) => {
    const speaker = speakers.get(fact.id)
    return speaker ? [{ fact, speaker }] : []
  })
  const by = waysOf(all, scale)
  const names = namesOf(
    catalog,
    known.map(({ fact }) => fact),
    known.map(({ speaker }) => speaker),
  )
  const answers = known.map(({ fact, speaker }, index): Answer => {
    const mark = answerMark(catalog, choices, fact, {
      key: `${fact.id}-${conflict.id}`,
      who: names[index] ?? speaker,
      where: [{ of: 'conflict', id: conflict.id }],
      by,
    })
    return { speaker, mark, place: by === 'bars' ? (mark.to ?? 0) : mark.at }
  })
  return scale === null ? answers : answers.toSorted((a, b) => a.place - b.place)
}

/** How answers stand: on what scale, or as words. */
function waysOf(facts: readonly Fact[], scale: Scale | null): AnswerOptions['by'] {
  if (scale === null) return isInWords(facts) ? 'words' : null
  const hasRange = facts.some(({ value, low, high }) => value === null && low !== null && high !== null)
  return scale.kind === 'number' && scale.domain[0] === 0 && !hasRange ? 'bars' : scale.kind
}

type AnswerOptions = {
  key: string
  who: Label
  where: readonly Label[]
  by: 'bars' | 'number' | 'days' | 'words' | null
}

/**
 * An answer at its number or its day; a range is a bar, and so is each number of a scale from zero without ranges.
 * Beside answers in words a number stands in its statement.
 */
function answerMark(catalog: Catalog, choices: Choices, fact: Fact, { by, ...options }: AnswerOptions): Mark {
  const mark = markOf(catalog, choices, fact, options)
  switch (by) {
    case 'bars':
      return { ...mark, shape: 'bar', at: 0, to: mark.at }
    case 'number':
      return mark.to === null ? mark : { ...mark, shape: 'bar' }
    case 'days':
      return atItsDay(mark, fact)
    case 'words':
      return withoutScale(mark, true)
    case null:
      return withoutScale(mark, false)
  }
}

function findingOf(conflict: Conflict, answers: readonly Answer[], isScaled: boolean): Finding {
  const endOf = ({ mark, speaker }: Answer): End => ({ quantity: mark.quantity, day: mark.day, who: speaker })
  const [least] = answers
  const most = answers.at(-1)
  return {
    kind: 'question',
    conflict: conflict.id,
    disagreement: conflict.kind,
    answers: answers.length,
    places: new Set(answers.map(({ place }) => place)).size,
    who: [...new Map(answers.map(({ speaker }) => [JSON.stringify(speaker), speaker])).values()],
    ends: isScaled && least && most ? [endOf(least), endOf(most)] : null,
  }
}

/** What kind of disagreement it is, and what its records show. */
function notesOf({ id, kind, facts: all }: Conflict, marks: readonly Mark[]): readonly Note[] {
  const facts = marks.flatMap((mark) => mark.facts)
  return [
    { kind: 'said', note: `contested-${kind}`, facts },
    // the sentence speaks of all answers: while some are not known yet, it would say too much
    ...(facts.length === all.length ? [{ kind: 'shows', conflict: id, facts } as const] : []),
  ]
}

/** One number, several sources. */
export const contested: FigureSpec = {
  id: 'contested',
  standing: contestedStanding,
  whole: contestedFigure,
  choices: ['question'],
  onPaper: 'table',
}

/** What the build alone asks of it. */
export const contestedPage: FigurePageSpec = {
  terms: [
    'cap',
    'average',
    'section-1-5',
    'magnet',
    'retroactive',
    'ongoing-raise',
    'contingency',
    'ending-balance',
    'counselor-ratio',
    'high-need-school',
  ],
}
