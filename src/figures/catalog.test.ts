import { describe, expect, it } from 'vitest'
import { EVERYTHING } from '../domain/choices'
import type { Fact, Proposal } from '../domain/record'
import { losAngeles } from '../testing/losAngeles'
import {
  byDay,
  catalogOf,
  isChosen,
  knownSince,
  markOf,
  mergeCoincident,
  onTheTable,
  pointOf,
  quantityOf,
  sourcesBehind,
} from './catalog'

const { evidence } = losAngeles()
const catalog = catalogOf(evidence)

function factOf(id: string, changes: Partial<Fact> = {}): Fact {
  const fact = catalog.fact.get(id)
  if (!fact) throw new Error(`Expected the fact ${id}.`)
  return { ...fact, ...changes }
}

function proposalOf(id: string): Proposal {
  const proposal = catalog.proposal.get(id)
  if (!proposal) throw new Error(`Expected the proposal ${id}.`)
  return proposal
}

describe(catalogOf, () => {
  it('is made once for a dataset', () => {
    expect(catalogOf(evidence)).toBe(catalog)
  })
})

describe(knownSince, () => {
  it.each([
    ['the day it was announced', 'str-att-1-prelim', '2019-01-14'],
    ['the end of a month that is all we know', 'sal-dist-2018-12-chart', '2018-12-31'],
    ['the day of its proposal, where nothing else is said', 'sal-ta-compound', '2019-01-22'],
    ['the day of its own source, where others contradict it', 'sal-union-retro-2016-07-01', '2018-09-26'],
    ['the end of the time it is about, where no source has a date', 'us-2017-high-dept', '2018-06-30'],
  ])('is %s', (_what, id, day) => {
    expect(knownSince(catalog, factOf(id))).toBe(day)
  })

  it('is never before the proposal, however early a source', () => {
    expect(
      knownSince(
        catalog,
        factOf('sal-ta-step1', { announced: null, sources: [{ source: 'lat-2018-09-25', locator: null }] }),
      ),
    ).toBe('2019-01-22')
  })

  it('is null where nothing has a date', () => {
    expect(knownSince(catalog, factOf('st-nurse-1224'))).toBeNull()
  })
})

describe(onTheTable, () => {
  it('is the last day that a partial date can mean', () => {
    expect(onTheTable(proposalOf('P11-district-2018-12-chart'))).toBe('2018-12-31')
  })
})

describe(byDay, () => {
  it('keeps the order of proposals made on one day', () => {
    const sameDay = ['P14-union-2019-01-11', 'P13-district-2019-01-11'].map(proposalOf)
    expect(sameDay.toSorted(byDay)).toEqual(sameDay)
  })

  it('sets a proposal of late December after one of December 18', () => {
    const two = ['P11-district-2018-12-chart', 'P10-factfinder-2018-12-18'].map(proposalOf)
    expect(two.toSorted(byDay).map(({ id }) => id.slice(0, 3))).toEqual(['P10', 'P11'])
  })
})

describe(isChosen, () => {
  const offer = { proposal: 'P13-district-2019-01-11', party: 'district', since: '2019-01-11' } as const
  const average = { proposal: null, party: 'observed', since: '2019-01-17' } as const

  it.each([
    ['everything when nothing is chosen', {}, true],
    ['a proposal on its own day', { asof: '2019-01-11' }, true],
    ['no proposal the day before', { asof: '2019-01-10' }, false],
    ['a chosen proposal', { proposals: ['P13-district-2019-01-11'] }, true],
    ['no other proposal', { proposals: ['P16-agreement-2019-01-22'] }, false],
    ['no proposal when none is chosen', { proposals: [] }, false],
    ['a chosen side', { parties: ['district'] as const }, true],
    ['no other side', { parties: ['union'] as const }, false],
  ])('takes %s', (_what, choices, isTaken) => {
    expect(isChosen(offer, { ...EVERYTHING, ...choices })).toBe(isTaken)
  })

  it('asks of what belongs to no proposal the day alone', () => {
    expect(isChosen(average, { ...EVERYTHING, proposals: [], parties: [] })).toBe(true)
    expect(isChosen(average, { ...EVERYTHING, asof: '2019-01-16' })).toBe(false)
  })

  it('keeps what nobody dated on every day', () => {
    expect(isChosen({ ...average, since: null }, { ...EVERYTHING, asof: '2015-01-01' })).toBe(true)
  })
})

describe(quantityOf, () => {
  it('is null without a number, and is not null for zero', () => {
    expect(quantityOf(factOf('sal-union-retro-bondbuyer'))).toBeNull()
    expect(quantityOf(factOf('sal-dist-2019-01-07-noextra'))?.value).toBe(0) // no extra hours: a number
  })
})

describe(pointOf, () => {
  const range = { value: null, low: 35, high: 40, unit: 'students-per-class', qualifier: null, baseline: null } as const

  it('is the value, else the upper bound, else the lower', () => {
    expect(pointOf({ ...range, value: 0 })).toBe(0)
    expect(pointOf(range)).toBe(40)
    expect(pointOf({ ...range, high: null })).toBe(35)
  })
})

describe(markOf, () => {
  const who = { of: 'word', word: 'total' } as const

  it('is a slot without a number, whatever its shape should be, and has no length', () => {
    const unknown = factOf('mon-ta-403', { value: null, missing: 'not-found' })
    expect(markOf(catalog, EVERYTHING, unknown, { who, shape: 'bar', at: 0, to: null })).toMatchObject({
      shape: 'slot',
      missing: 'not-found',
      quantity: null,
      to: null,
    })
  })

  it('says that a number is missing where its record gives no reason', () => {
    expect(markOf(catalog, EVERYTHING, factOf('mon-ta-403', { value: null }), { who }).missing).toBe('no-number')
  })

  it('reaches from one end of a range to the other', () => {
    expect(markOf(catalog, EVERYTHING, factOf('obs-avg-35-40'), { who })).toMatchObject({
      at: 35,
      to: 40,
      shape: 'dot',
    })
  })

  it('is its proposal’s party’s, whoever reports it', () => {
    const fact = factOf('st-ta-nurse-600', { party: 'observed' })
    expect(markOf(catalog, EVERYTHING, fact, { who: { of: 'proposal', id: 'P16-agreement-2019-01-22' } }).party).toBe(
      'joint',
    )
  })
})

describe(mergeCoincident, () => {
  const markAt = (id: string, changes: Partial<Fact> = {}) =>
    markOf(catalog, EVERYTHING, factOf(id, changes), { who: { of: 'word', word: 'total' } })

  it('names all the facts at one place', () => {
    const merged = mergeCoincident([markAt('st-ta-lib-2019'), markAt('st-ta-lib-2020'), markAt('st-ta-lib-82')])
    expect(merged.map(({ facts }) => facts)).toEqual([['st-ta-lib-2019', 'st-ta-lib-2020'], ['st-ta-lib-82']])
  })

  it('keeps proposals apart', () => {
    expect(mergeCoincident([markAt('sal-ta-total'), markAt('sal-dist-2019-01-11-total')])).toHaveLength(2)
  })

  it('keeps apart what is not equally sure, or not equally exact', () => {
    expect(mergeCoincident([markAt('st-ta-lib-2019'), markAt('st-ta-lib-2020', { status: 'inferred' })])).toHaveLength(
      2,
    )
    expect(mergeCoincident([markAt('st-ta-lib-2019'), markAt('st-ta-lib-2020', { qualifier: 'about' })])).toHaveLength(
      2,
    )
  })
})

describe(sourcesBehind, () => {
  it('lists each source once, in the order of the dataset', () => {
    const marks = ['sal-ta-total', 'sal-ta-total', 'str-att-1'].map((id) =>
      markOf(catalog, EVERYTHING, factOf(id), { who: { of: 'word', word: 'total' } }),
    )
    const sources = sourcesBehind(catalog, marks)
    expect(new Set(sources).size).toBe(sources.length)
    expect(sources).toEqual(evidence.sources.map(({ id }) => id).filter((id) => sources.includes(id)))
    const cited = ['sal-ta-total', 'str-att-1'].flatMap((id) => factOf(id).sources.map(({ source }) => source))
    expect(sources.toSorted()).toEqual([...new Set(cited)].toSorted())
  })
})
