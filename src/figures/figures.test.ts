import { describe, expect, it, vi } from 'vitest'
import { EVERYTHING as NO_CHOICE, type Choices } from '../domain/choices'
import { lastDay } from '../domain/day'
import { losAngeles } from '../testing/losAngeles'
import { FIGURES, marksOf, shownKeysOf, type Figure, type FigureId, type Mark } from './figure'
import { factsInFigures, figureOf } from './figures'
import { factsOnTable } from './onTheTable'

vi.setConfig({ testTimeout: 30_000 }) // every figure under many choices

/** At second depth, where the layout of a figure is the same on every day. */
const EVERYTHING: Choices = { ...NO_CHOICE, show: 'all' }

const { figures, evidence } = losAngeles()
const spanish = losAngeles('es').figures

const AGREEMENT = 'P16-agreement-2019-01-22'
/** At second depth, where every mark has a place of its own. */
const WHOLE: Choices = { ...EVERYTHING, show: 'all' }
const STRIKE_BEGINS = '2019-01-14'
/** Before everything; at each turn of the talks; and until after the agreement. */
const DAYS = [
  '2015-01-01',
  '2017-05-04',
  '2018-07-24',
  '2018-10-30',
  '2018-12-18',
  '2019-01-11',
  STRIKE_BEGINS,
  '2019-01-18',
  '2019-01-22',
  '2019-01-29',
  '2023-12-31',
]
const VIEWS: readonly (readonly [string, Partial<Choices>])[] = [
  ['everything', {}],
  ...DAYS.map((asof) => [`the day ${asof}`, { asof }] as const),
  ['one side', { parties: ['union'] }],
  ['no proposal', { proposals: [] }],
  ['two proposals', { proposals: ['P13-district-2019-01-11', AGREEMENT] }],
  ['some grades', { grades: ['4-6', '11-12'] }],
  ['some schools', { schools: ['desegregated', 'high-need'] }],
  ['every kind of class', { subjects: ['academic', 'non-academic'] }],
  ['some roles', { roles: ['nurse'] }],
]

const factById = new Map(evidence.facts.map((fact) => [fact.id, fact]))
const madeBy = new Map(evidence.proposals.map(({ id, made }) => [id, lastDay(made)]))
const publishedBy = new Map(evidence.sources.map(({ id, published }) => [id, published]))

type Drawn = { key: string; facts: readonly string[]; proposal: string | null }

/** Everything that a figure shows or says, with its facts. */
function shownIn(figure: Figure): readonly Drawn[] {
  const marks = marksOf(figure).filter(({ shown }) => shown)
  const others = figure.panels.flatMap((panel): readonly Drawn[] => {
    if (panel.kind === 'time') return [...panel.paths, ...panel.spans].filter(({ shown }) => shown)
    if (panel.kind === 'rows')
      return panel.groups.flatMap(({ lanes }) => lanes.flatMap(({ spans }) => spans.filter(({ shown }) => shown)))
    return []
  })
  const notes = figure.notes.map((note) => ({
    key: JSON.stringify(note),
    facts: note.facts,
    proposal: null,
  }))
  return [...marks, ...others, ...notes]
}

/** Why a fact could not have been known on a day; empty if it could. */
function reasonsAgainst(id: string, asof: string): readonly string[] {
  const fact = factById.get(id)
  if (!fact) return [`${id} is no fact`]
  const made = fact.proposal === null ? null : (madeBy.get(fact.proposal) ?? null)
  const announced = fact.announced && lastDay(fact.announced)
  const [firstSource = null] = fact.sources
    .flatMap(({ source }) => publishedBy.get(source) ?? [])
    .map(lastDay)
    .toSorted()
  const dates = {
    proposed: made,
    announced,
    reported: announced === null && (made === null || fact.status === 'conflicting') ? firstSource : null,
    begun: announced === null && made === null && firstSource === null ? fact.from : null,
  }
  return Object.entries(dates).flatMap(([name, day]) => (day !== null && day > asof ? [`${id}: ${name} ${day}`] : []))
}

/** The marks as they are when all of them are shown. */
function asShown(marks: readonly Mark[]): readonly Mark[] {
  return marks.map((mark) => ({ ...mark, shown: true }))
}

/** Whether a number is what our arithmetic makes of the facts that it names; of pay, whose own test works it out by hand, whether it says so. */
function isWorkedOut(id: FigureId, { status, quantity, facts }: Mark): boolean {
  const values = facts.flatMap((fact) => factById.get(fact)?.value ?? [])
  const value = quantity?.value ?? Number.NaN
  if (status !== 'inferred' || facts.length === 0) return false
  const unit = quantity?.unit
  if (unit === 'usd') return id === 'pay'
  // raises, one on top of the other
  if (unit === 'percent')
    return Math.abs(values.reduce((level, rate) => level * (1 + rate / 100), 100) - 100 - value) < 1e-9
  // spread over whole years
  if (unit === 'usd-per-year')
    return values.some((usd) => [1, 2, 3, 4, 5].some((years) => Math.abs(usd / years - value) < 1e-6))
  return false
}

describe(figureOf, () => {
  it.each(FIGURES)('makes the same %s from the file that pages load as from all the evidence', (id) => {
    for (const [, choices] of VIEWS) {
      expect(figureOf(id, figures, { ...EVERYTHING, ...choices })).toEqual(
        figureOf(id, evidence, { ...EVERYTHING, ...choices }),
      )
    }
  })

  it.each(FIGURES)('makes the same %s in both languages, but for the names of people', (id) => {
    const numbers = (dataset: typeof figures) =>
      marksOf(figureOf(id, dataset, EVERYTHING)).map(({ key, at, to, level, facts }) => [key, at, to, level, facts])
    expect(numbers(spanish)).toEqual(numbers(figures))
  })

  it.each(FIGURES)('keeps every mark of %s in its place whatever sides, proposals and day are chosen', (id) => {
    const all = figureOf(id, figures, WHOLE)
    const views: readonly Partial<Choices>[] = [
      ...DAYS.map((asof) => ({ asof })),
      { parties: ['union'] },
      { parties: [] },
      { proposals: [] },
      { proposals: [AGREEMENT] },
    ]
    for (const choices of views) {
      const figure = figureOf(id, figures, { ...WHOLE, ...choices })
      expect(figure.layoutKey).toBe(all.layoutKey)
      expect(asShown(marksOf(figure))).toEqual(asShown(marksOf(all)))
    }
  })

  it.each(['class-size', 'class-size-steps', 'staffing'] as const)(
    'lays %s out alike at first depth wherever the key of its layout is the same',
    (id) => {
      const layouts = new Map<string, string>()
      for (const [, choices] of VIEWS) {
        const figure = figureOf(id, figures, { ...EVERYTHING, ...choices })
        const drawn = JSON.stringify(
          figure.panels.map((panel) => ({ ...panel, links: null })),
          (key, value: unknown) => (key === 'shown' ? true : value),
        )
        expect(layouts.get(figure.layoutKey) ?? drawn).toBe(drawn)
        layouts.set(figure.layoutKey, drawn)
      }
      expect(layouts.size).toBeGreaterThan(1)
    },
  )

  it.each([
    ['class-size', { grades: ['4-6'] }],
    ['class-size', { schools: ['phbao'] }],
    ['class-size', { subjects: ['non-academic'] }],
    ['class-size-steps', { grades: ['4-6'] }],
    ['class-size-steps', { schools: ['desegregated'] }],
    ['staffing', { roles: ['nurse'] }],
  ] as const)('draws %s anew for %j', (id, choices) => {
    expect(figureOf(id, figures, { ...WHOLE, ...choices }).layoutKey).not.toBe(figureOf(id, figures, WHOLE).layoutKey)
  })

  it.each(FIGURES)('gives every mark of %s a key of its own', (id) => {
    const keys = marksOf(figureOf(id, figures, { ...EVERYTHING, subjects: ['academic', 'non-academic'] })).map(
      ({ key }) => key,
    )
    expect(keys.length).toBe(new Set(keys).size)
  })

  it.each(FIGURES)(
    'begins every key in %s with a fact that it states, a gap’s with its proposal, an event’s with the event',
    (id) => {
      for (const show of [null, 'all'] as const) {
        for (const [, choices] of VIEWS) {
          const { panels } = figureOf(id, figures, { ...EVERYTHING, ...choices, show })
          const paths = panels.flatMap((panel) => (panel.kind === 'time' ? panel.paths : []))
          const wrong = [...marksOf({ panels }), ...paths].filter((drawn) => {
            const { key, facts, proposal, who } = drawn
            const isGap = 'shape' in drawn && drawn.shape === 'slot'
            const begins = [...facts, ...(isGap && proposal ? [proposal] : []), ...(who.of === 'event' ? [who.id] : [])]
            return (
              !begins.some((owner) => key === owner || key.startsWith(`${owner}-`)) && !(isGap && begins.length === 0)
            )
          })
          expect(wrong.map(({ key }) => key)).toEqual([])
        }
      }
    },
  )

  it.each(FIGURES)('rests every number of %s on a fact that says it, or on facts that it is worked out from', (id) => {
    for (const show of ['all', null] as const)
      for (const mark of marksOf(figureOf(id, figures, { ...EVERYTHING, show }))) {
        if (mark.quantity === null) continue
        const { value, low, high } = mark.quantity
        const said = mark.facts.flatMap((fact) => factById.get(fact) ?? [])
        expect([mark.key, said.length]).toEqual([mark.key, mark.facts.length])
        const isSaid = said.some((fact) => fact.value === value && fact.low === low && fact.high === high)
        expect([mark.key, isSaid || isWorkedOut(id, mark)]).toEqual([mark.key, true])
      }
  })

  it.each(FIGURES)('says of every mark of %s a number or why there is none, and never both', (id) => {
    for (const [, choices] of VIEWS) {
      const told = marksOf(figureOf(id, figures, { ...EVERYTHING, ...choices })).filter(
        ({ quantity, missing, day, shape }) =>
          (quantity !== null && missing !== null) ||
          (shape === 'slot' && quantity === null && missing === null && day === null),
      )
      expect(told.map(({ key }) => key)).toEqual([])
    }
  })

  it('says of a raise without a first day that its day is missing', () => {
    const undated = marksOf(figureOf('salary', figures, WHOLE)).filter(({ missingDay }) => missingDay !== null)
    expect(undated.map(({ quantity, missing, missingDay }) => [quantity?.value, missing, missingDay])).toEqual(
      [
        [2, 'not-found'],
        [6, 'not-read'],
        [6, 'not-read'],
        [6, 'not-found'],
      ].map(([percent, reason]) => [percent, null, reason]),
    )
    const others = FIGURES.filter((id) => id !== 'salary').flatMap((id) => marksOf(figureOf(id, figures, WHOLE)))
    expect(others.filter(({ missingDay }) => missingDay !== null)).toEqual([])
  })

  it.each(FIGURES)('never draws a missing number of %s as a zero', (id) => {
    for (const [, choices] of VIEWS) {
      const zeros = marksOf(figureOf(id, figures, { ...EVERYTHING, ...choices })).filter(
        ({ quantity, shape, missing, missingDay, to }) => {
          const isEmpty =
            quantity !== null && quantity.value === null && quantity.low === null && quantity.high === null
          const hasNoLength = (shape === 'bar' || shape === 'blocks') && (to ?? 0) <= 0
          return isEmpty || hasNoLength || (shape === 'slot') !== (missing !== null || missingDay !== null)
        },
      )
      expect(zeros.map(({ key }) => key)).toEqual([])
    }
  })

  it.each(FIGURES)('counts what is shown of %s, and cites its sources alone', (id) => {
    for (const [, choices] of VIEWS) {
      const figure = figureOf(id, figures, { ...EVERYTHING, ...choices })
      const shown = marksOf(figure).filter((mark) => mark.shown)
      expect([figure.shown, figure.total]).toEqual([shown.length, marksOf(figure).length])
      const cited = new Set(
        shown.flatMap(({ facts }) =>
          facts.flatMap((fact) => factById.get(fact)?.sources.map(({ source }) => source) ?? []),
        ),
      )
      expect(new Set(figure.sources)).toEqual(cited)
    }
  })

  it.each(FIGURES)('shows nothing in %s before it was known', (id) => {
    for (const asof of DAYS) {
      const told = shownIn(figureOf(id, figures, { ...EVERYTHING, asof }))
      expect(
        told.flatMap(({ key, facts }) =>
          facts.flatMap((fact) => reasonsAgainst(fact, asof).map((reason) => `${key}: ${reason}`)),
        ),
      ).toEqual([])
      const early = told.filter(({ proposal }) => proposal !== null && (madeBy.get(proposal) ?? '') > asof)
      expect(early.map(({ key }) => key)).toEqual([])
    }
  })

  it.each(FIGURES)('has nothing of the agreement in %s on the first strike day', (id) => {
    const figure = figureOf(id, figures, { ...EVERYTHING, asof: STRIKE_BEGINS })
    const agreed = shownIn(figure).filter(
      ({ proposal, facts }) =>
        proposal === AGREEMENT || facts.some((fact) => factById.get(fact)?.proposal === AGREEMENT),
    )
    expect(agreed.map(({ key }) => key)).toEqual([])
    expect(JSON.stringify(figure.finding)).not.toContain(AGREEMENT)
    expect('agreed' in figure.finding ? figure.finding.agreed : null).toBeNull()
    const rules = figure.panels
      .flatMap((panel) => (panel.kind === 'time' ? panel.rules : []))
      .filter(({ shown }) => shown)
    expect(rules.map(({ key }) => key)).not.toContain('agreement')
  })

  it.each(FIGURES.filter((id) => id !== 'attendance'))('has the agreement in %s in the end', (id) => {
    const told = shownIn(figureOf(id, figures, EVERYTHING))
    expect(told.some(({ proposal }) => proposal === AGREEMENT)).toBe(true)
  })

  it.each(FIGURES)('finds nothing in %s, because of the day, before the contract of 2015', (id) => {
    const figure = figureOf(id, figures, { ...EVERYTHING, asof: '2015-01-01' })
    expect(figure.finding).toMatchObject({ kind: 'nothing', because: 'day' })
    expect(marksOf(figure).filter(({ shown, proposal }) => shown && proposal !== null)).toEqual([])
  })

  it.each(FIGURES)('shows all of %s on a day after all of it', (id) => {
    const last = figureOf(id, figures, { ...EVERYTHING, asof: '2023-12-31' })
    expect(last).toEqual(figureOf(id, figures, EVERYTHING))
  })
})

describe(shownKeysOf, () => {
  it('has every mark, line, span and rule that is shown, and no other', () => {
    const keys = shownKeysOf(figureOf('salary', figures, { ...WHOLE, asof: STRIKE_BEGINS }))
    expect(keys.has('sal-dist-2019-01-11-total-path')).toBe(false) // a dotted place, no line
    expect(keys.has('sal-dist-2019-01-11-total-undated')).toBe(true)
    expect(keys.has('sal-union-2019-01-11-path')).toBe(true)
    expect(keys.has('cg-dist-retro')).toBe(true)
    expect(keys.has('strike')).toBe(true)
    expect([keys.has('sal-ta-step1-path'), keys.has('cg-ta-retro'), keys.has('agreement')]).toEqual([
      false,
      false,
      false,
    ])
  })
})

describe(factsInFigures, () => {
  it('has every fact that is drawn, part of a line, or in a note, under any choice', () => {
    const wanted = factsInFigures(evidence)
    for (const id of FIGURES) {
      for (const [, choices] of VIEWS) {
        const told = shownIn(figureOf(id, evidence, { ...EVERYTHING, ...choices })).flatMap(({ facts }) => facts)
        expect(told.filter((fact) => !wanted.has(fact))).toEqual([])
      }
    }
  })

  it('leaves out what neither the table nor a figure says', () => {
    const told = new Set([
      ...factsOnTable(evidence),
      ...FIGURES.flatMap((id) =>
        VIEWS.flatMap(([, choices]) =>
          (['all', null] as const).flatMap((show) =>
            shownIn(figureOf(id, evidence, { ...EVERYTHING, ...choices, show })).flatMap(({ facts }) => facts),
          ),
        ),
      ),
    ])
    const idle = [...factsInFigures(evidence)].filter((fact) => !told.has(fact))
    expect(idle.toSorted()).toEqual([])
  })
})
