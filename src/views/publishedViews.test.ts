import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { GRADE_BANDS } from '../domain/gradeBand'
import { TABLE_PARTIES } from '../domain/vocabulary'
import { FIGURES } from '../figures/figure'
import { DEFAULT_FILTERS, THEMES, type Filters } from '../filters/filters'
import { knownIdsOf, writeFilters } from '../filters/filtersInUrl'
import { losAngeles } from '../testing/losAngeles'
import { publishedViewOf, publishedViewsOf, viewPathOf } from './publishedViews'

const { figures } = losAngeles('en')
const known = knownIdsOf(figures)
const someFilters = fc.record<Partial<Filters>>(
  {
    asof: fc.constantFrom('2019-01-11', '2019-01-12', '2018-07-24'),
    parties: fc.subarray([...TABLE_PARTIES]),
    show: fc.constantFrom(null, 'all'),
    question: fc.constantFrom(null, 'cg-att1', 'cg-union-retro'),
    grades: fc.subarray([...GRADE_BANDS], { minLength: 1 }),
    salary: fc.constantFrom(null, 58_000),
    theme: fc.constantFrom(...THEMES),
  },
  { requiredKeys: [] },
)
const someView = fc.record({
  figure: fc.constantFrom(...FIGURES),
  // few views with several choices are published: half of those tried have one
  filters: fc.oneof(
    someFilters,
    someFilters.map((filters): Partial<Filters> => Object.fromEntries(Object.entries(filters).slice(0, 1))),
  ),
})

describe(publishedViewOf, () => {
  it('answers with a view that shows the same, or with none: never with another day, side, depth, question or grade', () => {
    let found = 0
    fc.assert(
      fc.property(someView, ({ figure, filters }) => {
        const asked = { ...DEFAULT_FILTERS, ...filters }
        const view = publishedViewOf(figure, asked, figures)
        if (!view) return
        found += 1
        expect(writeFilters('', view.filters, known)).toBe(writeFilters('', { ...asked, theme: 'auto' }, known))
        expect(view.figure).toBe(figure)
      }),
      { numRuns: 400 },
    )
    expect(found).toBeGreaterThan(10)
  })

  it.each([
    ['salary', {}, 'figures/salary/'],
    ['salary', { theme: 'dark' }, 'figures/salary/'],
    ['salary', { show: 'all' }, 'figures/salary/all/'],
    ['salary', { asof: '2019-01-11' }, 'view/salary/asof/2019-01-11/'],
    ['contested', { question: 'cg-att1' }, 'view/contested/question/cg-att1/'],
    ['class-size', { grades: ['6-8'] }, 'view/class-size/grades/6-8/'],
    // nothing was put on the table on the 12th, and no file holds two choices
    ['salary', { asof: '2019-01-12' }, null],
    ['salary', { asof: '2019-01-11', show: 'all' }, null],
    ['salary', { parties: ['union'] }, null],
    ['pay', { salary: 58_000 }, null],
  ] as const)('of %s with %j is published as %s', (figure, filters, path) => {
    const view = publishedViewOf(figure, { ...DEFAULT_FILTERS, ...filters }, figures)
    expect(view && viewPathOf(view, 'en')).toBe(path)
    expect(view && viewPathOf(view, 'es')).toBe(path && `es/${path}`)
  })
})

describe(publishedViewsOf, () => {
  it.each(FIGURES)('gives every view of %s a path of its own', (figure) => {
    const paths = publishedViewsOf(figure, figures).map(({ path }) => path)
    expect(new Set(paths).size).toBe(paths.length)
    expect(paths).toContain('asof/2019-01-22')
  })
})
