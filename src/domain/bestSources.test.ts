import { describe, expect, it } from 'vitest'
import { bestFirst } from './bestSources'
import type { Source } from './record'

const URL = 'https://example.org/'
const SOURCES = new Map<string, Pick<Source, 'kind' | 'url'>>([
  ['unnamed', { kind: 'news', url: null }],
  ['times', { kind: 'news', url: URL }],
  ['post', { kind: 'news', url: URL }],
  ['district', { kind: 'district', url: URL }],
  ['union', { kind: 'union', url: URL }],
  ['contract', { kind: 'primary', url: URL }],
  ['wiki', { kind: 'reference', url: URL }],
])
const ordered = (party: 'district' | 'union' | 'joint', ...ids: string[]) =>
  bestFirst(
    ids.map((source) => ({ source, locator: null })),
    party,
    SOURCES,
  ).map(({ source }) => source)

describe(bestFirst, () => {
  it('puts a party’s own document before a paper, and a paper before what nobody can look up', () => {
    expect(ordered('district', 'unnamed', 'times', 'district')).toEqual(['district', 'times', 'unnamed'])
    expect(ordered('union', 'unnamed', 'times', 'union')).toEqual(['union', 'times', 'unnamed'])
  })

  it('puts a paper before the other side’s document, for both sides', () => {
    expect(ordered('district', 'union', 'wiki', 'times')).toEqual(['times', 'union', 'wiki'])
    expect(ordered('union', 'district', 'wiki', 'times')).toEqual(['times', 'district', 'wiki'])
  })

  it('takes either side’s document, and the agreement itself, for what both agreed on', () => {
    expect(ordered('joint', 'times', 'union', 'contract', 'district')).toEqual([
      'union',
      'contract',
      'district',
      'times',
    ])
  })

  it('keeps the order of equals', () => {
    expect(ordered('district', 'post', 'times')).toEqual(['post', 'times'])
  })
})
