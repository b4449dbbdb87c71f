import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CLASS_KINDS, EVERYTHING, type Choices } from '../domain/choices'
import { GRADES } from '../domain/gradeBand'
import { SCHOOL_TYPES } from '../domain/vocabulary'
import { losAngeles } from '../testing/losAngeles'
import { factOf } from '../testing/losAngelesRecords'
import { catalogOf } from './catalog'
import { childsClass } from './childsClass'
import { FIGURES, marksOf, type Label, type Mark } from './figure'
import { figureOf } from './figures'
import { narrowedBy, withNarrowing } from './narrowedBy'

const { figures } = losAngeles()
const catalog = catalogOf(figures)

/** What a mark leaves out of what narrows its facts, by hand and not by `narrowedBy`. */
function lostBy({ facts, where, key }: Mark): readonly string[] {
  const says = (label: Label) => where.some((one) => JSON.stringify(one) === JSON.stringify(label))
  return facts.flatMap((id) => {
    const fact = catalog.fact.get(id)
    if (!fact) return []
    const isInPart = fact.subjects.includes('english') || fact.subjects.includes('math')
    return [
      ...(fact.scope !== null && !says({ of: 'scope', fact: id }) ? [`${key}: ${fact.scope}`] : []),
      ...(isInPart && !says({ of: 'word', word: 'classes-english-math' }) ? [`${key}: English and math`] : []),
      ...CLASS_KINDS.filter((kind) => fact.subjects.includes(kind) && !says({ of: 'class-kind', kind })).map(
        (kind) => `${key}: ${kind}`,
      ),
    ]
  })
}

/** What a reader can choose that changes which classes are shown. */
const choices: fc.Arbitrary<Choices> = fc
  .record({
    show: fc.constantFrom(null, 'all' as const),
    asof: fc.constantFrom(null, '2016-06-01', '2018-10-30', '2019-01-11', '2019-01-22'),
    schools: fc.option(fc.uniqueArray(fc.constantFrom(...SCHOOL_TYPES), { minLength: 1 })),
    subjects: fc.option(fc.uniqueArray(fc.constantFrom(...CLASS_KINDS), { minLength: 1 })),
    grade: fc.option(fc.constantFrom(...GRADES)),
  })
  .map((some) => ({ ...EVERYTHING, ...some }))

describe('a narrowed fact', () => {
  it('is there to be lost: English and math, academic classes, one person; a rule of one school is not drawn', () => {
    const narrowed = figures.facts.filter(({ scope, subjects }) => scope !== null || subjects.length > 0)
    const ids = narrowed.map(({ id }) => id)
    expect(ids).toEqual(expect.arrayContaining(['cs-ta-39', 'cs-2223-max-phbao-910a', 'st-psych-2004']))
    expect(ids).not.toContain('cs-2015-910-cap')
  })

  it.each(FIGURES)('keeps what narrows it on every mark of %s, whatever the reader chose', (id) => {
    fc.assert(
      fc.property(choices, (chosen) => {
        const marks = marksOf(figureOf(id, figures, chosen)).filter(({ quantity }) => quantity !== null)
        expect(marks.flatMap(lostBy)).toEqual([])
      }),
      { numRuns: 12 },
    )
  })

  it.each(['class-size', 'class-size-steps'] as const)('keeps its kinds of school on every mark of %s', (id) => {
    fc.assert(
      fc.property(choices, (chosen) => {
        const marks = marksOf(figureOf(id, figures, chosen)).filter(
          ({ quantity }) => quantity?.unit === 'students-per-class',
        )
        const lost = marks.flatMap(({ facts, where }) => {
          const said = where.flatMap((label) => (label.of === 'school-types' ? label.types : []))
          return facts.filter((fact) => catalog.fact.get(fact)?.schools?.types.some((type) => !said.includes(type)))
        })
        expect(lost).toEqual([])
      }),
      { numRuns: 12 },
    )
  })

  it('keeps it in the limits of a child’s class, where one school’s rule is not', () => {
    fc.assert(
      fc.property(choices, (chosen) => {
        const marks = childsClass(figures, chosen).limits.map(({ mark }) => mark)
        expect(marks.flatMap(lostBy)).toEqual([])
        expect(marks.flatMap(({ facts }) => facts.filter((id) => catalog.fact.get(id)?.scope))).toEqual([])
      }),
      { numRuns: 20 },
    )
  })
})

describe(narrowedBy, () => {
  it('names the school that a rule was reported of, and the kind of class', () => {
    expect(narrowedBy(factOf('cs-2015-910-cap'))).toEqual([
      { of: 'class-kind', kind: 'academic' },
      { of: 'scope', fact: 'cs-2015-910-cap' },
    ])
    expect(narrowedBy(factOf('cs-2223-max-phbao-tk3'))).toEqual([])
  })
})

describe(withNarrowing, () => {
  it('stands before the year', () => {
    expect(
      withNarrowing(
        [
          { of: 'band', band: '6-8' },
          { of: 'year', year: 2019 },
        ],
        factOf('cs-ta-39'),
      ),
    ).toEqual([
      { of: 'band', band: '6-8' },
      { of: 'word', word: 'classes-english-math' },
      { of: 'year', year: 2019 },
    ])
  })
})
