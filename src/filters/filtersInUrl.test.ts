import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CLASS_KINDS } from '../domain/choices'
import { dayNumber, dayOfNumber } from '../domain/day'
import { GRADE_BANDS, GRADES } from '../domain/gradeBand'
import { ROLES, SCHOOL_TYPES, TABLE_PARTIES } from '../domain/vocabulary'
import { losAngeles } from '../testing/losAngeles'
import { DEFAULT_FILTERS, THEMES, VIEWS, type Filters } from './filters'
import { knownIdsOf, readFilters, writeFilters } from './filtersInUrl'

const QUESTIONS = ['cg-nurses', 'cg-length'] as const
const PROPOSALS = ['P05-district-2018-07-24', 'P06-union-2018-07-24', 'P16-agreement-2019-01-22'] as const
const KNOWN = { proposals: PROPOSALS, questions: QUESTIONS }

function read(search: string) {
  return readFilters(search, KNOWN)
}

/** What an address changes. */
function changesIn(search: string): Partial<Filters> {
  const { filters } = read(search)
  return Object.fromEntries(
    Object.entries(filters).filter(
      ([name, value]) => JSON.stringify(value) !== JSON.stringify(DEFAULT_FILTERS[name as keyof Filters]),
    ),
  ) // safe: the keys of a constant
}

/** Some items of a list, in its order; all of them means no filter. */
function someOf<T extends string>(list: readonly T[]): fc.Arbitrary<readonly T[] | null> {
  return fc.option(fc.subarray([...list], { maxLength: list.length - 1 }), { nil: null })
}

const anyFilters: fc.Arbitrary<Filters> = fc.record({
  proposals: someOf(PROPOSALS),
  parties: someOf(TABLE_PARTIES),
  asof: fc.option(fc.integer({ min: dayNumber('1000-01-01'), max: dayNumber('9999-12-31') }).map(dayOfNumber), {
    nil: null,
  }),
  grades: someOf(GRADE_BANDS),
  schools: someOf(SCHOOL_TYPES),
  subjects: fc.option(fc.subarray([...CLASS_KINDS]), { nil: null }), // both kinds is a choice here
  roles: someOf(ROLES),
  salary: fc.option(fc.integer({ min: 20_000, max: 250_000 }), { nil: null }),
  until: fc.option(fc.constantFrom('2016-07', '2017-12', '2019-01', '2020-06'), { nil: null }),
  against: fc.option(fc.constantFrom(...PROPOSALS), { nil: null }),
  grade: fc.option(fc.constantFrom(...GRADES.filter((grade) => grade !== 'TK')), { nil: null }),
  students: fc.option(fc.integer({ min: 1, max: 60 }), { nil: null }),
  show: fc.constantFrom(null, 'all' as const),
  question: fc.option(fc.constantFrom(...KNOWN.questions), { nil: null }),
  view: fc.constantFrom(...VIEWS),
  theme: fc.constantFrom(...THEMES),
  slide: fc.integer({ min: 1, max: 99 }),
})

/** Foreign parameters, in any spelling of percents and pluses. */
const aForeignPart = fc
  .tuple(
    fc.constantFrom('utm_source', 'fbclid', 'q', 'Proposals', 'a%20b', 'x[]', '%zz', '+', 'grades2', ''),
    fc.constantFrom('=', '', '=1', '=a+b', '=%zz', '=%E1', '=a=b', '=~', '=é', '=%C3%A9'),
  )
  .map(([name, rest]) => `${name}${rest}`)
  .filter((part) => part !== '')

const RANDOM_ADDRESSES = 5_000

describe(writeFilters, () => {
  it('writes what readFilters reads back', () => {
    fc.assert(
      fc.property(anyFilters, (filters) => {
        expect(read(writeFilters('', filters, KNOWN))).toEqual({ filters, rejected: [] })
      }),
    )
  })

  it('writes the same address again from what it wrote', () => {
    fc.assert(
      fc.property(anyFilters, fc.array(aForeignPart, { maxLength: 4 }), (filters, parts) => {
        const once = writeFilters(`?${parts.join('&')}`, filters, KNOWN)
        expect(writeFilters(once, read(once).filters, KNOWN)).toBe(once)
      }),
    )
  })

  it('leaves what is not ours untouched, in its order', () => {
    fc.assert(
      fc.property(anyFilters, anyFilters, fc.array(aForeignPart, { maxLength: 5 }), (before, after, foreign) => {
        const address = writeFilters(`?${foreign.join('&')}`, before, KNOWN)
        const parts = writeFilters(address, after, KNOWN).slice(1).split('&').filter(Boolean)
        expect(parts.slice(0, foreign.length)).toEqual(foreign)
      }),
    )
  })

  it('never writes a default', () => {
    expect(writeFilters('', DEFAULT_FILTERS, KNOWN)).toBe('')
    expect(writeFilters('?view=chart&theme=auto&slide=1&utm=x', DEFAULT_FILTERS, KNOWN)).toBe('?utm=x')
    expect(writeFilters('', { ...DEFAULT_FILTERS, parties: TABLE_PARTIES }, KNOWN)).toBe('') // all is no choice
  })

  it.each([
    [{ parties: ['union', 'fact-finder'] }, '?parties=union~fact-finder'],
    [
      { proposals: ['P06-union-2018-07-24', 'P05-district-2018-07-24'] },
      '?proposals=P05-district-2018-07-24~P06-union-2018-07-24',
    ],
    [{ parties: [] }, '?parties='],
    [{ asof: '2019-01-14', view: 'table' }, '?asof=2019-01-14&view=table'],
    [{ subjects: ['academic', 'non-academic'] }, '?subjects=academic~non-academic'],
    [{ salary: 75_000, grade: 'K', students: 34, slide: 3 }, '?salary=75000&grade=K&students=34&slide=3'],
  ] as const)('writes %j as it was promised', (changes, search) => {
    expect(writeFilters('', { ...DEFAULT_FILTERS, ...changes }, KNOWN)).toBe(search)
  })

  it('puts new choices in the place of old ones', () => {
    expect(writeFilters('?a=1&parties=union&b=2', { ...DEFAULT_FILTERS, parties: ['district'] }, KNOWN)).toBe(
      '?a=1&b=2&parties=district',
    )
  })
})

describe(readFilters, () => {
  it('reads a list that is joined by ~, in the list’s order', () => {
    expect(changesIn('?parties=union~district')).toEqual({ parties: ['district', 'union'] })
    expect(changesIn('?grades=11-12~4-6')).toEqual({ grades: ['4-6', '11-12'] })
  })

  it('reads an empty list as none, and a whole list as no choice', () => {
    expect(changesIn('?proposals=')).toEqual({ proposals: [] })
    expect(changesIn('?parties=district~union~fact-finder~joint')).toEqual({})
  })

  it.each([
    ['?asof=2019-02-29', 'asof', '2019-02-29'],
    ['?asof=2019-01', 'asof', '2019-01'],
    ['?asof=soon', 'asof', 'soon'],
    ['?parties=teachers', 'parties', 'teachers'],
    ['?proposals=P99', 'proposals', 'P99'],
    ['?grades=13', 'grades', '13'],
    ['?schools=charter', 'schools', 'charter'],
    ['?subjects=art', 'subjects', 'art'],
    ['?roles=janitor', 'roles', 'janitor'],
    ['?salary=19999', 'salary', '19999'],
    ['?salary=250001', 'salary', '250001'],
    ['?salary=75k', 'salary', '75k'],
    ['?salary=7.5e4', 'salary', '7.5e4'],
    ['?salary=-75000', 'salary', '-75000'],
    ['?grade=TK', 'grade', 'TK'],
    ['?grade=13', 'grade', '13'],
    ['?students=0', 'students', '0'],
    ['?students=61', 'students', '61'],
    ['?view=map', 'view', 'map'],
    ['?theme=', 'theme', ''],
    ['?slide=0', 'slide', '0'],
    ['?asof=%zz', 'asof', '%zz'],
  ])('drops the bad value in %s, and names it', (search, name, value) => {
    expect(read(search)).toEqual({ filters: DEFAULT_FILTERS, rejected: [{ name, value }] })
  })

  it('keeps the good part of a list, and names the bad', () => {
    const { filters, rejected } = read('?parties=union~teachers~~district')
    expect(filters.parties).toEqual(['district', 'union'])
    expect(rejected).toEqual([
      { name: 'parties', value: 'teachers' },
      { name: 'parties', value: '' },
    ])
  })

  it('keeps every other choice beside a bad value', () => {
    expect(changesIn('?asof=never&parties=union&salary=75000')).toEqual({ parties: ['union'], salary: 75_000 })
  })

  it('takes the last of what is repeated', () => {
    expect(changesIn('?asof=2019-01-11&asof=2019-01-14')).toEqual({ asof: '2019-01-14' })
  })

  it('reads names and values however they are encoded', () => {
    expect(changesIn('?%70arties=%75nion%7Edistrict')).toEqual({ parties: ['district', 'union'] })
    expect(read('?parties=union+district').rejected).toEqual([{ name: 'parties', value: 'union district' }])
  })

  it.each(['', '?', '?&&', '?=', '?=union', '?constructor=1&__proto__=2', '?utm_source=mail'])(
    'finds nothing of ours in %j',
    (search) => {
      expect(read(search)).toEqual({ filters: DEFAULT_FILTERS, rejected: [] })
    },
  )

  it('never throws, whatever it is given', () => {
    const aName = fc.oneof(fc.constantFrom(...Object.keys(DEFAULT_FILTERS)), fc.string({ maxLength: 6 }))
    const aPart = fc.tuple(aName, fc.string({ unit: 'binary', maxLength: 12 })).map(([name, text]) => `${name}=${text}`)
    const anAddress = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.array(aPart, { maxLength: 6 }).map((parts) => `?${parts.join('&')}`),
    )
    const isReadAndWritten = (search: string) => {
      const { filters } = read(search)
      const again = read(writeFilters(search, filters, KNOWN))
      return JSON.stringify(again) === JSON.stringify({ filters, rejected: [] })
    }
    expect(fc.check(fc.property(anAddress, isReadAndWritten), { numRuns: RANDOM_ADDRESSES }).counterexample).toBeNull()
  }, 30_000)
})

describe(knownIdsOf, () => {
  it('leaves out a question that no longer is one, so that its link is told so', () => {
    const known = knownIdsOf(losAngeles().figures)
    const { filters, rejected } = readFilters('?question=cg-multiple', known) // in the data until 2026-11-27
    expect(filters.question).toBe(null)
    expect(rejected).toEqual([{ name: 'question', value: 'cg-multiple' }])
    expect(readFilters('?question=cg-nurses', known).rejected).toEqual([])
  })
})

describe('the first script of a page', () => {
  it('knows every choice that gives a page another view than the one it was drawn with', () => {
    const boot = readFileSync('public/boot.js', 'utf8')
    const [, names = ''] = /\[\?&\]\(((?:\w+\|)+\w+)\)=/.exec(boot) ?? []
    const ofTheView = Object.keys(DEFAULT_FILTERS).filter((name) => name !== 'theme' && name !== 'slide')
    expect(names.split('|').toSorted()).toEqual([...ofTheView, 'figure'].toSorted()) // the deck's: a view as its one slide
  })
})
