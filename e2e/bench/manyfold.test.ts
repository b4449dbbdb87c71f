import { describe, expect, it } from 'vitest'
import { EVERYTHING } from '../../src/domain/choices'
import { marksOf } from '../../src/figures/figure'
import { figureOf } from '../../src/figures/figures'
import { losAngeles } from '../../src/testing/losAngeles'
import { manyfold } from './manyfold'

const dataset = losAngeles().figures

describe(manyfold, () => {
  const threefold = manyfold(dataset, 3)

  it('has many times the facts and proposals, each with an id of its own', () => {
    expect(threefold.facts).toHaveLength(dataset.facts.length * 3)
    expect(new Set(threefold.facts.map(({ id }) => id)).size).toBe(dataset.facts.length * 3)
    expect(new Set(threefold.proposals.map(({ id }) => id)).size).toBe(16 * 3)
  })

  it('keeps each copy together: no dangling references', () => {
    const facts = new Set(threefold.facts.map(({ id }) => id))
    const proposals = new Set(threefold.proposals.map(({ id }) => id))
    const missing = threefold.facts.filter(({ proposal }) => proposal !== null && !proposals.has(proposal))
    expect(missing).toEqual([])
    const known = new Set(dataset.facts.map(({ id }) => id))
    const named = (kept: (id: string) => boolean) => (data: typeof dataset) =>
      data.proposals.flatMap(({ terms }) => Object.values(terms).flatMap((term) => term.facts.filter(kept))).length
    expect(named((id) => facts.has(id))(threefold)).toBe(3 * named((id) => known.has(id))(dataset))
  })

  it('gives a figure as many times the marks', () => {
    const count = (data: typeof dataset) => marksOf(figureOf('moves', data, { ...EVERYTHING, show: 'all' })).length
    expect(count(threefold)).toBe(3 * count(dataset))
  })
})
